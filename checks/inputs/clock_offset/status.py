"""Read ``w32tm /query /status /verbose`` by the order of its lines, for their labels are translated."""

import re
from collections.abc import Iterator

from checks.engine.model import Problem
from checks.engine.text import Line
from checks.inputs.clock_offset.chart import Sample, seconds_of

#: The only value of this form is the poll interval; the source stands above it, the offset below.
_POLL = re.compile(r"[^:]{1,60}: ?\d{1,2} ?\(\d{1,7}s\)")
_OFFSET = re.compile(r"[^:]{1,60}: ?([+-]?\d{1,12}[.,]\d{1,9})s")
_LEAP = re.compile(r"[^:]{1,60}: ?[0-3] ?\(")
_LEAP_NOT_SYNCHRONIZED = re.compile(r"[^:]{1,60}: ?3 ?\(")
_STRATUM_NONE = re.compile(r"[^:]{1,60}: ?0 ?\(")
#: The name of the hardware clock, LOCL, as the reference that the clock follows.
_OWN_CLOCK = "0x4c4f434c"
#: Lines that tell by themselves how a status stands that was copied in part.
_ENGLISH_LEAP = re.compile(r"\s*Leap Indicator: ?([0-3]) ?\(", re.IGNORECASE)
_OWN_SOURCE = re.compile(r"\s*(?:Source: ?)?(?:Local CMOS Clock|Free-running System Clock)\s*", re.IGNORECASE)
#: The second half of what ``/verbose`` prints: the offset without the clock that it was measured against.
_ENGLISH_OFFSET = re.compile(r"\s*Phase Offset: ?[+-]?\d{1,12}[.,]\d{1,9}s\s*", re.IGNORECASE)
#: So many lines below the offset stands how long ago it was measured; in a day a clock may drift anywhere.
_AGE = re.compile(r"[^:]{1,60}: ?(\d{1,12})[.,]\d{1,9}s")
_TO_AGE, _DAY = 6, 86400
#: What other questions print, none of which tells how far the clock is off.
_ASKED = re.compile(r"\bw32tm(?:\.exe)? +/(?:query +/(?:source|peers|configuration)|resync)\b", re.IGNORECASE)
_PEERS = re.compile(r"\s*#[^:]{1,40}: ?\d{1,3}\s*")
_CONFIGURATION = re.compile(r"\s*(?:NtpServer|Type): \S.{0,200} \([^()]{1,30}\)\s*")
_SENT = re.compile(r"\s*Sending resync command to\b", re.IGNORECASE)
_NOT_RESYNCED = re.compile(r"\s*The computer did not resync because\b", re.IGNORECASE)
#: So many lines a status has, from the leap indicator to the poll interval.
_LINES = 9


def is_status(all_lines: list[Line]) -> bool:
    """Return whether the lines hold a status: a poll interval so many lines below a leap indicator."""
    return any(_statuses(all_lines))


def samples_of_status(all_lines: list[Line]) -> Iterator[Sample]:
    """Yield the offset of each status.

    Raises ``Problem``: ``not_synchronized``, ``own_clock``, or ``no_offset`` where the status was
    not asked for with ``/verbose``.
    """
    for status, below, age in _statuses(all_lines):
        leap, stratum, *_, source, poll = status
        where = (leap.number, poll.number)
        if _LEAP_NOT_SYNCHRONIZED.match(leap.text) or _STRATUM_NONE.match(stratum.text):
            raise Problem("not_synchronized", where)
        measured = _AGE.fullmatch(age.text.strip())
        if measured and int(measured[1]) > _DAY:
            raise Problem("not_synchronized", (leap.number, age.number))
        if any(_OWN_CLOCK in one.text.lower() for one in status):
            raise Problem("own_clock", where)
        offset = _OFFSET.fullmatch(below.text.strip())
        if offset is None:
            raise Problem("no_offset", where)
        name = source.text.partition(":")[2].partition(",")[0].strip().lower()
        yield Sample(name, seconds_of(offset.group(1)), below)


def refuse_part(all_lines: list[Line]) -> None:
    """Refuse what was copied of a status in part: nothing in it tells how far the clock is off.

    Raises ``Problem``: ``not_synchronized``, ``own_clock``, ``no_reference``, ``no_offset``.
    """
    found = None
    for line in all_lines:
        where = (line.number, line.number)
        leap = _ENGLISH_LEAP.match(line.text)
        if leap and leap[1] == "3":
            raise Problem("not_synchronized", where)
        if _OWN_CLOCK in line.text.lower() or _OWN_SOURCE.fullmatch(line.text):
            raise Problem("own_clock", where)
        if _ENGLISH_OFFSET.fullmatch(line.text):
            raise Problem("no_reference", where)
        if _NOT_RESYNCED.match(line.text):
            raise Problem("not_synchronized", where)
        found = where if leap or _tells_no_offset(line) else found
    if found:
        raise Problem("no_offset", found)


def _tells_no_offset(line: Line) -> bool:
    """Return whether a line belongs to what ``w32tm`` tells of its source, not of the offset."""
    if line.command:
        return bool(_ASKED.search(line.text))
    if any(one.match(line.text) for one in (_CONFIGURATION, _SENT)):
        return True
    return any(one.fullmatch(line.text.strip()) for one in (_PEERS, _ASKED))


def _statuses(all_lines: list[Line]) -> Iterator[tuple[list[Line], Line, Line]]:
    """Yield the lines of each status, the line below them, and the one with its age."""
    filled = [line for line in all_lines if line.text.strip() and not line.command]
    end = Line(len(all_lines), "")
    for first, below in enumerate([*filled[_LINES:], end]):
        status = filled[first : first + _LINES]
        if len(status) == _LINES and _LEAP.match(status[0].text) and _POLL.fullmatch(status[-1].text.strip()):
            at = first + _LINES + _TO_AGE
            yield status, below, filled[at] if at < len(filled) else end
