"""Tell whether a number right behind the name of a program is said of a copy that is there."""

import re

from checks.engine.context.other_languages import is_in_other_language
from checks.engine.context.own_words import is_doubted, is_taken_back
from checks.engine.context.remark import is_elsewhere
from checks.engine.spelling import spelled

#: What may stand between the name and the number.
_BETWEEN = re.compile(
    r"(?: sync)?(?: server| box| host)?\"?,?(?: \(?(?:in |with |at )?)?"
    r"(?:(?:version|build|ver\.?|verzi\w|verze|release)\b)?\s?(?:is\b|=|:)?\s?[\"(]?v?",
    re.IGNORECASE,
)
#: Where another clause begins.
_CLAUSE = re.compile(r"[;:()!?]\s?|,\s|\s[-–·]\s|\b(?:but|aber|sondern|ale|however)\b", re.IGNORECASE)
#: Beside what doubts any value: it is only offered, is one of several, or something is done with it.
_NOT_THERE = spelled(
    r"\b(?:without|\w+n't|since|upgrad(?:e|ing)|updat(?:e|ing)|install(?:ing|er)?|downgrad\w*|download\w*"
    r"|latest|newest|deploy\w*|migrat\w*|newer|newly|new|older?|later|announc\w*|changes?|introduc\w*"
    r"|documentation|notes?|others?|everybody|everyone|versions|builds|used|ago|remov\w*|uninstall\w*"
    r"|decommission\w*|replac\w*|let'?s|known|read|released|changelog|comes?|came|brings?|applies|msi|share|except"
    r"|every|all|any|does|do|did|which|what|who|how|why|vor|ab|seit|neu\w*|alte?\w?|früher\w*|aktualisier\w*"
    r"|od|než|nov\w+|star\w+|aktualiz\w+|in[sš]tal(?:ov|uj|á|ace|ac[iu])\w*|min\w*|vyda\w*|stiah\w*|stáhl\w*"
    r"|laut|podľa|podle|(?:herunter)?geladen|veröffentlich\w*|erschien\w*)\b",
    re.IGNORECASE,
)
#: Behind a number, what begins to tell of it as of a version that there is.
_OFFERED = spelled(
    r"\W*(?:\+|(?:(?:introduc|add|includ|contain|bring|fix|chang|remov|support|requir|deprecat|rieš|oprav)\w*"
    r"|or|oder|alebo|nebo|and (?:later|newer|up|above)|to|has|had|have|is (?:available|released|out|needed"
    r"|required|recommended|supported|the)|was|were|would|can|pages?|setup|installer|failed|wird"
    r"|ist (?:verfügbar|erforderlich)|behebt|löst|bringt|prináša|řeší)\b)",
    re.IGNORECASE,
)
#: When it happens is no doubt, nor is where it is seen.
_NO_DOUBT = re.compile(
    r"\b(?:when|(?:panel|portal|wizard|appwiz\S*|registry|features|there|properties|it) says)\b",
    re.IGNORECASE,
)
#: So many words behind a number speak of it.
_NEAR = 5
_SMALL = spelled(r"\b[a-zà-ž]{2,}\b")
#: It is one of several things, in brackets or on a line.
_LISTED = re.compile(r"[,·;] ")


def is_named_beside(name: re.Pattern[str], before: str, after: str) -> bool:
    """Return whether a number stands behind the program's ``name``, and no word of its clause doubts it."""
    *_, found = [None, *name.finditer(before)]
    # What another language doubts is not known.
    if is_in_other_language(before + after) or not found or not _BETWEEN.fullmatch(before, found.end()):
        return False
    lead, rest = _CLAUSE.split(before[: found.start()])[-1], _CLAUSE.split(after)[0]
    # A title is about it, and a program prints an equals sign before.
    is_other = after[len(rest) :].startswith("?") or after.startswith(":") or "=" in before
    is_listed = _LISTED.search(before[: found.start()] + after) and not _NOT_THERE.search(before + after)
    if is_other or not (is_listed or _SMALL.search(before + after)) or is_elsewhere(before):
        return False
    told = [_NO_DOUBT.sub("", one) for one in (lead, " ".join(rest.split()[:_NEAR]))]
    is_unsure = any(is_doubted(one) or _NOT_THERE.search(one) for one in told)
    return not (is_unsure or _OFFERED.match(after) or is_taken_back(after))
