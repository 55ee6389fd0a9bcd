"""Read what ``wmic`` and ``dsquery`` print: ``Name=value`` lines, tables whose columns only blanks part."""

import re
from collections.abc import Iterator
from itertools import groupby

from checks.engine.formats.record import Record
from checks.engine.text import Line

_ASSIGNED = re.compile(r"([A-Za-z][\w-]{1,60})=((?![$\"'@(\[\\/]).*)")
#: Text in quotes and variables stand in a script, which sets a value and prints none.
_JOINED = re.compile(r"(?:@\{ {0,2})?[A-Za-z][\w-]{1,60} ?= ?[^\s$\"'@{(;]")
_PART = re.compile(r"([A-Za-z][\w-]{1,60}) ?= ?((?![$\"'@(]).*|)")
_ASKS = re.compile(r"\bwmic(?:\.exe)?\b|\bdsquery(?:\.exe)? .{1,1000}-attr ", re.IGNORECASE)
#: When it was, as a log puts it above.
_MOMENT = re.compile(r"\s*[\d/.:-]{6,12}[ T][\d:.,]{5,15}(?: ?[AP]M)?(?:Z|[ +-][\w:]{1,6})?\s*")
_COLUMN = re.compile(r"\S+")

#: What printed it, named on the same line.
_ANNOUNCED = re.compile(r"^(?:[^=;]{0,40}[ ,])?[A-Z][a-z]{1,11}-[A-Z]\w{2,60}: (?=\w{1,60}=)")


def assigned_records(all_lines: list[Line]) -> Iterator[Record]:
    """Yield a record for each run of two fields or more in which no name is repeated.

    Among other lines than titles only a run whose names are sorted, as those of ``wmic`` are.
    """
    for _, block in groupby(all_lines, lambda line: bool(line.text.strip()) and not line.command):
        own = [*block]
        found = [_ASSIGNED.fullmatch(line.text.strip()) for line in own]
        others = [line.text for line, one in zip(own, found, strict=True) if not one]
        is_titled = all(one.endswith(("]", ":")) or _MOMENT.fullmatch(one) for one in others)
        yield from _runs(own, found, is_sorted=not is_titled)


def _runs(own: list[Line], found: list[re.Match[str] | None], *, is_sorted: bool) -> Iterator[Record]:
    values: dict[str, str] = {}
    rows: dict[str, int] = {}
    for line, one in [*zip(own, found, strict=True), (Line(0, ""), None)]:
        if values and (not one or one[1] in values):
            if len(values) > 1 and (not is_sorted or [*values] == sorted(values)):
                yield Record.of(values, min(rows.values()), max(rows.values()), rows)
            values, rows = {}, {}
        if one:
            values[one[1]], rows[one[1]] = one[2].strip(), line.number


def joined_records(all_lines: list[Line]) -> Iterator[Record]:
    """Yield a record for each line of nothing but ``Name=value; Name=value``, be it in ``@{`` and ``}``."""
    for line in all_lines:
        text = _ANNOUNCED.sub("", line.text.strip()) if "; " in line.text else ""
        if line.command or not text or not _JOINED.match(text):
            continue
        parts = text.removeprefix("@{").removesuffix("}").rstrip("; ").split("; ")
        found = [_PART.fullmatch(part.strip()) for part in parts]
        values = {one[1]: one[2].strip() for one in found if one}
        if len(values) == len(parts) > 1:
            yield Record.of(values, line.number, line.number)


def blank_table_records(all_lines: list[Line]) -> Iterator[Record]:
    """Yield a record for each row below the names, where one of the two was typed."""
    columns: list[tuple[str, int]] = []
    is_asked = False
    for line in all_lines:
        if line.command or _ASKS.match(line.text.lstrip()):
            is_asked, columns = bool(_ASKS.search(line.text)), []
        elif is_asked and not columns and line.text.strip():
            columns = [(found[0], found.start()) for found in _COLUMN.finditer(line.text)]
            is_asked = all(name.replace("-", "").isalpha() for name, _ in columns)
        elif is_asked and line.text.strip() and not all(_parts(line.text, start) for _, start in columns):
            is_asked = False  # a sentence below the table
        elif is_asked and line.text.strip():
            yield Record.of(_cells(line.text, columns), line.number, line.number)


def _parts(row: str, start: int) -> bool:
    """Tell whether a column may begin there: no word goes across."""
    return start == 0 or start >= len(row) or row[start - 1] == " "


def _cells(row: str, columns: list[tuple[str, int]]) -> dict[str, str]:
    ends = [start for _, start in columns[1:]] + [len(row)]
    return {name: row[start:end].strip() for (name, start), end in zip(columns, ends, strict=True)}
