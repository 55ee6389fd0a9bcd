"""Turn a sentence into a string of letters, one for the meaning of each word (see ``vocabulary.py``).

It is read in the language of which it has most words.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from checks.engine.context.vocabulary import ANY, LANGUAGES, MEANINGS
from checks.engine.spelling import whole_words, without_diacritics

#: Some write two words as one. Of time, a second is no other one.
_WORD = re.compile(r"write(?=back)|\d+ seconds?|\w+(?:[.-]\w+)*|[?,;:()]")
#: SRV2, dc01.contoso.com
_NAME = re.compile(r"[a-z][a-z_-]*\d[\w-]*|[a-z][\w-]*\.[a-z][\w.-]*")
#: Server 2, site B
_LATER_ONE = frozenset("bcdefghijklmnopqrstuvwxyz23456789")
_PARTING, _MOST_WORDS, _MOST_KNOWN = (
    whole_words(", ; ( ) because weil pretože lebo protože".split()),
    5,
    5_000,
)


@lru_cache(maxsize=512)
def meanings(text: str) -> str:
    """Return a letter for the meaning of each expression of a text; a dot where it has none."""
    words = _WORD.findall(text.lower())
    letters = "".join(map(_KNOWN.__getitem__, words))
    tried = [letters[index :: len(_LANGUAGES)] for index in range(len(_LANGUAGES))]
    pairs = {*pairwise(words)}
    whole = [one.joined(words, pairs, said) for one, said in zip(_LANGUAGES, tried, strict=True)]
    return min(whole, key=lambda one: one.count("."))


def forget() -> None:
    """Keep nothing of what was read."""
    meanings.cache_clear()
    _KNOWN.clear()


class _Language:
    """The meaning of every expression in one language, and of every beginning of a word."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self._whole: dict[str, str] = {}
        #: By their first two letters; there are no shorter ones.
        self._begins: dict[str, dict[str, str]] = {}
        known = {
            one: meaning
            for meaning in reversed(MEANINGS)
            for one in f"{ANY.get(meaning, '')} {words.get(meaning, '')}".split()
        }
        # Without its diacritics, no word hides another one.
        for one, meaning in ({without_diacritics(one): of for one, of in known.items()} | known).items():
            said = one.rstrip("*").replace("_", " ")
            alike = self._begins.setdefault(said[:2], {}) if one.endswith("*") else self._whole
            alike[said] = meaning
        longer = [one.split(" ") for one in self._whole if " " in one]
        #: The first words of what has several, and the first two.
        self._first, self._pairs = {one for one, *_ in longer}, {(one, two) for one, two, *_ in longer}

    def joined(self, words: Sequence[str], pairs: set[tuple[str, str]], alone: str) -> str:
        """Return the meaning of each expression, the longest one where several begin with a word.

        ``pairs`` are each word and the next one, ``alone`` are the meanings of the words.
        """
        return alone if self._pairs.isdisjoint(pairs) else "".join(self._expressions(words, alone))

    def _expressions(self, words: Sequence[str], alone: str) -> Iterator[str]:
        index = 0
        while index < len(words):
            counts = range(min(_MOST_WORDS, len(words) - index), 1, -1) if words[index] in self._first else ()
            said = (" ".join(words[index : index + count]) for count in counts)
            longest = next(filter(self._whole.__contains__, said), "")
            yield self._whole.get(longest, alone[index])
            index += longest.count(" ") + 1

    def meaning(self, word: str) -> str:
        """Return the meaning of a word, empty where it has none in this language."""
        if word in self._whole:
            return self._whole[word]
        begins = self._begins.get(word[:2])
        return begins.get(max(filter(word.startswith, begins), key=len, default=""), "") if begins else ""


def _of_any_language(word: str) -> str:
    if word in ":?":
        return word
    if word in _PARTING:
        return ","
    if word in _LATER_ONE:
        return "b"
    return "n" if not word.isalpha() and _NAME.fullmatch(word) else "."


class _Known(dict[str, str]):
    """For each word that was looked up, as many as are kept, its meaning in each language."""

    def __missing__(self, word: str) -> str:
        if len(self) > _MOST_KNOWN:
            self.clear()
        other = _of_any_language(word)
        self[word] = "".join([one.meaning(word) or other for one in _LANGUAGES])
        return self[word]


_LANGUAGES = [*map(_Language, LANGUAGES.values())]
_KNOWN = _Known()
