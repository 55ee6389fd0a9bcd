"""Find that a command which printed something good fails when it is run again."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import Any

from checks.engine.context.taken_back import TakenBack, taken_back_by
from checks.engine.text import once_per_text
from checks.engine.transcript.runs import Run, runs


def failed_again(text: str, evidence: Sequence[Mapping[str, Any]]) -> TakenBack | None:
    """Return what is wrong with something good whose command fails further down."""
    failed = _failed_last(text)
    for begins in (one["first_line"] for one in evidence) if failed else ():
        above = bisect_right(runs(text), begins, key=attrgetter("number"))
        again = failed.get(runs(text)[above - 1].command) if above else None
        if again and again.error and again.number > begins:
            return taken_back_by(begins, again.error, first=again.number)
    return None


@once_per_text
def _failed_last(text: str) -> dict[str, Run]:
    """Return of each command the last run, where that failed."""
    last = {one.command: one for one in runs(text)}
    return {command: one for command, one in last.items() if one.error}
