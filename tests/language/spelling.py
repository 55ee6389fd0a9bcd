"""Spell a language's texts with its hunspell dictionary and the words that the project adds."""

import re
from collections.abc import Iterable
from pathlib import Path

from hunspell import Hunspell

from checks.yaml_file import read_yaml
from tests.language.language import FOLDER, Language
from tests.language.lint import Fault
from tests.language.names import without_names
from tests.language.passages import Passage
from tests.language.prose import GAP, prose

_WORD = re.compile(r"[^\W\d_]+")
#: Values and switches of commands: signs and digits inside a word.
_CODE = re.compile(r"\S*\\\S*|\S*[A-Z]:[A-Z]\S*|(?<![\w>])[/-]\w+|\b\w*[\d_]\w*")
#: With this many suggestions an author finds the right form, or sees that the word is missing.
_SUGGESTED = 3


class Speller:
    """The dictionary of a language; loading it takes half a second, so load it once."""

    def __init__(self, language: Language, root: Path) -> None:
        own = read_yaml(FOLDER / language.locale / "spelling.yml")
        dictionary = root / own["dictionary"]
        if not dictionary.with_suffix(".dic").is_file():
            raise FileNotFoundError(f"{dictionary}.dic: `make node_modules/.ready` brings the dictionary")
        self._language = language
        self._hunspell = Hunspell(dictionary.name, hunspell_data_dir=str(dictionary.parent))
        for one in own["allow"]:
            if "like" in one:
                self._hunspell.add_with_affix(one["word"], one["like"])
            else:
                self._hunspell.add(one["word"])
        self._suggestions: dict[str, str] = {}
        self._refused = {one["word"]: one["say"] for one in own["refuse"]}

    def faults(self, found: Iterable[Passage]) -> list[Fault]:
        """Return every word of these passages that is in no dictionary."""
        return [fault for one in found for fault in self._of(one)]

    def _of(self, passage: Passage) -> list[Fault]:
        text = without_names(prose(passage.text, self._language), self._language)
        return [
            Fault(passage.where, "spelling", word, self._right(word))
            for word in _WORD.findall(_CODE.sub(GAP, text))
            if word.lower() in self._refused or not self._hunspell.spell(word)
        ]

    def _right(self, word: str) -> str:
        if word.lower() in self._refused:
            return self._refused[word.lower()]
        if word not in self._suggestions:  # they take longer than all the rest
            self._suggestions[word] = ", ".join(self._hunspell.suggest(word)[:_SUGGESTED])
        suggested = self._suggestions[word]
        return f"{suggested or '?'}, or a line in tests/language/{self._language.locale}/spelling.yml"
