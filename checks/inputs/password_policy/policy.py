"""A domain's password policy."""

from dataclasses import dataclass
from datetime import timedelta

from checks.engine.record import Record

AGE = "MinPasswordAge"
#: What only the output on a fine-grained policy has.
_FINE_GRAINED = ("Precedence", "AppliesTo")
_CONTAINER = "cn=password settings container"


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


def domain_of(record: Record) -> str:
    """Return the domain that the distinguished name is of, empty where none is shown."""
    parts = record.fields.get("distinguishedname", "").lower().split(",")
    if not all(part.strip().startswith("dc=") for part in parts):
        return ""
    return ".".join(part.strip().removeprefix("dc=") for part in parts)
