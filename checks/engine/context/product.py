"""The names of the program, and where Windows lists it with its build."""

import re

#: The names of the program, as people write them.
PRODUCT = re.compile(
    r"\b(?:entra(?: id)?|azure ?ad|azure active directory(?: \(aad\))?|aad|ad) ?connect(?:om|em|u|e)?\b"
    r"|\baadc\b|\bconnect sync\b",
    re.IGNORECASE,
)
#: Where people look up in Windows what is installed.
LISTED = re.compile(
    r"\b(?:appwiz|(?:add[/ ]remove )?programs|apps (?:and|&) features|installed apps"
    r"|systemsteuerung|programme\w? und \w+|program\w{1,4} a \w+)\b",
    re.IGNORECASE,
)
#: The list says so.
SAID_THERE = re.compile(
    rf"{LISTED.pattern}[^;?]{{0,40}}(?:{PRODUCT.pattern})(?: sync)?[\"',: (]{{1,4}}"
    r"(?:version |verze |verzia )?$",
    re.IGNORECASE,
)
