"""Read PowerShell's table format: a line of names, a line of dashes, a line for each record."""

import re
from collections.abc import Iterator
from itertools import pairwise

from checks.engine.formats.cells import with_long_name
from checks.engine.formats.record import Record
from checks.engine.text import Line

_RULE, _DASHES = re.compile(r"^\s*-{2,}(?:\s+-{2,})*\s*$"), re.compile(r"-+")
#: A value that blanks do not end: the name of an object, a list, a date with its time; else a word.
_WORD = re.compile(
    r"\{[^{}]{0,500}\}|(?:CN|OU)=[^{}]{1,500}?,DC=[\w-]{1,63}(?![\w,-])"
    r"|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d\d(?::\d\d)?(?: [AaPp]\.?[Mm]\.?)?(?!\S)|\S+"
)
_PARTED = re.compile(r"\s{2,}")
#: The error of a cmdlet, which nothing parts from the table above it.
_ERROR = re.compile(r"\s{0,40}(?:[A-Z][a-z]{1,20}-\w{2,60} : |At line:\d)")
_SENTENCE = re.compile(r"(?=.* [a-z].* [a-z])[A-Z][\w']*(?:,? [\w'():-]+){3,60}[.!?:]?$")
#: No table of PowerShell has as many columns; a line of thousands of dashes is drawn, not printed.
_MOST_COLUMNS = 100
#: Nor does a name go on in as many lines.
_MOST_BROKEN = 12
#: Where each column begins and ends.
Spans = list[tuple[int, int]]


def table_records(all_lines: list[Line]) -> Iterator[Record]:
    """Yield a record for each row under a line of dashes."""
    for index, line in enumerate(all_lines):
        if "--" not in line.text or index == 0 or line.command or not _RULE.match(line.text):
            continue
        spans = [found.span() for found in _DASHES.finditer(line.text)]
        if len(spans) > _MOST_COLUMNS:
            continue
        names = _names_above(all_lines, index, spans)
        rows = list(_rows_below(all_lines, index, spans))
        moved = any(_is_moved(row.text, spans) for row in rows)
        for row in rows:
            words = words_of(row.text)
            if len(words) < len(spans) and is_packed(row.text) and not is_aligned(row.text, spans):
                # The blanks are lost, and with them which column is empty: nothing is told but the first.
                cells = [*words[:1], *["…"] * (len(spans) - 1)]
                yield Record.of(dict(zip(names, cells, strict=True)), row.number, row.number)
                continue
            cells = words if moved and len(words) == len(spans) else _cut(row.text, spans, names)
            yield Record.of(dict(zip(names, cells, strict=True)), row.number, row.number)


def _names_above(all_lines: list[Line], rule: int, spans: Spans) -> list[str]:
    """Return the names of the columns; one that filled its column may go on in lines below it."""
    names = lowest = _cut(all_lines[rule - 1].text, spans)
    for index in range(rule - 1, max(rule - _MOST_BROKEN, 0), -1):
        # What stands at the very beginning is the rest of a line that a console broke.
        if names[0] or all_lines[index - 1].command or not is_aligned(all_lines[index].text, spans):
            break
        pairs = list(zip(_cut(all_lines[index - 1].text, spans), names, strict=True))
        if any(
            rest and len(begun) != end - start
            for (begun, rest), (start, end) in zip(pairs, spans, strict=True)
        ):
            break
        names = [begun + rest for begun, rest in pairs]
    return names if all(names) else lowest


def missing_cell(all_lines: list[Line]) -> str:
    """Return the name of the first column that the last line, a row, does not reach; else ``""``.

    One that it leaves empty and goes on behind it is none.
    """
    last = len(all_lines) - 1
    rule = last - 1
    while rule > 0 and last - rule < _MOST_COLUMNS and all_lines[rule].text and not all_lines[rule].command:
        if _RULE.match(all_lines[rule].text):
            spans = [found.span() for found in _DASHES.finditer(all_lines[rule].text)]
            if _is_moved(all_lines[last].text, spans):
                return ""
            names = _cut(all_lines[rule - 1].text, spans)
            cells = _cut(all_lines[last].text, spans)
            reached = max((index for index, cell in enumerate(cells, 1) if cell), default=0)
            return names[reached] if reached < len(names) else ""
        rule -= 1
    return ""


