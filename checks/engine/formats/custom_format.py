"""Read ``Format-Custom``: ``class Name``, and between braces ``Name = value`` a line."""

import re
from collections.abc import Iterator, Sequence

from checks.engine.formats.record import Record
from checks.engine.text import Line

_CLASS = re.compile(r"\s*class [A-Z]\w{1,80}")
_FIELD = re.compile(r"\s*(\w{2,60}) =(?: (.*))?")
_BRACES = frozenset(("{", "}", "[", "]"))


def custom_records(all_lines: Sequence[Line]) -> Iterator[Record]:
    """Yield a record for each object; what a value holds that is an object itself is its text."""
    fields: dict[str, str] = {}
    rows: dict[str, int] = {}
    edge = -1
    name = ""
    for line, below in zip(all_lines, [*all_lines[1:], Line(0, "")], strict=True):
        depth = len(line.text) - len(line.text.lstrip())
        if edge < 0:
            if _CLASS.fullmatch(line.text) and below.text.strip() == "{":
                edge = depth
            continue
        bare = line.text.strip()
        if bare == "}" and depth <= edge:
            if fields:
                yield Record.of(fields, min(rows.values()), line.number, rows)
            fields, rows, edge, name = {}, {}, -1, ""
        elif (found := _FIELD.fullmatch(line.text)) and depth <= edge + 2:
            name = found[1]
            fields[name], rows[name] = (found[2] or "").strip(), line.number
        elif name and bare not in _BRACES:
            fields[name] = f"{fields[name]} {bare}".strip()
