"""A domain's password policy, and how PowerShell writes the time spans in it."""

import re
from dataclasses import dataclass
from datetime import timedelta

from checks.engine.model import Problem
from checks.engine.record import Record
from checks.engine.text import shorten

AGE = "MinPasswordAge"
#: What only the output on a fine-grained policy has.
_FINE_GRAINED = ("Precedence", "AppliesTo")
_CONTAINER = "cn=password settings container"
_SPAN = re.compile(r"(?:(\d{1,5})\.)?(\d{1,3}):(\d\d):(\d\d)")
#: Ticks of 100 ns: how JSON spells a time span out.
_TICKS = re.compile(r"\bTicks: (\d{1,17})\b")


@dataclass(frozen=True)
class Policy:
    """The policy of one domain; the domain is empty and the age ``None`` where they are not told."""

    domain: str
    minimum_age: timedelta | None

    def __str__(self) -> str:
        age = "?" if self.minimum_age is None else f"{self.minimum_age / timedelta(days=1):g} d"
        return f"{self.domain or '?'}: {age}"


def is_fine_grained(record: Record) -> bool:
    """Tell a fine-grained policy from that of the domain; both have the same fields otherwise."""
    name = record.fields.get("distinguishedname", "").lower()
    return any(record.has(field) for field in _FINE_GRAINED) or _CONTAINER in name


def time_span(record: Record, name: str) -> timedelta | None:
    """Return a field's time span, ``None`` where the field is absent or empty."""
    text = record.get(name)
    if not text:
        return None
    ticks, span = _TICKS.search(text), _SPAN.fullmatch(text)
    if ticks:
        return timedelta(microseconds=int(ticks.group(1)) // 10)
    if not span:
        where = (record.first_line, record.last_line)
        raise Problem("unreadable_span", where, field=name, found=shorten(text))
    days, hours, minutes, seconds = (int(part or 0) for part in span.groups())
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


def domain_of(record: Record) -> str:
    """Return the domain that the distinguished name is of, empty where none is shown."""
    parts = record.fields.get("distinguishedname", "").lower().split(",")
    if not all(part.strip().startswith("dc=") for part in parts):
        return ""
    return ".".join(part.strip().removeprefix("dc=") for part in parts)
