"""Tell numbers that a typed command prints in hexadecimal digits from decimal ones."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from checks.engine.formats.record import Record
from checks.engine.text import Line

#: ``'{0:X}' -f $_.Flags`` and ``$_.Flags.ToString('x8')``: nothing in what they print tells so.
_IN_HEXADECIMAL = re.compile(
    r"[\"']\{0:x\d{0,2}\}[\"']\s{0,3}-f\s{0,3}\S|\.ToString\(\s?[\"']x\d{0,2}[\"']\s?\)"
    r"|\[convert\]::ToString\([^,|]{1,200},\s?16\s?\)",
    re.IGNORECASE,
)
_FORMATTED = re.compile(r"\{0:x|\bToString\(", re.IGNORECASE)
_DIGITS = re.compile(r"[0-9a-f]{1,16}", re.IGNORECASE)
_COLUMN = re.compile(
    r"@\{ {0,4}(?:n|name|l|label) {0,4}= {0,4}['\"]?([\w ]{1,60}?)['\"]? {0,4};"
    r" {0,4}(?:e|expression) {0,4}= {0,4}\{(.{1,200}?)\} {0,4}\}(?! {0,3}['\"])",
    re.IGNORECASE,
)
#: Into so many rows a console breaks the rest of a command.
_MOST_ROWS = 4


def with_its_base(command: str, printed: str) -> str:
    """Return a printed value with what marks hexadecimal digits, where its command leaves that out."""
    told = printed.strip()
    return f"0x{told}" if _DIGITS.fullmatch(told) and _IN_HEXADECIMAL.search(command) else printed


def with_bases(all_lines: Iterable[Line], found: Sequence[Record]) -> Sequence[Record]:
    """Return the records, with such marks in the columns that the command above prints so.

    Parts of a text may stand in another order than their numbers.
    """
    if not any(_FORMATTED.search(line.text) for line in all_lines):
        return found
    typed = sorted(_typed(all_lines))
    numbers = [number for number, _ in typed]
    last = (bisect_left(numbers, one.first_line) - 1 for one in found)
    return [_with_bases(typed[at][1], one) if at >= 0 else one for at, one in zip(last, found, strict=True)]


def _typed(all_lines: Iterable[Line]) -> Iterator[tuple[int, str]]:
    """Yield each typed command with its line's number, and with the rows into which a console broke it."""
    number, below = 0, 0
    parts: list[str] = []
    for line in all_lines:
        if line.command and (below or not parts):
            if parts:
                yield number, "".join(parts)
            number, parts, below = line.number, [], 0
        if line.command or (parts and below < _MOST_ROWS):
            parts.append(line.text)
            below += not line.command
    if parts:
        yield number, "".join(parts)


def _with_bases(command: str, record: Record) -> Record:
    columns = {name.lower(): worked_out for name, worked_out in _COLUMN.findall(command)}
    own = {
        name: with_its_base(columns[name], record.fields[name])
        for name in columns.keys() & record.fields.keys()
    }
    return replace(record, fields={**record.fields, **own}) if own else record
