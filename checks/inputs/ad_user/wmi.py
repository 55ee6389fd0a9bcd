"""Give an account as WMI shows it (``wmic useraccount``, ``Win32_UserAccount``) the names of PowerShell."""

from dataclasses import replace

from checks.engine.formats.record import Record

#: Beside one of these, *Disabled* and *Lockout* are of an account.
_OWN = frozenset(("passwordchangeable", "passwordexpires", "lockout"))
#: For what PowerShell calls by its opposite.
_TURNED = {
    "disabled": "Enabled",
    "passwordchangeable": "CannotChangePassword",
    "passwordexpires": "PasswordNeverExpires",
}
_OPPOSITE = {"true": "False", "false": "True"}
_LOCKED, _NAME, _LOCAL = ("lockout", "LockedOut"), ("name", "SamAccountName"), "localaccount"


def with_names_of_wmi(record: Record) -> Record:
    """Return the record with the flags of WMI under PowerShell's names, as they would be printed there."""
    if len(_OWN & record.fields.keys()) < 2 or record.fields.get(_LOCAL, "").lower() == "true":
        return record
    fields, shown = dict(record.fields), dict(record.shown)
    flags = {name: _OPPOSITE.get(record.fields.get(name, "").lower(), "") for name in _TURNED}
    named = [(*_LOCKED, record.fields.get(_LOCKED[0], "")), (*_NAME, record.fields.get(_NAME[0], ""))]
    for name, own, value in [*((name, own, flags[name]) for name, own in _TURNED.items()), *named]:
        if value:
            fields[own.lower()], shown[own.lower()] = value, (record.shown[name][0], own)
    return replace(record, fields=fields, shown=shown)
