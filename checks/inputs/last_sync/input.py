"""When the directory was last synchronized: typed, told by the tenant, or by the record of runs."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from checks.engine.context.letter import Letter
from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import clean, lines, lowered, output_lines, shorten
from checks.engine.values.moment import Moment, moment
from checks.inputs.last_sync.ago import Ago, is_of_directory, switched_off, told_ago, told_times
from checks.inputs.last_sync.in_sentence import observed_in, said_in
from checks.inputs.last_sync.last import LastSync
from checks.inputs.last_sync.tenant import refuse_tests
from checks.inputs.last_sync.told import told_long_ago

INPUT = Input(
    kind="paste",
    command=(
        "Get-MgOrganization | Select-Object DisplayName, OnPremisesSyncEnabled,"
        " @{n='OnPremisesLastSyncDateTime';"
        " e={$_.OnPremisesLastSyncDateTime.ToUniversalTime().ToString('s') + 'Z'}},"
        " @{n='NowInUtc'; e={(Get-Date).ToUniversalTime().ToString('s') + 'Z'}} | Format-List"
    ),
    runs_on="tenant",
    changed_by=("Update-MgOrganization … OnPremisesSyncEnabled", "Set-MsolDirSyncEnabled"),
    signs=(
        "OnPremisesLastSyncDateTime",
        "LastDirSyncTime",
        "CompanyLastDirSyncTime",
        "Last sync",
        "Last synchronization",
        "Last directory sync",
        "Last synced",
        "Last successful sync",
        "numberOfHoursFromLastSync",
        "DirectorySynchronization is disabled",
        "a synchronization attempt",
        "directory hasn't synced",
        "Letzte Synchronisierung",
        "Poslední synchronizace",
        "Posledná synchronizácia",
    ),
)

#: What only the tenant has.
_OF_TENANT = "CompanyLastDirSyncTime"
#: The time, and whether synchronization is on; the retired modules MSOnline and AzureAD print the others.
_PAIRS = (
    ("OnPremisesLastSyncDateTime", "OnPremisesSyncEnabled"),
    ("LastDirSyncTime", "DirectorySynchronizationEnabled"),
    (_OF_TENANT, "DirSyncEnabled"),
)
_FIELDS = tuple(time for time, _ in _PAIRS)
#: What the portal's own answer counts, and whether synchronization is on there.
_HOURS, _ON = "numberOfHoursFromLastSync", "dirSyncEnabled"
_FIELDS_SMALL = tuple(map(str.lower, (*_FIELDS, _HOURS)))
#: Fields of a user, a group or a device: there the date is that of its own last change.
_OF_AN_OBJECT = tuple(
    (
        "UserPrincipalName UserType OnPremisesSamAccountName OnPremisesDistinguishedName"
        " OnPremisesUserPrincipalName OnPremisesSecurityIdentifier OnPremisesImmutableId ImmutableId"
        " IsLicensed LastPasswordChangeTimestamp Mail DeviceId TrustType OperatingSystem GroupTypes"
        " SecurityEnabled"
    ).split()
)
#: The directory of the domain knows no such time.
_GETS = r"\bGet-(?!AD(?:User|Group)\b)\w{2,20}?(?:User|Group|Device|Contact)\b"
_OBJECT_ASKED = re.compile(rf"{_GETS}.*LastSyncDateTime", re.IGNORECASE)
_OBJECT = re.compile(_GETS, re.IGNORECASE)
_ENTRA_CONNECTOR = "aad"
_GOOD_RESULTS = ("success", "completed-")


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return the last synchronization; its subject is the tenant, where the text names it.

    Raises ``Problem``: ``user_value``, ``several_tenants``, ``no_successful_run``,
    ``unreadable_date``, ``taken_back``, ``not_recognised``, ``cut_off``.
    """
    printed = records(text)
    tenants = [one for one in printed if any(map(one.has, _FIELDS))]
    if tenants and (_asks_for_object(text, tenants) or any(map(_is_object, tenants))):
        raise Problem("user_value")
    if tenants:
        names = list(dict.fromkeys(name for one in tenants if (name := _name(one))))
        if len(names) > 1:
            raise Problem("several_tenants", tenants=names)
        found = [_of_tenant(one) for one in tenants]
        refuse_tests(found)
        return [replace(one, value=_with_switch(one.value, printed)) for one in found]
    if portal := [one for one in printed if one.fields.get(_HOURS.lower(), "").isdecimal()]:
        return [_of_portal(one) for one in portal]
    runs = [one for one in printed if one.has("RunProfileName") and one.has("StartDate")]
    if runs:
        return [_newest(runs)]
    return [*observed_in(output_lines(text))] or [*told(Letter(lines(text)))] or [_typed(text)]


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether the time may be the tenant's: users, groups and devices have one of their own."""
    told = [one for one in records(text) if any(map(one.has, _FIELDS))]
    if not told:
        own = output_lines(text)
        is_told = any(told_ago(own)) or any(told_times(own)) or any(said_in(own))
        is_said = bool(switched_off(own)) or (is_of_directory(text) and is_told)
        return is_said or any(map(lowered(text).__contains__, _FIELDS_SMALL))
    return not (_asks_for_object(text, told) or all(map(_is_object, told)))


