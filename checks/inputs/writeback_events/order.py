"""Tell in which order events happened: lists stand newest first or oldest first."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from checks.engine.model import Observation

#: What differs from one time of a list to the next.
_FORM = re.compile(r"\d+|[AP]M|\s", re.IGNORECASE)
#: With dots the day stands first everywhere.
_DATE = re.compile(r"\b(?P<one>\d{1,2})(?P<mark>[./])\s?(?P<two>\d{1,2})(?P=mark)\s?(?P<year>\d{4})\b")
_CLOCK = re.compile(r"\b(\d{1,2}):(\d\d)(?::(\d\d))?(?: ?([AP])M)?\b", re.IGNORECASE)


def in_turn(
    found: list[Observation],
    starts: Collection[str],
    printed: list[str],
    records: list[str],
    typed: Collection[int],
) -> list[Observation]:
    """Return the events, each with its ``turn``: 0 for the oldest, ``None`` where nothing tells.

    ``printed`` holds the times as they stood, ``records`` the numbers by which the log counts; ``starts`` are
    the ids of events that begin a request; of commands, the lines ``typed`` are known.
    """
    dated = all(one.time for one in found)
    # A command between them, or times of several forms, show that they are of several lists.
    lines = range(found[0].last_line, found[-1].first_line)
    is_one_list = len({_FORM.sub("", one) for one in printed}) == 1 and not any(one in lines for one in typed)
    steps = set(_steps(found, starts, printed, records, dated=dated)) if is_one_list else set()
    step = steps.pop() if len(steps) == 1 else 0
    reading = found[0].first_line
    has_times = all(printed)
    found = [replace(one, value=replace(one.value, reading=reading, has_time=has_times)) for one in found]
    if not (dated or step or len(found) == 1):
        return found
    moments = [((one.time or "") if dated else "", index * step) for index, one in enumerate(found)]
    ranks = {moment: rank for rank, moment in enumerate(sorted(set(moments)))}
    return [
        replace(one, value=replace(one.value, turn=ranks[moment]))
        for one, moment in zip(found, moments, strict=True)
    ]


def _steps(
    found: list[Observation], starts: Collection[str], printed: list[str], records: list[str], *, dated: bool
) -> Iterator[int]:
    """Yield 1 for each sign that the list begins with the oldest event, -1 for each of the contrary.

    Where the times of two events cannot be compared, 0: there, another list may begin.
    """
    orders = _orders(printed)
    counted = all(map(str.isdecimal, records))
    rows = pairwise(zip(found, printed, records, strict=True))
    for (one, shown, number), (other, shown_next, number_next) in rows:
        times = [(one.time or "", other.time or "")] if dated else [*_moments(shown, shown_next, orders)]
        if counted:
            times.append((f"{number:0>20}", f"{number_next:0>20}"))
        if not times and shown != shown_next:
            yield 0
        for first, second in times:
            if first < second:
                yield 1
            elif first > second:
                yield -1
    began = {one.value.tracking: index for index, one in enumerate(found) if one.value.id in starts}
    for index, one in enumerate(found):
        place = began.get(one.value.tracking) if one.value.tracking else None
        if place is not None and one.value.id not in starts:
            yield 1 if place < index else -1


def _moments(one: str, other: str, orders: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield both moments as texts that are greater the later they are, for each order that dates may have."""
    first, second = _CLOCK.search(one), _CLOCK.search(other)
    days = _CLOCK.sub("", one).split()
    if first and second and days and days == _CLOCK.sub("", other).split():
        yield _clock(first), _clock(second)
        return
    for order in orders:
        dates = [_day(found, order) for each in (one, other) if (found := _DATE.search(each))]
        if len(dates) == 2:
            yield dates[0], dates[1]


def _orders(printed: Iterable[str]) -> list[str]:
    """Return whether the day may stand before the month, behind it, or either, in all of the dates."""
    dates = [found for each in printed if (found := _DATE.search(each))]
    return [
        order
        for order in ("one", "two")
        if all(int(each[order]) <= 12 and (each["mark"] == "/" or order == "two") for each in dates)
    ]


def _day(date: re.Match[str], month: str) -> str:
    day = "two" if month == "one" else "one"
    return f"{date['year']}-{int(date[month]):02}-{int(date[day]):02}"


def _clock(found: re.Match[str]) -> str:
    """Return a time of day that is greater the later it is; of a clock of twelve hours, 12 is the first."""
    hour, minute, second, half = found.groups(default="")
    return f"{half.upper()} {int(hour) % 12 if half else int(hour):02}:{minute}:{second}"
