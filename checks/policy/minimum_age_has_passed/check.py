"""The user's password is old enough for the domain to take another one today."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict
from checks.policy.minimum_age_has_passed.otherwise import OTHERWISE

CHECK = Check(
    version=1,
    hop="domain",
    severity="major",
    order=20,
    inputs=("password_policy", "ad_user"),
    optional=("resultant_policy",),
    stand_ins={"password_policy": "resultant_policy"},
    outcomes={
        "age_has_passed": "pass",
        "no_minimum_age": "pass",
        "only_told": "unknown",
        "must_change": "pass",
        "too_young": "fail",
        "too_young_by_date": "fail",
        "ends_today": "unknown",
        "date_not_exact": "unknown",
        "set_in_future": "unknown",
        "last_set_unknown": "unknown",
        "age_not_shown": "unknown",
        "other_domain": "unknown",
        "which_domain": "unknown",
        "policy_of_whom": "unknown",
        "longer_policy_beside": "unknown",
    },
    sources=("writeback_tutorial", "minimum_password_age", "writeback_policy", "resultant_policy"),
    otherwise=OTHERWISE,
)

#: Active Directory counts ticks of 100 ns since then.
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
#: Active Directory is no older; an earlier date is a number of something else.
_FIRST_YEAR = 2000
_PASSES = ("age_has_passed", "no_minimum_age", "must_change")


def evaluate(
    password_policy: tuple[Observation, ...] | None,
    ad_user: tuple[Observation, ...],
    resultant_policy: Observation | None,
    today: date,
    facts: Mapping[str, Any],
) -> Iterator[Verdict]:
    if resultant_policy and len(ad_user) > 1:
        yield verdict("policy_of_whom", resultant_policy, *ad_user)
        return
    passed: dict[str, list[Observation]] = {}
    for user in ad_user:
        own = resultant_policy if resultant_policy and resultant_policy.value.may_be_of(user.value) else None
        if resultant_policy and not (own or password_policy):
            yield verdict("policy_of_whom", resultant_policy, user)
            continue
        policies = [own] if own else _policies_for(user, password_policy or ())
        judged = _judge(user, policies, today)
        if judged.code in _PASSES[:2] and not own:
            judged = _with_longer(user, policies[0], judged, today)
            is_bare_word = judged.code == "no_minimum_age" and policies[0].value.is_told
            judged = verdict("only_told", user) if is_bare_word else judged
        if judged.code in _PASSES:
            passed.setdefault(judged.code, []).append(user)
        else:
            yield judged
    for code, users in passed.items():
        yield verdict(code, *users, users=[_name(user) for user in users])


def _policies_for(user: Observation, policies: tuple[Observation, ...]) -> list[Observation]:
    """Return the policies that may be the user's: those of the domain, else those of no named one."""
    parts = [part.strip() for part in (user.value.distinguished_name or "").lower().split(",")]
    domain = ".".join(part.removeprefix("dc=") for part in parts if part.startswith("dc="))
    if not domain:
        return list(policies)
    own = [one for one in policies if one.value.domain == domain]
    return own or [one for one in policies if not one.value.domain]


def _judge(user: Observation, policies: list[Observation], today: date) -> Verdict:
    named = {"user": _name(user)}
    if user.value.pwd_last_set == 0:
        return verdict("must_change")
    if len(policies) != 1:
        return verdict("which_domain" if policies else "other_domain", user, **named)
    (policy,) = policies
    age = policy.value.minimum_age
    if age is None:
        return verdict("age_not_shown", policy, **named)
    if not age:
        return verdict("no_minimum_age")
    span = _set_between(user.value)
    if span is None or span[0].year < _FIRST_YEAR:
        return verdict("last_set_unknown", user, **named)
    if span[0].date() > today + timedelta(days=1):
        return verdict("set_in_future", user, last=span[0].date().isoformat(), **named)
    return _compare(user, policy, span, age, today)


def _with_longer(user: Observation, domain: Observation, judged: Verdict, today: date) -> Verdict:
    """Judge by the longest of the fine-grained policies as well, whose user is not told."""
    longer = domain.value.longer
    if not longer:
        return judged
    if _judge(user, [replace(domain, value=longer)], today).code in _PASSES:
        return judged
    return verdict("longer_policy_beside", domain, user, user=_name(user), policy=longer.name or None)


def _set_between(told: Any) -> tuple[datetime, datetime] | None:
    """Return the first and the last moment at which the password may have been set; ``None`` where untold.

    They are the same where the directory's own number is shown.
    """
    exact = _set_at(told.pwd_last_set)
    span: tuple[datetime, datetime] | None = (exact, exact) if exact else told.password_set
    return span


def _set_at(ticks: int | None) -> datetime | None:
    """Return when the password was last set; ``None`` where that is not shown, or beyond all time."""
    if ticks is None:
        return None
    try:
        return _EPOCH + timedelta(microseconds=ticks // 10)
    except OverflowError:
        return None


def _compare(
    user: Observation, policy: Observation, span: tuple[datetime, datetime], age: timedelta, today: date
) -> Verdict:
    """Compare whole days, in UTC as the directory counts: the day of the end is left open."""
    first, last = (one + age for one in span)
    told = {"user": _name(user), "over": first.date().isoformat()}
    if last.date() < today:
        return verdict("age_has_passed")
    if first == last:
        code = "ends_today" if first.date() == today else "too_young"
        return verdict(code, user, policy, **told, time=f"{first:%H:%M}")
    if first.date() > today:
        return verdict("too_young_by_date", user, policy, **told)
    return verdict("date_not_exact", user, policy, **told, last=last.date().isoformat())


def _name(user: Observation) -> str | None:
    return user.value.shown_name or None
