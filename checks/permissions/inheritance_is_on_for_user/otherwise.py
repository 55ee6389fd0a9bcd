"""What is said or printed beside what is good here, and speaks against it."""

import re

from checks.engine.context.another_user import OF_ANOTHER_USER
from checks.engine.context.otherwise import Otherwise

#: What AdminSDHolder takes off again is on for an hour at most.
OTHERWISE = (
    *OF_ANOTHER_USER,
    Otherwise(
        ("sdholder", "sdprop", "hour", "minutes", "stunde", "minuten", "hodin", "minút", "minut"),
        re.compile(
            r"\b(?:admin ?sd ?holder|sdprop)\b.{0,40}\b(?:resets?|reverts?|removes?|disables?"
            r"|overwrites?|turns?"
            r"|sets?|puts?|changes|setzt|entfernt|vypína|nastavuje|prepisuje|vracia|přepisuje|vrací|resetuje)\b"
            r"|\b(?:every|each|within (?:an|the)|after (?:an?|the|one)|alle|jede|každ\w+"
            r"|po) (?:\d{1,2} |one )?"
            r"(?:hour|minutes|stunde|minuten|hodin\w|minút|minut)\b.{0,60}"
            r"\b(?:off|disabled|gone|true|removed|aus|deaktiviert|weg|vypn\w+|zmizne)\b"
            r"|\b(?:off|disabled|gone|true|removed|aus|deaktiviert|weg|vypnut\w+)\b.{0,20}"
            r"\b(?:every|each|after|alle|jede|nach|každ\w+|po) (?:an? |einer |\d{1,2} |one )?"
            r"(?:hour|minutes|stunde|minuten|hodin\w*|minút|minutách)\b",
            re.IGNORECASE,
        ),
    ),
)
