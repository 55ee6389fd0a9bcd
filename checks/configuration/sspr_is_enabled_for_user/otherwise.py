"""What is said or printed beside what is good here, and speaks against it."""

import re

from checks.engine.context.another_tenant import OF_A_DOCUMENT, OF_ANOTHER_TENANT
from checks.engine.context.page_refuses import NOT_LOADED, OF_THE_SCOPE
from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

#: It was set to nobody, or the user is left out.
OTHERWISE = (
    *OF_ANOTHER_TENANT,
    *OF_A_DOCUMENT,
    *OF_THE_SCOPE,
    *NOT_LOADED,
    Otherwise(
        ("none", "off", "nobody", "keine", "žiadn", "žádn", "nikoho"),
        spelled(
            r"\b(?:set|switched|changed|turned|put|moved|gestellt|gesetzt|umgestellt|nastavil\w*|prepli|přepnuli"
            r"|zmenili|změnili|prepnuté|přepnuto)\b(?:.{0,30}\b(?:to|auf|na)\b|) ?[\"'„“]?"
            r"(?:none|off|nobody|keine\w?|žiadn\w+|žádn\w+|nikoho)\b",
            re.IGNORECASE,
        ),
    ),
    Otherwise(
        ("exclu", "exempt", "ausgeschlossen", "ausgenommen", "vylúčen", "vyloučen", "vyňat"),
        spelled(
            r"\b(?:users?|he|she|account|benutzer|er|sie|konto|používateľ\w?|uživatel\w?|je)\b"
            r"(?!.{0,20}\b(?:not?|nicht|nie|není)\b).{0,20}"
            r"\b(?:excluded|exempt\w*|ausgeschlossen|ausgenommen|vylúčen\w*|vyloučen\w*|vyňat\w*)\b",
            re.IGNORECASE,
        ),
    ),
)
