"""The directory was synchronized recently, by the time of the output or by the day of the check."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict
from checks.service.last_synchronization_is_recent.otherwise import OTHERWISE

CHECK = Check(
    version=1,
    hop="server",
    severity="major",
    order=50,
    inputs=("last_sync",),
    optional=("adsync_scheduler",),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={
        "recent": "pass",
        "same_day": "pass",
        "said_recent": "pass",
        "late": "warn",
        "days_old": "warn",
        "said_late": "warn",
        "too_old": "fail",
        "switched_off": "fail",
        "yesterday": "unknown",
        "said_vaguely": "unknown",
        "in_the_future": "unknown",
        "output_is_old": "unknown",
        "ambiguous": "unknown",
        "no_date": "unknown",
    },
    facts=("sync_schedule",),
    sources=("connect_scheduler", "graph_organization", "source_article"),
    statements=("S19",),
    otherwise=OTHERWISE,
)

_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)


def evaluate(
    last_sync: Observation,
    today: date,
    facts: Mapping[str, Any],
    adsync_scheduler: tuple[Observation, ...] | None = None,
) -> Verdict:
    table, last = facts["sync_schedule"], last_sync.value
    if last.enabled is False:
        return verdict("switched_off", last_sync)
    if last.ago:
        code, params = _by_what_is_said(last.ago, table, adsync_scheduler or ())
        return verdict(code, last_sync, **(params or {"said": last_sync.text}))
    if not last.when:
        return verdict("no_date", last_sync)
    readings: tuple[datetime, ...] = last.when.readings
    if last.now:
        code, params = _by_the_hour(last.when.instant, last.now, today, table, adsync_scheduler or ())
        return verdict(code, last_sync, **params)

    longest = int(table["longest_interval"]["days"])
    days = [(today - one.date()).days for one in readings]
    codes = {_by_the_day(one, longest) for one in days}
    if len(codes) > 1:
        return verdict("ambiguous", last_sync, dates=sorted({one.date().isoformat() for one in readings}))
    return _told(codes.pop(), last_sync, min(days))


def _by_the_hour(
    last: datetime, now: datetime, today: date, table: Mapping[str, Any], servers: tuple[Observation, ...]
) -> tuple[str, dict[str, Any]]:
    """Compare with the time that the output itself tells."""
    age, old = now - last, (today - now.date()).days
    if age < -timedelta(minutes=int(table["clock_tolerance"]["minutes"])) or old < -1:
        return "in_the_future", {"date": max(last, now).date().isoformat()}
    longest = timedelta(days=int(table["longest_interval"]["days"]))
    if age > longest:
        return "too_old", {"days": age // _DAY}
    if age >= 2 * _DAY:
        return "days_old", {"days": age // _DAY}
    if age > _allowed(table, servers):
        return "late", {"hours": age // _HOUR}
    if old > 1:
        return "output_is_old", {"date": now.date().isoformat()}
    return "recent", {"minutes": max(age // timedelta(minutes=1), 1)}


def _by_what_is_said(
    ago: Any, table: Mapping[str, Any], servers: tuple[Observation, ...]
) -> tuple[str, dict[str, Any]]:
    """Judge an age between two bounds, of which the upper one may be missing."""
    if ago.least >= timedelta(days=int(table["longest_interval"]["days"])):
        return "too_old", {"days": ago.least // _DAY}
    if ago.least >= 2 * _DAY:
        return "days_old", {"days": ago.least // _DAY}
    allowed = _allowed(table, servers)
    if ago.least >= allowed:
        return "said_late", {}
    return ("said_recent" if ago.most and ago.most <= allowed else "said_vaguely"), {}


def _allowed(table: Mapping[str, Any], servers: tuple[Observation, ...]) -> timedelta:
    """Return the silence that is normal: a few hours, or two cycles where they are set to take longer."""
    intervals: list[timedelta] = [
        one.value.effective_interval for one in servers if one.value.effective_interval
    ]
    return max([timedelta(hours=int(table["recent"]["hours"])), *(2 * one for one in intervals)])


def _by_the_day(days: int, longest: int) -> str:
    if days < -1:
        return "in_the_future"
    if days <= 0:
        return "same_day"
    if days == 1:
        return "yesterday"
    return "days_old" if days <= longest else "too_old"


def _told(code: str, last_sync: Observation, days: int) -> Verdict:
    if code in ("days_old", "too_old"):
        return verdict(code, last_sync, days=days)
    newest: datetime = max(last_sync.value.when.readings)
    return verdict(code, last_sync, date=newest.date().isoformat())
