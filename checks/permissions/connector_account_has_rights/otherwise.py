"""What is said or printed beside what is good here, and speaks against it."""

import re

from checks.engine.context.otherwise import Otherwise

#: Another account than the one that was looked at.
OTHERWISE = (
    Otherwise(
        ("another", "different", "new account", "ander", "neues konto", "iný účet", "jiný účet", "nový účet"),
        re.compile(
            r"\b(?:wizard|connector|connect|sync\w*|server|we|konektor\w*|assistent|wir)\b.{0,25}"
            r"\b(?:uses?|using|runs? (?:as|with|under)|switched|changed|moved|has|verwend\w+|nutz\w+"
            r"|läuft|použív\w+"
            r"|beží|běží|prešl\w+|přešl\w+)\b.{0,25}"
            r"\b(?:another|a different|a new|(?:ein\w* )?ander\w+|(?:ein\w* )?neu\w+|in[ýé]\w*"
            r"|jin[ýé]\w*|nov[ýé]\w*)"
            r" (?:(?:connector|service|ad ds|ad|svc) )?(?:account|one|konto|účet|účtom|účtem)\b",
            re.IGNORECASE,
        ),
    ),
)
