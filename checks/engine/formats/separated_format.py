"""Read CSV and tab-separated text, where the first line names the columns."""

import csv
import re
from collections.abc import Iterator
from itertools import chain, islice, takewhile

from checks.engine.formats.record import Record
from checks.engine.text import Line

_SEPARATORS = ("\t", ",", ";")
#: What a heading never holds: the colon of a list's field, the brackets of JSON, a parameter; a zone may.
_NO_HEADING = re.compile(r"[:{}]|\s--?[A-Za-z]{2}|\[(?!UTC\])|(?<!\[UTC)\]")
_SEEN_FIRST = 20
#: A row whose values are all in quotes.
_QUOTED = re.compile(r'"[^"]*"(?:[,;\t]"[^"]*")+')
#: So many columns are no accident.
_FEWEST = 3
#: The heading of csvde, which shows on the console what it does as well.
_BY_CSVDE = re.compile(r"DN(?:,[A-Za-z][A-Za-z\d-]{1,60}){1,400}")
#: No column is called so: a name and its value stand beside each other.
_NO_NAME = re.compile(r"\d{1,20}|true|false", re.IGNORECASE)


def separated_records(all_lines: list[Line]) -> list[Record]:
    """Return a record for each row below the names; none where the text is no such table.

    Somebody may have written a line above it.
    """
    printed = (
        line
        for line in all_lines
        if line.text.strip() and not line.command and not line.text.lstrip().startswith("#TYPE")
    )
    filled = [*islice(printed, _SEEN_FIRST)]
    # What csvde says before it writes.
    heading = next((index for index, line in enumerate(filled) if _BY_CSVDE.fullmatch(line.text)), 0)
    rows = chain(filled[heading:], printed)
    filled = [*islice(rows, 3)]
    if not any(one in line.text for line in filled for one in _SEPARATORS):
        return []
    if _has_title(filled):
        filled = filled[1:]
    separators = [one for one in _SEPARATORS if one in filled[0].text] if len(filled) > 1 else []
    if not separators or _NO_HEADING.search(filled[0].text):
        return []
    filled += rows
    for separator in separators:
        own = [*takewhile(lambda line: separator in line.text, filled)]  # noqa: B023 - used at once
        first = list(_rows(own[:_SEEN_FIRST], separator))
        names = first[0][1]
        if len(names) == 2 and _NO_NAME.fullmatch(names[1]):
            continue
        if len(names) < 2 or not all(_fits(cells, names, separator) for _, cells in first):
            continue
        # Below a table somebody may have written a line; one between its rows tears it.
        rest = {len(cells) for _, cells in _rows(filled[len(own) :], separator)}
        is_table = len(own) > 1 and len(names) >= _FEWEST and "=" not in own[0].text
        if not rest or (is_table and max(rest) < _FEWEST):
            return [
                Record.of(dict.fromkeys(names, "") | dict(zip(names, cells, strict=False)), number, number)
                for number, cells in _rows(own[1:], separator)
                if cells != names
            ]
    return []


def _has_title(first: list[Line]) -> bool:
    """Tell whether the first of three lines is none of the table that the others begin."""
    title, *rows = [line.text for line in first] or [""]
    if len(rows) < 2 or _NO_HEADING.search(rows[0]) or _is_head(first):
        return False
    if '"' not in title and all(map(_QUOTED.fullmatch, rows)):
        return True
    separators = [one for one in _SEPARATORS if one in rows[0] and one not in title]
    counts = [{len(cells) for _, cells in _rows(first[1:], one)} for one in separators]
    return any(len(one) == 1 and max(one) >= _FEWEST for one in counts)


def _is_head(first: list[Line]) -> bool:
    """Tell whether the first line has as many cells as those below it, or bars of its own."""
    separators = [one for one in _SEPARATORS if one in first[0].text]
    counts = [{len(cells) for _, cells in _rows(first, one)} for one in separators]
    return "|" in first[0].text or any(len(one) == 1 and max(one) > 1 for one in counts)


def _fits(cells: list[str], names: list[str], separator: str) -> bool:
    """Tell a row of the table; a line that was copied has no tabs behind its last cell."""
    is_shorter = separator == "\t" and len(names) < 2 * len(cells)
    return len(cells) == len(names) or (is_shorter and 2 < len(cells) < len(names))


def _rows(filled: list[Line], separator: str) -> Iterator[tuple[int, list[str]]]:
    for line in filled:
        row = line.text.lstrip(" ")
        cells = next(csv.reader([row], delimiter=separator), []) if '"' in row else row.split(separator)
        yield line.number, [cell.strip() for cell in cells]
