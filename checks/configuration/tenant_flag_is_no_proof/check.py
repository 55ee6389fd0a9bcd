"""Writeback is judged by the server's own state; the tenant's flag is not in use any more."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="tenant",
    severity="minor",
    order=110,
    inputs=("dirsync_features",),
    optional=("writeback_state",),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={
        "server_was_asked": "pass",
        "flag_is_off": "warn",
        "flag_is_on": "warn",
        "no_flag": "unknown",
    },
    sources=("sync_features", "writeback_tutorial"),
)


def evaluate(
    dirsync_features: Observation,
    today: date,
    facts: Mapping[str, Any],
    writeback_state: tuple[Observation, ...] | None = None,
) -> Verdict:
    flag: bool | None = dirsync_features.value.password_writeback
    if flag is None:
        return verdict("no_flag", dirsync_features)
    asked = [one for one in writeback_state or () if one.value.enabled is not None]
    if asked:
        return verdict("server_was_asked", dirsync_features, *asked, flag=str(flag))
    return verdict("flag_is_on" if flag else "flag_is_off", dirsync_features)
