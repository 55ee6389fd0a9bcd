"""The account that the wizard signs in with can switch password writeback on."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from checks.configuration.enabling_admin_is_cloud_account.otherwise import OTHERWISE
from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="tenant",
    severity="major",
    order=50,
    inputs=(
        "enabling_admin_origin",
        "enabling_admin_sign_in",
        "enabling_admin_role",
        "enabling_admin_assignment",
    ),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={
        "suitable": "pass",
        "role_not_active": "warn",
        "synchronized": "warn",
        "guest": "fail",
        "federated": "fail",
        "no_role": "fail",
        "other_role": "fail",
        "role_through_group": "fail",
        "origin_unknown": "unknown",
        "sign_in_unknown": "unknown",
        "role_unknown": "unknown",
        "assignment_unknown": "unknown",
    },
    sources=(
        "unable_to_configure",
        "writeback_troubleshooting",
        "writeback_tutorial",
        "connect_prerequisites",
        "connect_accounts",
        "source_article",
    ),
    statements=("S16",),
    otherwise=OTHERWISE,
)

#: What each answer means, the worst first: a known fault outweighs an unknown answer, and that
#: outweighs a doubt about a known one.
_RULES = (
    ("guest", "origin", "guest"),
    ("federated", "sign_in", "federated"),
    ("no_role", "role", "none"),
    ("other_role", "role", "other"),
    ("role_through_group", "assignment", "group"),
    ("origin_unknown", "origin", "unknown"),
    ("sign_in_unknown", "sign_in", "unknown"),
    ("role_unknown", "role", "unknown"),
    ("assignment_unknown", "assignment", "unknown"),
    ("role_not_active", "assignment", "eligible"),
    ("synchronized", "origin", "synchronized"),
)


def evaluate(
    enabling_admin_origin: Observation,
    enabling_admin_sign_in: Observation,
    enabling_admin_role: Observation,
    enabling_admin_assignment: Observation,
    today: date,
    facts: Mapping[str, Any],
) -> Verdict:
    answers = {
        "origin": enabling_admin_origin,
        "sign_in": enabling_admin_sign_in,
        "role": enabling_admin_role,
        "assignment": enabling_admin_assignment,
    }
    for code, name, answer in _RULES:
        if answers[name].value == answer:
            return verdict(code, answers[name])
    return verdict("suitable", *answers.values())
