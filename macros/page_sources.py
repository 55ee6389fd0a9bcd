"""The sources of a page: those that it names, and those of the fact tables that it draws from."""

import re
from collections.abc import Callable
from typing import Any

from checks.engine.catalogue import Catalogue

_SOURCE = re.compile(r"""\{\{\s*source\(\s*["'](\w+)["']""")
_FACT = re.compile(r"""\{\{\s*fact\(\s*["'](\w+)\.""")
#: Macros that draw from one table without naming it.
_TABLES = {"event": "events", "sequence": "writeback_sequence"}
#: How sure a source is, the surest first.
_KINDS = ("microsoft", "third_party", "historical")
_MACRO = re.compile(r"\{\{\s*(\w+)\(")


def source_rows(catalogue: Catalogue, page: str, written: Callable[[str], str]) -> dict[str, Any]:
    """Return a page's sources by how sure they are, and the day of the oldest comparison."""
    table = catalogue.facts["sources"]
    tables = [catalogue.facts[name] for name in _tables(page)]
    names = dict.fromkeys(_SOURCE.findall(page))
    for one in tables:
        names |= dict.fromkeys(one["sources"])
    kinds: dict[str, list[dict[str, Any]]] = {kind: [] for kind in _KINDS}
    for one in sorted((table["sources"][name] for name in names), key=lambda one: one["title"]):
        kinds[one["kind"]].append({**one, "written": written(one["dated"])})
    return {
        "kinds": {kind: rows for kind, rows in kinds.items() if rows},
        "compared": written(min(one["compared"] for one in (table, *tables))),
    }


def _tables(page: str) -> list[str]:
    named = dict.fromkeys(_FACT.findall(page))
    named |= dict.fromkeys(_TABLES[one] for one in _MACRO.findall(page) if one in _TABLES)
    return [one for one in named if one != "sources"]
