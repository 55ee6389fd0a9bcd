"""The affected user has a service plan that allows password writeback, and it is switched on."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from checks.configuration.test_user_is_licensed.otherwise import OTHERWISE
from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="account",
    severity="major",
    order=30,
    inputs=("user_licence_plans",),
    outcomes={
        "plan_on": "pass",
        "plan_waiting": "warn",
        "plan_in_error": "warn",
        "plan_off": "fail",
        "look_alikes_only": "fail",
        "no_plan": "fail",
        "told_none": "fail",
        "only_told": "unknown",
        "state_not_known": "unknown",
    },
    facts=("writeback_licences",),
    sources=("licence_reference", "sspr_licensing", "sspr_troubleshooting", "source_article"),
    statements=("S05", "S07", "S09"),
    otherwise=OTHERWISE,
)

#: A plan that several licences bring is on where one of them has it on.
_BEST_FIRST = ("plan_on", "plan_waiting", "plan_in_error", "state_not_known", "plan_off")


def evaluate(user_licence_plans: tuple[Observation, ...], today: date, facts: Mapping[str, Any]) -> Verdict:
    table = facts["writeback_licences"]
    if any(one.value.told for one in user_licence_plans):
        return _told(user_licence_plans)
    deciding = {plan["servicePlanName"] for plan in table["plans"].values()}
    judged = {
        one.subject: (_judge(one.value.states, table["plan_states"]), one)
        for one in user_licence_plans
        if one.value.name in deciding
    }
    if judged:
        code, plan = min(judged.values(), key=lambda one: _BEST_FIRST.index(one[0]))
        return verdict(code, plan, plan=plan.value.name, states=list(plan.value.states))
    names = {plan["servicePlanName"] for plan in table["look_alike_plans"]}
    alike = [one for one in user_licence_plans if one.value.name in names]
    if alike:
        return verdict("look_alikes_only", *alike, plans=[one.value.name for one in alike])
    whole = Observation(
        None,
        min(one.first_line for one in user_licence_plans),
        max(one.last_line for one in user_licence_plans),
        ", ".join(one.value.name for one in user_licence_plans),
    )
    return verdict("no_plan", whole, count=len(user_licence_plans))


def _told(said: tuple[Observation, ...]) -> Verdict:
    """Return what somebody says of the user's licence; what is bad comes first."""
    if bad := [one for one in said if one.value.told in ("none", "only_others")]:
        return verdict("told_none", *bad)
    return verdict("only_told", *said, licences=list(dict.fromkeys(one.value.name for one in said)))


def _judge(shown: tuple[str, ...], states: Mapping[str, list[str]]) -> str:
    codes = {"plan_on": "on", "plan_waiting": "waiting", "plan_in_error": "error", "plan_off": "off"}
    found = [code for code, group in codes.items() if set(shown) & set(states[group])]
    if set(shown) - {one for group in states.values() for one in group} or not shown:
        found.append("state_not_known")
    return min(found, key=_BEST_FIRST.index)
