"""An object's access list, reduced to what it says of the rights that writeback needs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from checks.engine.model import Observation

#: Where users inherit from an object, or are one: what the name of the object tells.
DOMAIN_ROOT, CONTAINER, USER, OTHER = "domain_root", "container", "user", "other"

#: No object: somebody says it in a sentence.
TOLD = "told"

#: Partitions that look like a domain, and hold no users.
_OF_DNS = ("dc=domaindnszones", "dc=forestdnszones")
#: Where no users are either.
_OF_NO_USERS = (
    *("ou=domain controllers", "cn=computers", "cn=builtin", "cn=deleted objects", "cn=lostandfound"),
    *("cn=foreignsecurityprincipals", "cn=managed service accounts", "cn=program data", "cn=ntds quotas"),
    "cn=tpm devices",
)


@dataclass(frozen=True)
class Entry:
    """One entry: who, allowed or denied, and which of the rights in question it is about.

    ``here``: it holds for the object itself. ``to_users``: users beneath the object inherit it.
    ``inherited``: the object has it from above.
    """

    account: str
    sid: str
    deny: bool
    rights: tuple[str, ...]
    here: bool
    to_users: bool
    inherited: bool
    first_line: int = field(compare=False)
    last_line: int = field(compare=False)
    text: str = field(compare=False)

    def observation(self) -> Observation:
        """Return the entry as evidence."""
        return Observation(self, self.first_line, self.last_line, self.text)

    def __str__(self) -> str:
        marks = {"here": self.here, "users": self.to_users, "inherited": self.inherited}
        told = [name for name, holds in marks.items() if holds]
        verb = "Deny" if self.deny else "Allow"
        return f"{verb} {self.account or self.sid}: {', '.join(self.rights) or '-'} ({' '.join(told)})"


@dataclass(frozen=True)
class AccessList:
    """The entries of one object; ``name`` and ``kind`` are empty where the text names no object.

    ``kind`` is ``TOLD`` where somebody only says that the connector account lacks a right.
    """

    name: str
    kind: str
    entries: tuple[Entry, ...]

    @property
    def is_told(self) -> bool:
        """Whether nothing but a sentence tells it."""
        return self.kind == TOLD


@dataclass(frozen=True)
class Grant:
    """What an entry grants, before it is measured by the rights in question.

    ``to`` names an attribute, a group of attributes or an extended right, by its id or as shown;
    empty where the entry is about all of them.
    """

    writes: bool
    extended: bool
    to: str = ""

    def rights(self, table: Mapping[str, Any]) -> tuple[str, ...]:
        """Return the names of the rights in ``table`` that this grants."""
        return tuple(name for name, right in table["rights"].items() if self._covers(right))

    def _covers(self, right: Mapping[str, Any]) -> bool:
        allows = self.writes if right["kind"] == "property" else self.extended
        named = [right, *([right["property_set"]] if "property_set" in right else [])]
        names = {one[key].lower() for one in named for key in ("guid", "shown")}
        return allows and (not self.to or self.to.lower() in names)


def deciding_rights(table: Mapping[str, Any]) -> set[str]:
    """Return the names of the rights without which nothing is written back."""
    return {name for name, right in table["rights"].items() if right["decides"] == "true"}


def kind_of(name: str) -> str:
    """Return what an object is, by its distinguished name."""
    parts = [part.strip().lower() for part in name.split(",")]
    if not name:
        return ""
    if parts[0] in _OF_DNS or (parts[0] in _OF_NO_USERS and parts[1:2] and parts[1].startswith("dc=")):
        return OTHER
    if parts[0].startswith(("dc=", "(get-addomain", "(get-adrootdse")):
        return DOMAIN_ROOT
    if any(part in ("cn=system", "cn=configuration") for part in parts):
        return OTHER
    own, *above = parts
    directly_below_the_root = ",".join(above).startswith("dc=")
    if own.startswith("(") or (own.startswith("cn=") and not directly_below_the_root):
        return USER
    return CONTAINER


def access_lists(found: Iterable[tuple[str, Entry]]) -> list[Observation]:
    """Return an ``AccessList`` for each object; the subject is its name in lower case."""
    by_name: dict[str, tuple[str, list[Entry]]] = {}
    for name, entry in found:
        by_name.setdefault(name.lower(), (name, []))[1].append(entry)
    return [
        Observation(
            AccessList(name, kind_of(name), tuple(entries)),
            entries[0].first_line,
            entries[-1].last_line,
            entries[0].text,
            subject,
        )
        for subject, (name, entries) in by_name.items()
    ]