def told(letter: Letter, facts: Mapping[str, Any] | None = None) -> Iterator[Observation]:
    """Yield how long ago it was at least, where a sentence says that it was days ago."""
    for one, ago in told_long_ago(letter):
        yield one.tells(LastSync(None, ago=ago))


def tells(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether somebody says when the directory was last synchronized."""
    return is_of_directory(text) and any(said_in(output_lines(text)))


def _with_switch(last: LastSync, printed: Sequence[Record]) -> LastSync:
    """Return the last synchronization with what was asked for by itself: that it is switched off."""
    alone = [one for one in printed if not (_is_object(one) or any(map(one.has, _FIELDS)))]
    is_off = any(one.flag(switch) is False for one in alone for _, switch in _PAIRS)
    return replace(last, enabled=False) if is_off and last.enabled is None else last


def _asks_for_object(text: str, printed: Sequence[Record]) -> bool:
    """Tell a command that asks for a user or a device; a field that only the tenant has is of no such one."""
    if any(one.has(_OF_TENANT) for one in printed):
        return False
    typed = [line.text for line in lines(text) if line.command and line.text]
    return any(map(_OBJECT_ASKED.search, typed)) or bool(typed and all(map(_OBJECT.search, typed)))


def _is_object(record: Record) -> bool:
    return any(map(record.has, _OF_AN_OBJECT))


def _name(record: Record) -> str:
    return record.fields.get("displayname") or record.fields.get("id", "")


def _of_tenant(record: Record) -> Observation:
    field, switch = next((time, switch) for time, switch in _PAIRS if record.has(time))
    when = _moment(record, field) if record.get(field).strip("Z") else None
    now = _moment(record, "NowInUtc") if record.get("NowInUtc") else None
    told = now.instant if now and when and when.instant else None
    last = LastSync(when, record.flag(switch), told)
    seen = record.observe(last, switch, field, "NowInUtc", subject=_name(record))
    # Of two outputs of one tenant the newer counts; without a name they may be of two tenants.
    if seen.subject and when and len(when.readings) == 1:
        (only,) = when.readings
        return replace(seen, time=only.isoformat())
    return seen


def _of_portal(record: Record) -> Observation:
    hours = timedelta(hours=1)
    age = int(record.get(_HOURS)) * hours
    return record.observe(LastSync(None, record.flag(_ON), ago=Ago(age, age + hours)), _HOURS, _ON)


def _newest(runs: list[Record]) -> Observation:
    """Return the newest successful run of the connector to Microsoft Entra ID."""
    good = [
        (_moment(one, "StartDate"), one)
        for one in runs
        if one.get("ConnectorName").lower().endswith(_ENTRA_CONNECTOR)
        and one.get("Result").lower().startswith(_GOOD_RESULTS)
    ]
    if not good:
        raise Problem("no_successful_run")
    when, record = max(good, key=lambda one: max(one[0].readings))
    if any(len(one.readings) > 1 for one, _ in good):
        # Which run is the newest is open, so every reading of every run stays possible.
        readings = sorted({each for one, _ in good for each in one.readings})
        when = replace(when, readings=tuple(readings))
    return record.observe(LastSync(when), "ConnectorName", "RunProfileName", "StartDate", "Result")


def _moment(record: Record, name: str) -> Moment:
    found = moment(record.get(name).strip("'"))
    if not found:
        lines = (record.first_line, record.last_line)
        raise Problem("unreadable_date", lines, field=name, found=shorten(record.get(name)))
    return found


def _typed(text: str) -> Observation:
    match output_lines(text):
        case [row] if when := moment(row.text):
            return Observation(LastSync(when), row.number, row.number, row.text.strip())
    raise Problem("not_recognised", command="Get-MgOrganization", found=shorten(clean(text)))
