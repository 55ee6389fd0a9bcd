"""Whether a user of the tenant comes from the domain, as ``Get-MgUser`` or Graph prints it."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from checks.engine.context.letter import Letter
from checks.engine.formats.hashtable_format import hashtable_record
from checks.engine.formats.pair_format import stacked_records
from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.formats.renamed import with_names
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import clean, lines, shorten
from checks.inputs.user_sync.cloud_user import CloudUser
from checks.inputs.user_sync.told import said_of_users
from checks.inputs.user_sync.told_origin import told

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "Get-MgUser -UserId user01@contoso.com -Property UserPrincipalName, UserType, OnPremisesSyncEnabled,"
        " OnPremisesDomainName | Format-List UserPrincipalName, UserType, OnPremisesSyncEnabled,"
        " OnPremisesDomainName"
    ),
    runs_on="tenant",
    signs=(
        "OnPremisesSyncEnabled",
        "DirSyncEnabled",
        "On-premises sync enabled",
        "Synced from on-premises",
        "ImmutableId",
        "LastDirSyncTime",
        "directorySynced",
        "users/$entity",
    ),
    changed_by=(
        "Update-MgOrganization … OnPremisesSyncEnabled",
        "Remove-MgUser",
        "Set-MsolUser … ImmutableId",
        "Update-MgUser … ImmutableId",
        "Set-MsolDirSyncEnabled",
        *(" … source of authority", " … soa", " … autorit"),
    ),
)

_COMMAND = "Get-MgUser"
_DECIDING = "OnPremisesSyncEnabled"
#: The same field in the retired module AzureAD, which always read it, and in the admin center.
_FORMERLY = "DirSyncEnabled"
_IN_PORTAL = "On-premises sync enabled"
#: The same in the list of users that the admin center lets one download.
_DOWNLOADED = "directorySynced"
_FIELDS = (_DECIDING, _FORMERLY, _IN_PORTAL, _DOWNLOADED)
#: What the retired module MSOnline, which has no such field, fills in once a user came from the domain.
_LEFT_BY_SYNC = ("ImmutableId", "LastDirSyncTime")
_NAMES = (
    *("UserPrincipalName", "User principal name", "Mail", "DisplayName"),
    *("OnPremisesUserPrincipalName", "Id"),
)
_TYPES = ("UserType", "User type")
_DOMAINS = ("OnPremisesDomainName", "On-premises domain name")
#: What the admin center shows below the heading *On-premises* for a user and for nothing else.
_OF_THE_SECTION = (
    "On-premises immutable ID",
    "On-premises user principal name",
    "On-premises SAM account name",
)
_PORTAL = ("Display name", "User principal name", "User type", _IN_PORTAL, "On-premises domain name")
#: How programs other than PowerShell print that a field, which they have read, is empty.
_NOTHING = "null"
#: Graph itself answers with the fields that were asked for, and names them so; PowerShell's begin large.
_GRAPH, _NAMED_BY_GRAPH = '"@odata.context"', "onPremisesSyncEnabled"
_YES_NO = {"yes": "true", "no": "none", "synced from on-premises": "true", "in cloud": "none"}
#: What the list of users in the Microsoft 365 admin center calls it.
_SYNC_STATUS = "Sync status"
_OF_CENTER = {"username": "user principal name", "sync status": _IN_PORTAL.lower()}
_OF_A_USER = (
    *("UserPrincipalName", "User principal name", *_TYPES, *_OF_THE_SECTION),
    *("OnPremisesUserPrincipalName", "OnPremisesDistinguishedName"),
)
#: A device has the first and a contact the second.
_OF_A_PERSON = ("AccountEnabled", "GivenName")
_OF_OTHERS = (
    *("GroupTypes", "SecurityEnabled", "MailEnabled", "DeviceId", "VerifiedDomains", "Owners"),
    "OnPremisesLastSyncDateTime",
)
_OTHERS_ASKED = re.compile(
    r"\b(?:Get|New|Set|Update)-\w{0,20}(?:Group|Device|Contact|Organization)\b", re.IGNORECASE
)
_NOT_FOUND = re.compile(r"Request_ResourceNotFound|Resource '[^']{0,200}' does not exist", re.IGNORECASE)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return a ``CloudUser`` for each user; the subject is the sign-in name, else another name shown.

    Raises ``Problem``: ``not_recognised``, ``user_not_found``, ``field_missing``, ``cut_off``,
    ``unreadable_flag``.
    """
    stacked = stacked_records(lines(text), (*_PORTAL, *_OF_THE_SECTION, "On-premises last sync date time"))
    own = [with_names(one, _OF_CENTER) if one.has(_SYNC_STATUS) else one for one in records(text)]
    printed = [*own, *filter(None, [hashtable_record(records(text))]), *stacked]
    asked = _properties_asked_for(text)
    others_asked = any(line.command and _OTHERS_ASKED.search(line.text) for line in lines(text))
    telling = [one for one in printed if any(map(one.has, _FIELDS)) or _never_came(one)]
    found = [one for one in telling if _may_be_user(one, asked is not None, others_asked)]
    if not found and (said := [*said_of_users(text)]):
        return [replace(seen, value=CloudUser("", kind, flag, "")) for flag, kind, seen in said]
    if not found:
        if any(_NOT_FOUND.search(line.text) for line in lines(text)):
            raise Problem("user_not_found")
        if any(one.has("UserPrincipalName") for one in printed):
            raise Problem("field_missing")
        if told_here := [*told(Letter(lines(text)))]:
            return told_here
        raise Problem("not_recognised", command=_COMMAND, found=shorten(clean(text)))
    is_graph = _GRAPH in clean(text)
    return [_observe(one, asked, is_graph=is_graph) for one in found]


