"""Tell that a command failed which printed an empty field, so that it proves nothing."""

import re
from collections.abc import Sequence
from itertools import takewhile

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
    for one in found:
        if one.is_empty:
            own = _own(all_lines, one)
            failed = next((line for line in own if is_error(line.text) or _FAILED.match(line.text)), None)
            if failed:
                told = shorten(failed.text.strip(" +"))
                return Problem("empty_beside_error", (failed.number, one.last_line), found=told)
    return None


def _own(all_lines: Sequence[Line], one: Observation) -> list[Line]:
    """Return the lines from the typed command above a value, or the heading, to the next one."""
    above = [line for line in all_lines if line.number < one.first_line]
    below = [line for line in all_lines if line.number >= one.first_line]
    return [*takewhile(_is_output, reversed(above)), *takewhile(_is_output, below)]


def _is_output(line: Line) -> bool:
    return not line.command and not _HEADING.match(line.text)
