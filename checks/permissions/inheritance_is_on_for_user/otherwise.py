"""What is said or printed beside what is good here, and speaks against it."""

import re

from checks.engine.context.another_user import OF_ANOTHER_USER
from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

#: What AdminSDHolder takes off again is on for an hour at most.
OTHERWISE = (
    *OF_ANOTHER_USER,
    Otherwise(
        ("sdholder", "sdprop", "hour", "minutes", "stunde", "minuten", "hodin", "minút", "minut"),
        spelled(
            r"\b(?:admin ?sd ?holder|sdprop)\b.{0,40}\b(?:resets?|reverts?|removes?|disables?|overwrites?"
            r"|turns?|sets?|puts?|changes|setzt|entfernt|vypína|nastavuje|prepisuje|vracia|přepisuje|vrací"
            r"|resetuje)\b|\b(?:every|each|within (?:an|the)|after (?:an?|the|one)|alle|jede|každ\w+"
            r"|po) (?:\d{1,2} |one )?(?:hour|minutes|stunde|minuten|hodin\w|minút|minut)\b.{0,60}\b(?:off"
            r"|disabled|gone|true|removed|aus|deaktiviert|weg|vypn\w+|zmizne)\b|\b(?:off|disabled|gone|true"
            r"|removed|aus|deaktiviert|weg|vypnut\w+)\b.{0,20}\b(?:every|each|after|alle|jede|nach|každ\w+"
            r"|po) (?:an? |einer |\d{1,2} |one )?(?:hour|minutes|stunde|minuten|hodin\w*|minút|minutách)\b",
            re.IGNORECASE,
        ),
    ),
)
