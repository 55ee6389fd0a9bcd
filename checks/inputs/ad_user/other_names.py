"""Give an account that .NET, BloodHound, a report or the directory shows the names of PowerShell."""

import re
from dataclasses import replace

from checks.engine.formats.record import Record
from checks.engine.formats.renamed import with_names
from checks.inputs.ad_user.account import FIELDS, SET_AT

#: .NET's UserPrincipal, what BloodHound collects, and ADRecon.
_NAMES = {
    "usercannotchangepassword": "cannotchangepassword",
    "lastpasswordset": "passwordlastset",
    "pwdneverexpires": "passwordneverexpires",
    "account locked out": "lockedout",
}
#: Reports part the words of these.
_WHOLE = {name.lower() for _, names in FIELDS.values() for name in names} | {one.lower() for one in SET_AT}
#: Only .NET shows both; there the first is empty as long as the account is not locked.
_LOCKED_AT, _CONTEXT = "accountlockouttime", "contexttype"
#: ``nltest`` asks the accounts' database, whose bits are others; only there is the id without its domain.
_ID_ALONE, _BITS = "rid", "useraccountcontrol"
#: What the directory works out, and the bit of it for a locked account.
_COMPUTED, _LOCKED_BIT = "msds-user-account-control-computed", 0x10
#: Since when an account is locked, as the directory counts; none since it was unlocked.
_SINCE, _NEVER = "lockouttime", "0"
_NUMBER = re.compile(r"\s*(0x[0-9a-f]{1,8}|\d{1,10})(?![\w.])", re.IGNORECASE)


def with_powershell_names(record: Record) -> Record:
    """Return the record with what it calls otherwise under PowerShell's names, and without other bits."""
    if record.has(_ID_ALONE):
        record = replace(record, fields={name: one for name, one in record.fields.items() if name != _BITS})
    parted = {
        name: small for name in record.fields if " " in name and (small := name.replace(" ", "")) in _WHOLE
    }
    return with_names(record, _NAMES | parted)


def is_of_a_computer(record: Record) -> bool:
    """Return whether .NET shows an account of one computer, and not of the domain."""
    return record.fields.get(_CONTEXT, "").lower() == "machine"


def locked(record: Record) -> tuple[str, bool | None]:
    """Return the field besides ``LockedOut`` that tells whether the account is locked, and what it says."""
    if computed := _NUMBER.match(record.fields.get(_COMPUTED, "")):
        return _COMPUTED, bool(int(computed[1], 0) & _LOCKED_BIT)
    if record.has(_CONTEXT) and record.fields.get(_LOCKED_AT) == "":
        return _LOCKED_AT, False
    return (_SINCE, False) if record.fields.get(_SINCE) == _NEVER else ("", None)
