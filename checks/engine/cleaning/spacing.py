"""Undo what a mail or a chat does to lines: it puts a blank one below each."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from checks.engine.text import Line

#: So few blank lines, each between two lines of an output, may have been printed so.
_FEWEST = 3
#: So many lines are no single messages any more; a table has a line of dashes.
_ENOUGH = 6
_RULE = re.compile(r"\s{0,40}-{2}[\s-]{0,400}$")
#: A field, the rest of one, a row or a line of dashes; a paragraph stands between blank lines by itself,
#: and so does what announces something: a colon at its end, no blank before it.
_PRINTED = re.compile(
    r"\s{0,40}(?:[A-Za-z][\w .()/-]{0,60}(?::\s|\s:$)|\d{1,4}> [\w;-]{1,60}:|\S{1,60}(?: \S{1,60})?\s{2}"
    r"|\[HKEY_|\"[\w.]{1,60}\"=|-{2}[\s-]{0,400}$)|\s{8,200}\S"
)


def single_spaced(all_lines: list[Line]) -> list[Line]:
    """Return the lines without the blank one below each, where there is one below each; else as they are.

    The lines keep their numbers.
    """
    blank = [
        index
        for one in _runs(index for index, line in enumerate(all_lines) if not line.text)
        for index in one
        if all(map(_is_printed, (*all_lines[index - 1 : index], *all_lines[index + 1 : index + 2])))
    ]
    dropped = {index for run in _runs(blank) for index in run}
    dropped |= _every_other(all_lines)
    return [line for index, line in enumerate(all_lines) if index not in dropped] if dropped else all_lines


def _runs(indexes: Iterable[int]) -> Iterator[list[int]]:
    """Yield the runs, of enough blank lines, in which each stands two lines below the one before."""
    for _, run in groupby(enumerate(indexes), lambda one: one[1] - 2 * one[0]):
        found = [index for _, index in run]
        if len(found) >= _FEWEST:
            yield found


def _every_other(all_lines: list[Line]) -> set[int]:
    """Return every second line where all of them are blank: what was blank before stands between two more."""
    filled = [index for index, line in enumerate(all_lines) if line.text]
    if 2 * len(filled) > len(all_lines) + 1 or len({index % 2 for index in filled}) > 1:
        return set()
    printed = sum(_is_printed(all_lines[index]) for index in filled)
    is_clear = printed == len(filled) or any(_RULE.match(all_lines[index].text) for index in filled)
    if len(filled) < (_FEWEST if is_clear else _ENOUGH) or 2 * printed <= len(filled):
        return set()
    return {*range(filled[0] + 1, len(all_lines), 2)}


def _is_printed(line: Line) -> bool:
    return not line.command and bool(_PRINTED.match(line.text))
