"""The scheduler starts synchronization cycles, often enough, and renews the keys of writeback."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict
from checks.service.scheduler_is_running.otherwise import OTHERWISE

CHECK = Check(
    version=1,
    hop="server",
    severity="major",
    order=40,
    inputs=("adsync_scheduler",),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={
        "running": "pass",
        "running_next_start_unread": "pass",
        "cycle_disabled": "fail",
        "suspended": "fail",
        "interval_too_long": "fail",
        "interval_longer_than_default": "warn",
        "maintenance_off": "warn",
        "next_start_passed": "warn",
        "next_start_passed_either_way": "warn",
        "incomplete": "unknown",
    },
    facts=("sync_schedule",),
    sources=("connect_scheduler", "upgrade_problems", "app_authentication", "source_article"),
    statements=("S19",),
    otherwise=OTHERWISE,
    asks_for=(
        *("cycle_enabled", "suspended", "maintenance", "allowed_interval", "effective_interval"),
        *("customized_interval", "next_starts"),
    ),
)

#: The day of the check is known, its hour is not, and the time printed is UTC.
_A_DAY = timedelta(days=1)


def evaluate(
    adsync_scheduler: tuple[Observation, ...], today: date, facts: Mapping[str, Any]
) -> Iterator[Verdict]:
    table = facts["sync_schedule"]
    found = [one for server in adsync_scheduler for one in _judge(server, table, today)]
    # The worst is told. Where the start is unread on one server, the pass must say so.
    yield from sorted(found, key=lambda one: one.code == "running")


def _judge(server: Observation, table: Mapping[str, Any], today: date) -> Iterator[Verdict]:
    scheduler = server.value
    for code, applies in (
        ("cycle_disabled", scheduler.cycle_enabled is False),
        ("suspended", scheduler.suspended is True),
        ("maintenance_off", scheduler.maintenance is False),
    ):
        if applies:
            yield verdict(code, server)
    missing = _missing(scheduler)
    if missing:
        yield verdict("incomplete", server, missing=missing)
    interval = _interval(server, table)
    if interval:
        yield interval
    yield _next_start(server, today)


def _next_start(server: Observation, today: date) -> Verdict:
    """Judge the next start, of which day and month may be readable either way round."""
    ways = [datetime.fromisoformat(one).date() for one in server.value.next_starts or ()]
    passed = bool(ways) and max(ways) < today - _A_DAY
    match ways:
        case [start] if passed:
            return verdict("next_start_passed", server, start=f"{start}")
        case [first, second] if passed:
            return verdict("next_start_passed_either_way", server, first=f"{first}", second=f"{second}")
        case [_]:
            return verdict("running", server)
    return verdict("running_next_start_unread", server)


def _interval(server: Observation, table: Mapping[str, Any]) -> Verdict | None:
    # What somebody has set takes effect with the next cycle.
    told = (server.value.effective_interval, server.value.customized_interval)
    span: timedelta | None = max(filter(None, told), default=None)
    if not span:
        return None
    if span > timedelta(days=int(table["longest_interval"]["days"])):
        return verdict("interval_too_long", server, days=_number(span / timedelta(days=1)))
    if span > timedelta(minutes=int(table["default_interval"]["minutes"])):
        return verdict("interval_longer_than_default", server, hours=_number(span / timedelta(hours=1)))
    return None


def _missing(scheduler: Any) -> list[str]:
    """Return the names of the fields that the rule needs and the text does not tell."""
    needed = {
        "SyncCycleEnabled": scheduler.cycle_enabled is not None,
        "SchedulerSuspended": scheduler.suspended is not None,
        "MaintenanceEnabled": scheduler.maintenance is not None,
        "CurrentlyEffectiveSyncCycleInterval": bool(scheduler.effective_interval),
        # It may be left out; printed empty, no cycle is going to start.
        "NextSyncCycleStartTimeInUTC": scheduler.next_starts != (),
    }
    return [name for name, told in needed.items() if not told]


def _number(value: float) -> float:
    return int(value) if value == int(value) else round(value, 2)
