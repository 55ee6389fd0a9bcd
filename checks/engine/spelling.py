"""Read Slovak, Czech and German also as many type it in a ticket or a chat: without its diacritics.

A short word could be anything without them, *má* an MA of the synchronization, and *nás* a NAS: it counts
only as it is spelled.
"""

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache
from typing import Any, cast

_MARKED, _PLAIN = "áčďéěíĺľňóôŕřšťúůýž", "acdeeillnoorrstuuyz"
#: German has two letters for one with them.
_PAIRS = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}
_WITHOUT = str.maketrans(
    dict(zip(_MARKED + _MARKED.upper(), _PLAIN + _PLAIN.upper(), strict=True))
    | _PAIRS
    | {one.upper(): pair.capitalize() for one, pair in _PAIRS.items() if one != "ß"}
)
_SHORTEST = 3
#: What is short and still means nothing else, and what does although it is longer.
_CLEAR, _UNCLEAR = frozenset(["az", "su", "uz"]), frozenset(["ted", "den", "dos", "rus", "mem"])
#: Between the other words of a pattern these are clear; alone they are a device, a name, a word of Spanish.
_UNCLEAR_ALONE = frozenset(["nas", "tim", "su"])
_LETTER = r"(?:[a-zß-ž]|\[(?!\^)[^\]\\-]{1,30}\])"
#: A word in a pattern, and whether an ending follows it; or what is none, such as what stands before a place,
#: whose length must not change.
_WORD = re.compile(
    rf"(?P<word>(?:{_LETTER}\??)+)(?=(?P<ending>\\w|\(\?:)?)|\\.|\[(?:\\.|[^\]\\])+\]"
    r"|\(\?<[=!](?:\\.|[^()\\])*\)",
    re.IGNORECASE,
)
_LETTERS = re.compile(_LETTER, re.IGNORECASE)


class _Late:
    """A pattern that is made when it is first asked for something.

    There are hundreds of them, making one takes longer than asking it, and a text needs few.
    """

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        asked = getattr(self._made, name)
        setattr(self, name, asked)
        return asked

    @cached_property
    def pattern(self) -> str:
        return _WORD.sub(_either, self._source)

    @cached_property
    def _made(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)


def spelled(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern, whose Slovak, Czech and German words fit without diacritics as well."""
    return cast("re.Pattern[str]", _Late(source, flags))


def spellings(words: Iterable[str]) -> tuple[str, ...]:
    """Return parts of words, each without diacritics as well: where one stands, more is asked."""
    return _spellings((*words,))


def whole_words(words: Iterable[str]) -> frozenset[str]:
    """Return the words, and those that are long enough without diacritics as well."""
    own = [*words]
    return frozenset([*own, *map(without_diacritics, own)])


def without_diacritics(word: str) -> str:
    """Return a word without its diacritics, unless it becomes too short to be told from others."""
    plain = word.translate(_WITHOUT)
    return plain if _is_clear(plain, len(word)) and plain.lower() not in _UNCLEAR_ALONE else word


@lru_cache(maxsize=1_000)
def _spellings(words: tuple[str, ...]) -> tuple[str, ...]:
    return (*dict.fromkeys((*words, *(one.translate(_WITHOUT) for one in words))),)


def _is_clear(plain: str, letters: int) -> bool:
    return plain in _CLEAR or (letters >= _SHORTEST and plain not in _UNCLEAR)


def _either(found: re.Match[str]) -> str:
    word = found["word"] or ""
    letters = 0 if word.isascii() else len(_LETTERS.findall(word)) + bool(found["ending"])
    return _LETTERS.sub(_with_plain, word) if _is_clear(word.translate(_WITHOUT), letters) else found[0]


def _with_plain(found: re.Match[str]) -> str:
    """Return a letter, or a set of letters, with those that stand for it where diacritics are left out."""
    letters = found[0].strip("[]")
    plain = {one.translate(_WITHOUT) for one in letters} - {*letters}
    pairs = sorted(one for one in plain if len(one) > 1)
    single = f"[{letters}{''.join(sorted(plain - {*pairs}))}]" if plain - {*pairs} else found[0]
    return f"(?:{'|'.join([single, *pairs])})" if pairs else single
