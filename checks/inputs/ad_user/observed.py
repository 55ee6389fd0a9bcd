"""Put together what a record shows of a user's account."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from checks.engine.formats.record import Record
from checks.engine.model import Observation
from checks.inputs.ad_user.account import FIELDS, PROTECTED, SET_AT, AdUser
from checks.inputs.ad_user.memberships import MEMBERSHIPS, is_protected_member
from checks.inputs.ad_user.other_names import locked
from checks.inputs.ad_user.values import NOT_SET, set_between, value

#: What is read on request only and is never empty: where one of them is shown, adminCount was read, too.
_ON_REQUEST = (
    "userAccountControl",
    "CannotChangePassword",
    "PasswordNeverExpires",
    "LockedOut",
    "pwdLastSet",
)
#: Names that several users may have: they stand for one where no other is shown.
_OTHER_NAMES = ("name", "displayname", "cn")


def observed(
    record: Record, flags: Mapping[str, str], *, is_asked_for: bool | None, is_shown: bool
) -> Observation:
    """Return the account that a record shows.

    ``is_asked_for``: whether adminCount was read, as the typed command tells; ``is_shown``: whether another
    record has it. Raises ``Problem`` for a value that cannot be read (see ``values.py``).
    """
    values: dict[str, Any] = {}
    for name, (kind, printed_names) in FIELDS.items():
        printed = next(filter(record.has, printed_names), None)
        values[name] = None if printed is None else value(record, printed, kind, flags)
    source = ""
    if values["locked_out"] is None:
        source, values["locked_out"] = locked(record)
    was_loaded = is_shown or any(map(record.get, _ON_REQUEST)) if is_asked_for is None else is_asked_for
    # Where all of them are empty, nothing was read, whatever was asked for.
    on_request = [record.get(one) for one in _ON_REQUEST if record.has(one)]
    was_loaded = was_loaded and (not on_request or any(on_request))
    is_told = record.fields.get("admincount", "").lower() in NOT_SET
    if record.has("adminCount") and values["admin_count"] is None and (was_loaded or is_told):
        values["admin_count"] = 0
    other = next((told for one in _OTHER_NAMES if (told := record.fields.get(one))), None)
    membership = PROTECTED if is_protected_member(record) else None
    user = AdUser(**values, password_set=set_between(record), other_name=other, membership=membership)
    shown = [*(one for _, printed_names in FIELDS.values() for one in printed_names), *SET_AT, source]
    shown += MEMBERSHIPS if membership and not values["admin_count"] else ()
    is_empty = record.fields.get("admincount") == ""
    return replace(record.observe(user, *shown, subject=user.shown_name), is_empty=is_empty)


def unread_row(record: Record) -> Observation:
    """Return the account of a row that cannot be read beside others that can: nothing of it is told."""
    names = (record.fields.get(one) for one in ("samaccountname", *_OTHER_NAMES))
    user = AdUser(other_name=next((one for one in names if one and not one.endswith(("…", "..."))), None))
    return record.observe(user, "SamAccountName", *_OTHER_NAMES, subject=user.shown_name)
