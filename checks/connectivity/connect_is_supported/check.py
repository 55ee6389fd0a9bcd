"""The installed build of Microsoft Entra Connect is supported on the day of the check."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict
from checks.engine.values.version import Version

CHECK = Check(
    version=1,
    hop="server",
    severity="blocker",
    order=10,
    inputs=("connect_version",),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={
        "supported": "pass",
        "ends_soon": "warn",
        "below_next_minimum": "warn",
        "newer_than_table": "warn",
        "generation_1": "fail",
        "recalled": "fail",
        "retired": "fail",
        "support_ended": "fail",
        "below_hard_minimum": "fail",
        "next_minimum_missed": "fail",
        "not_in_table": "unknown",
        "table_is_old": "unknown",
    },
    facts=("connect_builds",),
    sources=("version_history", "hardening", "connect_prerequisites", "third_party_builds"),
    statements=("S18", "S22"),
)

#: Support that ends within so many days is a warning: an upgrade takes planning.
_SOON = timedelta(days=60)
#: A table compared longer ago than this may miss an end of support, so it no longer passes.
_FRESH = timedelta(days=365)


def evaluate(connect_version: Observation, today: date, facts: Mapping[str, Any]) -> Verdict:
    table = facts["connect_builds"]
    version: Version = connect_version.value
    build = next((one for one in table["builds"] if one["version"] == str(version)), None)
    params: dict[str, Any]

    if version.parts[0] == 1:
        code, params = "generation_1", {}
    elif build and build["status"] == "recalled":
        code, params = "recalled", {}
    elif _missed(table["hard_minimum"], version, today):
        code, params = "below_hard_minimum", {}
    elif build:
        code, params = _judge_listed(build, table, today)
    else:
        code, params = _judge_unlisted(version, table, today)
    return verdict(code, connect_version, version=str(version), **params)


def _judge_listed(
    build: Mapping[str, str], table: Mapping[str, Any], today: date
) -> tuple[str, dict[str, Any]]:
    version, following = Version.of(build["version"]), table["next_minimum"]
    if build["status"] == "retired":
        return "retired", {}
    if _missed(following, version, today):
        return "next_minimum_missed", {}
    if build["support_ends"]:
        left = date.fromisoformat(build["support_ends"]) - today
        if left <= timedelta(0):
            return "support_ended", {"ended": build["support_ends"]}
        if left <= _SOON:
            return "ends_soon", {"ends": build["support_ends"], "days": left.days}
    if version < Version.of(following["version"]):
        return "below_next_minimum", {"days": (date.fromisoformat(following["date"]) - today).days}
    if today - date.fromisoformat(table["compared"]) > _FRESH:
        return "table_is_old", {"compared": table["compared"]}
    return "supported", {"compared": table["compared"]}


def _judge_unlisted(version: Version, table: Mapping[str, Any], today: date) -> tuple[str, dict[str, Any]]:
    """Judge a build that the table lacks: it ended at the latest with the next newer one that it has."""
    newer = [one for one in table["builds"] if Version.of(one["version"]) > version]
    if not newer:
        return "newer_than_table", {"newest": str(max(Version.of(one["version"]) for one in table["builds"]))}
    ends = newer[-1]["support_ends"]
    if ends and date.fromisoformat(ends) <= today:
        return "support_ended", {"ended": ends}
    return "not_in_table", {}


def _missed(minimum: Mapping[str, str], version: Version, today: date) -> bool:
    return version < Version.of(minimum["version"]) and today >= date.fromisoformat(minimum["date"])
