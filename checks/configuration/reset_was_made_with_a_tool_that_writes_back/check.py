"""The password was set by a way that writes it back to the domain."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="tenant",
    severity="blocker",
    order=5,
    inputs=("reset_tool",),
    optional=("cloud",),
    outcomes={
        "reset_page": "pass",
        "change_at_sign_in": "pass",
        "entra_admin_center": "pass",
        "graph_reset_action": "pass",
        "page_of_another_cloud": "fail",
        "graph_password_profile": "fail",
        "graph_own_password": "fail",
        "retired_module": "fail",
        "microsoft_365_admin_center": "fail",
        "page_not_known": "unknown",
        "way_not_known": "unknown",
        "active_directory": "not_applicable",
    },
    facts=("reset_tools",),
    sources=(
        "writeback_concept",
        "graph_reset_password",
        "admin_center_reset",
        "cloud_sync_tutorial",
        "update_user_report",
    ),
    statements=("S09",),
)

_RESET_PAGE = "reset_page_"


def evaluate(
    reset_tool: Observation, cloud: Observation | None, today: date, facts: Mapping[str, Any]
) -> Verdict:
    pages = facts["reset_tools"]["reset_pages"]
    way = reset_tool.value
    if way.startswith(_RESET_PAGE):
        own = cloud.value if cloud else "public"
        used = way.removeprefix(_RESET_PAGE)
        if own not in pages:
            return verdict("page_not_known", reset_tool, cloud, used=pages[used]["host"])
        if used != own:
            params = {"used": pages[used]["host"], "right": pages[own]["host"]}
            return verdict("page_of_another_cloud", reset_tool, cloud, **params)
        return verdict("reset_page", reset_tool, page=pages[own]["host"])
    return verdict("way_not_known" if way == "unknown" else way, reset_tool)
