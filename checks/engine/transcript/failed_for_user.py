"""Find that a command failed, or printed nothing, for one user, and printed something good for another."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile
from operator import attrgetter
from typing import Any

from checks.engine.context.taken_back import TakenBack, taken_back_by
from checks.engine.text import once_per_text
from checks.engine.transcript.runs import Run, runs

#: The code of the problem that the user who matters may be the one for whom it failed.
FAILED_FOR_USER = "failed_for_user"
#: A name that differs in so few letters, and in no number, was mistyped; of many users that are asked for,
#: the first ones are looked at.
_MISTYPED, _MOST_USERS = 2, 50


def failed_for_user(text: str, evidence: Sequence[Mapping[str, Any]]) -> TakenBack | None:
    """Return what is wrong with something good: its command failed for another user, who may be the one."""
    failed = _failed_for(text)
    for begins in (one["first_line"] for one in evidence) if failed else ():
        above = bisect_right(runs(text), begins, key=attrgetter("number"))
        good = runs(text)[above - 1] if above else None
        if not good or not good.user or good.error or good.is_empty:
            continue
        others = failed.get(good.asked, ())[:_MOST_USERS]
        if other := next((one for one in others if not _is_same(one.user, good.user)), None):
            line = other.error or other.line
            return taken_back_by(begins, line, first=other.number, code=FAILED_FOR_USER)
    return None


@once_per_text
def _failed_for(text: str) -> dict[str, Sequence[Run]]:
    """Return by what was asked the last run for each user, where it printed nothing but an error."""
    last = {(one.asked, one.user): one for one in runs(text) if one.user}
    found: dict[str, list[Run]] = {}
    for one in last.values():
        if one.error or one.is_empty:
            found.setdefault(one.asked, []).append(one)
    return {asked: tuple(those) for asked, those in found.items()}


def _is_same(one: str, other: str) -> bool:
    """Return whether two addresses are one, or one of them mistyped."""
    first, second = one.partition("@")[0], other.partition("@")[0]
    begins = _alike(first, second)
    ends = _alike(first[begins:][::-1], second[begins:][::-1])
    differing = first[begins : len(first) - ends], second[begins : len(second) - ends]
    is_short = max(map(len, differing)) <= _MISTYPED < min(len(first), len(second))
    return first == second or (is_short and not any(map(str.isdigit, "".join(differing))))


def _alike(one: Iterable[str], other: Iterable[str]) -> int:
    """Return with how many same letters two texts begin."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
