"""The Windows service of Microsoft Entra Connect is running."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="server",
    severity="blocker",
    order=10,
    inputs=("adsync_service",),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={
        "running": "pass",
        "pending": "warn",
        "ended": "warn",
        "stopped": "fail",
        "paused": "fail",
        "not_found": "fail",
    },
    sources=("writeback_troubleshooting", "verify_version", "source_article"),
    statements=("S18",),
)

_PENDING = "Pending"


def evaluate(adsync_service: Observation, today: date, facts: Mapping[str, Any]) -> Verdict:
    state: str = adsync_service.value
    if state.endswith(_PENDING):
        return verdict("pending", adsync_service, state=state)
    return verdict(state.lower(), adsync_service)
