"""Find in which of many lines a word stands; to look through all of them at once is fast."""

from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate

from checks.engine.spelling import spellings

_DIGITS = b"0123456789"


class WordSearch:
    """Searches lines for words, be they parts of longer ones, in any case; what repeats is looked at once.

    So are lines that differ in nothing but digits, as those of one command do for several computers.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self.texts = list(dict.fromkeys(texts))
        self._alike: dict[str, list[str]] = {}
        for text, small in zip(self.texts, _small("\n".join(self.texts)).split("\n"), strict=False):
            self._alike.setdefault(small, []).append(text)
        self._small = [*self._alike]
        #: In which of them each part stands, of all that blanks part: together these are a short text.
        self._at: dict[str, list[int]] = {}
        for index, small in enumerate(self._small):
            for part in {*small.split()}:
                self._at.setdefault(part, []).append(index)
        self._parts, self._where = "\n".join(self._at), [*self._at.values()]
        self._starts = [*accumulate((len(one) + 1 for one in self._at), initial=0)]
        #: Most words that are looked for stand nowhere, nor do some three of their letters in a row.
        self._threes = _threes(self._parts)

    def holding(self, words: Iterable[str]) -> dict[str, list[str]]:
        """Return the lines that hold any of ``words``, and which; these are in small letters."""
        found: dict[str, list[str]] = {}
        for word in spellings(words):
            bare, longest, threes = _looked_for(word)
            for index in sorted(self._with_part(longest)) if threes <= self._threes else ():
                if bare in self._small[index]:
                    for text in self._alike[self._small[index]]:
                        if bare == word or word in text.lower():
                            found.setdefault(text, []).append(word)
        return found

    def _with_part(self, wanted: str) -> set[int]:
        """Return which lines have something between blanks that holds what is ``wanted``."""
        found, at = set[int](), self._parts.find(wanted)
        while at >= 0:
            index = bisect_right(self._starts, at) - 1
            found.update(self._where[index])
            at = self._parts.find(wanted, self._starts[index + 1])
        return found


@lru_cache(maxsize=5_000)
def _looked_for(word: str) -> tuple[str, str, frozenset[tuple[str, ...]]]:
    """Return what of a word is looked for, its longest part, and the letters of that."""
    bare = _small(word)
    longest = max(bare.split(), key=len, default="")
    return bare, longest, _threes(longest)


def _threes(text: str) -> frozenset[tuple[str, ...]]:
    """Return all that stand in a row, three by three."""
    return frozenset(zip(text, text[1:], text[2:], strict=False))


def _small(text: str) -> str:
    # As bytes: of a text with other signs than ASCII, ``str.translate`` looks up each sign.
    return text.lower().encode(errors="surrogatepass").translate(None, _DIGITS).decode(errors="surrogatepass")
