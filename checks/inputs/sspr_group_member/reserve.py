"""Tell whether it is the affected user who is a member, and of the group that is selected."""

import re

from checks.engine.context.letter import Letter
from checks.engine.context.reserve import is_of_other_times, is_of_others, is_wanted

#: One for whom it works, the writer himself or who administers: not the affected user.
_OTHER_USER = re.compile(
    r"\b(?:working|i am|i'm|my(?! (?:test|user))|ich bin|mein\w*|admin\w*|owners?)\b", re.IGNORECASE
)
_WORKS = re.compile(
    r"\b(?:that|who|which|whom it|(?:bei|für|mit|an) (?:dem|den) es|ktor\w+(?: to)?|kter\w+(?: to)?)"
    r" (?:works?|can|geht|klappt|funktioniert|fung\w+|ide|jde|môže|může)\b",
    re.IGNORECASE,
)
_NAME = r"[\"'„“]?(?P<name>[A-ZÀ-Ž][\w-]*\w)"
#: How a group is named: behind the word, or behind the answer of the page.
_GROUP = re.compile(
    r"\b(?:[Gg]roup|[Gg]ruppe|[Ss]kupin\w*|[Ss]elected|Ausgewählte?|Vybran\w+)\b\W{0,3}"
    rf"(?:(?:with|the|group|groups|Gruppe|skupin\w*|named|called|only|nur|len|mit|der|s)\W{{1,3}}){{0,3}}{_NAME}"
)
_MEMBER_OF = re.compile(
    r"\b(?:[Mm]embers? of|[Mm]itglied\w* (?:von|der|in)|[Čč]len\w*|in|v)"
    rf" (?:(?:the|der|dieser|that|this|group|Gruppe|skupin\w*|security)\W{{1,3}}){{0,3}}{_NAME}"
)
_WORD = re.compile(r"\w(?:[\w-]*\w)?")
_OF_GROUPS, _SSPR = ("sspr", "group", "gruppe", "skupin", "selected"), "sspr"
_PLAIN = ("selected", "group", "gruppe")


def is_of_another(clause: str, sentence: str, letter: Letter) -> bool:
    """Return whether a clause tells of another user, of another time, or of a group that was not selected."""
    of = _MEMBER_OF.search(clause)
    name = of["name"].lower() if of else ""
    others = [_MEMBER_OF.sub("", one.text) for one in letter.near(*_OF_GROUPS)]
    selected = {group["name"].lower() for one in others for group in _GROUP.finditer(one)}
    # Elsewhere it may be named in other words.
    is_named = name in _PLAIN or name in {each for one in others for each in _WORD.findall(one.lower())}
    is_other_group = bool(name) and not is_named and (bool(selected) or _SSPR not in name)
    is_other_user = _OTHER_USER.search(clause) or _WORKS.search(sentence) or is_of_others(clause)
    return is_other_group or bool(is_other_user) or is_of_other_times(clause) or is_wanted(clause)
