"""A length of time with its unit, as people and devices write it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checks.engine.model import Problem
from checks.engine.spelling import spelled
from checks.engine.text import Line, shorten

_UNITS = (
    (0.001, "ms msec msecs millisecond milliseconds milisekunda milisekundy milisekúnd milisekundu"),
    (1, "s sec secs second seconds sek sekunda sekundy sekúnd sekundu sekundách sekunde sekunden vteřin"),
    (60, "m min mins minute minutes minuten minúta minúty minút minútu minútach minuta minuty minut"),
    (3600, "h hr hrs hour hours hod hodina hodiny hodín hodinu hodin std stunde stunden"),
    (86400, "d day days deň dni dní dňa dnů tag tage"),
)
_SECONDS = {word: seconds for seconds, words in _UNITS for word in words.split()}

_NUMBER = r"(?:\d{1,3}(?: \d{3}){1,2}|\d{1,9}(?:[.,]\d{1,6})?)(?!\d|[.,:]\d)"
VALUE = spelled(
    r"(?<![\w.,:/#])(?<![^\W\d_]-)(?:"
    r"(?P<iso>P(?=T?\d)(?:\d{1,5}D)?(?:T(?:\d{1,5}H)?(?:\d{1,6}M)?(?:\d{1,9}S)?)?)(?!\w)"
    r"|(?P<clock>(?:\d{1,3}\.)?\d{1,4}:\d\d:\d\d)(?![\d:])(?:\.\d{1,9})?|(?P<short>\d{1,4}:\d\d)(?![\d:])"
    r"|(?P<packed>(?:\d{1,6}[dhms]){2,4})(?!\w)"
    rf"|(?P<low>{_NUMBER})(?: ?(?:-|až|to|do) ?(?P<high>{_NUMBER}))?(?P<unit> ?[^\W\d_]{{1,16}})?)",
    re.IGNORECASE,
)
_PART = re.compile(r"(\d+)([DHMS])", re.IGNORECASE)
#: ``Timeout (sec): 240``, ``idleTimeoutInMinutes: 4``, ``timeout_sec=240``
_UNIT_BEFORE = spelled(
    rf"(?:[(\[]|in[ _-]?|timeout[_-]?)({'|'.join(_SECONDS)})[)\]]?[\"']?\s{{0,9}}[:=]?\s{{0,9}}[\"']?$",
    re.IGNORECASE,
)
#: A time-out of something that the relay does not use.
_OTHER_PROTOCOL = re.compile(r"(?:udp|icmp|sctp|half-closed)\W{0,3}$", re.IGNORECASE)
_UPPER_BOUND = spelled(r"(?:<=?|less than|under|below|up to|menej (?:ako|než)|pod|do)\s?$", re.IGNORECASE)
#: A number with a colon behind it, or one that begins a line of a list, is a label.
_LABEL_AFTER = re.compile(r"\s?:")
_LIST_NUMBER_AFTER = re.compile(r"[.)]\s")
_JOINS_PARTS = re.compile(r"(?: |, | and | a )?")


@dataclass(frozen=True)
class Reading:
    """A time that stands in a line; ``unit`` is the seconds of its unit, 0 where it has none."""

    seconds: float
    unit: float
    start: int
    end: int


def readings(line: Line, default: float | None = None) -> Iterator[Reading]:
    """Yield each time in a line; a number without a unit counts ``default`` seconds, where they are told."""
    for found in VALUE.finditer(line.text):
        before = line.text[: found.start()][-40:]
        if _OTHER_PROTOCOL.search(before):
            continue
        if before.lstrip() == "-":
            raise Problem("no_value", (line.number, line.number), found=shorten(line.text))
        if _UPPER_BOUND.search(before):
            raise _problem("upper_bound", line, found[0])
        if one := _reading(line, found, before, default):
            yield one


def _reading(line: Line, found: re.Match[str], before: str, default: float | None) -> Reading | None:
    """Return the time that was found, ``None`` for a number that is part of a name or a list."""
    if found["short"]:
        raise _problem("two_part_time", line, found[0])
    if found["iso"] or found["packed"]:
        parts = _PART.findall(found[0])
        return Reading(sum(int(count) * _SECONDS[unit.lower()] for count, unit in parts), 0, *found.span())
    if found["clock"]:
        days, _, clock = found["clock"].rpartition(".")
        hours, minutes, seconds = map(int, clock.split(":"))
        return Reading(int(days or 0) * 86400 + hours * 3600 + minutes * 60 + seconds, 0, *found.span())
    word = found["unit"] or ""
    unit = _SECONDS.get(word.strip().lower())
    if unit is None:
        if _is_part_of_a_name(line, found, before):
            return None
        named = _UNIT_BEFORE.search(before)
        unit = _SECONDS[named[1].lower()] if named else default
    if unit is None and float(found["low"].replace(",", ".").replace(" ", "")) == 0:
        raise _problem("zero", line, found["low"])
    if unit is None:
        raise _problem("no_unit", line, found["low"])
    low = min(_number(line, one, before) for one in (found["low"], found["high"]) if one)
    length = round(low * unit, 3)
    return Reading(int(length) if length == int(length) else length, unit, *found.span())


def _is_part_of_a_name(line: Line, found: re.Match[str], before: str) -> bool:
    """Tell whether a number without a unit is a model (100F), a label (port 443:) or counts a list."""
    end = found.end("low")
    attached = (found["unit"] or " ")[0] != " "
    counts = not before.strip(" #*-") and _LIST_NUMBER_AFTER.match(line.text, end)
    return bool(attached or counts or _LABEL_AFTER.match(line.text, end))


def _number(line: Line, text: str, before: str) -> float:
    """Return a number; three digits behind a mark or a space may be thousands or another number."""
    whole, _, decimals = text.replace(",", ".").partition(".")
    if len(decimals) == 3 and int(whole):
        raise _problem("ambiguous", line, text)
    groups = text.split(" ")
    if len(groups) > 1 and groups[1] != "000" and (len(groups[0]) > 1 or before.strip(" :=(")):
        raise _problem("ambiguous", line, text)
    return float("".join(groups).replace(",", "."))


def joined(line: Line, found: list[Reading]) -> list[Reading]:
    """Add up what is one time in two parts, such as ``4 min 30 s``."""
    result: list[Reading] = []
    for one in found:
        last = result[-1] if result else None
        gap = line.text[last.end : one.start] if last else ""
        if last and 0 < one.unit < last.unit and one.seconds < last.unit and _JOINS_PARTS.fullmatch(gap):
            result[-1] = Reading(last.seconds + one.seconds, one.unit, last.start, one.end)
        else:
            result.append(one)
    return result


def _problem(code: str, line: Line, found: str) -> Problem:
    return Problem(code, (line.number, line.number), found=found)
