"""The new password works in the office network; where it does not, whether writeback is to blame at all."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from checks.engine.context.another_user import OF_ANOTHER_USER
from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="device",
    severity="major",
    order=10,
    inputs=("works_in_office", "works_in_browser"),
    outcomes={
        "lost_on_the_way": "fail",
        "fails_everywhere": "fail",
        "cloud_lags": "warn",
        "not_in_the_office": "unknown",
        "office_not_tested": "unknown",
        "works": "pass",
    },
    sources=(
        "servers_catch_up",
        "sspr_troubleshooting",
        "admin_center_reset",
        "cached_sign_in_reports",
    ),
    otherwise=OF_ANOTHER_USER,
)

#: What follows from the answers for the office, then for the browser.
_BY_ANSWERS = {
    ("yes", "no"): "cloud_lags",
    ("no", "yes"): "lost_on_the_way",
    ("no", "no"): "fails_everywhere",
    ("no", "unknown"): "not_in_the_office",
}


def evaluate(
    works_in_office: Observation, works_in_browser: Observation, today: date, facts: Mapping[str, Any]
) -> Verdict:
    otherwise = "works" if works_in_office.value == "yes" else "office_not_tested"
    code = _BY_ANSWERS.get((works_in_office.value, works_in_browser.value), otherwise)
    return verdict(code, works_in_office, works_in_browser)
