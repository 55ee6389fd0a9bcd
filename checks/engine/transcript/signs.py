"""Tell whose output a text may be, by the words that the inputs declare as their signs."""

import re

from checks.engine.catalogue import Catalogue
from checks.engine.spelling import spellings
from checks.engine.text import lowered, words

_WORD = re.compile(r"\w+")


class Signs:
    """Every sign of a catalogue, found by its longest word, which is the rarest as a rule."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._by_word: dict[str, list[tuple[str, set[str], re.Pattern[str] | None]]] = {}
        for name, entry in catalogue.inputs.items():
            for sign in spellings(entry.meta.signs):
                found = _WORD.findall(sign.lower())
                if found:
                    self._by_word.setdefault(max(found, key=len), []).append(
                        (name, {*found}, _phrase(sign.lower(), found))
                    )
        #: A sign such as MSOL_ is the beginning of a name.
        self._beginnings = [one for one in self._by_word if one.endswith("_")]

    def inputs_of(self, text: str) -> set[str]:
        """Return the inputs of which ``text`` holds a sign, whole words in any case."""
        small, found = lowered(text), words(text)
        if any(map(small.__contains__, self._beginnings)):
            found |= {f"{word.partition('_')[0]}_" for word in found if "_" in word}
        return {
            name
            for word in self._by_word.keys() & found
            for name, others, phrase in self._by_word[word]
            if phrase is None or (others <= found and phrase.search(small))
        }


def _phrase(sign: str, found: list[str]) -> re.Pattern[str] | None:
    """Return the pattern of a sign that is more than one word; blanks in it are what parts two columns."""
    if [sign] == found:
        return None
    first, *others = map(re.escape, sign.split())
    # What must not stand before the first word is asked after it: first letters are found fast.
    before = rf"(?<!\w{first})" if sign[0].isalnum() else ""
    after = r"(?!\w)" if sign[-1].isalnum() else ""
    return re.compile(r"[\s|,;\"]{1,200}".join([first + before, *others]) + after)
