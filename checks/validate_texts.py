"""Refuse texts that lack a sentence, have one too many, or fill it with the wrong values.

Which keys a file has at all is told by its shape; this is about what its rule and its siblings ask.
"""

import string
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from checks.engine.catalogue import CheckEntry, InputEntry
from checks.engine.sentence import FORMATS
from checks.errors import CatalogueError

#: The language that the others are made from.
SOURCE = "en"
#: The fields whose texts are filled with values; the others are Markdown, braces and all.
_FILLED = ("messages", "problems")
#: The plural forms of CLDR.
_PLURAL_FORMS = ("zero", "one", "two", "few", "many", "other")
#: A verdict that asks the reader to act says what to do.
_NEEDS_REMEDY = ("fail", "warn")


def validate_check_texts(folder: Path, entry: CheckEntry, words: Mapping[str, Any]) -> None:
    """Check a check's file of every language against its rule, and the languages for parity."""
    outcomes = entry.module.CHECK.outcomes
    needing = {code for code, status in outcomes.items() if status in _NEEDS_REMEDY}
    for locale, text in entry.text.items():
        path = folder / f"{locale}.yml"
        _keys(path, "messages.", text["messages"], set(outcomes), set(outcomes))
        _keys(path, "remedies.", text.get("remedies") or {}, needing, set(outcomes))
        for code, template in text["messages"].items():
            _plural_forms(path, f"messages.{code}", template, words[locale])
    parity(folder, entry.text, ("messages", "remedies"))


def validate_input_texts(folder: Path, entry: InputEntry, words: Mapping[str, Any]) -> None:
    """Check an input's file of every language against its ``INPUT``, and the languages for parity."""
    meta = entry.module.INPUT
    for locale, text in entry.text.items():
        path = folder / f"{locale}.yml"
        _keys(path, "choices.", text.get("choices") or {}, set(meta.choices), set(meta.choices))
        if meta.scope and not text.get("not_in_scope"):
            raise CatalogueError(path, "not_in_scope", "a scope input says why a check does not apply")
        for code, template in (text.get("problems") or {}).items():
            _plural_forms(path, f"problems.{code}", template, words[locale])
    parity(folder, entry.text, ("problems",))


def validate_words(folder: Path, words: Mapping[str, Any]) -> None:
    """Check the shared words of the languages for parity."""
    parity(folder, words, ("statuses", "problems", "cli"))


def same_keys(path: Path, texts: Mapping[str, Any], original: Mapping[str, Any], prefix: str = "") -> None:
    """Demand in a file's ``texts`` the keys that the original has, however deep, and no other.

    Plural forms are a language's own: of them only ``by`` and ``other`` are in every one.
    """
    if "by" in original:
        _keys(path, prefix, texts, {"by", "other"}, {*_PLURAL_FORMS, "by"})
        return
    _keys(path, prefix, texts, set(original), set(original))
    for key, value in original.items():
        if isinstance(value, Mapping):
            same_keys(path, texts[key], value, f"{prefix}{key}.")


def placeholders(template: Any) -> set[str]:
    """Return the names that a template fills in, with their formats."""
    parts = template.values() if isinstance(template, Mapping) else [template]
    return {
        f"{name}:{spec}"
        for part in parts
        for _, name, spec, _ in string.Formatter().parse(part)
        if name is not None
    }


def _keys(path: Path, prefix: str, text: Any, needed: set[str], allowed: set[str]) -> None:
    for key in sorted(needed):
        if not text.get(key):
            raise CatalogueError(path, f"{prefix}{key}", "is missing or empty")
    for key in text:
        if key not in allowed:
            expected = ", ".join(sorted(allowed)) or "nothing"
            raise CatalogueError(path, f"{prefix}{key}", f"is not known here; expected: {expected}")


def _plural_forms(path: Path, field: str, template: Any, words: Mapping[str, Any]) -> None:
    if isinstance(template, Mapping):
        forms = {*words["plural"]["whole"], words["plural"]["fraction"]}
        _keys(path, f"{field}.", template, forms | {"by"}, forms | {"by"})


def parity(folder: Path, texts: Mapping[str, Any], fields: tuple[str, ...]) -> None:
    """Demand the same entries, filled with the same values, in every language as in the source."""
    for field in fields:
        original = texts[SOURCE].get(field) or {}
        for locale in texts:
            path = folder / f"{locale}.yml"
            _keys(path, f"{field}.", texts[locale].get(field) or {}, set(original), set(original))
            if field in _FILLED:
                _same_values(path, field, original, texts[locale].get(field) or {})


def _same_values(path: Path, field: str, original: Mapping[str, Any], texts: Mapping[str, Any]) -> None:
    for key, template in original.items():
        try:
            wanted, found = _names(template), _names(texts[key])
        except ValueError as error:
            raise CatalogueError(path, f"{field}.{key}", f"a placeholder is broken: {error}") from None
        if wanted != found:
            expectation = f"fills in {_list(found)}, but {SOURCE}.yml fills in {_list(wanted)}"
            raise CatalogueError(path, f"{field}.{key}", expectation)


def _names(template: Any) -> set[str]:
    found = placeholders(template)
    for one in found:
        name, _, spec = one.partition(":")
        if not name.isidentifier():
            raise ValueError(f"{{{name}}} is no name")
        if spec not in FORMATS:
            raise ValueError(
                f"{{{one}}} asks for {spec}, which is none of {', '.join(filter(None, FORMATS))}"
            )
    if isinstance(template, Mapping):
        found.discard(f"{template['by']}:")
    return found


def _list(names: set[str]) -> str:
    return ", ".join(sorted(name.rstrip(":") for name in names)) or "nothing"
