"""Writeback is ticked in the tenant, for the tool that synchronizes the users."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="tenant",
    severity="blocker",
    order=47,
    inputs=("onprem_integration",),
    optional=("sync_tool",),
    outcomes={
        "switched_on": "pass",
        "first_option_off": "warn",
        "cloud_sync_option_off": "warn",
        "switched_off": "fail",
        "page_missing": "fail",
        "not_known": "unknown",
    },
    sources=("writeback_tutorial", "cloud_sync_tutorial", "sspr_troubleshooting", "source_article"),
    statements=("S14",),
)

_WHATEVER_THE_TOOL = {
    "both": "switched_on",
    "cloud_sync_only": "first_option_off",
    "none": "switched_off",
    "no_page": "page_missing",
    "unknown": "not_known",
}


def evaluate(
    onprem_integration: Observation, sync_tool: Observation | None, today: date, facts: Mapping[str, Any]
) -> Verdict:
    ticked = onprem_integration.value
    if ticked == "writeback_only":
        is_enough = sync_tool is None or sync_tool.value == "connect_sync"
        code = "switched_on" if is_enough else "cloud_sync_option_off"
    else:
        code = _WHATEVER_THE_TOOL[ticked]
    return verdict(code, onprem_integration, sync_tool)
