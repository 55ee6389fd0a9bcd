"""The user is not guarded by AdminSDHolder, which takes the connector account's rights away."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict
from checks.permissions.user_is_not_protected.otherwise import OTHERWISE

CHECK = Check(
    version=1,
    hop="account",
    severity="major",
    order=30,
    inputs=("ad_user",),
    applies={"affected_users": ("one", "some", "unknown")},
    outcomes={
        "not_protected": "pass",
        "protected": "fail",
        "told_protected": "fail",
        "told_administrators": "unknown",
        "told_in_no_group": "unknown",
        "member_not_marked": "unknown",
        "not_shown": "unknown",
    },
    sources=("sspr_0029", "writeback_troubleshooting", "protected_accounts", "version_history"),
    statements=("S09",),
    otherwise=OTHERWISE,
    asks_for=("shown_name", "admin_count", "membership"),
)


def evaluate(ad_user: tuple[Observation, ...], today: date, facts: Mapping[str, Any]) -> Iterator[Verdict]:
    free = []
    for user in ad_user:
        name = user.value.shown_name or None
        membership = user.value.membership
        if user.value.admin_count is None and membership:
            yield verdict(f"told_{membership}", user)
        elif user.value.admin_count is None:
            yield verdict("not_shown", user, user=name)
        elif user.value.admin_count:
            yield verdict("protected", user, user=name, value=user.value.admin_count)
        elif membership == "protected":
            # Some groups can be excepted, and the attribute is set within the hour.
            yield verdict("member_not_marked", user, user=name)
        else:
            free.append(user)
    if free:
        yield verdict("not_protected", *free, users=[user.value.shown_name or None for user in free])
