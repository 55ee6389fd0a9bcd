"""Tell the state of a licence by how many units of it are in which state."""

import re

from checks.engine.record import Record

#: Best first; ``ActiveUnits`` and ``WarningUnits`` are what the retired module MSOnline prints.
_STATES = {
    "Enabled": ("enabled", "activeunits"),
    "Warning": ("warning", "warningunits"),
    "Suspended": ("suspended", "suspendedunits"),
    "LockedOut": ("lockedout",),
}
_NUMBER = re.compile(r"(\w{1,20}): (\d{1,9})")
#: What is told where units are counted and there is none, or where those that are enabled are not counted.
_NONE = "0 units"
_CUT = "? units"


def state_of_units(record: Record) -> str:
    """Return the best state that a unit has, as ``CapabilityStatus`` would; ``""`` where none is counted."""
    counted = {name.lower(): count for name, count in _NUMBER.findall(record.fields.get("prepaidunits", ""))}
    counted |= {name: told for name, told in record.fields.items() if told.isdecimal()}
    told = {state: [counted[one] for one in names if one in counted] for state, names in _STATES.items()}
    if not any(told.values()):
        return ""
    if not told["Enabled"]:
        return _CUT
    return next((state for state, counts in told.items() if any(map(int, counts))), _NONE)
