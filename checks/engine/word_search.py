"""Find in which of many lines a word stands; to look through all of them at once is fast."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class WordSearch:
    """Searches lines for words, be they parts of longer ones, in any case; what repeats is looked at once."""

    def __init__(self, texts: Iterable[str]) -> None:
        self.texts = list(dict.fromkeys(texts))
        small = [one.lower() for one in self.texts]
        self._starts = list(accumulate((len(one) + 1 for one in small), initial=0))
        self._whole = "\n".join(small)

    def holding(self, words: Iterable[str]) -> dict[str, list[str]]:
        """Return the lines that hold any of ``words``, and which; these are in small letters."""
        found: dict[str, list[str]] = {}
        for word in words:
            at = self._whole.find(word)
            while at >= 0:
                index = bisect_right(self._starts, at) - 1
                found.setdefault(self.texts[index], []).append(word)
                at = self._whole.find(word, self._starts[index + 1])
        return found
