"""Read the tables of a page's source, as ``ConvertTo-Html`` writes them, on one line or on many."""

import re
from collections.abc import Iterator

from checks.engine.cleaning.copied import with_signs
from checks.engine.formats.cells import fitted, records_of_pairs
from checks.engine.formats.record import Record
from checks.engine.text import Line

_TAG = re.compile(r"<(/?)(table|tr|th|td)\b[^<>]{0,300}>", re.IGNORECASE)
_OTHER_TAG = re.compile(r"<[^<>]{1,300}>")
#: A row: the line on which it begins, and the names or values of its cells.
_Row = tuple[int, list[str]]


def html_records(all_lines: list[Line]) -> Iterator[Record]:
    """Yield a record for each row below the names of its columns; one of two columns is a list of fields."""
    for rows in _tables(all_lines):
        (_, names), *others = rows
        for number, cells in others:
            # What is alone in its row stands across it.
            if len(cells) > 1 and len(names) > 1:
                yield Record.of(dict(zip(names, fitted(cells, len(names)), strict=True)), number, number)
        pairs = [(number, cells[0].rstrip(": "), cells[1]) for number, cells in rows if len(cells) == 2]
        yield from records_of_pairs(pairs if len(pairs) > 1 else ())


def _tables(all_lines: list[Line]) -> Iterator[list[_Row]]:
    """Yield the rows of each table; what stands in a cell of another table belongs to neither."""
    rows: list[_Row] = []
    for number, tag, text in _tags(all_lines):
        if tag == "tr":
            rows.append((number, []))
        elif tag in ("th", "td") and rows:
            rows[-1][1].append(text)
        elif tag == "/table":
            if rows:
                yield rows
            rows = []
    if rows:
        yield rows


def _tags(all_lines: list[Line]) -> Iterator[tuple[int, str, str]]:
    """Yield each tag of a table: its line, its name in small letters, and the text up to the next one."""
    number, tag = 0, ""
    parts: list[str] = []
    for line in all_lines:
        if line.command:
            continue
        end = 0
        for found in _TAG.finditer(line.text):
            parts.append(line.text[end : found.start()])
            if tag:
                yield number, tag, _plain(parts)
            number, tag, parts, end = line.number, (found[1] + found[2]).lower(), [], found.end()
        parts.append(f"{line.text[end:]} ")
    if tag:
        yield number, tag, _plain(parts)


def _plain(parts: list[str]) -> str:
    return " ".join(with_signs(_OTHER_TAG.sub("", "".join(parts))).split())
