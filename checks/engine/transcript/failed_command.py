"""Tell that a command failed which printed an empty field, so that it proves nothing."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from checks.engine.model import Observation, Problem
from checks.engine.text import Line, lines, once_per_text, shorten
from checks.engine.transcript.commands import is_error

#: How PowerShell 7 and classic tools begin an error, and what a method reports.
_FAILED = re.compile(
    r"\s*(?:[A-Z][a-z]+-[A-Z]\w{1,60} ?: \S|(?:ERROR|FEHLER|CHYBA): |\[SC\] \w+ FAILED \d"
    r"|Exception calling|Cannot convert value)"
)
#: Above what the collector printed for one input stands its name.
_HEADING = re.compile(r"\s*[#=*-]{2,20} {0,4}[a-z]\w{2,60}\b")
_RULES = ("#", "=", "*", "-")


def failed_beside(text: str, found: Sequence[Observation]) -> Problem | None:
    """Return what is wrong with empty fields that a command printed together with an error."""
    empty = [one for one in found if one.is_empty]
    all_lines = lines(text)
    starts = [0, *_starts(text)] if empty else []
    numbers = [all_lines[index].number for index in starts]
    failures: dict[int, Line | None] = {}
    for one in empty:
        at = bisect_right(numbers, one.first_line, lo=1)
        if at not in failures:
            failures[at] = _failure_in(all_lines[starts[at - 1] : starts[at] if at < len(starts) else None])
        if failed := failures[at]:
            told = shorten(failed.text.strip(" +"))
            return Problem("empty_beside_error", (failed.number, one.last_line), found=told)
    return None


@once_per_text
def _starts(text: str) -> list[int]:
    """Return where a typed command, or a heading, stands, below which is the output of another one."""
    all_lines = lines(text)
    # Lines repeat: each is looked at once.
    headings = {text for text in {line.text for line in all_lines} if _is_heading(text)}
    return [index for index, line in enumerate(all_lines) if line.command or line.text in headings]


def _is_heading(text: str) -> bool:
    return text.lstrip()[:1] in _RULES and bool(_HEADING.match(text))


def _failure_in(output: Sequence[Line]) -> Line | None:
    """Return the first error below a typed command, or a heading, which may stand above it."""
    told = (line for line in output if not (line.command or _is_heading(line.text)))
    return next((line for line in told if is_failure(line.text)), None)


def is_failure(text: str) -> bool:
    """Tell whether a line says that a command failed."""
    return is_error(text) or bool(_FAILED.match(text))
