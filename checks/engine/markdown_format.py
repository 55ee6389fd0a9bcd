"""Read Markdown's tables, in which people show outputs: ``| SyncCycleEnabled | True |``."""

from collections.abc import Iterator

from checks.engine.record import Record
from checks.engine.text import Line

_OF_RULE = frozenset("|-: ")
#: Above a column that tells what ought to be, not what is.
_OUGHT = "expect recommend desired default should require target soll erwartet oček očak".split()


def markdown_records(all_lines: list[Line]) -> list[Record]:
    """Return a record for each row of each table; a table of two columns is a list of fields as well."""
    found: list[Record] = []
    for index, line in enumerate(all_lines):
        if index and "|" in line.text and "--" in line.text and set(line.text) <= _OF_RULE:
            names = _cells(all_lines[index - 1].text)
            rows = [(row.number, _cells(row.text)) for row in _rows_below(all_lines, index)]
            rows = [(number, cells) for number, cells in rows if len(cells) == len(names)]
            found += [
                Record.of(dict(zip(names, cells, strict=True)), number, number) for number, cells in rows
            ]
            if len(names) == 2 and rows and not any(word in names[1].lower() for word in _OUGHT):
                found.append(_fields(rows))
    return found


def _rows_below(all_lines: list[Line], rule: int) -> Iterator[Line]:
    for line in all_lines[rule + 1 :]:
        if "|" not in line.text or line.command:
            return
        yield line


def _cells(row: str) -> list[str]:
    return [cell.strip(" `\t") for cell in row.strip().strip("|").split("|")]


def _fields(rows: list[tuple[int, list[str]]]) -> Record:
    values, numbers = {}, {}
    for number, (name, value) in rows:
        if name not in values:
            values[name], numbers[name] = value, number
    return Record.of(values, rows[0][0], rows[-1][0], numbers)
