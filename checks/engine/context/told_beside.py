"""Tell from what stands beside a sentence that it tells nothing: a cause among several, or mended since."""

import re
from dataclasses import replace
from functools import cached_property

from checks.engine.context.answers import NOT
from checks.engine.context.letter import Letter, Sentence
from checks.engine.context.remark import is_elsewhere
from checks.engine.context.reserve import corrects
from checks.engine.context.told_mended import MENDED
from checks.engine.context.told_words import CAUSES
from checks.engine.spelling import spelled, spellings
from checks.engine.text import numbered

#: A page that explains an error has such a heading, and no letter has.
_HEADING = spelled(
    r"^\W{0,4}(?:(?:possible |root )?causes?|re?solutions?|workarounds?|ursachen?|lösung(?:en)?|príčin[ay]"
    r"|riešeni[ea]|příčin[ay]|řešení|prerequisites|requirements|troubleshooting(?: steps)?"
    r"|symptoms?)\W{0,4}$",
    re.IGNORECASE,
)
_LIST_WORDS = spellings(
    """cause reason check requi troubleshoot possible common verify ensure symptom ursachen voraussetzung
    príčin příčin požiadav požadav predpoklad""".split()
)
#: Where what stands below is only a list of what may be.
_HEADS_LIST = spelled(
    r"\b(?:causes?|reasons?|check(?:list|s|ed)?|prerequisites?|requirements?|troubleshoot\w*|possible|common"
    r"|verify|ensure|symptoms?|ursachen|voraussetzungen|príčin\w*|příčin\w*|požiadavk\w+|požadavk\w+"
    r"|predpoklad\w*)\b[^?]{0,60}:?[^?\w]*$"
    r"|\b(?:causes?|ursachen|príčin\w|příčin\w)\b.{0,40}:",
    re.IGNORECASE,
)
#: What announces a list of what somebody found.
_OWN_LIST = spelled(
    r"\b(?:we|i|our|my|us|here is|here are|here's|found|findings?|current\w{0,20}|status|state|environment"
    r"|setup|situation|facts|details|settings|wir|unser\w{0,20}|ich|haben|aktuell\w{0,20}|befund|stand"
    r"|umgebung|máme|mám|naš\w{0,20}|náš|u nás|zistil\w{0,20}|zistenia|stav|aktuálne|zjistil\w{0,20}"
    r"|zjištění|nastaveni\w)\b",
    re.IGNORECASE,
)
_POINT = re.compile(r"^\s*(?:[-*•·–]|\d{1,2}[.)]|[a-z]\)|\[[x ]?\])\s")
#: So many lines a list has at most, of which the line above it says what they are.
_LONGEST_LIST = 15
#: A line that is no longer may be the heading of what stands below it.
_LONGEST_HEADING = 60


def title_of(letter: Letter, one: Sentence) -> str:
    """Return the line that announces the list in which a sentence stands, empty where none does."""
    number = one.first.number
    above = numbered(letter.text.numbered, number - _LONGEST_LIST, number - 1)
    return next((line.text for line in reversed(above) if line.text.rstrip().endswith(":")), "")


class Beside:
    """What in a letter leaves its sentences untold; what holds for all of them is looked for once."""

    def __init__(self, letter: Letter) -> None:
        self._letter = letter

    def is_stated(self, one: Sentence) -> bool:
        """Return whether it stands where somebody tells something of his own: not among causes or steps."""
        above = self._letter.above(one)
        is_cause = CAUSES.search(above) and (above.endswith(":") or len(above) < _LONGEST_HEADING)
        if is_cause or self._is_page or one.first.number in self._listed:
            return False
        if not _POINT.match(one.first.text):
            return True
        title = title_of(self._letter, one)
        return bool(_OWN_LIST.search(title)) and not (CAUSES.search(title) or is_elsewhere(title))

    def takes_back(self, one: Sentence, said: str) -> bool:
        """Return whether what is ``said`` in a sentence, or one below it, says that it was put right."""
        is_mended = self._last_mended > self._place(one) or _is_mended(replace(one, text=said))
        return is_mended or corrects(self._letter.below(one))

    @cached_property
    def _is_page(self) -> bool:
        return self._letter.holds(_HEADING)

    @cached_property
    def _order(self) -> dict[int, int]:
        return {id(one): number for number, one in enumerate(self._letter.near(""))}

    def _place(self, one: Sentence) -> tuple[int, int]:
        return one.first.number, self._order[id(one)]

    @cached_property
    def _last_mended(self) -> tuple[int, int]:
        return max(map(self._place, filter(_is_mended, self._letter.near(""))), default=(0, 0))

    @cached_property
    def _listed(self) -> set[int]:
        heads = self._letter.near(*_LIST_WORDS)
        ends = [each.last.number for each in heads if _HEADS_LIST.search(each.text)]
        return {end + below for end in ends for below in range(1, _LONGEST_LIST + 1)}


def _is_mended(one: Sentence) -> bool:
    """Return whether a sentence says that something was put right, and does not deny it."""
    parts = dict.fromkeys((*one.clauses, one.text)) if MENDED.search(one.text) else ()
    return any(not NOT.search(part[: found.end()]) for part in parts for found in MENDED.finditer(part))
