"""The user has registered for self-service password reset and is allowed to use it."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.configuration.user_is_registered_for_sspr.otherwise import OTHERWISE
from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="account",
    severity="major",
    order=45,
    inputs=("sspr_registration",),
    outcomes={
        "registered": "pass",
        "not_enabled": "fail",
        "not_registered": "fail",
        "not_shown": "unknown",
        "report_disagrees": "unknown",
        "only_told": "unknown",
        "told_not_registered": "fail",
    },
    sources=("graph_registration_details", "sspr_troubleshooting", "sspr_tutorial"),
    statements=("S14", "S09"),
    otherwise=OTHERWISE,
)


def evaluate(
    sspr_registration: tuple[Observation, ...], today: date, facts: Mapping[str, Any]
) -> Iterator[Verdict]:
    right = []
    for user in sspr_registration:
        if user.value.is_told:
            yield verdict("only_told" if user.value.registered else "told_not_registered", user)
            continue
        code = _judge(user)
        if code == "registered":
            right.append(user)
        else:
            yield verdict(code, user, user=user.value.name or None)
    if right:
        yield verdict("registered", *right, users=[user.value.name or None for user in right])


def _judge(user: Observation) -> str:
    told = user.value
    # Capable means allowed and registered; the report says all three.
    is_known = told.enabled is not None and told.registered is not None
    if is_known and told.capable not in (None, told.enabled and told.registered):
        return "report_disagrees"
    if told.enabled is False:
        return "not_enabled"
    if told.registered is False:
        return "not_registered"
    return "registered" if is_known else "not_shown"
