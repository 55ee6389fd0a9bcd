"""Put a fact table's values where a text names them.

``{{ fact("table.key.key") }}`` is a value, ``{{ event("name") }}`` the id of the event with that name.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from checks.engine.sentence import written_date
from checks.errors import CatalogueError
from checks.locate import line_with

_REFERENCE = re.compile(r"""\{\{\s*(fact|event)\(\s*["']([\w.: -]+)["']\s*\)\s*\}\}""")
_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def fact_value(facts: Mapping[str, Any], reference: str, words: Mapping[str, Any]) -> str:
    """Return the value that ``table.key.key`` leads to, as the language writes it.

    Dates are written out, lists joined with commas. A reference that leads nowhere is a
    ``KeyError`` whose text names the part that is missing.
    """
    value: Any = facts
    for part in reference.split("."):
        if isinstance(value, dict) and part in value:
            value = value[part]
        elif isinstance(value, list) and part.isdigit() and int(part) < len(value):
            value = value[int(part)]
        else:
            raise KeyError(f"the fact {reference!r} has no {part!r}")
    if isinstance(value, dict):
        raise KeyError(f"the fact {reference!r} is no single value")
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return written_date(value, words) if _ISO_DATE.fullmatch(value) else str(value)


def event_id(table: Mapping[str, Any], name: str) -> str:
    """Return the id of the one event with that name; ``KeyError`` where it is not exactly one."""
    found: list[str] = []
    for part in (*table["programs"], "others"):
        found += [number for number, one in table[part].items() if one["name"] == name]
    if len(found) != 1:
        raise KeyError(f"{len(found)} events in checks/facts/events.yml have the name {name!r}")
    return found[0]


def resolve_facts(
    path: Path, text: Any, facts: Mapping[str, Any], words: Mapping[str, Any], field: str = ""
) -> Any:
    """Return ``text`` with every reference replaced by its value.

    ``text`` is what stands at ``field`` in the YAML file ``path``, the whole of it unless told.
    """
    if isinstance(text, dict):
        return {
            key: resolve_facts(path, value, facts, words, f"{field}.{key}".lstrip("."))
            for key, value in text.items()
        }
    if isinstance(text, list):
        return [resolve_facts(path, value, facts, words, field) for value in text]

    def replace(found: re.Match[str]) -> str:
        try:
            is_fact = found[1] == "fact"
            value = fact_value(facts, found[2], words) if is_fact else event_id(facts["events"], found[2])
        except KeyError as error:
            raise CatalogueError(path, field, str(error.args[0]), line_with(path, found[0])) from None

        return _REFERENCE.sub(replace, value)  # a text of a table names facts, too

    return _REFERENCE.sub(replace, text)
