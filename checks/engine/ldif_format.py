"""Read LDIF, as ``ldifde`` and ``ldapsearch`` write it: one attribute a line, long ones folded under it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checks.engine.record import Record
from checks.engine.text import Line

_BEGINS = re.compile(r"\s{0,40}dn::? ?\S", re.IGNORECASE)
#: With a second colon the value is encoded; it is not decoded here, so the field stays out.
_ATTRIBUTE = re.compile(r"([A-Za-z][\w;-]{0,60}):(?: (.*))?")
#: A last line that is as long may go on in one that was not copied along.
_FOLDED_AT = 76


def ldif_records(all_lines: Sequence[Line]) -> Iterator[Record]:
    """Yield the record from each ``dn`` to the next; nothing where the lines do not begin with one."""
    rows = [line for line in all_lines if not line.text.lstrip().startswith("#")]
    starts = [index for index, line in enumerate(rows) if _BEGINS.match(line.text)]
    if starts[:1] == [0]:
        yield from (_record(rows[start:end]) for start, end in pairwise([*starts, len(rows)]))


def _record(rows: Sequence[Line]) -> Record:
    """Return the record of an entry; an attribute with several values has them all."""
    depth = len(rows[0].text) - len(rows[0].text.lstrip())
    values: dict[str, list[str]] = {}
    shown: dict[str, int] = {}
    value: list[str] = []
    for line in rows:
        text = line.text[depth:]
        if text.startswith((" ", "\t")) and value:
            value[-1] += text[1:]
        elif found := _ATTRIBUTE.fullmatch(text):
            value = values.setdefault(found[1], [])
            value.append(found[2] or "")
            shown.setdefault(found[1], line.number)
        else:
            value = []
    if value and len(rows[-1].text) >= depth + _FOLDED_AT:
        value[-1] += "…"
    fields = {name: ", ".join(found) for name, found in values.items()}
    return Record.of(fields, rows[0].number, rows[-1].number, shown)
