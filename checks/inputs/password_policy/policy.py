"""A domain's password policy."""

from dataclasses import dataclass
from datetime import timedelta

from checks.engine.formats.record import Record

#: What PowerShell calls the age, and what the directory calls that of a domain.
AGES = ("MinPasswordAge", "minPwdAge")
#: The age of a fine-grained policy in the words of the directory.
OF_THE_DIRECTORY = ("msDS-MinimumPasswordAge",)
#: What only the output on a fine-grained policy has.
_FINE_GRAINED = ("Precedence", "AppliesTo", *OF_THE_DIRECTORY)
_CONTAINER = "cn=password settings container"


@dataclass(frozen=True)
class Longer:
    """A fine-grained policy beside that of the domain, whose age is longer; whose it is is not told."""

    name: str
    minimum_age: timedelta

    def __str__(self) -> str:
        return f"{self.name or '?'}: {self.minimum_age / timedelta(days=1):g} d"


@dataclass(frozen=True)
class Policy:
    """The policy of one domain; the domain is empty and the age ``None`` where they are not told.

    ``longer`` is the fine-grained policy with the longest age, where it is longer. ``is_told`` where it
    stands in a sentence of somebody's own, and nothing printed it.
    """

    domain: str
    minimum_age: timedelta | None
    longer: Longer | None = None
    is_told: bool = False

    def __str__(self) -> str:
        age = "?" if self.minimum_age is None else f"{self.minimum_age / timedelta(days=1):g} d"
        return f"{self.domain or '?'}: {age}{f'; {self.longer}' if self.longer else ''}"


def is_fine_grained(record: Record) -> bool:
    """Tell a fine-grained policy from that of the domain; both have the same fields otherwise."""
    name = _name(record)
    return any(record.has(field) for field in _FINE_GRAINED) or _CONTAINER in name


def is_elsewhere(record: Record) -> bool:
    """Tell the rules of what is no domain: that of the built-in groups has some nobody follows."""
    return bool(_name(record)) and not domain_of(record) and not is_fine_grained(record)


def age_in(record: Record) -> str:
    """Return the name under which a record has the age; empty where it has none."""
    return next((one for one in AGES if record.has(one)), "")


def domain_of(record: Record) -> str:
    """Return the domain that the distinguished name is of, empty where none is shown."""
    return domain_in(_name(record))


def domain_in(name: str) -> str:
    """Return the domain whose distinguished name ``name`` is, empty where it is that of something else."""
    parts = name.lower().split(",")
    if not all(part.strip().startswith("dc=") for part in parts):
        return ""
    return ".".join(part.strip().removeprefix("dc=") for part in parts)


def _name(record: Record) -> str:
    return (record.fields.get("distinguishedname") or record.fields.get("dn", "")).lower().strip("{} ")
