"""What a language's folder holds: its glossary, what the lint refuses, what the speller allows."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import cached_property
from pathlib import Path
from typing import Any

from checks.translation_entries import entries
from checks.yaml_file import read_yaml
from macros.english_labels import emphasised

FOLDER = Path(__file__).parent
ROOT = FOLDER.parent.parent
LANGUAGES = sorted(path.parent.name for path in FOLDER.glob("*/lint.yml"))

_NOTE = re.compile(r" *\([^)]*\)")


@dataclass(frozen=True)
class Rule:
    """A pattern that no text may match, and what to write instead.

    ``marks``: it sees the marks of Markdown; not ``names``: the names of products are hidden from it.
    """

    id: str
    level: str
    pattern: re.Pattern[str]
    say: str
    marks: bool = False
    names: bool = True
    unless: frozenset[str] = frozenset()

    def faults(self, text: str) -> Iterator[re.Match[str]]:
        """Yield what matches, unless the word that the pattern calls ``before`` is excepted."""
        for found in self.pattern.finditer(text):
            if not self.unless or found["before"].lower() not in self.unless:
                yield found


@dataclass(frozen=True)
class Language:
    """A language that the tests hold to its rules."""

    locale: str

    @cached_property
    def lint(self) -> dict[str, Any]:
        return read_yaml(FOLDER / self.locale / "lint.yml")

    @cached_property
    def glossary(self) -> dict[str, Any]:
        return read_yaml(FOLDER / self.locale / "glossary.yml")

    @cached_property
    def rules(self) -> list[Rule]:
        """The patterns of the lint, and the forms that the glossary says to avoid."""
        found = [
            Rule(
                one["id"],
                one["level"],
                re.compile(one["pattern"], 0 if one.get("case") else re.IGNORECASE),
                one["say"],
                marks=bool(one.get("marks")),
                unless=frozenset(one.get("unless", "").split()),
            )
            for one in self.lint["rules"]
        ]
        return [*found, *self._avoided()]

    def _avoided(self) -> Iterator[Rule]:
        terms = self.glossary["terms"]
        right = {form.lower() for one in terms for form in (one["sk"], *one.get("also", ()))}
        right |= set(self.lint["avoid_allowed"])
        for one in terms:
            for form in one.get("avoid", ()):
                plain = _NOTE.sub("", form)
                if plain.lower() in right or plain != form:
                    continue
                # a verdict is avoided as a verdict; inside a sentence the word may be right
                whole = plain[:1].isupper()
                pattern = rf"^{re.escape(plain)}$" if whole else rf"(?<![\w-]){re.escape(plain)}(?![\w-])"
                found = re.compile(pattern, re.IGNORECASE)
                yield Rule(f"avoid: {plain}", "error", found, one["sk"], names=False)

    @cached_property
    def labels(self) -> frozenset[str]:
        """What is English where it is emphasised: the labels of screens that English texts emphasise."""
        checks = ROOT / "checks"
        files = sorted((*checks.rglob("en.yml"), *(checks / "facts").glob("*.yml")))
        texts = (one.text for path in files for one in entries(path).values())
        return frozenset(label for text in texts for label in emphasised(text))

    @cached_property
    def english(self) -> tuple[str, ...]:
        """What is English wherever it stands: names of roles, and labels inside plain messages."""
        return (*(one["en"] for one in self.glossary["role_names"]), *self.lint["labels"])

    @cached_property
    def names(self) -> dict[str, tuple[str, ...]]:
        """The names of products, old names too, each with the nouns that may stand before it."""
        listed = [*self.glossary["product_names"], *self.lint["names"]]
        return {
            _NOTE.sub("", name): tuple(one["descriptor"].split(" alebo "))
            for one in listed
            for name in (one["name"], *one.get("formerly", ()))
        }

    @cached_property
    def words_of_names(self) -> tuple[str, ...]:
        """The words with a capital inside that the names of products consist of."""
        return tuple({word for name in self.names for word in name.split() if re.search("[a-z][A-Z]", word)})

    def is_allowed(self, rule: str, path: str, text: str) -> bool:
        """Tell whether the data name this place, with a reason, as one where the rule does not hold."""
        return any(
            one["id"] == rule and one["text"] in text and fnmatch(path, one.get("path", "*"))
            for one in self.lint["allowed"]
        )
