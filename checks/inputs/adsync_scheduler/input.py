"""The scheduler of Microsoft Entra Connect, as Get-ADSyncScheduler prints it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import timedelta
from typing import Any

from checks.engine.formats.record import Record
from checks.engine.formats.records import records, records_with
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import Line, clean, output_lines
from checks.engine.transcript.named_host import host_of
from checks.engine.values.moment import moment
from checks.engine.values.parts import put_together
from checks.inputs.adsync_scheduler.compared import refuse_compared
from checks.inputs.adsync_scheduler.listed import listed_states
from checks.inputs.adsync_scheduler.said import said_states
from checks.inputs.adsync_scheduler.scheduler import Scheduler
from checks.inputs.adsync_scheduler.told import told_states

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "Get-ADSyncScheduler | Select-Object *,"
        " @{n='NextStartUtc'; e={$_.NextSyncCycleStartTimeInUTC.ToString('s')}} | Format-List"
    ),
    runs_on="server",
    signs=(
        "StagingModeEnabled",
        "SyncCycleEnabled",
        "CurrentlyEffectiveSyncCycleInterval",
        "Scheduler is already suspended",
        "Microsoft.Synchronize.StagingMode",
        "Microsoft.Synchronize.SchedulerSuspended",
        "synchronization cycle is",
        "scheduler maintenance tasks are disabled",
        "Staging mode is enabled. Password Hash",
    ),
    changed_by=(
        "Set-ADSyncScheduler",
        "Suspend-ADSyncScheduler",
        "Stop-Service … ADSync",
        "net stop … adsync",
        "sc stop … adsync",
        "sc.exe stop … adsync",
        " … staging mode",
        " … sync scheduler",
    ),
)

_CMDLET = "Get-ADSyncScheduler"
#: PowerShell prints the kind of an error in English on every Windows, unlike its message.
_NOT_FOUND = ("CommandNotFoundException", "is not recognized as")
#: A parameter of ``Get-ADSyncGlobalSettings``, which has the same.
_PARAMETER = "microsoft.synchronize.stagingmode"
_TELLING = ("SyncCycleEnabled", "StagingModeEnabled", "SchedulerSuspended", "MaintenanceEnabled")
_STARTS = ("NextStartUtc", "NextSyncCycleStartTimeInUTC")
_SHOWN = (*_TELLING, "CurrentlyEffectiveSyncCycleInterval", *_STARTS)
_HOSTS = ("PSComputerName", "MachineName")
_SPAN = re.compile(r"(?:(\d{1,5})\.)?(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d{1,7})?)?")
#: How ConvertTo-Json writes a span of time: ten million ticks a second.
_TICKS = re.compile(r"\bTicks: (\d{1,18})\b")


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return the scheduler of each server; the subject is the server, where the text names it.

    Raises ``Problem``: ``cmdlet_not_found`` for the text of that error, ``not_recognised``,
    ``cut_off``.
    """
    return [one if one.subject else replace(one, subject=host_of(text, one)) for one in _told(text)]


def _told(text: str) -> list[Observation]:
    refuse_compared(output_lines(text), _TELLING)
    for one in records(text):
        if one.fields.get("name", "").lower() == _PARAMETER:
            return [
                _alone(
                    _TELLING[1], Line(one.first_line, f"{_PARAMETER} {one.get('Value')}"), one.get("Value")
                )
            ]
    printed = output_lines(text)
    told = [_alone(*one) for one in told_states(printed)]
    try:
        found = records_with(text, *_TELLING, command=_CMDLET)
    except Problem:
        if _CMDLET.lower() in text.lower() and any(mark in clean(text) for mark in _NOT_FOUND):
            raise Problem("cmdlet_not_found") from None
        listed = [_alone("StagingModeEnabled", *one) for one in listed_states(printed)]
        if stated := told or [*listed, *(_alone(*one) for one in said_states(text))]:
            return stated
        raise
    return [*map(_scheduler, found), *told[:1]]


def of_parts(rows: Sequence[Observation]) -> Sequence[Observation]:
    """Return what several commands printed of one scheduler, each a part of it, in one."""
    return put_together(rows, [one.name for one in fields(Scheduler)])


def tells(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a list of somebody's own tells of the staging mode, or a sentence of the scheduler."""
    printed = output_lines(text)
    return any(listed_states(printed)) or any(said_states(text))


def _alone(name: str, line: Line, state: str) -> Observation:
    """Return a scheduler of which nothing else is told."""
    told = _scheduler(Record.of({name: state}, line.number, line.number))
    return Observation(told.value, line.number, line.number, line.text.strip())


def _scheduler(record: Record) -> Observation:
    scheduler = Scheduler(
        cycle_enabled=record.flag("SyncCycleEnabled"),
        staging=record.flag("StagingModeEnabled"),
        suspended=record.flag("SchedulerSuspended"),
        maintenance=record.flag("MaintenanceEnabled"),
        allowed_interval=_span(record.get("AllowedSyncCycleInterval")),
        effective_interval=_span(record.get("CurrentlyEffectiveSyncCycleInterval")),
        customized_interval=_span(record.get("CustomizedSyncCycleInterval")),
        purge_interval=_span(record.get("PurgeRunHistoryInterval")),
        next_policy=record.get("NextSyncCyclePolicyType"),
        next_starts=_starts(record),
        in_progress=record.flag("SyncCycleInProgress"),
    )
    host = next((record.get(name) for name in _HOSTS if record.get(name)), "")
    return record.observe(scheduler, *_SHOWN, subject=host)


def _span(text: str) -> timedelta | None:
    """Return a span of time as PowerShell prints it (``7.00:00:00``) or encodes it in JSON."""
    ticks = _TICKS.search(text)
    if ticks:
        return timedelta(microseconds=int(ticks.group(1)) // 10)
    found = _SPAN.fullmatch(text)
    if not found:
        return None
    days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


def _starts(record: Record) -> tuple[str, ...] | None:
    """Return the ways to read the next start; none at all where its own field is empty."""
    told = [record.get(name) for name in _STARTS]
    if not any(told) and record.has(_STARTS[-1]):
        return ()
    return next((found for one in told if (found := _ways(one))), None)


def _ways(text: str) -> tuple[str, ...] | None:
    """Return each way to read a date and time, the earliest first, or ``None`` where it is none."""
    told = moment(text)
    return tuple(one.replace(tzinfo=None).isoformat() for one in told.readings) if told else None
