"""What is said or printed beside what is good here, and speaks against it."""

import re

from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

#: Another account than the one that was looked at.
OTHERWISE = (
    Otherwise(
        ("another", "different", "new account", "ander", "neues konto", "iný účet", "jiný účet", "nový účet"),
        spelled(
            r"\b(?:wizard|connector|connect|sync\w*|server|we|konektor\w*|assistent|wir)\b.{0,25}\b(?:uses?"
            r"|using|runs? (?:as|with|under)|switched|changed|moved|has|verwend\w+|nutz\w+|läuft|použív\w+"
            r"|beží|běží|prešl\w+|přešl\w+)\b.{0,25}\b(?:another|a different|a new|(?:ein\w* )?ander\w+"
            r"|(?:ein\w* )?neu\w+|in[ýé]\w*|jin[ýé]\w*|nov[ýé]\w*) (?:(?:connector|service|ad ds|ad"
            r"|svc) )?(?:account|one|konto|účet|účtom|účtem)\b",
            re.IGNORECASE,
        ),
    ),
)
