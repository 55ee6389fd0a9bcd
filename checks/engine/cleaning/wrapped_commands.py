"""Find the commands of a collector's report that a program broke over several rows, at words or anywhere."""

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

#: Where lines begin, and where they end.
Span = tuple[int, int]

_HEADING = re.compile(r"={3} [a-z][a-z0-9_]{2,60} ={3}\s{0,9}")
_MARK, _PROMPT = "=== ", "PS> "
#: No program breaks lines at a smaller or a greater width; a report holds longer ones.
_NARROWEST, _WIDEST = 40, 250
#: A field is no part of a command, but one of its output.
_FIELD = re.compile(r"\s*[A-Za-z][\w .()/-]{0,60}\s{1,60}:(?:\s|$)")


def headings(printed: Sequence[str]) -> list[int]:
    """Return the rows on which headings of the collector stand."""
    marked = (index for index, one in enumerate(printed) if one.startswith(_MARK))
    return [index for index in marked if _HEADING.fullmatch(printed[index])]


def wrapped_commands(printed: Sequence[str]) -> list[Span]:
    """Return the first row of each such command and the one below its last.

    It stands below a heading and above a blank line; a row ends where the next word would not have fitted.
    """
    found = headings(printed)
    widest = _widest(printed) if found else 0
    if not _NARROWEST <= widest <= _WIDEST:
        return []
    spans = [(index + 1, _end(printed, index + 1, widest)) for index in found]
    return [(start, end) for start, end in spans if end > start + 1]


def whole_lines(
    printed: Sequence[str], starts: Sequence[int], commands: Collection[Span]
) -> tuple[list[Span], list[str]]:
    """Return of each line that begins at ``starts`` where it begins and ends, and its text.

    Each of the ``commands``, which are broken over rows, is one line.
    """
    inner = {row for start, end in commands for row in range(start + 1, end)}
    spans = [*pairwise([*(one for one in starts if one not in inner), len(printed)])] if starts else []
    widest = _widest(printed)
    return spans, [
        _in_one_row(printed[a:b], widest) if (a, b) in commands else "".join(printed[a:b]) for a, b in spans
    ]


def _widest(printed: Sequence[str]) -> int:
    """Return how wide the rows are; a single word may be too long for every row."""
    return max((len(one) for one in printed if " " in one), default=0)


def _in_one_row(rows: Sequence[str], widest: int) -> str:
    """Return broken rows as one: a blank is put in where a program left it out."""
    parts = [one if one.endswith(" ") or len(one) == widest else f"{one} " for one in rows[:-1]]
    return "".join([*parts, *rows[-1:]])


def _end(printed: Sequence[str], start: int, widest: int) -> int:
    if start >= len(printed) or not f"{printed[start]} ".startswith(_PROMPT):
        return start
    end = start + 1
    while end < len(printed) and printed[end].strip() and not _FIELD.match(printed[end]):
        first, _, _ = printed[end].partition(" ")
        if len(printed[end - 1]) + 1 + len(first) <= widest:
            break
        end += 1
    is_whole = end < len(printed) and not printed[end].strip()
    return end if is_whole else start
