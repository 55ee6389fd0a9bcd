"""The user inherits permissions, so that the rights set at the root of the domain reach him."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict
from checks.permissions.inheritance_is_on_for_user.otherwise import OTHERWISE

CHECK = Check(
    version=1,
    hop="account",
    severity="major",
    order=20,
    inputs=("inheritance_disabled",),
    optional=("ad_user",),
    outcomes={
        "inheritance_on": "pass",
        "list_empty": "pass",
        "not_in_list": "pass",
        "inheritance_off": "fail",
        "container_off": "warn",
        "users_listed": "warn",
        "not_in_search": "unknown",
    },
    sources=("writeback_rights", "writeback_tutorial", "connector_account"),
    otherwise=OTHERWISE,
)

Observations = tuple[Observation, ...]


def evaluate(
    inheritance_disabled: Observations,
    today: date,
    facts: Mapping[str, Any],
    ad_user: Observations | None = None,
) -> Iterator[Verdict]:
    states = [one for one in inheritance_disabled if not one.value.listed]
    listed = tuple(one for one in inheritance_disabled if one.value.listed)
    for state in states:
        yield _judge_state(state)
    if listed and not any(one.value.off for one in listed):
        yield verdict("list_empty", *listed)
        return
    users = [one for one in ad_user or () if one.value.distinguished_name]
    if listed and users:
        yield from (_judge_user(user, listed) for user in users)
    elif listed:
        yield _judge_list(listed)


def _judge_state(state: Observation) -> Verdict:
    name = state.value.name or None
    if not state.value.off:
        return verdict("inheritance_on", state, user=name)
    if state.value.is_container:
        return verdict("container_off", state, containers=[name])
    return verdict("inheritance_off", state, user=name)


def _judge_user(user: Observation, listed: Observations) -> Verdict:
    name = user.value.distinguished_name
    own = _plain(name)
    for one in listed:
        if one.subject == own:
            return verdict("inheritance_off", one, user=name)
    above = [one for one in listed if one.value.is_container and own.endswith(f",{one.subject}")]
    if above:
        return verdict("container_off", *above, containers=[one.value.name for one in above])
    if any(f",{own}".endswith(f",{_base(one.value.search)}") for one in listed if one.value.search):
        return verdict("not_in_list", user, user=name)
    return verdict("not_in_search", user, user=name)


def _judge_list(listed: Observations) -> Verdict:
    users = [one for one in listed if not one.value.is_container]
    if users:
        return verdict("users_listed", *users, users=[one.value.name for one in users], count=len(users))
    return verdict("container_off", *listed, containers=[one.value.name for one in listed])


def _base(search: str) -> str:
    """Return the distinguished name of where a list looked; a domain may be told by its DNS name."""
    base = _plain(search)
    return base if "=" in base else ",".join(f"dc={part}" for part in base.split("."))


def _plain(name: str) -> str:
    """Return a distinguished name as the list's subjects are written."""
    return re.sub(r"(?<!\\), {0,20}", ",", name.strip().lower())
