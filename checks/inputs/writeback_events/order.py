"""Tell in which order events happened: lists stand newest first or oldest first."""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from checks.engine.model import Observation

#: Other forms of a date follow the server's culture (11/05 may be May or November): not read.
_ISO = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?")
_JSON = re.compile(r"/Date\((\d{12,14})\)/")
_CLOCK = re.compile(r"\b(\d{1,2}):(\d\d)(?::(\d\d))?(?: ?([AP])M)?\b", re.IGNORECASE)


def iso_time(printed: str) -> str | None:
    """Return a time that can be read in one way only, as ISO 8601, else ``None``."""
    found = _ISO.match(printed)
    if found:
        return found.group().replace(" ", "T")
    since_1970 = _JSON.search(printed)
    if since_1970:
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=int(since_1970.group(1)))
        return moment.replace(tzinfo=None).isoformat()
    return None


def in_turn(found: list[Observation], starts: Collection[str], printed: list[str]) -> list[Observation]:
    """Return the events, each with its ``turn``: 0 for the oldest, ``None`` where nothing tells.

    ``printed`` holds the times as they stood; ``starts`` are the ids of events that begin a request.
    """
    steps = set(_steps(found, starts, printed))
    step = steps.pop() if len(steps) == 1 else 0
    dated = all(one.time for one in found)
    if not (dated or step or len(found) == 1):
        return found
    moments = [((one.time or "") if dated else "", index * step) for index, one in enumerate(found)]
    ranks = {moment: rank for rank, moment in enumerate(sorted(set(moments)))}
    return [
        replace(one, value=replace(one.value, turn=ranks[moment]))
        for one, moment in zip(found, moments, strict=True)
    ]


def _steps(found: list[Observation], starts: Collection[str], printed: list[str]) -> Iterator[int]:
    """Yield 1 for each sign that the list begins with the oldest event, -1 for each of the contrary."""
    for (one, shown), (other, shown_next) in pairwise(zip(found, printed, strict=True)):
        first, second = one.time, other.time
        if not (first and second):
            first, second = _same_day_clocks(shown, shown_next)
        if first < second:
            yield 1
        elif first > second:
            yield -1
    began = {one.value.tracking: index for index, one in enumerate(found) if one.value.id in starts}
    for index, one in enumerate(found):
        place = began.get(one.value.tracking) if one.value.tracking else None
        if place is not None and one.value.id not in starts:
            yield 1 if place < index else -1


def _same_day_clocks(one: str, other: str) -> tuple[str, str]:
    """Return the times of two moments of one day; where the days differ as written, nothing is known."""
    first, second = _CLOCK.search(one), _CLOCK.search(other)
    if not (first and second) or _CLOCK.sub("", one).split() != _CLOCK.sub("", other).split():
        return "", ""
    return _clock(first), _clock(second)


def _clock(found: re.Match[str]) -> str:
    """Return a time of day that is greater the later it is; of a clock of twelve hours, 12 is the first."""
    hour, minute, second, half = found.groups(default="")
    return f"{half.upper()} {int(hour) % 12 if half else int(hour):02}:{minute}:{second}"
