"""Tell that a command failed which printed an empty field, so that it proves nothing."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from checks.engine.model import Observation, Problem
from checks.engine.text import Line, lines, once_per_text, output_lines, shorten
from checks.engine.transcript.commands import is_error

#: How PowerShell 7 and classic tools begin an error, and what a method reports.
_FAILED = re.compile(
    r"\s*(?:[A-Z][a-z]+-[A-Z]\w{1,60} ?: \S|(?:ERROR|FEHLER|CHYBA): |\[SC\] \w+ FAILED \d"
    r"|Exception calling|Cannot convert value|Line \|$|InvalidOperation: \S|MethodInvocationException: \S)"
)
#: How a tool ends what it says of an error, in any language.
_CODE = re.compile(r"\(0x[89A-Fa-f][0-9A-Fa-f]{7}\)\W{0,3}$")
_CONCISE = "Line |"
_NOTHING_FOUND = "NoMatchingEventsFound"
_NOT_KNOWN = (
    "CommandNotFoundException",
    "Modules_ModuleNotFound",
    "' is not recognized as a name of a cmdlet",
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


def failed_instead(printed: Sequence[Line]) -> Problem | None:
    """Return that a command failed, where what it ``printed`` says so; to find nothing is no failure."""
    failed = (index for index, line in enumerate(printed) if is_failure(line.text) or _CODE.search(line.text))
    at = next(failed, None)
    if at is None or any(_NOTHING_FOUND in line.text for line in printed):
        return None
    told = _below_command(printed[at:]) if printed[at].text.strip() == _CONCISE else ""
    first = at
    # What the error says stands above its marks.
    while first and not _FAILED.match(printed[first].text) and _is_above(printed[first - 1], printed[first]):
        first -= 1
    is_missing = any(mark in line.text for line in printed for mark in _NOT_KNOWN)
    code = "cmdlet_not_found" if is_missing else "command_failed"
    where = (printed[first].number, printed[-1].number)
    return Problem(code, where, found=shorten(told or printed[first].text.strip(" +:"), 100))


def _below_command(printed: Sequence[Line]) -> str:
    """Return what PowerShell 7 says below the command that failed, and the marks below that."""
    rows = [line.text.strip(" |") for line in printed]
    return next((below for row, below in pairwise(rows) if row and not row.strip("~")), "")


def _is_above(line: Line, below: Line) -> bool:
    return bool(line.text) and line.numbers[-1] + 1 == below.number


def failed_alone(text: str) -> Problem | None:
    """Return that a command failed, where ``text`` is nothing but the errors of commands."""
    printed = output_lines(text)
    return failed_instead(printed) if printed and is_failure(printed[0].text) and is_error(text) else None


def is_failure(text: str) -> bool:
    """Tell whether a line says that a command failed."""
    return is_error(text) or bool(_FAILED.match(text))
