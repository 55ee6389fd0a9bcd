"""Read the records that PowerShell prints: lists, tables, JSON, CSV and tab-separated copies."""

import csv
from collections.abc import Iterator

from checks.engine.json_format import json_records
from checks.engine.list_format import list_records
from checks.engine.model import Problem
from checks.engine.record import Record
from checks.engine.table_format import table_records
from checks.engine.text import Line, clean, lines, shorten


def records(text: str) -> list[Record]:
    """Return every record in ``text``, in the order in which they stand."""
    all_lines = lines(text)
    whole = json_records(all_lines) or _separated_records(all_lines)
    if whole:
        return whole
    found = [*list_records(all_lines), *table_records(all_lines)]
    return sorted(found, key=lambda record: record.first_line)


def records_with(text: str, *names: str, command: str) -> list[Record]:
    """Return the records that have at least one of the fields ``names``.

    Raises ``Problem`` where there is none: ``blank``, or ``not_recognised`` with the command
    whose output was expected and how the text begins.
    """
    found = [one for one in records(text) if any(one.has(name) for name in names)]
    if not found:
        raise Problem("not_recognised", command=command, found=shorten(clean(text)))
    return found


def _separated_records(all_lines: list[Line]) -> list[Record]:
    """Read CSV and tab-separated text, where the first line names the columns."""
    filled = [line for line in all_lines if line.text.strip() and not line.command]
    if filled and filled[0].text.startswith("#TYPE"):
        filled = filled[1:]
    if len(filled) < 2:
        return []
    for separator in ("\t", ",", ";"):
        rows = list(_rows(filled, separator))
        width = len(rows[0][1])
        if width > 1 and all(len(cells) == width for _, cells in rows[:20]):
            names = rows[0][1]
            return [
                Record.of(dict(zip(names, cells, strict=False)), number, number) for number, cells in rows[1:]
            ]
    return []


def _rows(filled: list[Line], separator: str) -> Iterator[tuple[int, list[str]]]:
    for line in filled:
        cells = next(csv.reader([line.text], delimiter=separator), [])
        yield line.number, [cell.strip() for cell in cells]
