"""Undo what a mail or a chat does to lines: it puts a blank one below each."""

import re

from checks.engine.text import Line

#: So few lines with blank ones between them may have been printed so.
_FEWEST = 4
#: A field, a row or a line of dashes; a paragraph stands between blank lines by itself.
_PRINTED = re.compile(
    r"\s{0,40}(?:[A-Za-z][\w .()/-]{0,60}:(?:\s|$)|\S{1,60}(?: \S{1,60})?\s{2}|-{2}[\s-]{0,400}$)"
)


def single_spaced(all_lines: list[Line]) -> list[Line]:
    """Return the lines without the blank one below each, where there is one below each; else as they are.

    The lines keep their numbers.
    """
    dropped = {index + 1 for run in _runs(all_lines) if len(run) >= _FEWEST for index in run[:-1]}
    return [line for index, line in enumerate(all_lines) if index not in dropped] if dropped else all_lines


def _runs(all_lines: list[Line]) -> list[list[int]]:
    """Return each run of lines as a program prints them, with one blank line between every two of them."""
    runs: list[list[int]] = [[]]
    for index, line in enumerate(all_lines):
        if not line.text or any(
            one.text for one in (*all_lines[index - 1 : index], *all_lines[index + 1 : index + 2])
        ):
            continue
        if _PRINTED.match(line.text):
            if runs[-1] and runs[-1][-1] != index - 2:
                runs.append([])
            runs[-1].append(index)
    return runs
