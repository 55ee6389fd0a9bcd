"""Read an event that a line tells all alone: its number and its source, and what somebody says of it."""

import re
from functools import cache

from checks.engine.spelling import spelled
from checks.inputs.writeback_events.raw import known_source

#: ``Event 33004, PasswordResetService`` above the text in Event Viewer, and how people quote events.
_HEADING = re.compile(r"\W{0,40}[^\W\d]{1,20} (?P<id>\d{3,5}), (?P<source>[\w ]{3,40})\W{0,3}")
#: The same, and behind it what somebody says of it.
_HEADED = (
    r"\W{0,40}(?:event|error|ereignis|fehler|chyba|udalosť|událost|événement|erreur)(?: ?id)?:? ?"
    r"(?P<id>\d{3,5})"
    r"[^\w|]{1,3}(?P<source>SOURCES)\b[^\w|]{0,4}(?:\s(?P<message>.*))?"
)
_OVER = spelled(
    r"\b(?:gone|solved|resolved|fixed|no longer|stopped|used to|last (?:week|month|year)|weg|gelöst|behoben"
    r"|vyriešen\w+|vyřešen\w+|zmizl\w+)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"\W{0,40}event ?id:? ?(?P<id>\d{3,5})[:,.]?(?P<message>\s.*)?", re.IGNORECASE)
#: What follows the number where a sentence tells what the event means.
_MEANS = spelled(
    r"\s*(?:(?:also|typically|usually|often|generally|normally|only|mostly) )?"
    r"(?:means?|indicates?|is|are|was|will|occurs?|appears?|refers?|can|may|might|would"
    r"|shows? up|happens?|bedeutet|znamená|signifie)\b",
    re.IGNORECASE,
)
#: ``Event 33002:`` above the text of an event, and nothing else; more beside it is a sentence.
_NUMBERED = re.compile(r"\W{0,40}event (?P<id>\d{3,5})\W{0,4}", re.IGNORECASE)
#: ``PasswordResetService - Event ID 33008``, and nothing else
_OF_SOURCE = re.compile(
    r"\W{0,40}(?P<source>\w{3,40})[ :(-]{1,9}(?:event ?(?:id)?\W{0,3})?(?P<id>\d{4,5})\W{0,4}", re.IGNORECASE
)
#: Labels on one line, ``Source: PasswordResetService, Event ID: 32000, Level: Error``, or the other way round
_INLINE = re.compile(
    r"\W{0,40}source:? ?(?P<source>\w{3,40}),? {1,3}event ?id:? ?(?P<id>\d{3,5})(?P<message>[,.; ].*)?",
    re.IGNORECASE,
)
_INLINE_TURNED = re.compile(
    r"\W{0,40}event ?id:? ?(?P<id>\d{3,5}),? {1,3}source:? ?(?P<source>\w{3,40})(?P<message>[,.; ].*)?",
    re.IGNORECASE,
)
#: A line of Event Viewer's list, copied: level, time, source, number, category, text.
_LISTED = (
    r"\W{0,40}(?P<level>[^\W\d]{4,14})\s{1,9}(?P<time>\S.{3,40}?)\s{1,9}(?P<source>SOURCES)\s{1,9}(?P<id>\d{3,5})"
    r"\s(?P<message>.*)"
)
#: ``Id 33001 - PasswordResetService - 27. 11. 2026 9:33:41`` above the text
_DATED = (
    r"\W{0,40}(?:[^\W\d]{2,12}[ -]?)?id\W{0,3}(?P<id>\d{3,5})\W{1,5}(?P<source>SOURCES)\W{1,5}"
    r"(?P<time>\d[\d./:T -]{7,30}(?:[ap]\.?m\.?)?)\W{0,4}"
)


def told_alone(text: str, sources: tuple[str, ...]) -> dict[str, str] | None:
    """Return what a line tells of an event, by common names; nothing in it where it explains one.

    ``None`` where it is no such line.
    """
    patterns = (_HEADING, _INLINE, _INLINE_TURNED, _OF_SOURCE)
    heading = next((found for one in patterns if (found := one.fullmatch(text))), None)
    is_of_us = heading and known_source(heading["source"], sources)
    alone = _QUOTED.fullmatch(text) or _NUMBERED.fullmatch(text)
    headed = None if is_of_us or alone else _of(sources, _HEADED).fullmatch(text)
    dated = _of(sources, _DATED).fullmatch(text)
    quoted = heading if is_of_us else dated or alone or _of(sources, _LISTED).fullmatch(text) or headed
    if not quoted:
        return None
    told = {name: value for name, value in quoted.groupdict().items() if value}
    if _MEANS.match(told.get("message", "")) or (headed and _OVER.search(text)):
        return {}
    if headed:
        # The text of the event may stand below.
        told.pop("message", "")
    first, _, rest = told.get("message", "").strip().partition(" ")
    if source := known_source(first.strip(",;:()"), sources):
        told |= {"source": source, "message": rest}
    return told


@cache
def _of(sources: tuple[str, ...], pattern: str) -> re.Pattern[str]:
    return spelled(pattern.replace("SOURCES", "|".join(map(re.escape, sources))), re.IGNORECASE)
