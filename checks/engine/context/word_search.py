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
        self._starts = [*accumulate((len(one) + 1 for one in self._small), initial=0)]
        self._whole = "\n".join(self._small)
        #: Most words that are looked for stand nowhere: what blanks part, each once, is a short text.
        self._parts = "\n".join({*self._whole.split()})

    def holding(self, words: Iterable[str]) -> dict[str, list[str]]:
        """Return the lines that hold any of ``words``, and which; these are in small letters."""
        found: dict[str, list[str]] = {}
        for word in spellings(words):
            bare, longest = _looked_for(word)
            at = self._whole.find(bare) if longest in self._parts else -1
            while at >= 0:
                index = bisect_right(self._starts, at) - 1
                for text in self._alike[self._small[index]]:
                    if bare == word or word in text.lower():
                        found.setdefault(text, []).append(word)
                at = self._whole.find(bare, self._starts[index + 1])
        return found


@lru_cache(maxsize=5_000)
def _looked_for(word: str) -> tuple[str, str]:
    """Return what of a word is looked for, and its longest part."""
    bare = _small(word)
    return bare, max(bare.split(), key=len, default="")


def _small(text: str) -> str:
    # As bytes: of a text with other signs than ASCII, ``str.translate`` looks up each sign.
    return text.lower().encode(errors="surrogatepass").translate(None, _DIGITS).decode(errors="surrogatepass")
