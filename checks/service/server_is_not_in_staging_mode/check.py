"""The server is the active one: in staging mode it writes no password back."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict
from checks.service.server_is_not_in_staging_mode.otherwise import OTHERWISE

CHECK = Check(
    version=1,
    hop="server",
    severity="blocker",
    order=30,
    inputs=("adsync_scheduler",),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={
        "active": "pass",
        "one_of_several_active": "pass",
        "staging": "fail",
        "all_staging": "fail",
        "several_active": "fail",
        "not_told": "unknown",
        "servers_not_named": "unknown",
    },
    sources=("staging_server", "connect_scheduler", "source_article"),
    statements=("S18",),
    otherwise=OTHERWISE,
)


def evaluate(adsync_scheduler: tuple[Observation, ...], today: date, facts: Mapping[str, Any]) -> Verdict:
    if len(adsync_scheduler) > 1 and not all(one.subject for one in adsync_scheduler):
        # The one without a name may be a server that is named elsewhere in the text.
        return verdict("servers_not_named", *adsync_scheduler)
    untold = [one for one in adsync_scheduler if one.value.staging is None]
    active = [one for one in adsync_scheduler if one.value.staging is False]
    staging = [one for one in adsync_scheduler if one.value.staging]
    if len(active) > 1:
        return verdict("several_active", *active, hosts=_names(active))
    if untold:
        return verdict("not_told", *untold)
    if not active:
        many = len(staging) > 1
        return verdict("all_staging" if many else "staging", *staging, hosts=_names(staging))
    if staging:
        return verdict("one_of_several_active", *active, *staging, hosts=_names(active))
    return verdict("active", *active)


def _names(servers: list[Observation]) -> list[str]:
    return [one.subject for one in servers]
