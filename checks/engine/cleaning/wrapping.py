"""Undo what a console does to lines that are longer than it is wide: it breaks them anywhere."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from itertools import pairwise

from checks.engine.cleaning.wrapped_commands import headings

#: The widths that Windows gives a console; a line that was broken there fills it to the last column.
WIDTHS = (80, 120)
#: Other programs break lines at widths of their own, none at less; so many rows as wide are no accident.
_NARROWEST, _FEWEST = 60, 3
#: What begins a line of its own: a field, a row below a heading, the indentation of a list or of JSON.
_BEGINS = re.compile(r"\s{2,}|\s*[A-Za-z][\w .()/-]{0,60}\s{1,60}:(?:\s|$)|\s*-{3,}|\s*[{}\[\]]")
#: A prompt; and a line of dashes, which is broken only where a table is.
_PROMPT = re.compile(r"(?:PS )?[A-Za-z]:\\[^<>:\"|?*\n]{0,200}>|[\w.@-]{1,60}>|[$#] ")
_RULE = re.compile(r"[- ]*--[- ]*")


def fills_a_console(rows: Sequence[str]) -> bool:
    """Return whether a row is as wide as a console."""
    return not {*map(len, rows)}.isdisjoint(WIDTHS)


def widths_of(rows: Sequence[str]) -> set[int]:
    """Return at which widths lines may have been broken: a console's, and of a report whatever rows fill.

    No row is wider than that; where blanks fill up every row, none was broken.
    """
    of_rows = Counter(map(len, rows))
    found = {one for one in WIDTHS if one in of_rows}
    widest = max(of_rows, default=0)
    if widest >= _NARROWEST and of_rows[widest] >= _FEWEST and headings(rows):
        full = {one for one in rows if len(one) == widest}
        if sum(not one[-1].isspace() for one in full) >= _FEWEST and not any(map(str.isspace, full)):
            found.add(widest)
    return found


def starts_of_lines(printed: Sequence[str], widths: Collection[int] = WIDTHS) -> list[int]:
    """Return at which rows lines begin, where they were broken; none where every row begins one."""
    starts: list[int] = []
    parts = [index for index, row in enumerate(printed) if not row.strip() or _PROMPT.match(row)]
    for first, last in pairwise(dict.fromkeys((0, *parts, len(printed)))):
        starts += [first + index for index in _starts_in(printed[first:last], widths)]
    return starts if len(starts) < len(printed) else []


def _starts_in(rows: Sequence[str], widths: Collection[int]) -> list[int]:
    """Return at which of the rows between two prompts or blank ones a line begins."""
    widest = max(map(len, rows))
    if widest not in widths:
        return [*range(len(rows))]
    is_rule = [bool(_RULE.fullmatch(one)) for one in rows]
    is_full = [len(one) == widest for one in rows]
    is_table = any(map(all, zip(is_full, is_rule, is_rule[1:], strict=False)))
    return [
        index
        for index, one in enumerate(rows)
        if not (index and is_full[index - 1])
        or is_rule[index] != is_rule[index - 1]
        or (_BEGINS.match(one) and not is_table)
    ]
