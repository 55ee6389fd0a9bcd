"""The password policy lets a password be set again soon enough for a reset."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict
from checks.policy.password_policy_leaves_room.otherwise import OTHERWISE

CHECK = Check(
    version=1,
    hop="domain",
    severity="major",
    order=10,
    inputs=("password_policy",),
    optional=("resultant_policy",),
    stand_ins={"password_policy": "resultant_policy"},
    outcomes={
        "no_minimum_age": "pass",
        "once_a_day": "pass",
        "only_told": "unknown",
        "user_no_minimum_age": "pass",
        "user_once_a_day": "pass",
        "long_minimum_age": "warn",
        "user_long_minimum_age": "warn",
        "longer_policy_beside": "unknown",
        "age_not_shown": "unknown",
        "user_age_not_shown": "unknown",
    },
    facts=("password_policy",),
    sources=(
        "writeback_tutorial",
        "cloud_sync_tutorial",
        "minimum_password_age",
        "writeback_policy",
        "writeback_general",
        "resultant_policy",
    ),
    otherwise=OTHERWISE,
)

_DAY = timedelta(days=1)
#: How the accounts of administrators and services are called.
_NO_PERSON = re.compile(
    r"(?<![^\W_])(?:adm|svc|srv|sa|service|dienst|backup|msol)(?![^\W\d_])|admin|^\$env:|\$$"
)


def evaluate(
    password_policy: tuple[Observation, ...] | None,
    resultant_policy: Observation | None,
    today: date,
    facts: Mapping[str, Any],
) -> Verdict | Iterator[Verdict]:
    usual = int(facts["password_policy"]["minimum_age"]["default_days"]) * _DAY
    if resultant_policy and (not password_policy or _may_be_a_persons(resultant_policy)):
        # A fine-grained policy replaces the domain's, for this user and in full.
        return _judge(resultant_policy, usual, "user_", policy=resultant_policy.value.name or None)
    return (_judge_domain(domain, usual) for domain in password_policy or ())


def _may_be_a_persons(policy: Observation) -> bool:
    """Return whether a fine-grained policy may be that of somebody who resets a password.

    Administrators and services do not; beside the domain's, theirs tells nothing of the users.
    """
    asked = policy.value.users
    return not asked or not all(map(_NO_PERSON.search, asked))


def _judge_domain(domain: Observation, usual: timedelta) -> Verdict:
    judged, longer = _judge(domain, usual, ""), domain.value.longer
    is_good = CHECK.outcomes[judged.code] == "pass"
    if is_good and longer and longer.minimum_age > usual:
        return verdict("longer_policy_beside", domain, policy=longer.name or None)
    return verdict("only_told", domain) if is_good and domain.value.is_told else judged


def _judge(judged: Observation, usual: timedelta, prefix: str, **params: str | None) -> Verdict:
    age = judged.value.minimum_age
    if age is None:
        return verdict(f"{prefix}age_not_shown", judged, **params)
    if not age:
        return verdict(f"{prefix}no_minimum_age", judged, **params)
    if age <= usual:
        return verdict(f"{prefix}once_a_day", judged, **params)
    days = age / _DAY
    return verdict(
        f"{prefix}long_minimum_age", judged, days=int(days) if days.is_integer() else days, **params
    )
