"""The account of a user in the domain, as ``Get-ADUser`` prints its fields."""

import re
from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from checks.engine.model import Input, Observation, Problem
from checks.engine.record import Record
from checks.engine.records import records
from checks.engine.text import clean, lines, shorten
from checks.inputs.ad_user.account import FIELDS, AdUser
from checks.inputs.ad_user.net_user import SIGNS, is_net_user, net_users

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "Get-ADUser user01 -Properties adminCount, userAccountControl, CannotChangePassword,"
        " PasswordNeverExpires, SmartcardLogonRequired, LockedOut, pwdLastSet, accountExpires |"
        " Select-Object SamAccountName, UserPrincipalName, DistinguishedName, SID, Enabled, LockedOut,"
        " adminCount, userAccountControl, CannotChangePassword, PasswordNeverExpires,"
        " SmartcardLogonRequired, pwdLastSet, accountExpires | Format-List"
    ),
    runs_on="domain",
    signs=(
        "adminCount",
        "userAccountControl",
        "CannotChangePassword",
        "PasswordNeverExpires",
        "LockedOut",
        "pwdLastSet",
        "SamAccountName",
        *SIGNS,
    ),
)

_COMMAND = "Get-ADUser"
#: Fields that only an account of a directory has; a record with none of them is of something else.
_TELLING = (
    "adminCount",
    "userAccountControl",
    "CannotChangePassword",
    "SmartcardLogonRequired",
    "pwdLastSet",
)
#: What else has such a field (a security chip, a user of the cloud) has none of these.
_ALSO_ELSEWHERE = {
    "LockedOut": ("SamAccountName", "DistinguishedName", "SID", "Name", "UserPrincipalName"),
    "PasswordNeverExpires": ("SamAccountName", "DistinguishedName", "SID", "PasswordLastSet"),
    "Enabled": ("SamAccountName",),
}
#: The ends of the SIDs of Guest, krbtgt and DefaultAccount, whatever they are called.
_NOBODYS = ("-501", "-502", "-503")
#: What is read on request only and is never empty: where one of them is shown, adminCount was read, too.
_ON_REQUEST = (
    "userAccountControl",
    "CannotChangePassword",
    "PasswordNeverExpires",
    "LockedOut",
    "pwdLastSet",
)
#: Each read-only domain controller has one of its own, with a number behind.
_OF_DOMAIN_CONTROLLERS = "krbtgt"
_NOT_FOUND = re.compile(
    r"Cannot find an object with identity|ADIdentityNotFoundException|IdentityNotFound", re.IGNORECASE
)
_NUMBER = re.compile(r"-?(?:0x[0-9a-f]{1,8}|\d{1,19})", re.IGNORECASE)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return an ``AdUser`` for each user; the subject is the logon name, else another name shown.

    Raises ``Problem``: ``not_recognised``, ``user_not_found``, ``only_a_name``, ``not_a_user``,
    ``not_of_the_domain``, ``cut_off``, ``unreadable_number``, ``unreadable_flag``.
    """
    printed = records(text)
    accounts = [one for one in printed if _is_account(one)]
    found = [one for one in accounts if _is_user(one)]
    net = net_users(text)
    if not found and not net:
        if accounts:
            raise Problem("not_a_user", (accounts[0].first_line, accounts[-1].last_line))
        if any(_NOT_FOUND.search(line.text) for line in lines(text)):
            raise Problem("user_not_found")
        if any(one.has("SamAccountName") or one.has("DistinguishedName") for one in printed):
            raise Problem("only_a_name")
        raise Problem("not_recognised", command=_COMMAND, found=shorten(clean(text)))
    asked = _properties_asked_for(text)
    is_shown = any(_value(one, "adminCount", str) for one in found)
    rows: dict[str, list[Observation]] = {}
    for one in [*(_observe(record, asked, is_shown=is_shown) for record in found), *net]:
        rows.setdefault(one.subject, []).append(one)
    return [one for group in rows.values() for one in _joined(group)]


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether anything tells of a user's account, or the error says that there is no such user."""
    if is_net_user(text) or any(_is_account(one) and _is_user(one) for one in records(text)):
        return True
    return any(_NOT_FOUND.search(line.text) for line in lines(text))


def _is_account(record: Record) -> bool:
    if any(record.has(name) for name in _TELLING):
        return True
    return any(
        record.has(name) and any(record.has(one) for one in beside)
        for name, beside in _ALSO_ELSEWHERE.items()
    )


def _is_user(record: Record) -> bool:
    """Tell the account of a person from that of a computer or a service, whose name ends in a dollar.

    Nor is it one that Windows brings along and nobody signs in with, or that was deleted.
    """
    sid = next((record.fields[one] for one in ("sid", "objectsid") if one in record.fields), "")
    if sid.endswith(_NOBODYS) or "del:" in record.fields.get("distinguishedname", "").lower():
        return False
    kinds = record.fields.get("objectclass", "").lower()
    is_person = not kinds or ("user" in kinds and "computer" not in kinds) or "inetorgperson" in kinds
    name = record.fields.get("samaccountname", "").lower()
    return is_person and not name.endswith("$") and not name.startswith(_OF_DOMAIN_CONTROLLERS)


def _observe(record: Record, asked: str | None, *, is_shown: bool) -> Observation:
    values: dict[str, Any] = {}
    for name, (kind, printed_names) in FIELDS.items():
        printed = next((one for one in printed_names if record.has(one)), None)
        values[name] = None if printed is None else _value(record, printed, kind)
    was_loaded = is_shown or any(map(record.get, _ON_REQUEST)) if asked is None else _was_loaded(asked)
    if record.has("adminCount") and values["admin_count"] is None and was_loaded:
        values["admin_count"] = 0
    user = AdUser(**values)
    shown = [one for _, printed_names in FIELDS.values() for one in printed_names]
    return record.observe(user, *shown, subject=user.shown_name)


def _value(record: Record, name: str, kind: type) -> Any:
    """Return a field's value; an empty one is ``None``."""
    text = record.get(name).strip("{}").strip()
    where = (record.first_line, record.last_line)
    if not text or kind is str:
        return text or None
    if kind is bool:
        told = record.flag(name)
        if told is None:
            raise Problem("unreadable_flag", where, field=name, found=shorten(text))
        return told
    if not _NUMBER.fullmatch(text):
        raise Problem("unreadable_number", where, field=name, found=shorten(text))
    return int(text, 0 if "x" in text.lower() else 10)


def _properties_asked_for(text: str) -> str | None:
    """Return what the typed commands ask for; ``None`` where no command was copied along."""
    typed = [line.text for line in lines(text) if line.command and _COMMAND.lower() in line.text.lower()]
    return " ".join(typed).lower() or None


def _was_loaded(asked: str) -> bool:
    """Say whether the typed commands read adminCount; PowerShell shows an empty field also where none did."""
    before_the_pipe = " ".join(one.partition("|")[0] for one in asked.split("get-aduser")[1:])
    properties = before_the_pipe.partition("-prop")[2]
    return "admincount" in properties or "*" in properties


def _joined(rows: list[Observation]) -> list[Observation]:
    """Join the records of one user where one shows what another leaves out; else leave them apart."""
    merged: dict[str, Any] = {}
    for name in (one.name for one in fields(AdUser)):
        told = [one for row in rows if (one := getattr(row.value, name)) is not None]
        if len({str(one).casefold() for one in told}) > 1:
            return rows
        merged[name] = told[0] if told else None
    text = "; ".join(dict.fromkeys(row.text for row in rows))
    return [replace(rows[0], value=AdUser(**merged), last_line=rows[-1].last_line, text=text)]
