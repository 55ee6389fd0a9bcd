"""By which program the directory is synchronized."""

import re
from collections.abc import Iterator

from checks.engine.context.answers import NOT
from checks.engine.context.letter import Letter
from checks.engine.model import Input, Observation
from checks.engine.spelling import spelled
from checks.engine.values.choice import choice_of

INPUT = Input(
    kind="choice",
    choices=("connect_sync", "cloud_sync", "both"),
    scope=True,
    order=10,
    default="connect_sync",
)

parse = choice_of(*INPUT.choices)
_NAME = r"(?:(?:microsoft|entra(?: id)?|azure ad|aad|connect) ){0,3}cloud[- ]?sync"
_OURS = r"\b(?:we|our|us|i|my|wir|unser\w{0,2}|ich|máme|mám|používame|používáme|naš\w{0,3}|náš)\b"
_HAS = r"(?:are|am|use|uses|run|runs|have|on|with|nutzen|verwenden|haben|mit|cez|s)"
#: Nothing else synchronizes.
_ENDS = r"(?=\s*[.,;(!]|\W*$)"
_ONLY = spelled(
    rf"{_OURS}(?: \w+){{0,2}} {_HAS} (?:only |just |nur |iba |len |jen )?{_NAME}(?: only\b|{_ENDS})"
    rf"|(?:používame|používáme|máme|mám) (?:iba |len |jen )?{_NAME}{_ENDS}",
    re.IGNORECASE,
)
#: It is said of the users, be it within another sentence.
_SYNCHRONIZED = spelled(
    rf"\b(?:users?|benutzer|accounts?|konten|používateli?a?|uživatelé|účty)\b[^.,;]{{0,30}}\bsyn[ck]\w*"
    rf" (?:only|just|nur|iba|len|jen|pouze|výlučne|výhradně)"
    rf" (?:via|through|with|by|über|mit|cez|přes|pomocou|pomocí) {_NAME}{_ENDS}",
    re.IGNORECASE,
)
_BESIDE = spelled(
    r"\b(?:as well|too|also|auch|tiež|aj|alongside|next to|besides|still|neben|test\w*|lab|one|some|other|old"
    r"|disabled|pilot)\b",
    re.IGNORECASE,
)
_CONNECT = re.compile(
    r"\b(?:connect sync|(?:entra|aad|azure ad|ad) ?connect(?! (?:cloud|provisioning))|aadc)\b", re.IGNORECASE
)
#: The one program and not the other, so that nothing is left open.
_NOT_CONNECT = spelled(
    r"(?<=\w)\W{1,3}(?:and |und |a )?(?:not|no|instead of|rather than|without|nicht|kein|statt|anstatt|ohne"
    r"|nie|ne|bez|namiesto|miesto|místo|nem) "
    rf"(?:{_CONNECT.pattern}|connect\w{{0,2}}\b(?! cloud))(?: \([^()]{{0,60}}\))?",
    re.IGNORECASE,
)
_ALONE = re.compile(rf"\W*(?:(?:it|this|to) (?:is|je) )?{_NAME}(?: van)?\W*", re.IGNORECASE)


def told(letter: Letter) -> Iterator[Observation]:
    """Yield that only cloud sync is in use, where somebody says so and names no other program."""
    for one in letter.near("cloud sync", "cloudsync", "cloud-sync"):
        others = (_CONNECT, _BESIDE, NOT)
        may_be = not (one.is_doubted or one.is_past)
        if may_be and _SYNCHRONIZED.search(one.text):
            yield one.tells("cloud_sync")
            continue
        text = _NOT_CONNECT.sub("", one.text)
        is_told = may_be and not any(each.search(text) for each in others)
        if is_told and (_ONLY.search(text) or (text != one.text and _ALONE.fullmatch(text))):
            yield one.tells("cloud_sync")
