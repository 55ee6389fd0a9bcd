"""Password writeback is enabled on the server, and its part of the service has started."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict
from checks.service.writeback_is_enabled_on_server.otherwise import OTHERWISE

CHECK = Check(
    version=1,
    hop="server",
    severity="blocker",
    order=20,
    inputs=("writeback_state",),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={
        "enabled_and_started": "pass",
        "enabled_only": "pass",
        "only_told": "unknown",
        "disabled": "fail",
        "not_started": "fail",
        "onboarding_required": "warn",
        "unreadable": "unknown",
    },
    sources=(
        "writeback_tutorial",
        "writeback_troubleshooting",
        "writeback_powershell_2016",
        "third_party_state",
        "source_article",
    ),
    statements=("S27",),
    otherwise=OTHERWISE,
)

_STARTED = "started"
_ONBOARDED = ("notrequired", "false")


def evaluate(
    writeback_state: tuple[Observation, ...], today: date, facts: Mapping[str, Any]
) -> Iterator[Verdict]:
    found = [_judge(one) for one in writeback_state]
    # Where one connector's text lacks the state of the service, the pass must say so.
    yield from sorted(found, key=lambda one: one.code != "enabled_only")


def _judge(state: Observation) -> Verdict:
    enabled, service, onboarding = state.value.enabled, state.value.service, state.value.onboarding
    if enabled is None:
        return verdict("unreadable", state)
    if not enabled:
        return verdict("disabled", state)
    if service and service.lower() != _STARTED:
        return verdict("not_started", state, service=service)
    if onboarding and onboarding.lower().replace(" ", "") not in _ONBOARDED:
        return verdict("onboarding_required", state, onboarding=onboarding)
    if state.value.is_told:
        return verdict("only_told", state)
    return verdict("enabled_and_started" if service else "enabled_only", state)
