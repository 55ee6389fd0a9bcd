"""Read tables whose line of dashes somebody left out."""

import re
from collections.abc import Iterator

from checks.engine.formats.record import Record
from checks.engine.formats.table_format import is_rule, words_of
from checks.engine.text import Line

_ATTRIBUTE, _PARTED = re.compile(r"[a-z][A-Z]"), re.compile(r"\s{2,}")
_NAME = re.compile(r"[A-Z][A-Za-z]*(?: (?:[a-z]+|IP|\[UTC\]))*")
_CELL = re.compile(r"\S+(?: \S+)*")


def bare_table_records(all_lines: list[Line]) -> Iterator[Record]:
    """Yield a record for each row below attributes' names whose line of dashes somebody left out."""
    index = 0
    while index < len(all_lines):
        heading = all_lines[index]
        is_asked = index and "-attr" in all_lines[index - 1].text
        names = [] if is_asked else _names_in(heading)
        index += 1
        while names and index < len(all_lines) and not all_lines[index].command:
            row = all_lines[index]
            words = words_of(row.text)
            cells = _PARTED.split(row.text.strip()) if len(words) > len(names) else words
            if 0 < len(cells) < len(names) and "@" in cells[0]:
                # Which of its cells are empty, nothing tells.
                cells = [cells[0], *(len(names) - 1) * ["…"]]
            elif len(cells) < len(names):
                cells = _in_place(row.text, heading.text) or cells
            if len(cells) != len(names) or cells == names or is_rule(row.text):
                break
            yield Record.of(dict(zip(names, cells, strict=True)), row.number, row.number)
            index += 1


def _names_in(line: Line) -> list[str]:
    """Return the names in a line of nothing else: several words, or one that only an attribute can have."""
    names = [] if line.command else _PARTED.split(line.text.strip())
    if not names or (names[2:] and all(map(_NAME.fullmatch, names))):
        return names
    names = line.text.split() if line.text.replace(" ", "").isalpha() and _ATTRIBUTE.search(line.text) else []
    is_named = all(name[0].isupper() or _ATTRIBUTE.search(name) for name in names)
    return names if len(names) > 1 and is_named else []


def _in_place(row: str, heading: str) -> list[str]:
    """Return the cells of a row each of which begins below a name; none of a row in which one does not."""
    starts = [found.start() for found in _CELL.finditer(heading)]
    cells = {found.start(): found[0] for found in _CELL.finditer(row)}
    is_row = len(cells) > 1 and cells.keys() <= {*starts}
    return [cells.get(start, "") for start in starts] if is_row else []
