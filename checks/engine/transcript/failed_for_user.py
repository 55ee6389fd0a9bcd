"""Find that a command failed, or printed nothing, for one user, and printed something good for another."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from checks.engine.context.taken_back import TAKEN_BACK, TakenBack
from checks.engine.model import Problem
from checks.engine.text import Line, lines, once_per_text, shorten
from checks.engine.transcript.failed_command import is_failure

_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
#: Names that differ in no more letters are one name, mistyped.
_MISTYPED = 3


class _Run(NamedTuple):
    """A command that was typed for a user, and what says that it printed nothing for him, if anything."""

    number: int
    command: str
    user: str
    failure: Line | None


def failed_for_user(text: str, evidence: Sequence[Mapping[str, Any]]) -> TakenBack | None:
    """Return what is wrong with something good: its command failed for another user, who may be the one."""
    runs = _runs(text)
    numbers = [one.number for one in runs]
    for begins in (one["first_line"] for one in evidence) if any(one.failure for one in runs) else ():
        above = bisect_right(numbers, begins)
        if not above or runs[above - 1].failure:
            continue
        good = runs[above - 1]
        failed = _failures(text).get(good.command, ())
        other = next((one for one in failed if not _is_same(one.user, good.user)), None)
        if other and other.failure:
            where = (min(begins, other.number), max(begins, other.number))
            told = shorten(other.failure.text)
            problem = Problem(TAKEN_BACK, where, first_line=begins, line=other.failure.number, found=told)
            return TakenBack(problem, other.number, other.failure.numbers[-1])
    return None


@once_per_text
def _runs(text: str) -> list[_Run]:
    filled = [line for line in lines(text) if line.text.strip()]
    return [
        _Run(line.number, command, found[0].lower(), _failure(line, filled[index + 1 : index + 2]))
        for index, line in enumerate(filled)
        if line.command and "@" in line.text and (found := _ADDRESS.search(line.text))
        for command in [line.text.replace(found[0], "@").split("|")[0].lower().strip()]
    ]


@once_per_text
def _failures(text: str) -> dict[str, list[_Run]]:
    """Return the runs that failed by what was typed, of each user the last one, unless he was asked again."""
    last = {(one.command, one.user): one for one in _runs(text)}
    found: dict[str, list[_Run]] = {}
    for one in last.values():
        if one.failure:
            found.setdefault(one.command, []).append(one)
    return found


def _failure(typed: Line, below: Sequence[Line]) -> Line | None:
    """Return the error below a command, or itself where the next one stands there."""
    if not below:
        return None
    return typed if below[0].command else below[0] if is_failure(below[0].text) else None


def _is_same(one: str, other: str) -> bool:
    """Return whether two addresses are one, or one of them mistyped."""
    first, second = one.partition("@")[0], other.partition("@")[0]
    begins = next((at for at, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), None)
    if begins is None:
        return True
    rest, other_rest = first[begins:][::-1], second[begins:][::-1]
    ends = next((at for at, (a, b) in enumerate(zip(rest, other_rest, strict=False)) if a != b), 0)
    return max(len(first), len(second)) - begins - ends < _MISTYPED
