"""Synchronization Service Manager of this build does not damage the configuration."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict
from checks.engine.values.version import Version

CHECK = Check(
    version=1,
    hop="server",
    severity="minor",
    order=60,
    inputs=("connect_version",),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={"safe": "pass", "containers_read_only": "pass", "unsafe": "warn"},
    facts=("connect_builds",),
    sources=("version_history", "source_article"),
    statements=("S11",),
)


def evaluate(connect_version: Observation, today: date, facts: Mapping[str, Any]) -> Verdict:
    table = facts["connect_builds"]
    unsafe, build = table["service_manager_unsafe"], connect_version.value
    told = {"version": str(build), "fixed": unsafe["fixed"]}
    if Version.of(unsafe["first"]) <= build <= Version.of(unsafe["last"]):
        return verdict("unsafe", connect_version, **told)
    if build >= Version.of(table["containers_read_only"]["version"]):
        return verdict("containers_read_only", connect_version, **told)
    return verdict("safe", connect_version, **told)
