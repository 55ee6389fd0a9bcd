"""Where the account that the wizard signs in with was created."""

from checks.engine.context.answers import told_by
from checks.engine.model import Input
from checks.engine.values.choice import choice_of

INPUT = Input(
    kind="choice",
    choices=("cloud", "synchronized", "guest", "unknown"),
    command=(
        "Get-MgUser -UserId admin01@contoso.com -Property UserPrincipalName, UserType, OnPremisesSyncEnabled"
        " | Select-Object UserPrincipalName, UserType, OnPremisesSyncEnabled"
    ),
    runs_on="tenant",
)

parse = choice_of(*INPUT.choices)
told = told_by(
    ("guest", "#ext#", "cloud", "created in", "sync"),
    {
        "guest": r"\bguest (?:account|user)\b|#EXT#",
        "cloud": (
            r"\bcloud[- ]?only\b|\bcreated in (?:the cloud|entra|azure)|\bcloud[- ](?:account|konto|účet)"
            r"|\bcloudov\w+ (?:konto|účet)|\b(?:not|never|nicht|nie je|není) sync\w+"
        ),
        "synchronized": (
            r"\b(?:account|konto|účet|it|he|she|je|ist)\b.{0,25}\bsyn[ck]\w*|\bsync\w* (?:admin )?account"
            r"|^\W*sync\w* from\b|\bsyn[ck]\w* (?:from|aus|z|zo) \b"
            r"|\b(?:from|aus|z|zo) (?:\w+ )?(?:ad|active directory|on-?prem\w*)\b.{0,15}\bsyn[ck]"
        ),
    },
)
