"""Tell that a command failed which printed an empty field, so that it proves nothing."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from checks.engine.commands import is_error
from checks.engine.model import Observation, Problem
from checks.engine.text import Line, shorten

#: How PowerShell 7 and classic tools begin an error, and what a method reports.
_FAILED = re.compile(
    r"\s*(?:[A-Z][a-z]+-[A-Z]\w{1,60} ?: \S|(?:ERROR|FEHLER|CHYBA): |Exception calling|Cannot convert value)"
)
#: Above what the collector printed for one input stands its name.
_HEADING = re.compile(r"\s*[#=*-]{2,20} {0,4}[a-z]\w{2,60}\b")


def failed_beside(all_lines: Sequence[Line], found: Sequence[Observation]) -> Problem | None:
    """Return what is wrong with empty fields that a command printed together with an error."""
    empty = [one for one in found if one.is_empty]
    starts, failures = _failures(all_lines) if empty else ([], [])
    for one in empty:
        failed = failures[bisect_right(starts, one.first_line) - 1]
        if failed:
            told = shorten(failed.text.strip(" +"))
            return Problem("empty_beside_error", (failed.number, one.last_line), found=told)
    return None


def _failures(all_lines: Sequence[Line]) -> tuple[list[int], list[Line | None]]:
    """Return where the output of each typed command, or below each heading, begins, and its first error."""
    starts: list[int] = [0]
    failures: list[Line | None] = [None]
    for line in all_lines:
        if line.command or _HEADING.match(line.text):
            starts.append(line.number)
            failures.append(None)
        elif not failures[-1] and (is_error(line.text) or _FAILED.match(line.text)):
            failures[-1] = line
    return starts, failures
