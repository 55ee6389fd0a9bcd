"""What is said beside what is good here, and speaks against it."""

import re

from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

_WHO = r"(?:users?|he|she|they|everyone|benutzer\w*|anwender\w*|er|sie|alle|používateľ\w*|uživatel\w*|oni)"
_IS_SHOWN = (
    r"(?:sees?|gets?|is shown|sieht|sehen|bekommt|bekommen|vid[íi]\w*|dostan\w+|dostáva\w*|dostává\w*)"
)
_REFUSAL = (
    r"(?:can't|cannot|unable|error|unfortunately|sorry|nicht|leider|fehler|nedá|nemôž\w*|nemůž\w*|nelze|chyb\w*"
    r"|ľúto|líto|bohužiaľ|bohužel)"
)

#: What a page says may be in any language; a page of the portal says that the way is not open.
OTHERWISE = (
    Otherwise(
        ("not up and running", "not running", "nicht verbunden"),
        re.compile(
            r"\bwriteback client (?:is )?(?:not up and running|not running|nicht verbunden)\b", re.IGNORECASE
        ),
    ),
    Otherwise(
        (":", '"'),
        spelled(
            rf"\b{_WHO}\b.{{0,30}}\b{_IS_SHOWN}\b.{{0,20}}[:\"„“].{{0,120}}\b{_REFUSAL}\b", re.IGNORECASE
        ),
    ),
)
