"""Read what ``wmic`` prints: ``Name=value`` lines, and tables whose columns only blanks keep apart."""

import re
from collections.abc import Iterator
from itertools import groupby

from checks.engine.formats.record import Record
from checks.engine.text import Line

_ASSIGNED = re.compile(r"([A-Za-z][\w-]{1,60})=((?![$\"'@(\[\\/]).*)")
#: Text in quotes and variables stand in a script, which sets a value and prints none.
_JOINED = re.compile(r"(?:@\{ {0,2})?[A-Za-z][\w-]{1,60} ?= ?[^\s$\"'@{(;]")
_PART = re.compile(r"([A-Za-z][\w-]{1,60}) ?= ?((?![$\"'@(]).*|)")
_WMIC = re.compile(r"\bwmic(?:\.exe)?\b", re.IGNORECASE)
_COLUMN = re.compile(r"\S+")


def assigned_records(all_lines: list[Line]) -> Iterator[Record]:
    """Yield a record for each run of two fields or more in which no name is repeated.

    Among other lines only a run whose names are sorted, as those of ``wmic`` are.
    """
    for _, block in groupby(all_lines, lambda line: bool(line.text.strip()) and not line.command):
        own = [*block]
        found = [_ASSIGNED.fullmatch(line.text.strip()) for line in own]
        yield from _runs(own, found, is_sorted=not all(found))


def _runs(own: list[Line], found: list[re.Match[str] | None], *, is_sorted: bool) -> Iterator[Record]:
    values: dict[str, str] = {}
    rows: dict[str, int] = {}
    for line, one in [*zip(own, found, strict=True), (Line(0, ""), None)]:
        goes_on = one and one[1] not in values and not (is_sorted and values and one[1] <= max(values))
        if values and not goes_on:
            if len(values) > 1:
                yield Record.of(values, min(rows.values()), max(rows.values()), rows)
            values, rows = {}, {}
        if one:
            values[one[1]], rows[one[1]] = one[2].strip(), line.number


def joined_records(all_lines: list[Line]) -> Iterator[Record]:
    """Yield a record for each line of nothing but ``Name=value; Name=value``, be it in ``@{`` and ``}``."""
    for line in all_lines:
        text = line.text.strip()
        if line.command or "; " not in text or not _JOINED.match(text):
            continue
        parts = text.removeprefix("@{").removesuffix("}").rstrip("; ").split("; ")
        found = [_PART.fullmatch(part.strip()) for part in parts]
        values = {one[1]: one[2].strip() for one in found if one}
        if len(values) == len(parts) > 1:
            yield Record.of(values, line.number, line.number)


def blank_table_records(all_lines: list[Line]) -> Iterator[Record]:
    """Yield a record for each row below the names, where ``wmic`` was typed."""
    columns: list[tuple[str, int]] = []
    is_asked = False
    for line in all_lines:
        if line.command or _WMIC.match(line.text.lstrip()):
            is_asked, columns = bool(_WMIC.search(line.text)), []
        elif is_asked and not columns and line.text.strip():
            columns = [(found[0], found.start()) for found in _COLUMN.finditer(line.text)]
            is_asked = all(name.isalpha() for name, _ in columns)
        elif is_asked and line.text.strip():
            yield Record.of(_cells(line.text, columns), line.number, line.number)


def _cells(row: str, columns: list[tuple[str, int]]) -> dict[str, str]:
    ends = [start for _, start in columns[1:]] + [len(row)]
    return {name: row[start:end].strip() for (name, start), end in zip(columns, ends, strict=True)}