def _rows_below(all_lines: list[Line], rule: int, spans: Spans) -> Iterator[Line]:
    """Yield each row; one blank line ends no table where the line below it keeps to the columns."""
    for index in range(rule + 1, len(all_lines)):
        line = all_lines[index]
        following = all_lines[index + 1] if index + 1 < len(all_lines) else None
        if line.command or (following and _RULE.match(following.text)) or _ERROR.match(line.text):
            return
        if line.text.strip():
            yield line
        elif not following or following.number != line.number + 1 or not _keeps_to(spans, following):
            return


def _keeps_to(spans: Spans, row: Line) -> bool:
    """Tell whether each value begins or ends where the dashes do; the words of a sentence do not."""
    if row.command or len(spans) == 1 or is_sentence(row.text):
        return False
    filled, index = 0, 0
    for (start, end), cell in zip(spans, _cut(row.text, spans), strict=True):
        if cell:
            filled, index = filled + 1, row.text.index(cell, index)
            if start != index and end != index + len(cell):
                return False
            index += len(cell)
    return filled > 1


def _cut(row: str, spans: Spans, names: list[str] | None = None) -> list[str]:
    """Cut a row between its columns, where these are called ``names``.

    A value may start left of its dashes (numbers stand to the right) or run past them. Where the row does
    not keep to the columns but has as many words, they are the values; otherwise the cut is made at white
    space: just before the next dashes, else left of that, else right. Long values begin far left of theirs.
    """
    is_full = is_packed(row)
    if not is_aligned(row, spans) or (is_full and spans[-1][0] > len(row)):
        parted = _PARTED.split(row.strip())
        cells = parted if len(parted) == len(spans) else words_of(row)
        if names and is_full and len(cells) > len(spans) and not _begins_columns(row, spans):
            cells = with_long_name(cells, names)
        if len(cells) == len(spans):
            return cells
    cuts = [0]
    for (_, end), (start, _) in pairwise(spans):
        cuts.append(_gap(row, end, start))
    cuts.append(max(len(row), cuts[-1]))
    return [row[left:right].strip() for left, right in pairwise(cuts)]


def is_aligned(row: str, spans: Spans) -> bool:
    """Tell whether before each column a blank stands, as far as the row reaches."""
    return all(start > len(row) or row[start - 1] == " " for start, _ in spans[1:])


def _begins_columns(row: str, spans: Spans) -> bool:
    """Tell whether values begin just where columns do, as far as the row reaches."""
    starts = [start for start, _ in spans[1:] if start < len(row)]
    return bool(starts) and all(row[start - 1] == " " != row[start] for start in starts)


def is_packed(row: str) -> bool:
    """Tell whether no more than one blank stands between words: it is full, or its blanks were lost."""
    return "  " not in row.strip()


def is_rule(row: str) -> bool:
    """Return whether a row is the line of dashes below the names."""
    return bool(_RULE.match(row))


def is_sentence(row: str) -> bool:
    """Return whether a line is what somebody wrote, and no row."""
    return bool(_SENTENCE.match(row))


def words_of(row: str) -> list[str]:
    """Return the values of a row that only blanks keep apart."""
    return _WORD.findall(row) if "=" in row or "{" in row or ":" in row else row.split()


def _is_moved(row: str, spans: Spans) -> bool:
    """Tell whether the values stand left of their columns: somebody made the name before them shorter."""
    words = row.split()
    if len(words) != len(spans):
        return False
    cells = _cut(row, spans)
    # Where a page left but one blank of several, the words of the first cell are the others' values.
    is_collapsed = cells[0].count(" ") == len(words) - 1 > 0 and not {"True", "False"}.isdisjoint(words)
    return is_collapsed or any("  " in cell for cell in cells)


def _gap(row: str, end: int, start: int) -> int:
    if start >= len(row) or row[start - 1] == " ":
        return start
    left = row.rfind(" ", end - 1, start)
    if left >= 0:
        return left
    right = row.find(" ", start)
    return right if right >= 0 else len(row)
