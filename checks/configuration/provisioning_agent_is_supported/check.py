"""Every provisioning agent is of a build that writes passwords back in its cloud."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict
from checks.engine.values.version import Version

CHECK = Check(
    version=1,
    hop="server",
    severity="blocker",
    order=18,
    inputs=("agent_version",),
    optional=("cloud",),
    applies={"sync_tool": ("cloud_sync", "both")},
    outcomes={
        "newest": "pass",
        "not_newest": "warn",
        "newer_than_table": "warn",
        "too_old": "fail",
        "not_offered": "fail",
        "faulty_in_cloud": "fail",
        "not_in_table": "unknown",
        "table_is_old": "unknown",
    },
    facts=("agent_builds",),
    sources=("agent_history", "cloud_sync_tutorial"),
)

#: A table compared longer ago than this may miss a newer build, so it no longer passes.
_FRESH = timedelta(days=365)


def evaluate(
    agent_version: tuple[Observation, ...],
    cloud: Observation | None,
    today: date,
    facts: Mapping[str, Any],
) -> Iterator[Verdict]:
    table = facts["agent_builds"]
    chosen = cloud.value if cloud else "public"
    newest = max(Version.of(one["version"]) for one in table["builds"])
    # The oldest first: of several agents that are judged alike, its build is the one to name.
    for one in sorted(agent_version, key=lambda each: each.value):
        yield verdict(
            _judge(one.value, newest, chosen, table, today),
            one,
            version=str(one.value),
            newest=str(newest),
            compared=table["compared"],
            count=len(agent_version),
        )


def _judge(version: Version, newest: Version, cloud: str, table: Mapping[str, Any], today: date) -> str:
    fault = table["known_fault"]
    if cloud == table["not_offered"]["cloud"]:
        return "not_offered"
    if version < Version.of(table["minimum"]["version"]):
        return "too_old"
    if cloud == fault["cloud"] and str(version) == fault["version"]:
        return "faulty_in_cloud"
    if version > newest:
        return "newer_than_table"
    if str(version) not in [one["version"] for one in table["builds"]]:
        return "not_in_table"
    if version < newest:
        return "not_newest"
    return "table_is_old" if today - date.fromisoformat(table["compared"]) > _FRESH else "newest"
