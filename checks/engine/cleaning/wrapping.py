"""Undo what a console does to lines that are longer than it is wide: it breaks them anywhere."""

import re
from collections.abc import Sequence
from itertools import pairwise

#: The widths that Windows gives a console; a line that was broken there fills it to the last column.
WIDTHS = (80, 120)
#: What begins a line of its own: a field, a row below a heading, the indentation of a list or of JSON.
_BEGINS = re.compile(r"\s{2,}|\s*[A-Za-z][\w .()/-]{0,60}\s{1,60}:(?:\s|$)|\s*-{3,}|\s*[{}\[\]]")
#: A prompt; and a line of dashes, which is broken only where a table is.
_PROMPT = re.compile(r"(?:PS )?[A-Za-z]:\\[^<>:\"|?*\n]{0,200}>|[\w.@-]{1,60}>|[$#] ")
_RULE = re.compile(r"[- ]*--[- ]*")


def fills_a_console(rows: Sequence[str]) -> bool:
    """Return whether a row is as wide as a console."""
    return not {*map(len, rows)}.isdisjoint(WIDTHS)


def starts_of_lines(printed: Sequence[str]) -> list[int]:
    """Return at which rows lines begin, where a console broke them; none where every row begins one."""
    starts: list[int] = []
    parts = [index for index, row in enumerate(printed) if not row.strip() or _PROMPT.match(row)]
    for first, last in pairwise(dict.fromkeys((0, *parts, len(printed)))):
        starts += [first + index for index in _starts_in(printed[first:last])]
    return starts if len(starts) < len(printed) else []


def _starts_in(rows: Sequence[str]) -> list[int]:
    """Return at which of the rows between two prompts or blank ones a line begins."""
    widest = max(map(len, rows))
    if widest not in WIDTHS:
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
