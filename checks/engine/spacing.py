"""Undo what a mail or a chat does to lines: it puts a blank one below each."""

import re

from checks.engine.text import Line

#: So few blank lines, each between two lines of an output, may have been printed so.
_FEWEST = 3
#: A field, the rest of one, a row or a line of dashes; a paragraph stands between blank lines by itself.
_PRINTED = re.compile(
    r"\s{0,40}(?:[A-Za-z][\w .()/-]{0,60}:(?:\s|$)|\S{1,60}(?: \S{1,60})?\s{2}|-{2}[\s-]{0,400}$)"
    r"|\s{8,200}\S"
)


def single_spaced(all_lines: list[Line]) -> list[Line]:
    """Return the lines without the blank one below each, where there is one below each; else as they are.

    The lines keep their numbers.
    """
    dropped: set[int] = set()
    run: list[int] = []
    for index in (index for index, line in enumerate(all_lines) if not line.text):
        if all(
            _is_printed(line) for line in (*all_lines[index - 1 : index], *all_lines[index + 1 : index + 2])
        ):
            run = [*run, index] if run and index == run[-1] + 2 else [index]
            if len(run) >= _FEWEST:
                dropped.update(run)
    return [line for index, line in enumerate(all_lines) if index not in dropped] if dropped else all_lines


def _is_printed(line: Line) -> bool:
    return not line.command and bool(_PRINTED.match(line.text))
