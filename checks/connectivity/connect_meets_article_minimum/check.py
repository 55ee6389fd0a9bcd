"""The installed build is at least the one for which the article's short address list is enough."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict
from checks.engine.values.version import Version

CHECK = Check(
    version=1,
    hop="server",
    severity="minor",
    order=20,
    inputs=("connect_version",),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={"address_list_applies": "pass", "too_old": "fail"},
    facts=("connect_builds",),
    sources=("source_article", "writeback_2017", "writeback_troubleshooting"),
    statements=("S23",),
)


def evaluate(connect_version: Observation, today: date, facts: Mapping[str, Any]) -> Verdict:
    minimum = Version.of(facts["connect_builds"]["article_minimum"]["version"])
    code = "address_list_applies" if connect_version.value >= minimum else "too_old"
    return verdict(code, connect_version, version=str(connect_version.value))
