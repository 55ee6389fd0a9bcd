"""Read a date and time in whatever order a computer prints it, without guessing at the order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from checks.engine.values.named_months import with_number

_YEAR_FIRST = r"(?P<y1>\d{4})(?:-|/|\. ?)(?P<m1>\d\d?)(?:-|/|\. ?)(?P<d1>\d\d?)\.?"
_YEAR_LAST = r"(?P<one>\d\d?)(?P<mark>-|/|\. ?)(?P<two>\d\d?)(?P=mark)(?P<y2>\d{4})\.?"
_CLOCK = r"(?P<h>\d\d?):(?P<min>\d\d)(?::(?P<s>\d\d)(?:[.,]\d{1,7})?)?(?: ?(?P<half>[AaPp])\.?[Mm]\.?)?"
_ZONE = r"(?P<zone>Z|UTC|GMT|[+-]\d\d:?\d\d)"
_MOMENT = re.compile(rf"(?:{_YEAR_FIRST}|{_YEAR_LAST})(?:(?:[T ]|, ){_CLOCK}(?: ?{_ZONE})?)?")


@dataclass(frozen=True)
class Moment:
    """A date with its possible readings in UTC: two where day and month may be either way round.

    ``exact`` tells that the time of day and its zone were printed too.
    """

    readings: tuple[datetime, ...]
    exact: bool

    @property
    def instant(self) -> datetime | None:
        """The moment itself, where it can be read in one way only."""
        return min(self.readings) if self.exact and len(self.readings) == 1 else None


def moment(text: str) -> Moment | None:
    """Return the moment that ``text`` is, or ``None``; a time without a zone is taken as UTC."""
    found = _printed(text)
    readings = tuple(sorted({one for one in _both_ways(found) if one}))
    return Moment(readings, bool(found["zone"])) if found and readings else None


def in_one_order(texts: Sequence[str]) -> list[str | None]:
    """Return each date and time of one computer as ISO 8601 in UTC, ``None`` where it is none.

    In all of them day and month stand the same way round, which a day above 12 tells. Where none does, they
    are known only if both ways bring them into the same order.
    """
    told = [_both_ways(_printed(one)) for one in texts]
    ways = [[both[way] for both in told] for way in (0, 1)]
    ways = [way for way in ways if all(one or not any(both) for one, both in zip(way, told, strict=True))]
    written = [[f"{one:%Y-%m-%dT%H:%M:%S}" if one else None for one in way] for way in ways]
    orders = {tuple(sorted(range(len(way)), key=[one or "" for one in way].__getitem__)) for way in written}
    return written[0] if len(orders) == 1 else [None] * len(texts)


def _printed(text: str) -> re.Match[str] | None:
    return _MOMENT.fullmatch(with_number(text.strip()))


def _both_ways(found: re.Match[str] | None) -> tuple[datetime | None, datetime | None]:
    """Return a date and time with the month before the day and behind it, where it can be read so."""
    part = found.groupdict() if found else {}
    try:
        clock = _clock(part)
    except (ValueError, KeyError):
        return None, None
    one, two = (part["m1"], part["d1"]) if part["y1"] else (part["one"], part["two"])
    zone = part["zone"] or "Z"
    month_first = _reading((part["y1"] or part["y2"], one, two), clock, zone)
    day_first = month_first if part["y1"] else _reading((part["y2"], two, one), clock, zone)
    return month_first, day_first


def _clock(part: dict[str, str | None]) -> tuple[int, int, int]:
    hour, minute, second = (int(part[name] or 0) for name in ("h", "min", "s"))
    half = (part["half"] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            raise ValueError(hour)
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour, minute, second


def _reading(order: tuple[str, str, str], clock: tuple[int, int, int], zone: str) -> datetime | None:
    year, month, day = (int(one) for one in order)
    zone = "+00:00" if zone[0] not in "+-" else zone
    try:
        offset = datetime.strptime(zone.replace(":", ""), "%z").tzinfo
        return datetime(year, month, day, *clock, tzinfo=offset).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
