"""Find that a command which printed something good fails when it is run again."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from checks.engine.context.taken_back import TAKEN_BACK, TakenBack
from checks.engine.model import Problem
from checks.engine.text import Line, lines, once_per_text, shorten
from checks.engine.transcript.failed_command import is_failure

_OF_COMPUTER = re.compile(r"(?<=\s)\\\\[\w.-]{1,100}(?=\s)")


class _Runs(NamedTuple):
    """The typed commands: on which lines they stand, what they are, and of which the last run failed."""

    numbers: Sequence[int]
    commands: Sequence[str]
    failures: Mapping[str, tuple[int, Line]]


def failed_again(text: str, evidence: Sequence[Mapping[str, Any]]) -> TakenBack | None:
    """Return what is wrong with something good whose command fails further down."""
    runs = _runs(text)
    for begins in (one["first_line"] for one in evidence) if runs.failures else ():
        above = bisect_right(runs.numbers, begins)
        again, error = runs.failures.get(runs.commands[above - 1], (0, None)) if above else (0, None)
        if error and again > begins:
            where, told = (begins, error.number), shorten(error.text)
            problem = Problem(TAKEN_BACK, where, first_line=begins, line=error.number, found=told)
            return TakenBack(problem, again, error.numbers[-1])
    return None


@once_per_text
def _runs(text: str) -> _Runs:
    filled = [line for line in lines(text) if line.text.strip()]
    typed = [(index, line) for index, line in enumerate(filled) if line.command]
    last = {_flat(line): index for index, line in typed}
    failures = {
        command: (filled[index].number, below)
        for command, index in last.items()
        for below in filled[index + 1 : index + 2]
        if is_failure(below.text)
    }
    return _Runs([line.number for _, line in typed], [_flat(line) for _, line in typed], failures)


def _flat(line: Line) -> str:
    """Return a command in small letters; asked of another computer, it is the same one."""
    return _OF_COMPUTER.sub("", " ".join(line.text.lower().split()))
