"""Read a date and time in whatever order a computer prints it, without guessing at the order."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime

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
    found = _MOMENT.fullmatch(text.strip())
    if not found:
        return None
    part = found.groupdict()
    if part["y1"]:
        orders = {(part["y1"], part["m1"], part["d1"])}
    else:
        orders = {(part["y2"], part["one"], part["two"]), (part["y2"], part["two"], part["one"])}
    try:
        clock = _clock(part)
    except ValueError:
        return None
    readings = sorted({one for order in orders if (one := _reading(order, clock, part["zone"] or "Z"))})
    return Moment(tuple(readings), bool(part["zone"])) if readings else None


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
