"""Complete the texts in fact tables for every language.

A table holds its texts as ``{en: …, sk: …}``. A further language adds them in
``checks/facts/<locale>/<table>.yml``, which has the shape of the table with each text in place of
its languages; what it leaves out stays English. The record of the texts' English is there as well.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from checks.validate_texts import SOURCE
from checks.yaml_file import read_yaml


def with_every_language(facts: Mapping[str, Any], folder: Path, locales: Iterable[str]) -> dict[str, Any]:
    """Return the fact tables of a folder with a text for each of these languages."""
    completed = dict(facts)
    for locale in locales:
        for name, table in completed.items():
            added = folder / locale / f"{name}.yml"
            completed[name] = _completed(table, locale, read_yaml(added) if added.is_file() else None)
    return completed


def _completed(value: Any, locale: str, added: Any) -> Any:
    if isinstance(value, dict):
        if SOURCE in value:
            return {**value, locale: value.get(locale) or added or value[SOURCE]}
        return {key: _completed(one, locale, _below(added, key)) for key, one in value.items()}
    if isinstance(value, list):
        return [_completed(one, locale, _below(added, index)) for index, one in enumerate(value)]
    return value


def _below(added: Any, key: Any) -> Any:
    """Return what stands under a key, which may be a number or a place in a list."""
    return {str(name): one for name, one in added.items()}.get(str(key)) if isinstance(added, dict) else None
