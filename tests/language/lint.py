"""Find what a language's rules refuse, and say what to write instead."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tests.language import names
from tests.language.language import Language
from tests.language.passages import Passage
from tests.language.prose import marked, prose

_SPOKEN_NUMBER = re.compile(r"\{(\w+)(?::number)?\}[ \u00a0](\w+)")
_NUMBER = re.compile(r"(?<![\d.,–-])(?<!\d[ \u00a0])(\d{1,3})[ \u00a0](\w+)")


@dataclass(frozen=True)
class Fault:
    """Where, which rule, the words that break it, and the right form."""

    where: str
    rule: str
    words: str
    say: str

    def __str__(self) -> str:
        return f"{self.where}: {self.words!r} [{self.rule}] -> {self.say}"


def lint(found: Iterable[Passage], language: Language) -> list[Fault]:
    """Return every fault of these passages."""
    return [fault for one in found for fault in _faults(one, language)]


def _faults(passage: Passage, language: Language) -> Iterator[Fault]:
    read, kept = (function(passage.text, language) for function in (prose, marked))
    every = [
        *_refused(read, kept, language),
        *names.faults(read, kept, language),
        *_counted(passage, read, language),
    ]
    for rule, words, say in every:
        if not language.is_allowed(rule, passage.path, passage.text):
            yield Fault(passage.where, rule, words, say)


def _refused(read: str, kept: str, language: Language) -> Iterator[tuple[str, str, str]]:
    nameless = names.without_names(read, language)
    for rule in language.rules:
        text = kept if rule.marks else read if rule.names else nameless
        for found in rule.faults(text):
            shown = text[max(0, found.start() - 15) : found.end() + 15] if len(found[0]) < 12 else found[0]
            yield rule.id, shown, rule.say


def _counted(passage: Passage, read: str, language: Language) -> Iterator[tuple[str, str, str]]:
    """Yield numbers whose noun does not fit, or fits only some of the values that may be filled in."""
    nouns = {form: forms for forms in language.lint["counted"] for form in forms}
    for found in _SPOKEN_NUMBER.finditer(passage.text):
        if found[2] in nouns and not passage.plural:
            yield "plural-forms", found[0], f"plural forms by {found[1]}, or the number after a colon"
    for found in _NUMBER.finditer(read):
        forms, number = nouns.get(found[2]), int(found[1])
        if forms and found[2] not in _fitting(forms, number):
            yield "plural-form", found[0], f"{number} {_fitting(forms, number)[0]}"


def _fitting(forms: list[str], number: int) -> list[str]:
    """Return the forms that may stand after a number; the genitive singular often looks like a plural."""
    one, few, many = forms
    if number == 1:
        return [one, few]
    return [few, many] if 2 <= number <= 4 else [many]
