"""Read ``w32tm /query /status /verbose`` by the order of its lines, for their labels are translated."""

import re
from collections.abc import Iterator

from checks.engine.model import Problem
from checks.engine.text import Line
from checks.inputs.clock_offset.chart import Sample, seconds_of

#: The only value of this form is the poll interval; the source stands above it, the offset below.
_POLL = re.compile(r"[^:]{1,60}: ?\d{1,2} \(\d{1,7}s\)")
_OFFSET = re.compile(r"[^:]{1,60}: ?([+-]?\d{1,12}[.,]\d{1,9})s")
_LEAP = re.compile(r"[^:]{1,60}: ?[0-3] ?\(")
_LEAP_NOT_SYNCHRONIZED = re.compile(r"[^:]{1,60}: ?3 ?\(")
_STRATUM_NONE = re.compile(r"[^:]{1,60}: ?0 \(")
#: The name of the hardware clock, LOCL, as the reference that the clock follows.
_OWN_CLOCK = "0x4c4f434c"
#: So many lines stand above the poll interval, from the leap indicator to the source.
_ABOVE = 8


def is_status(all_lines: list[Line]) -> bool:
    """Return whether the lines have the form of a status: a poll interval below the other values."""
    filled = [line for line in all_lines if line.text.strip() and not line.command]
    return any(
        index >= _ABOVE and _POLL.fullmatch(line.text.strip()) and _LEAP.match(filled[index - _ABOVE].text)
        for index, line in enumerate(filled)
    )


def samples_of_status(all_lines: list[Line]) -> Iterator[Sample]:
    """Yield the offset of each status.

    Raises ``Problem``: ``not_synchronized``, ``own_clock``, or ``no_offset`` where the status was
    not asked for with ``/verbose``.
    """
    filled = [line for line in all_lines if line.text.strip() and not line.command]
    for index, line in enumerate(filled):
        if index < _ABOVE or not _POLL.fullmatch(line.text.strip()):
            continue
        above = filled[index - _ABOVE : index]
        where = (above[0].number, line.number)
        if _LEAP_NOT_SYNCHRONIZED.match(above[0].text) or _STRATUM_NONE.match(above[1].text):
            raise Problem("not_synchronized", where)
        if any(_OWN_CLOCK in one.text.lower() for one in above):
            raise Problem("own_clock", where)
        below = filled[index + 1] if index + 1 < len(filled) else None
        offset = _OFFSET.fullmatch(below.text.strip()) if below else None
        if below is None or offset is None:
            raise Problem("no_offset", where)
        source = above[-1].text.partition(":")[2].partition(",")[0].strip().lower()
        yield Sample(source, seconds_of(offset.group(1)), below)
