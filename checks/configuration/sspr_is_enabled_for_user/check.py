"""Self-service password reset is switched on for the affected user."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from checks.configuration.sspr_is_enabled_for_user.otherwise import OTHERWISE
from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="tenant",
    severity="blocker",
    order=40,
    inputs=("sspr_scope",),
    optional=("sspr_group_member",),
    outcomes={
        "on_for_all": "pass",
        "on_for_user": "pass",
        "switched_off": "fail",
        "not_in_group": "fail",
        "membership_unknown": "unknown",
        "scope_unknown": "unknown",
    },
    sources=("sspr_tutorial", "sspr_troubleshooting", "sspr_policy", "source_article"),
    statements=("S14",),
    otherwise=OTHERWISE,
)

_BY_SCOPE = {"all": "on_for_all", "none": "switched_off", "unknown": "scope_unknown"}
_BY_MEMBERSHIP = {"yes": "on_for_user", "no": "not_in_group", "unknown": "membership_unknown"}


def evaluate(
    sspr_scope: Observation, sspr_group_member: Observation | None, today: date, facts: Mapping[str, Any]
) -> Verdict:
    if sspr_scope.value != "selected":
        return verdict(_BY_SCOPE[sspr_scope.value], sspr_scope)
    member = sspr_group_member.value if sspr_group_member else "unknown"
    return verdict(_BY_MEMBERSHIP[member], sspr_scope, sspr_group_member)
