"""Tell whether it is the affected user who is a member, and of the group that is selected."""

import re

from checks.engine.context.letter import Letter
from checks.engine.context.reserve import is_of_other_times, is_of_others, is_wanted
from checks.engine.spelling import spelled

#: One for whom it works, the writer himself or who administers: not the affected user.
_OTHER_USER = re.compile(
    r"\b(?:working|i am|i'm|my(?! (?:test|user))|ich bin|mein\w*|admin\w*|owners?)\b", re.IGNORECASE
)
_WORKS = spelled(
    r"\b(?:that|who|which|whom it|(?:bei|für|mit|an) (?:dem|den) es|ktor\w+(?: to)?|kter\w+(?: to)?)"
    r" (?:works?|can|geht|klappt|funktioniert|fung\w+|ide|jde|môže|může)\b",
    re.IGNORECASE,
)
_NAME = r"[\"'„“]?(?P<name>[A-ZÀ-Ž][\w-]*\w)"
#: How a group is named: behind the word, or behind the answer of the page.
_GROUP = spelled(
    r"\b(?:[Gg]roup|[Gg]ruppe|[Ss]kupin\w*|[Ss]elected|Ausgewählte?|Vybran\w+)\b\W{0,3}"
    rf"(?:(?:with|the|group|groups|Gruppe|skupin\w*|named|called|only|nur|len|mit|der|s)\W{{1,3}}){{0,3}}{_NAME}"
)
_MEMBER_OF = spelled(
    r"\b(?:[Mm]embers? of|[Mm]itglied\w* (?:von|der|in)|[Čč]len\w*|in|v)"
    rf" (?:(?:the|der|dieser|that|this|group|Gruppe|skupin\w*|security)\W{{1,3}}){{0,3}}{_NAME}"
)
_WORD = re.compile(r"\w(?:[\w-]*\w)?")
_OF_GROUPS, _SSPR = ("sspr", "group", "gruppe", "skupin", "selected"), "sspr"
_PLAIN = ("selected", "group", "gruppe")


class Groups:
    """The groups that are named as selected, and all words beside them: one may be named in other words."""

    def __init__(self, letter: Letter) -> None:
        others = [_MEMBER_OF.sub("", one.text) for one in letter.near(*_OF_GROUPS)]
        self._selected = {group["name"].lower() for one in others for group in _GROUP.finditer(one)}
        self._words = {*_PLAIN, *(each for one in others for each in _WORD.findall(one.lower()))}

    def lack(self, clause: str) -> bool:
        """Return whether a clause names a group that nobody selected."""
        of = _MEMBER_OF.search(clause)
        name = of["name"].lower() if of else ""
        return bool(name) and name not in self._words and (bool(self._selected) or _SSPR not in name)


def is_of_another(clause: str, sentence: str) -> bool:
    """Return whether a clause tells of another user, or of another time."""
    is_other = _OTHER_USER.search(clause) or _WORKS.search(sentence) or is_of_others(clause)
    return bool(is_other) or is_of_other_times(clause) or is_wanted(clause)
