"""The user of the test holds no administrator role in the tenant."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.configuration.test_user_is_no_administrator.otherwise import OTHERWISE
from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="account",
    severity="major",
    order=35,
    inputs=("sspr_registration",),
    outcomes={
        "no_role": "pass",
        "administrator": "warn",
        "role_not_shown": "unknown",
    },
    sources=(
        "sspr_policy",
        "sspr_0009",
        "sspr_tutorial",
        "writeback_concept",
        "graph_registration_details",
        "source_article",
    ),
    statements=("S09",),
    otherwise=OTHERWISE,
    asks_for=("name", "admin"),
)

_BY_FLAG = {True: "administrator", None: "role_not_shown"}


def evaluate(
    sspr_registration: tuple[Observation, ...], today: date, facts: Mapping[str, Any]
) -> Iterator[Verdict]:
    ordinary = []
    for user in sspr_registration:
        if user.value.admin is False:
            ordinary.append(user)
        else:
            yield verdict(_BY_FLAG[user.value.admin], user, user=user.value.name or None)
    if ordinary:
        yield verdict("no_role", *ordinary, users=[user.value.name or None for user in ordinary])
