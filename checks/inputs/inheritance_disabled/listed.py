"""Read the lists of those who do not inherit, and how they were looked for."""

import re

from checks.engine.formats.record import Record
from checks.engine.model import Observation, Problem
from checks.engine.text import Line, shorten
from checks.inputs.inheritance_disabled.inheritance import Inheritance, plain_name

_LISTED_BY = ("DistinguishedName", "SamAccountName", "Name")
LIST_COMMAND = "Get-ADSyncObjectsWithInheritanceDisabled"
_NAME = re.compile(r"(?:CN|OU|DC)=[^|<>\"]{1,2000}", re.IGNORECASE)
_CLASS = re.compile(r"-ObjectClass\s+[\"']?([\w*]+)", re.IGNORECASE)
#: A command that looks for those who do not inherit.
SOUGHT = re.compile(
    r"(?:\bwhere(?:-object)?|\?)[\s({]{1,9}\$_\.nTSecurityDescriptor\.AreAccessRulesProtected\b"
    r"(?! ?-(?:ne|not\w+)\b| ?-\w{2,5} ?[\"']?\$?(?:false|0)\b)",
    re.IGNORECASE,
)
_BASE = re.compile(r"-SearchBase\s+(?:\"([^\"]+)\"|'([^']+)'|(\S+))", re.IGNORECASE)


def searched(command: str) -> str:
    """Return where a list looked, if it looked for users; by default it looks for other objects."""
    wanted, base = _CLASS.search(command), _BASE.search(command)
    if not base or not wanted or wanted[1].lower() not in ("user", "*"):
        return ""
    return next(one for one in base.groups() if one)


def is_listed(record: Record, command_is_known: bool) -> bool:  # noqa: FBT001 - the second of two is plain enough
    """Return whether a record stands in such a list, of which the command may be missing."""
    is_like_it = record.has("ObjectSID") and record.has("ObjectClass") and not record.has("Enabled")
    if command_is_known:
        return any(map(record.get, _LISTED_BY))
    return record.has("DistinguishedName") and is_like_it


def listed(record: Record, search: str) -> Observation:
    """Return the object of a record as one that does not inherit."""
    name = next(filter(None, map(record.get, _LISTED_BY)))
    value = Inheritance(name, off=True, listed=True, object_class=record.get("ObjectClass"), search=search)
    return record.observe(value, *_LISTED_BY, "ObjectClass", subject=plain_name(name))


def names(written: list[Line], search: str) -> list[Observation]:
    """Read a list of names, one a line; anything else among them and it is no list."""
    found = []
    for line in written:
        name = line.text.strip().strip("\"'")
        if not _NAME.fullmatch(name):
            return []
        if name.endswith(("…", "...")):
            where = (line.number, line.number)
            raise Problem("cut_off", where, field="DistinguishedName", found=shorten(name))
        value = Inheritance(name, off=True, listed=True, search=search)
        found.append(Observation(value, line.number, line.number, name, plain_name(name)))
    return found
