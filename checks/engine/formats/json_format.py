"""Read records from JSON: ``ConvertTo-Json``, or an answer of Microsoft Graph."""

import json
import re
from collections.abc import Iterator
from typing import Any

from checks.engine.formats.record import Record
from checks.engine.text import Line

_WRAPPERS = ("body", "value", "records", "items", "data")
#: Where BloodHound and the management of Azure keep the fields of an object, and Elastic and Splunk.
_NESTED = (("properties",), ("Properties",), ("_source", "ad", "user"), ("_source",), ("result",))
#: A member of an object on a line of its own, whose value is no object that goes on below.
_MEMBER = re.compile(r"\s*(\"[\w.@ ()/-]{1,80}\")\s*:\s*(\S.*?)\s*,?\s*")
_FEWEST = 2
_MARK = re.compile(r"\"(?:[^\"\\]|\\.)*\\?(?:\"|$)|[\[\]{},]", re.DOTALL)


def json_value(all_lines: list[Line]) -> Any:
    """Return what the text is as JSON, the typed commands left out; ``None`` where it is none.

    An object that ends too early has the members that are whole.
    """
    first = next((one for line in all_lines if not line.command and (one := line.text.lstrip())), "")
    if not first.startswith(("{", "[")):
        return None
    # Of a list, one object may have been copied with the comma behind it.
    printed = "\n".join(line.text for line in all_lines if not line.command).rstrip().removesuffix(",")
    try:
        return json.loads(printed)
    except (ValueError, RecursionError):
        return _begun_object(printed) if first.startswith("{") else None


def _begun_object(printed: str) -> Any:
    """Return an object of which only the beginning was copied, with those of its members that are whole."""
    depth, end = 0, 0
    for mark in _MARK.finditer(printed):
        depth += 1 if mark[0] in "[{" else -1 if mark[0] in "]}" else 0
        if depth <= 0:
            return None
        end = mark.start() if depth == 1 and mark[0] == "," else end
    try:
        return json.loads(f"{printed[:end]}}}")
    except (ValueError, RecursionError):
        return None


def json_records(all_lines: list[Line]) -> list[Record]:
    """Return a record for each object of a list, of what Graph or Azure Monitor wraps, or a single one."""
    value = json_value(all_lines)
    for name in _WRAPPERS:
        if isinstance(value, dict) and isinstance(value.get(name), (list, dict)):
            value = value[name]
    items = [_flat(one) for one in (value if isinstance(value, list) else [value]) if isinstance(one, dict)]
    if not items:
        return []
    rows = [line.number for line in all_lines if line.text.strip() and not line.command]
    return [Record.of(item, rows[0], rows[-1]) for item in items]


def _flat(item: dict[str, Any]) -> dict[str, Any]:
    """Return an object with the fields that it keeps further down, beside its own."""
    nested = next((found for path in _NESTED if (found := _within(item, path))), {})
    return {**nested, **item}


def _within(item: Any, path: tuple[str, ...]) -> dict[str, Any]:
    """Return the object at the end of a path; one with nothing in it where there is none."""
    for name in path:
        item = item.get(name) if isinstance(item, dict) else None
    return item if isinstance(item, dict) else {}


def member_records(all_lines: list[Line]) -> Iterator[Record]:
    """Yield a record for each run of members: somebody copied a part of the JSON, without its brackets."""
    fields: dict[str, Any] = {}
    rows: dict[str, int] = {}
    for line in (*all_lines, Line(0, "")):
        member = _member(line)
        if fields and (not member or member[0] in fields):
            # Of an object that ends here and began nowhere, the first part is missing.
            if len(fields) >= _FEWEST and not line.text.lstrip().startswith("}"):
                yield Record.of(fields, min(rows.values()), max(rows.values()), rows)
            fields, rows = {}, {}
        if member:
            fields[member[0]], rows[member[0]] = member[1], line.number


def _member(line: Line) -> tuple[str, Any] | None:
    found = None if line.command else _MEMBER.fullmatch(line.text)
    try:
        return (json.loads(found[1]), json.loads(found[2])) if found else None
    except (ValueError, RecursionError):
        return None
