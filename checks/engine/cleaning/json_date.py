r"""Write the dates of JSON as Windows PowerShell 5.1 makes it, ``\/Date(1661362185000)\/``, in ISO 8601."""

import re
from datetime import UTC, datetime, timedelta

#: Milliseconds since 1970, in UTC; a zone behind them only tells where it was printed.
#: ``\\?`` would say the same of its beginning, but a sign that must be there is found faster.
_DATE = re.compile(r"(?:\\/|/)Date\((-?\d{1,14})(?:[+-]\d{4})?\)\\?/")
_1970 = datetime(1970, 1, 1, tzinfo=UTC)


def with_iso_dates(text: str) -> str:
    """Return ``text`` with each such date as ``2022-08-24T17:29:45Z``; what is no date stays."""
    return _DATE.sub(_iso, text) if "/Date(" in text else text


def _iso(found: re.Match[str]) -> str:
    try:
        moment = _1970 + timedelta(milliseconds=int(found[1]))
    except OverflowError:
        return found[0]
    return moment.replace(tzinfo=None, microsecond=0).isoformat() + "Z"
