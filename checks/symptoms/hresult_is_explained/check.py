"""The result code reports no failure; where it does, its cause is told."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="domain",
    severity="major",
    order=50,
    inputs=("hresult",),
    # The first of several failures in this order is told.
    outcomes={
        "connector_credentials": "fail",
        "registration_broken": "fail",
        "ldap_not_sealed": "fail",
        "domain_unreachable": "fail",
        "protected_account": "fail",
        "access_denied": "fail",
        "refused_by_policy": "fail",
        "user_not_covered": "fail",
        "duplicate_user": "fail",
        "account_blocked": "fail",
        "wrong_password": "fail",
        "cause_not_told": "fail",
        "unknown_code": "unknown",
        "success": "pass",
    },
    facts=("hresults",),
    sources=(
        "writeback_troubleshooting",
        "error_8023062c",
        "writeback_errors_2015",
        "reset_by_admin",
        "hash_sync_rule_scope",
        "windows_error_codes",
    ),
)


def evaluate(hresult: tuple[Observation, ...], today: date, facts: Mapping[str, Any]) -> Iterator[Verdict]:
    table = facts["hresults"]
    judged = [(_outcome(one.value, table), one) for one in hresult]
    for outcome, one in sorted(judged, key=lambda pair: list(CHECK.outcomes).index(pair[0])):
        yield verdict(outcome, one, shown=f"0x{one.value}")


def _outcome(code: str, table: Mapping[str, Any]) -> str:
    if code == table["success"]:
        return "success"
    return str(table["codes"].get(code, {}).get("cause", "unknown_code"))
