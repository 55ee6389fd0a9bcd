"""The server's .NET Framework is as new as Microsoft asks for writeback."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="server",
    severity="minor",
    order=70,
    inputs=("dotnet_release",),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={"new_enough": "pass", "enough_for_setup": "warn", "too_old": "fail"},
    facts=("dotnet_releases",),
    sources=("writeback_troubleshooting", "connect_prerequisites", "version_history", "dotnet_versions"),
)


def evaluate(dotnet_release: Observation, today: date, facts: Mapping[str, Any]) -> Verdict:
    table = facts["dotnet_releases"]
    smallest = {one["version"]: int(one["release"]) for one in table["releases"]}
    found = dotnet_release.value
    if found.release >= smallest[table["asked"]["writeback"]["version"]]:
        code = "new_enough"
    elif found.release >= smallest[table["asked"]["setup"]["version"]]:
        code = "enough_for_setup"
    else:
        code = "too_old"
    return verdict(code, dotnet_release, version=found.version, release=found.release)
