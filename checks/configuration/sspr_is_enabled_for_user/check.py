"""Self-service password reset is switched on for the affected user."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from checks.engine.context.another_tenant import OF_A_DOCUMENT, OF_ANOTHER_TENANT
from checks.engine.context.otherwise import Otherwise
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
)

#: It was set to nobody, or the user is left out.
OTHERWISE = (
    *OF_ANOTHER_TENANT,
    *OF_A_DOCUMENT,
    Otherwise(
        ("none", "off", "nobody", "keine", "žiadn", "žádn", "nikoho"),
        re.compile(
            r"\b(?:set|switched|changed|turned|put|moved|gestellt|gesetzt|umgestellt|nastavil\w*|prepli|přepnuli"
            r"|zmenili|změnili|prepnuté|přepnuto)\b(?:.{0,30}\b(?:to|auf|na)\b|) ?[\"'„“]?"
            r"(?:none|off|nobody|keine\w?|žiadn\w+|žádn\w+|nikoho)\b",
            re.IGNORECASE,
        ),
    ),
    Otherwise(
        ("exclu", "exempt", "ausgeschlossen", "ausgenommen", "vylúčen", "vyloučen", "vyňat"),
        re.compile(
            r"\b(?:users?|he|she|account|benutzer|er|sie|konto|používateľ\w?|uživatel\w?|je)\b"
            r"(?!.{0,20}\b(?:not?|nicht|nie|není)\b).{0,20}"
            r"\b(?:excluded|exempt\w*|ausgeschlossen|ausgenommen|vylúčen\w*|vyloučen\w*|vyňat\w*)\b",
            re.IGNORECASE,
        ),
    ),
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
