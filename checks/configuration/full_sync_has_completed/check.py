"""The newest full import and full synchronization of every connector succeeded."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.configuration.full_sync_has_completed.otherwise import OTHERWISE
from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="server",
    severity="major",
    order=90,
    inputs=("run_history",),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={
        "completed": "pass",
        "full_run_failed": "fail",
        "completed_with_errors": "warn",
        "only_delta": "warn",
        "some_missing": "warn",
        "still_running": "unknown",
        "order_unknown": "unknown",
        "other_result": "unknown",
        "no_entra_connector": "unknown",
        "no_ad_connector": "unknown",
    },
    otherwise=OTHERWISE,
    sources=("connect_scheduler", "staging_server", "service_manager_connectors", "source_article"),
    statements=("S19", "S20"),
)

#: The profiles as Microsoft Entra Connect names them; they are English in every language.
_FULL_PROFILES = ("full import", "full synchronization")
#: The connector of Microsoft Entra ID bears the tenant's name with this end.
_ENTRA_END = "- aad"
_FAILED = ("stopped-", "no-start-")


def evaluate(
    run_history: tuple[Observation, ...], today: date, facts: Mapping[str, Any]
) -> Iterator[Verdict]:
    full = [one for one in run_history if one.value.profile.lower() in _FULL_PROFILES]
    if not full:
        yield verdict("only_delta", *run_history)
        return
    connectors = list(dict.fromkeys(one.subject for one in run_history))
    yield from _judge_each(full)
    yield from _missing_runs(run_history, connectors)
    yield from _missing_connectors(connectors, run_history)
    names = list(dict.fromkeys(one.value.connector for one in run_history))
    yield verdict("completed", *full, connectors=names)


def _judge_each(full: list[Observation]) -> Iterator[Verdict]:
    """Judge the newest full run of each kind of each connector; say nothing of a success."""
    by_kind: dict[tuple[str, str], list[Observation]] = {}
    for one in full:
        by_kind.setdefault((one.subject, one.value.profile.lower()), []).append(one)
    for runs in by_kind.values():
        newest = _newest(runs)
        first, *_ = runs
        told = {"connector": first.value.connector, "profile": first.value.profile}
        if newest is None:
            yield verdict("order_unknown", *runs, **told)
        elif newest.value.result != "success":
            yield verdict(_code(newest.value.result), newest, result=newest.value.result, **told)


def _code(result: str) -> str:
    if result.startswith(_FAILED):
        return "full_run_failed"
    if result.startswith("completed-"):
        return "completed_with_errors"
    return "still_running" if result == "in-progress" else "other_result"


def _newest(runs: list[Observation]) -> Observation | None:
    """Return the newest run by time, else by number; ``None`` where neither is printed and it matters."""
    if all(one.time for one in runs):
        return max(runs, key=lambda one: one.time or "")
    if all(one.value.number is not None for one in runs):
        return max(runs, key=lambda one: one.value.number)
    first, *others = runs
    return first if all(one.value.result == first.value.result for one in others) else None


def _missing_runs(run_history: tuple[Observation, ...], connectors: list[str]) -> Iterator[Verdict]:
    seen = {(one.subject, one.value.profile.lower()) for one in run_history}
    names = {one.subject: one.value.connector for one in run_history}
    missing = [
        f"{names[connector]}: {profile.title()}"
        for connector in connectors
        for profile in _FULL_PROFILES
        if (connector, profile) not in seen
    ]
    if missing:
        yield verdict("some_missing", *run_history, missing=missing)


def _missing_connectors(connectors: list[str], run_history: tuple[Observation, ...]) -> Iterator[Verdict]:
    is_entra = [connector.endswith(_ENTRA_END) for connector in connectors]
    if not any(is_entra):
        yield verdict("no_entra_connector", *run_history)
    if all(is_entra):
        yield verdict("no_ad_connector", *run_history)
