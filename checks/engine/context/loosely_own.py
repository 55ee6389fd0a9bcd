"""Tell whether somebody says in passing that a value is his own; enough for what is bad, never for a pass."""

import re

from checks.engine.context.own_words import is_doubted, is_taken_back
from checks.engine.context.remark import is_elsewhere
from checks.engine.spelling import spelled

#: What binds the value to who has it, and what may stand between.
_BINDS = spelled(
    r"\b(?:runn?ing|runs?|run|uses?|using|have|has|on|at|installed|(?:upgraded|updated|moved|went) to|läuft"
    r"|laufen|nutzen|verwenden|haben|hat|beží|běží|máme|mám|má|používame?|používáme?|aktualizova\w{1,4} na)"
    r"(?: (?:an?|the|our|version|build|release|microsoft|azure|entra|id|ad|aad|active|directory"
    r"|connect\w{0,2}|sync|server|on|at|still|now|already|only|in|mit|auf|der|die|noch|nur|verzi[auei]|verze"
    r"|vo?|ve|na|nám|stále|ešte|ještě|iba|len|jen)){0,7} v?$",
    re.IGNORECASE,
)
#: Somebody speaks of himself, or of what is his.
FIRST = spelled(
    r"\b(?:we|i|our|my|wir|ich|uns|unser\w{0,2}|mein\w{0,2}|máme|mám|naš\w{0,3}|náš|môj|můj|mojom|mém|nám|nás"
    r"|používame?|používáme?)\b",
    re.IGNORECASE,
)
#: Something else is done with the value, or it is only spoken of.
_OTHERWISE = spelled(
    r"\b(?:latest|newest|newer|new|older?|versions|builds|fix\w*|known|read|see|saw|found|since|installer|msi"
    r"|download\w*|remov\w*|uninstall\w*|replac\w*|decommission\w*|migrat\w*|try\w*|upgrad(?:e|ing)|until"
    r"|every\w*|others?|neu\w*|alte?\w?|nov\w+|star\w+|odin[šs]tal\w*|which|what|who|how|why)\b",
    re.IGNORECASE,
)


def is_loosely_own(before: str, after: str) -> bool:
    """Return whether what stands between both belongs to the writer, by a sentence that nothing doubts."""
    if after.rstrip().endswith("?") and not re.search(r"[,.;]|\band\b", after):
        return False
    if not (FIRST.search(before) and _BINDS.search(before)) or _OTHERWISE.search(before):
        return False
    return not (is_doubted(before) or is_taken_back(after) or is_elsewhere(before))
