"""The audit log reports no failed password operation; where it does, the reason is explained."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.engine.context.another_user import OF_ANOTHER_USER
from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="tenant",
    severity="major",
    order=30,
    inputs=("audit_reason",),
    # The first of several failures in this order is told: from the tenant to the domain.
    outcomes={
        "tenant_not_set_up": "fail",
        "switched_off": "fail",
        "not_licensed": "fail",
        "not_in_group": "fail",
        "not_registered": "fail",
        "not_connected": "fail",
        "domain_refused": "fail",
        "refused_by_policy": "fail",
        "user_not_covered": "fail",
        "account_blocked": "fail",
        "wrong_password": "fail",
        "banned_password": "fail",
        "throttled": "fail",
        "cloud_only_reset": "warn",
        "cloud_follows": "warn",
        "unknown_reason": "unknown",
        "success_unsure": "unknown",
        "written_back": "pass",
        "succeeded": "pass",
    },
    facts=("audit_reasons", "sspr_codes"),
    sources=(
        "sspr_reporting",
        "sspr_troubleshooting",
        "sign_in_error_codes",
        "audit_reason_reports",
        "admin_center_reset",
    ),
    otherwise=OF_ANOTHER_USER,
)

#: What a reason of a success does not say where the password was written to the domain.
_BUT_NOT = re.compile(
    r"\b(?:fail\w*|error\w*|denied|rejected|cloud only|only in the cloud|not written|could not)\b",
    re.IGNORECASE,
)


def evaluate(
    audit_reason: tuple[Observation, ...], today: date, facts: Mapping[str, Any]
) -> Iterator[Verdict]:
    judged = [(_outcome(one.value, facts), one) for one in _newest(audit_reason)]
    for outcome, one in sorted(judged, key=lambda pair: list(CHECK.outcomes).index(pair[0])):
        yield verdict(outcome, one, reason=_told(one.value))


def _told(operation: Any) -> str:
    """Return what of the row the sentence quotes."""
    agent = f"OnPremisesAgent: {operation.agent}" if operation.agent else ""
    return operation.reason or agent or operation.result or operation.activity


def _newest(rows: tuple[Observation, ...]) -> list[Observation]:
    """Return each user's newest operations; all of them where a user or a time is not told."""
    if not all(one.subject and one.time for one in rows):
        return list(rows)
    newest = {one.subject: one.time for one in sorted(rows, key=lambda one: one.time or "")}
    return [one for one in rows if one.time == newest[one.subject]]


def _outcome(operation: Any, facts: Mapping[str, Any]) -> str:
    table = facts["audit_reasons"]
    constants: dict[str, str] = {
        entry["constant"]: entry["cause"] for entry in facts["sspr_codes"]["codes"].values()
    }
    by_reason: str | None = table["reasons"].get(operation.reason, {}).get("cause")
    cause = by_reason or constants.get(operation.reason)
    if cause:
        return cause
    if operation.activity.lower() == table["activities"]["blocked"].lower():
        return "throttled"
    if operation.result != "success":
        return "unknown_reason"
    if _BUT_NOT.search(operation.reason):
        return "unknown_reason"
    return _success(operation.agent.lower(), table["agents"])


def _success(agent: str, agents: Mapping[str, str]) -> str:
    if agent == agents["nothing"].lower():
        return "cloud_only_reset"
    if agent in (agents["connect"].lower(), agents["cloud_sync"].lower()):
        return "written_back"
    return "success_unsure" if agent else "succeeded"
