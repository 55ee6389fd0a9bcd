"""Read a time that is written so that it can be read in one way only."""

import re
from datetime import UTC, datetime

_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d{1,9})?)(?: ?([+-])(\d\d):?(\d\d)(?!\d))?")


def iso_time(printed: str) -> str | None:
    """Return the time that a text begins with, as ISO 8601 in UTC; ``None`` for any other form of a date.

    A time without a zone is taken as UTC. Other forms follow the culture of a computer: 11/05 may be May or
    November.
    """
    found = _TIME.match(printed)
    if not found or printed[found.end() :].lstrip().startswith(("+", "-")):
        return None  # perhaps a zone that was cut off
    day, clock, sign, hours, minutes = found.groups()
    if not sign:
        return f"{day}T{clock}"
    try:
        moment = datetime.fromisoformat(f"{day}T{clock[:8]}{sign}{hours}:{minutes}")
        return f"{moment.astimezone(UTC).replace(tzinfo=None).isoformat()}{clock[8:]}"
    except (ValueError, OverflowError):
        return None
