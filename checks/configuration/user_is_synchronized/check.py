"""The user comes from the domain, so that there is an account to write a password back to."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.configuration.user_is_synchronized.otherwise import OTHERWISE
from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="account",
    severity="blocker",
    order=100,
    inputs=("user_sync",),
    outcomes={
        "synchronized": "pass",
        "cloud_only": "fail",
        "no_longer_synchronized": "fail",
        "guest": "fail",
        "not_read": "unknown",
        "type_not_known": "unknown",
        "only_told": "unknown",
        "told_not_synchronized": "fail",
    },
    sources=("graph_user", "writeback_troubleshooting", "sspr_concept", "source_article"),
    statements=("S19",),
    otherwise=OTHERWISE,
)

_BY_STATE = {"none": "cloud_only", "false": "no_longer_synchronized", None: "not_read"}


def evaluate(user_sync: tuple[Observation, ...], today: date, facts: Mapping[str, Any]) -> Iterator[Verdict]:
    right = []
    for user in user_sync:
        if user.value.is_told:
            is_ours = user.value.synchronized == "true"
            yield verdict("only_told" if is_ours else "told_not_synchronized", user)
            continue
        code = _judge(user)
        if code == "synchronized":
            right.append(user)
        else:
            yield verdict(code, user, user=user.value.name or None)
    if right:
        names = [user.value.name or None for user in right]
        yield verdict("synchronized", *right, users=names)


def _judge(user: Observation) -> str:
    if user.value.kind == "guest":
        return "guest"
    if user.value.synchronized != "true":
        return _BY_STATE[user.value.synchronized]
    # A member whose account is another tenant's.
    is_external = "#ext#" in user.value.name.lower()
    return "synchronized" if user.value.kind == "member" and not is_external else "type_not_known"
