"""Password hash synchronization is on for every connector of Active Directory."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="server",
    severity="blocker",
    order=10,
    inputs=("hash_sync_settings",),
    applies={"sync_tool": ("connect_sync",)},
    outcomes={"on": "pass", "off": "fail", "not_told": "unknown"},
    sources=("hash_sync_troubleshooting",),
)


def evaluate(hash_sync_settings: tuple[Observation, ...], today: date, facts: Mapping[str, Any]) -> Verdict:
    off = [one for one in hash_sync_settings if one.value is False]
    untold = [one for one in hash_sync_settings if one.value is None]
    if off:
        return verdict("off", *off, connectors=[one.subject for one in off])
    if untold:
        return verdict("not_told", *untold, connectors=[one.subject for one in untold])
    return verdict("on", *hash_sync_settings, count=len(hash_sync_settings))
