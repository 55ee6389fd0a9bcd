"""Read a field that holds a length of time, as PowerShell prints it and as JSON spells it out."""

import re
from datetime import timedelta

from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.model import Problem
from checks.engine.spelling import spelled, spellings
from checks.engine.text import lines, shorten

_SPAN = re.compile(r"(?:(\d{1,5})[.:])?(\d{1,3}):(\d\d):(\d\d)(?:\.\d{1,7})?")
#: How somebody writes it by hand.
_IN_WORDS = spelled(
    r"(\d{1,4}) ?(?:(days?|tage?|dní|deň|dny?|den)|hours?|stunden?|hod\w{0,4})", re.IGNORECASE
)
#: How the directory itself holds a length of time: ticks of 100 ns, below zero.
_IN_DIRECTORY = re.compile(r"-\d{1,17}|0")
#: Ticks of 100 ns: how JSON spells a time span out.
_TICKS = re.compile(r"\bTicks: (\d{1,17})\b")
#: How a sentence calls the minimum age that was changed; see ``Input.changed_by``.
AGE_IN_SENTENCES = spellings(
    (
        *(" … minimum password age", " … minpasswordage", " … minimum age"),
        *(" … kennwortalter", " … vek hesla", " … stáří hesla"),
    )
)
_AGE_ASKED = re.compile(
    r"\b(Get-AD\w{1,60})\b.{0,200}(?:\)\.|-expandproperty\s+)MinPasswordAge\s*$", re.IGNORECASE
)


def time_span(record: Record, name: str) -> timedelta | None:
    """Return a field's time span, ``None`` where the field is absent or empty.

    Raises ``Problem`` ``unreadable_span``, a sentence of the input's own.
    """
    text = record.get(name)
    if not text:
        return None
    ticks, span = _TICKS.search(text), _SPAN.fullmatch(text)
    if ticks:
        return timedelta(microseconds=int(ticks.group(1)) // 10)
    if said := _IN_WORDS.fullmatch(text):
        return timedelta(days=int(said[1])) if said[2] else timedelta(hours=int(said[1]))
    if not span:
        where = (record.first_line, record.last_line)
        raise Problem("unreadable_span", where, field=name, found=shorten(text))
    days, hours, minutes, seconds = (int(part or 0) for part in span.groups())
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


def directory_span(record: Record, name: str) -> timedelta | None:
    """Return the time span that the directory itself holds under ``name``, as ``time_span`` does."""
    text = record.get(name)
    if not _IN_DIRECTORY.fullmatch(text):
        return time_span(record, name)
    return timedelta(microseconds=-int(text) // 10)


def spans_asked_for(text: str, cmdlet: str) -> list[tuple[Record, timedelta]]:
    """Return the minimum age, where a command asks for it alone: PowerShell spells the span out."""
    typed = [line for line in lines(text) if line.command]
    asked = _AGE_ASKED.search(typed[-1].text) if typed else None
    if not asked or asked[1].lower() != cmdlet.lower():
        return []
    spans = [one for one in records(text) if one.get("Ticks").isdecimal()]
    return [(one, timedelta(microseconds=int(one.get("Ticks")) // 10)) for one in spans]
