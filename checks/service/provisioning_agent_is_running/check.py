"""The service of every provisioning agent is running."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="server",
    severity="blocker",
    order=15,
    inputs=("agent_service",),
    applies={"sync_tool": ("cloud_sync", "both")},
    outcomes={
        "running": "pass",
        "one_of_several": "warn",
        "pending": "warn",
        "ended": "warn",
        "stopped": "fail",
        "paused": "fail",
        "failed_to_start": "fail",
        "not_found": "fail",
    },
    sources=("cloud_sync_troubleshooting", "cloud_sync_install", "agent_cannot_start"),
)

_PENDING = "Pending"


def evaluate(
    agent_service: tuple[Observation, ...], today: date, facts: Mapping[str, Any]
) -> Iterator[Verdict]:
    running = [one for one in agent_service if one.value == "Running"]
    others = [one for one in agent_service if one.value != "Running"]
    if running and others:
        yield verdict("one_of_several", *others, servers=[one.subject or "?" for one in others])
        return
    for one in others:
        code = "pending" if one.value.endswith(_PENDING) else one.value.lower()
        yield verdict(code, one, state=one.value)
    if running:
        yield verdict("running", *running)