def tells(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether somebody says what the flag of a user is."""
    return any(said_of_users(text))


def _may_be_user(record: Record, user_asked: bool, others_asked: bool) -> bool:  # noqa: FBT001
    """Tell the record of a user from that of a group, a device or the tenant, which have the same field.

    A record of nothing but the field is as often the tenant's, unless the command asks for a user.
    """
    if any(map(record.has, _OF_A_USER)) or all(map(record.has, _OF_A_PERSON)) or record.has(_IN_PORTAL):
        return True
    if not record.has(_DECIDING) or others_asked:
        return False
    return user_asked or (len(record.fields) > 1 and not any(map(record.has, _OF_OTHERS)))


def _never_came(record: Record) -> bool:
    """Tell what MSOnline printed of a user in full, where both fields are empty."""
    is_whole = bool(record.fields.get("blockcredential")) and all(map(record.has, _LEFT_BY_SYNC))
    return is_whole and not any(map(record.get, _LEFT_BY_SYNC))


def _observe(record: Record, asked: str | None, *, is_graph: bool) -> Observation:
    name = next((record.get(one) for one in _NAMES if record.get(one)), "")
    kind = next((told for one in _TYPES if (told := record.get(one).lower())), "")
    is_whole = bool(kind) or (is_graph and record.shown.get(_DECIDING.lower(), (0, ""))[1] == _NAMED_BY_GRAPH)
    user = CloudUser(name, kind, _synchronized(record, asked, is_whole=is_whole), _domain(record))
    shown = (*_NAMES, *_TYPES, *_FIELDS, *_LEFT_BY_SYNC, *_DOMAINS)
    return record.observe(user, *shown, subject=name)


def _synchronized(record: Record, asked: str | None, *, is_whole: bool) -> str | None:
    """Return ``true``, ``false`` or ``none``; PowerShell shows an empty field also where it was not read.

    The user type is read on request only and is never empty: where it stands beside, the empty
    field was read too, unless the typed command says otherwise. Graph leaves out what was not asked for.
    """
    field = next((one for one in _FIELDS if record.has(one)), None)
    if not field:
        return "none"
    told = record.get(field)
    if field == _IN_PORTAL and told.lower() in _YES_NO:
        return _YES_NO[told.lower()]
    if told.lower() == _NOTHING:
        return "none"
    if told:
        flag = record.flag(field)
        if flag is None:
            where = (record.first_line, record.last_line)
            raise Problem("unreadable_flag", where, field=field, found=shorten(told))
        return "none" if field == _DOWNLOADED and not flag else str(flag).lower()
    if field == _FORMERLY:
        return "none"
    was_asked_for = asked is None or _DECIDING.lower() in asked or "*" in asked
    return "none" if is_whole and was_asked_for else None


def _domain(record: Record) -> str:
    domain = next((told for one in _DOMAINS if (told := record.fields.get(one.lower()))), "")
    return "" if domain.endswith(("…", "...")) else domain.lower()


def _properties_asked_for(text: str) -> str | None:
    """Return what the typed commands ask for before the pipe; ``None`` where none was copied along."""
    typed = [line.text for line in lines(text) if line.command and _COMMAND.lower() in line.text.lower()]
    before_the_pipe = [one.partition("|")[0].lower() for one in typed]
    return " ".join(one.partition("-prop")[2] or one.partition("-select")[2] for one in before_the_pipe) or (
        "" if typed else None
    )
