"""Read Markdown's tables, in which people show outputs: ``| SyncCycleEnabled | True |``."""

import re
from collections.abc import Iterator

from checks.engine.record import Record
from checks.engine.text import Line

_OF_RULE = frozenset("|-: ")
#: Above a column that tells what is; above another may stand what ought to be, or what something means.
_IS = frozenset(
    "value values current actual our status state output result wert ausgabe hodnota výstup".split()
)
_OUGHT = re.compile(
    r"example|sample|beispiel|príklad|příklad"
    r"|minim|expect|recommend|desired|require|target|should|at least"
    r"|soll|mindest|erwartet|oček|očak|odporúč|dopor",
    re.IGNORECASE,
)


def markdown_records(all_lines: list[Line]) -> list[Record]:
    """Return a record for each row of each table; a table of two columns is a list of fields as well."""
    found: list[Record] = []
    for names, rows in _tables(all_lines):
        found += [Record.of(dict(zip(names, cells, strict=True)), number, number) for number, cells in rows]
        if len(names) == 2 and rows and _IS.issuperset(names[1].lower().split()):
            found.append(_fields(rows))
    return found


def rows_of_wishes(all_lines: list[Line]) -> set[int]:
    """Return the numbers of the rows below a heading that tells what ought or may be, not what is."""
    return {
        number for names, rows in _tables(all_lines) if _OUGHT.search(" ".join(names)) for number, _ in rows
    }


def _tables(all_lines: list[Line]) -> Iterator[tuple[list[str], list[tuple[int, list[str]]]]]:
    """Yield the names of the columns of each table, and its rows."""
    names: list[str] = []
    rows: list[tuple[int, list[str]]] = []
    above = ""
    has_rule = any("--" in line.text and "|" in line.text for line in all_lines)
    for line in all_lines if has_rule else ():
        is_row = "|" in line.text and not line.command
        if names and is_row:
            if not set(line.text) <= _OF_RULE:
                rows.append((line.number, _cells(line.text)))
        elif names:
            yield names, [(number, cells) for number, cells in rows if len(cells) == len(names)]
            names, rows = [], []
        elif is_row and "--" in line.text and above and set(line.text) <= _OF_RULE:
            names = _cells(above)
        above = line.text
    if names:
        yield names, [(number, cells) for number, cells in rows if len(cells) == len(names)]


def _cells(row: str) -> list[str]:
    return [cell.strip(" `\t") for cell in row.strip().strip("|").split("|")]


def _fields(rows: list[tuple[int, list[str]]]) -> Record:
    values, numbers = {}, {}
    for number, (name, value) in rows:
        if name not in values:
            values[name], numbers[name] = value, number
    return Record.of(values, rows[0][0], rows[-1][0], numbers)
