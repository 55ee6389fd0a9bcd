"""Read records from JSON: ``ConvertTo-Json``, or an answer of Microsoft Graph."""

import json
from typing import Any

from checks.engine.record import Record
from checks.engine.text import Line

_WRAPPERS = ("value", "records")


def json_value(all_lines: list[Line]) -> Any:
    """Return what the text is as JSON, the typed commands left out; ``None`` where it is none."""
    printed = [line.text for line in all_lines if not line.command]
    first = next((one for text in printed if (one := text.lstrip())), "")
    if not first.startswith(("{", "[")):
        return None
    try:
        return json.loads("\n".join(printed))
    except (ValueError, RecursionError):
        return None


def json_records(all_lines: list[Line]) -> list[Record]:
    """Return a record for each object of a list, of what Graph or Azure Monitor wraps, or a single one."""
    value = json_value(all_lines)
    for name in _WRAPPERS:
        if isinstance(value, dict) and isinstance(value.get(name), (list, dict)):
            value = value[name]
    items = [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, dict)]
    if not items:
        return []
    rows = [line.number for line in all_lines if line.text.strip() and not line.command]
    return [Record.of(item, rows[0], rows[-1]) for item in items]
