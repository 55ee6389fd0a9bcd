"""What is said beside what is good here, and speaks against it."""

import re

from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

_UNDONE = (
    r"(?:rolled (?:it |this |that )?back|reverted|roll-?back|rückgängig gemacht|zurückgerollt"
    r"|zurückgestellt|vrátil\w* (?:späť|zpět)"
    r"|(?:sme|jsme) (?:to )?vrátili|not (?:yet )?(?:done|implemented|applied|carried out)"
    r"|noch nicht (?:umgesetzt|durchgeführt|erledigt)"
    r"|(?:ešte|zatiaľ|ještě|zatím) ne(?:realizovan|vykonan|urob|zaveden|proveden|udělán|nasaden)\w*)"
)
#: It was taken back since, or is yet to be done; in the line itself too.
OTHERWISE = (
    Otherwise(
        ("application", "aplikáci", "aplikac", "anwendung"),
        spelled(rf"\b(?:application|aplik\w+|anwendung\w*)\b[^\n]{{0,60}}\b{_UNDONE}", re.IGNORECASE),
        printed=True,
    ),
)
