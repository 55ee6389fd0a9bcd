"""Read LDIF, as ``ldifde`` and ``ldapsearch`` write it: one attribute a line, long ones folded under it."""

import re
from collections.abc import Sequence

from checks.engine.record import Record
from checks.engine.text import Line

_BEGINS = re.compile(r"dn::? ?\S", re.IGNORECASE)
#: With a second colon the value is encoded; it is not decoded here, so the field stays out.
_ATTRIBUTE = re.compile(r"([A-Za-z][\w;-]{0,60}):(?: (.*))?")
#: A last line that is as long may go on in one that was not copied along.
_FOLDED_AT = 76


def ldif_records(all_lines: Sequence[Line]) -> list[Record]:
    """Return the record of lines that begin with a ``dn``; an attribute with several values has them all."""
    rows = [line for line in all_lines if not line.text.startswith("#")]
    if not rows or not _BEGINS.match(rows[0].text):
        return []
    values: dict[str, list[str]] = {}
    shown: dict[str, int] = {}
    value: list[str] = []
    for line in rows:
        if line.text.startswith(" ") and value:
            value[-1] += line.text[1:]
        elif found := _ATTRIBUTE.fullmatch(line.text):
            value = values.setdefault(found[1], [])
            value.append(found[2] or "")
            shown.setdefault(found[1], line.number)
        else:
            value = []
    if value and len(rows[-1].text) >= _FOLDED_AT:
        value[-1] += "…"
    fields = {name: ", ".join(found) for name, found in values.items()}
    return [Record.of(fields, rows[0].number, rows[-1].number, shown)]
