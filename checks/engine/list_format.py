"""Read PowerShell's list format: one ``Name : value`` a line, long values wrapped under it."""

import re
from collections.abc import Iterator

from checks.engine.record import Record
from checks.engine.text import Line

_FIELD = re.compile(r"^\s*([A-Za-z][\w .()/-]{0,60}?)\s*:(?:\s+(.*))?$")


def list_records(all_lines: list[Line]) -> Iterator[Record]:
    """Yield a record for each run of fields; a repeated name or a blank line starts the next."""
    fields: dict[str, str] = {}
    rows: dict[str, int] = {}
    last = 0
    name, indent = "", 0

    for line in all_lines:
        found = None if line.command else _FIELD.match(line.text)
        wrapped = bool(fields) and not found and _is_wrapped(line, indent)
        if wrapped:
            fields[name] = f"{fields[name]} {line.text.strip()}".strip()
            last = line.number
            continue
        starts_anew = not found or found.group(1).lower() in (one.lower() for one in fields)
        if fields and starts_anew:
            yield Record.of(fields, min(rows.values()), last, rows)
            fields, rows = {}, {}
        if found:
            name = found.group(1)
            indent = line.text.index(":", len(name)) + 1
            rows[name] = last = line.number
            fields[name] = (found.group(2) or "").strip()
    if fields:
        yield Record.of(fields, min(rows.values()), last, rows)


def _is_wrapped(line: Line, indent: int) -> bool:
    """Tell a wrapped value: it stands under the value above it, to the right of the colon."""
    depth = len(line.text) - len(line.text.lstrip())
    return bool(line.text.strip()) and not line.command and depth >= indent
