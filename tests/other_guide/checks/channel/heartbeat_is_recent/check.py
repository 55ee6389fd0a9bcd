"""The channel of password hash synchronization has given a sign of life lately."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="cloud",
    severity="blocker",
    order=10,
    inputs=("last_heartbeat",),
    applies={"sync_tool": ("connect_sync",)},
    outcomes={"recent": "pass", "late": "warn", "gone": "fail"},
    facts=("heartbeat",),
    sources=("hash_sync_troubleshooting",),
)


def evaluate(last_heartbeat: Observation, today: date, facts: Mapping[str, Any]) -> Verdict:
    minutes, table = last_heartbeat.value, facts["heartbeat"]
    if minutes > int(table["searched"]["hours"]) * 60:
        return verdict("gone", last_heartbeat, minutes=minutes)
    code = "late" if minutes > int(table["interval"]["minutes"]) else "recent"
    return verdict(code, last_heartbeat, minutes=minutes)
