"""Whether the new password works on a computer in the office network."""

from checks.engine.context.works_there import told_to_work
from checks.engine.model import Input
from checks.engine.values.choice import choice_of

INPUT = Input(kind="choice", choices=("yes", "no", "unknown"))

parse = choice_of(*INPUT.choices)
told = told_to_work(
    r"^(?!.*\b(?:home|vpn|outside|aduc|doma|zuhause|außerhalb)\b)"
    r"(?!.*\b(?:cached|offline|zwischengespeichert\w*|wi-?fi|wlan)\b)"
    # Such a device asks the cloud.
    r"(?!.*\b(?<!hybrid )(?:entra|azure ad|aad|cloud)(?: id)?[- ](?:join|beigetret|pripojen|připojen))"
    r"(?!.*\b(?:laptops?|notebook\w*)\b(?! (?:in the office|im büro|v kancel))).*"
    r"(?:\bdomain[- ](?:joined|pcs?|log\w+|comput\w+|workst\w+)"
    r"|\b(?:in|at) the (?:[a-z]{3,20} )?office\b(?! ?365)"
    r"|\bon[- ]?prem(?:ise\w{0,2})?\b|\blocal ad\b|\brunas\b|\bdomänen-?(?:pc|rechner|anmeld)|\bim büro\b"
    r"|\bbüro-?(?:pc|rechner|computer)|\bam arbeitsplatz\b|\bv práci (?:na|v)\b"
    r"|\bna (?:pc|počítač\w{1,2}) v práci\b|\bv (?:kancelári|kancelář|domén)|\bdoménov)",
    (
        "domain",
        "domän",
        "domén",
        "office",
        "prem",
        "local ad",
        "runas",
        "büro",
        "kancel",
        "arbeitsplatz",
        "práci",
    ),
)
