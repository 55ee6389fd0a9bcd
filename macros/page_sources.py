"""The sources of a page: those that it names, and those of the fact tables that it draws from."""

import re
from collections.abc import Callable, Iterable
from typing import Any

from checks.engine.catalogue import Catalogue
from checks.freshness import REVIEW_AFTER_DAYS

_SOURCE = re.compile(r"""\{\{\s*source\(\s*["'](\w+)["']""")
_FACT = re.compile(r"""\{\{\s*fact\(\s*["'](\w+)\.""")
#: Macros that draw from one table without naming it.
_TABLES = {"event": "events", "sequence": "writeback_sequence", "glossary": "glossary"}
#: How sure a source is, the surest first.
_KINDS = ("microsoft", "third_party", "historical")
_MACRO = re.compile(r"\{\{\s*(\w+)\(")


def source_rows(catalogue: Catalogue, page: str, written: Callable[[str], str]) -> dict[str, Any]:
    """Return what a page names by how sure it is, what else its tables rest on, and the oldest comparison."""
    table = catalogue.facts["sources"]
    tables = [catalogue.facts[name] for name in _tables(page)]
    drawn = dict.fromkeys(name for one in tables for name in one["sources"])
    named = dict.fromkeys(_SOURCE.findall(page)) or drawn

    def rows(names: Iterable[str]) -> dict[str, list[dict[str, Any]]]:
        found = sorted((table["sources"][name] for name in names), key=lambda one: one["title"])
        told = [{**one, "written": written(one["dated"])} for one in found]
        kinds = {kind: [one for one in told if one["kind"] == kind] for kind in _KINDS}
        return {kind: some for kind, some in kinds.items() if some}

    day = min(one["compared"] for one in (table, *tables))
    return {
        "named": rows(named),
        "drawn": rows(name for name in drawn if name not in named),
        "day": day,
        "compared": written(day),
        "limit": REVIEW_AFTER_DAYS,
    }


def _tables(page: str) -> list[str]:
    named = dict.fromkeys(_FACT.findall(page))
    named |= dict.fromkeys(_TABLES[one] for one in _MACRO.findall(page) if one in _TABLES)
    return [one for one in named if one != "sources"]
