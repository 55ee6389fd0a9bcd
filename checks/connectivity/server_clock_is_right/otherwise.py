"""What is said beside what is good here, and speaks against it."""

import re

from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

#: The clock that the server was compared with is wrong itself.
OTHERWISE = (
    Otherwise(
        ("clock", "time", "uhr", "zeit", "hodiny", "čas", "minut", "minút", "hour", "second", "sek"),
        spelled(
            r"\b(?:dcs?\d{0,3}|domain controllers?|pdc|domänencontroller\w*|source|quelle|radič\w*"
            r"|řadič\w*|zdroj)\b"
            r"(?:'s)?(?! not)(?: \w+)?? ?(?:clock|time|uhr|uhrzeit|zeit|hodiny|čas)?.{0,20}?"
            r"(?:\b\d{1,3} (?:minutes?|min|hours?|seconds?|minuten|stunden?|sekunden|minút\w?"
            r"|minut\w?|hod\w*|sek\w*)\.?"
            r" (?:wrong|off|slow|fast|behind|ahead|late|falsch|vor|nach|daneben|dozadu|dopredu|pozadu"
            r"|napred|napřed)\b"
            r"|\b(?:is|are|ist|sind|geh(?:t|en)|je|sú|jsou|idú|jdou) (?:itself |selbst |also |auch "
            r"|tiež |samy )?"
            r"(?:wrong|off|slow|fast|falsch|zle|špatně|nesprávn\w+)\b)",
            re.IGNORECASE,
        ),
    ),
    # By its own name, the server was compared with itself.
    Otherwise(
        ("hostname", "$env:computername"),
        re.compile(
            r"(?:^|\n)\s*(?:hostname(?:\.exe)?|\$env:computername)\s*\n\s*(?P<own>[a-z][\w-]{0,62})\s*\n"
            r"[\s\S]{0,4000}?w32tm\b[^\n]{0,80}/computer:[\"']?(?P=own)(?P<says>(?![\w-]))",
            re.IGNORECASE,
        ),
        printed=True,
    ),
)
