"""Find that a command which printed something good fails when it is run again."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Any

from checks.engine.context.taken_back import TAKEN_BACK
from checks.engine.model import Problem
from checks.engine.text import Line, lines, shorten
from checks.engine.transcript.failed_command import is_failure


def failed_again(text: str, evidence: Sequence[Mapping[str, Any]]) -> Problem | None:
    """Return what is wrong with something good whose command, to the letter, fails further down."""
    filled = [line for line in lines(text) if line.text.strip()] if evidence else []
    typed = [line for line in filled if line.command]
    numbers = [line.number for line in typed]
    last_runs = {_flat(line): index for index, line in enumerate(filled) if line.command}
    for one in evidence:
        begins = one["first_line"]
        above = bisect_right(numbers, begins) - 1
        if above < 0:
            continue
        again = last_runs[_flat(typed[above])]
        below = filled[again + 1 : again + 2]
        if below and filled[again].number > begins and is_failure(below[0].text):
            where, told = (begins, below[0].number), shorten(below[0].text)
            return Problem(TAKEN_BACK, where, first_line=begins, line=below[0].number, found=told)
    return None


def _flat(line: Line) -> str:
    return " ".join(line.text.lower().split())
