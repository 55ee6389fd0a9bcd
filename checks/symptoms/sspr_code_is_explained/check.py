"""The page for a new password reports no error; where it does, its cause is told."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict
from checks.engine.text import shorten
from checks.symptoms.sspr_code_is_explained.otherwise import OTHERWISE

CHECK = Check(
    version=1,
    hop="tenant",
    severity="major",
    order=20,
    inputs=("sspr_message",),
    # The first of several failures in this order is told: from the tenant to the domain.
    outcomes={
        "tenant_not_set_up": "fail",
        "switched_off": "fail",
        "not_licensed": "fail",
        "not_in_group": "fail",
        "not_registered": "fail",
        "set_up_failed": "fail",
        "not_connected": "fail",
        "domain_refused": "fail",
        "refused_by_policy": "fail",
        "policy_or_scope": "fail",
        "banned_password": "fail",
        "throttled": "fail",
        "cloud_follows": "warn",
        "old_build": "warn",
        "unknown_code": "unknown",
        "reset_done": "pass",
        "client_connected": "pass",
    },
    facts=("sspr_codes",),
    sources=(
        "sspr_troubleshooting",
        "sspr_0009",
        "sspr_0029",
        "writeback_policy",
        "servers_catch_up",
        "unable_to_configure",
        "out_of_scope_user",
        "sspr_concept",
    ),
    statements=("S14",),
    otherwise=OTHERWISE,
)


def evaluate(
    sspr_message: tuple[Observation, ...], today: date, facts: Mapping[str, Any]
) -> Iterator[Verdict]:
    table = facts["sspr_codes"]
    judged = [(_outcome(one.value, table), one) for one in sspr_message]
    for outcome, one in sorted(judged, key=lambda pair: list(CHECK.outcomes).index(pair[0])):
        is_number = one.value not in table["messages"]
        yield verdict(outcome, one, shown=one.value if is_number else shorten(one.text, 80))


def _outcome(key: str, table: Mapping[str, Any]) -> str:
    entry = table["codes"].get(key) or table["messages"].get(key)
    # A message without a cause is good news, and tells it itself.
    return entry.get("cause", key) if entry else "unknown_code"
