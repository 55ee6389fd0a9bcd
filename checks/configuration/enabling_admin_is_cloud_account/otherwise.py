"""What is said or printed beside what is good here, and speaks against it."""

import re

from checks.engine.context.another_tenant import OF_A_DOCUMENT, OF_ANOTHER_TENANT
from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

#: It is not that account, or not what it was.
OTHERWISE = (
    *OF_ANOTHER_TENANT,
    *OF_A_DOCUMENT,
    Otherwise(
        ("another", "other", "different", "ander", "iný", "iné", "jiný", "jiné"),
        spelled(
            r"\b(?:us(?:ed?|ing)|took|chose|sign(?:ed|ing)? in (?:with|as)|log(?:ged|ging)? (?:in"
            r"|on) (?:with|as)|verwend\w+|benutz\w+|genommen|angemeldet|použi\w+|prihl\w+"
            r"|přihl\w+)\b.{0,20}\b(?:another|different|(?:the|an) other|(?:ein\w* )?ander\w+|in[éýu]\w*"
            r"|jin[éý]\w*) (?:one|account|user|admin\w*|konto|kontom|účet|účtom|účtem|benutzer)\b|\b(?:mit"
            r"|mit dem|s|so|through|by|with) (?:einem |dem )?(?:another|different|anderen|iným"
            r"|jiným) (?:one|account|user|admin\w*|konto|kontom|účtom|účtem|benutzer)\b",
            re.IGNORECASE,
        ),
    ),
    Otherwise(
        (
            *("disabled", "deleted", "expired", "blocked", "gone", "deaktiviert", "gelöscht", "gesperrt"),
            *("zakázan", "zmazan", "smazan", "zablokovan", "deaktivovan"),
        ),
        spelled(
            r"\b(?:it|that|account|admin|konto|účet|es|das|to)(?:'s| is| was| has been| got| ist| wurde| je"
            r"| bol| byl)(?: (?:now|since|meanwhile|currently|jetzt|inzwischen|teraz|nyní|už"
            r"|medzitým))? (?:disabled|deleted|expired|blocked|gone|deaktiviert|gelöscht|gesperrt|zakázan\w"
            r"|zmazan\w|smazan\w|zablokovan\w|deaktivovan\w)\b(?! (?:for|from|by mistake))",
            re.IGNORECASE,
        ),
    ),
    Otherwise(
        ("admin", "správc"),
        spelled(
            r"\b(?:is|ist|je)\b.{0,80}\b(?:was|were|war|bola?|byla?|used to be|had been)\b.{0,15}"
            r"\b(?:global\w*|hybrid|globáln\w+)\b"
            r"|\b(?:no longer|not any ?more|nicht mehr|už nie je|už není|used to be|removed from)\b.{0,25}"
            r"\b(?:global\w*|hybrid|admin\w*|globáln\w+|role|správc\w+)\b",
            re.IGNORECASE,
        ),
    ),
)
