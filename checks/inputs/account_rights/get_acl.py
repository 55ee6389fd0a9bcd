"""Read the access rules that ``Get-Acl`` returns, one record each."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import Any

from checks.engine.formats.record import Record
from checks.engine.model import Observation, Problem
from checks.engine.text import lines, shorten
from checks.engine.transcript.last_command import last_above
from checks.inputs.account_rights.access import Entry, Grant
from checks.inputs.account_rights.object_name import named_in, tidy
from checks.inputs.account_rights.untold import filled

_NEEDED = ("IdentityReference", "AccessControlType", "ActiveDirectoryRights", "ObjectType", "InheritanceType")
#: Where reports name the object.
_NAMES = ("Object", "DistinguishedName", "OU", "ObjectDN", "PSPath", "Path")
_ANY = "00000000-0000-0000-0000-000000000000"
_AT_ROOT = "domain_root"
#: The members of the enumeration ActiveDirectoryRights that hold the right, and the bit that they share.
_WRITES = ("writeproperty", "genericwrite", "genericall"), 0x20
_EXTENDED = ("extendedright", "genericall"), 0x100
#: How JSON counts the members of the other two.
_KINDS, _INHERITANCES = ("allow", "deny"), ("none", "all", "descendents", "selfandchildren", "children")
_IN_JSON = "Value: "
#: Which inheritance holds for the object itself, and which for everything beneath it.
_HERE = ("none", "all", "selfandchildren")
_BELOW = ("all", "descendents")


def is_rule(record: Record) -> bool:
    """Say whether a record is an access rule."""
    return record.has("ActiveDirectoryRights")


def entries(printed: list[Record], text: str, table: Mapping[str, Any]) -> Iterator[tuple[str, Entry]]:
    """Yield each rule with the name of its object.

    Raises ``Problem``: ``fields_missing``, ``unreadable_rule``, ``cut_off``.
    """
    names = [(line.number, name) for line in lines(text) if (name := named_in(line))]
    typed = [line for line in lines(text) if line.command]
    at_root = {_ANY, *(one["guid"] for one in table["rights"].values() if one["at"] == _AT_ROOT)}
    for record in printed:
        name = _name(record, names)
        whole = filled(record, name, last_above(typed, record.first_line), at_root)
        missing = [field for field in _NEEDED if not whole.fields.get(field.lower())]
        if missing:
            raise Problem("fields_missing", (record.first_line, record.last_line), fields=missing)
        shown = record.observe(
            None, "IdentityReference", "AccessControlType", "ActiveDirectoryRights", "ObjectType"
        )
        yield name, _entry(whole, shown, table)


def _name(record: Record, names: list[tuple[int, str]]) -> str:
    field = next((one for one in _NAMES if record.get(one)), "")
    if field:
        return tidy(record.get(field))
    above = bisect_left(names, (record.first_line, ""))
    return names[above - 1][1] if above else ""


def _entry(record: Record, shown: Observation, table: Mapping[str, Any]) -> Entry:
    kind = _member(record.get("AccessControlType"), _KINDS)
    inheritance = _member(record.get("InheritanceType"), _INHERITANCES)
    if kind not in _KINDS or inheritance not in _INHERITANCES:
        found = shorten(f"{record.get('AccessControlType')}, {record.get('InheritanceType')}")
        raise Problem("unreadable_rule", (record.first_line, record.last_line), found=found)
    granted = [one.strip().lower() for one in record.get("ActiveDirectoryRights").split(",")]
    target = record.get("ObjectType").lower().strip("{}")
    heirs = record.get("InheritedObjectType").lower().strip("{}")
    is_for_users = heirs in ("", _ANY, table["user_class"]["guid"])
    account = record.get("IdentityReference").removeprefix(_IN_JSON)
    sid = record.get("Sid").upper()
    if account.upper().startswith("S-1-"):
        account, sid = "", account.upper()
    grant = Grant(_holds(granted, *_WRITES), _holds(granted, *_EXTENDED), "" if target == _ANY else target)
    return Entry(
        account=account,
        sid=sid,
        deny=kind == "deny",
        rights=grant.rights(table),
        here=inheritance in _HERE and is_for_users,
        to_users=inheritance in _BELOW and is_for_users,
        inherited=record.flag("IsInherited") is True,
        first_line=shown.first_line,
        last_line=shown.last_line,
        text=shown.text,
    )


def _holds(granted: list[str], names: tuple[str, ...], bit: int) -> bool:
    """Say whether one of ``names`` is among the rights; what has no name is printed as a number."""
    return any(one in names or (one.isdecimal() and int(one) & bit == bit) for one in granted)


def _member(text: str, names: tuple[str, ...]) -> str:
    """Return the name of an enumeration's member, which may be told by its number."""
    return names[int(text)] if text.isdecimal() and int(text) < len(names) else text.lower()
