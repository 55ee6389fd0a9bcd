"""Tell the state of a licence by its stage, or by how many units of it are in which state."""

import re

from checks.engine.formats.record import Record
from checks.engine.model import Problem
from checks.engine.text import shorten

#: Best first; ``ActiveUnits`` and ``WarningUnits`` are what the retired module MSOnline prints.
_STATES = {
    "Enabled": ("enabled", "activeunits", "active", "aktiv"),
    "Warning": ("warning", "warningunits", "expired", "abgelaufen"),
    "Suspended": ("suspended", "suspendedunits"),
    "LockedOut": ("lockedout",),
}
#: The stages of a subscription as the admin center names them, or PowerShell.
STAGES = {
    "active": "Enabled",
    "enabled": "Enabled",
    "aktiv": "Enabled",
    "aktívne": "Enabled",
    "aktivní": "Enabled",
    "expired": "Warning",
    "abgelaufen": "Warning",
    "vypršané": "Warning",
    "warning": "Warning",
    "suspended": "Suspended",
    "disabled": "Suspended",
    "deleted": "Deleted",
}
#: What the admin center exports: how many there are, those that have expired included.
_IN_CENTER = {"total licenses", "expired licenses"}
#: How many are given to users.
COUNTS = ("ConsumedUnits", "Assigned licenses", "Assigned", "Used")
_NUMBER = re.compile(r"(\w{1,20})(?:: |=)(\d{1,9})")
#: What is told where units are counted and there is none, or where those that are enabled are not counted.
_NONE = "0 units"
_CUT = "? units"


def state_of_units(record: Record) -> str:
    """Return the best state that a unit has, as ``CapabilityStatus`` would; ``""`` where none is counted."""
    if stage := record.get("Subscription status") or record.get("Status"):
        return STAGES.get(stage.lower(), stage)
    counted = {name.lower(): count for name, count in _NUMBER.findall(record.fields.get("prepaidunits", ""))}
    counted |= {name: told for name, told in record.fields.items() if told.isdecimal()}
    if _IN_CENTER.issubset(counted):
        total, expired = (int(counted[name]) for name in ("total licenses", "expired licenses"))
        counted |= {"enabled": str(max(total - expired, 0)), "warning": str(expired)}
    others = [counted[one] for one in ("suspended", "warning", "lockedout") if one in counted]
    if "total" in counted and others and not any(map(int, others)):
        counted.setdefault("enabled", counted["total"])
    told = {state: [counted[one] for one in names if one in counted] for state, names in _STATES.items()}
    if not any(told.values()):
        return ""
    if not told["Enabled"]:
        return _CUT
    return next((state for state, counts in told.items() if any(map(int, counts))), _NONE)


def state_told(record: Record) -> str:
    """Return the state that a field names, unless the units that are counted beside it have no such one."""
    told, counted = record.get("CapabilityStatus"), record.fields.get("prepaidunits", "")
    numbers = {name.lower(): int(count) for name, count in _NUMBER.findall(counted)}
    is_empty = numbers.get("enabled") == 0 and any(numbers.values())
    return state_of_units(record) if is_empty or not told else told


def assigned_units(record: Record) -> int | None:
    """Return how many are given to users, ``None`` where no field tells; raise ``Problem`` for no number."""
    field = next((name for name in COUNTS if record.fields.get(name.lower())), None)
    if not field:
        return None
    # The admin center shows ``22/25``: so many of so many.
    digits = re.sub(r"[ .,']", "", record.get(field).partition("/")[0])
    if not digits.isdecimal():
        lines_told = (record.first_line, record.last_line)
        raise Problem("unreadable_number", lines_told, field=field, found=shorten(record.get(field)))
    return int(digits)
