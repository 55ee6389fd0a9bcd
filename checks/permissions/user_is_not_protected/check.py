"""The user is not guarded by AdminSDHolder, which takes the connector account's rights away."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.engine.context.another_user import OF_ANOTHER_USER
from checks.engine.context.otherwise import Otherwise
from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="account",
    severity="major",
    order=30,
    inputs=("ad_user",),
    applies={"affected_users": ("one", "some", "unknown")},
    outcomes={"not_protected": "pass", "protected": "fail", "not_shown": "unknown"},
    sources=("sspr_0029", "writeback_troubleshooting", "protected_accounts", "version_history"),
    statements=("S09",),
)

#: Who is in a protected group is protected within the hour, whatever the attribute says until then.
OTHERWISE = (
    *OF_ANOTHER_USER,
    Otherwise(
        ("admins", "operators", "protected"),
        re.compile(
            r"\b(?:user|account|he|she|benutzer|konto|er|sie|používateľ\w?|uživatel\w?|účet)\b.{0,20}"
            r"\b(?:is|was added|belongs|ist|wurde|je|bol\w?|byl\w?|patrí)\b(?!.{0,20}\b(?:not?|nicht"
            r"|nie|není|never)\b)"
            r".{0,40}\b(?:(?:domain|enterprise|schema|domänen|organisations)-?[ -]?admins"
            r"|(?:account|backup|server|print) operators|protected group)\b",
            re.IGNORECASE,
        ),
    ),
    Otherwise(
        ("admins", "operators"),
        re.compile(
            r"(?:^\W{0,20}(?:(?:sam(?:account)?)?name\s{0,30}[:=]\s{0,9})?(?:[\w.-]{1,40}\\)?|\*)"
            r"(?:(?:domain|enterprise|schema) admins|(?:domänen|organisations|schema)-admins"
            r"|(?:account|backup|server|print) operators)\W{0,60}$"
            r"|\bCN=(?:(?:domain|enterprise|schema) admins|(?:domänen|organisations|schema)-admins"
            r"|(?:account|backup|server|print) operators),(?:CN|OU|DC)=",
            re.IGNORECASE | re.MULTILINE,
        ),
        printed=True,
    ),
    # Cleared by hand it comes back, and the global catalog does not hold it.
    Otherwise(
        ("admincount",),
        re.compile(
            r"\bSet-AD(?:User|Object)\b[^\n]{0,200}(?:-Clear\s{1,9}[^\n-]{0,60}adminCount"
            r"|-Replace\s{1,9}@\{[^}\n]{0,80}adminCount[\"']?\s{0,9}=\s{0,9}[\"']?0)"
            r"|\bGet-ADUser\b[^\n|]{0,200}-Server\s{1,9}[\"']?[\w.-]{1,200}:326[89]\b",
            re.IGNORECASE,
        ),
        printed=True,
    ),
)


def evaluate(ad_user: tuple[Observation, ...], today: date, facts: Mapping[str, Any]) -> Iterator[Verdict]:
    free = []
    for user in ad_user:
        name = user.value.shown_name or None
        if user.value.admin_count is None:
            yield verdict("not_shown", user, user=name)
        elif user.value.admin_count:
            yield verdict("protected", user, user=name, value=user.value.admin_count)
        else:
            free.append(user)
    if free:
        yield verdict("not_protected", *free, users=[user.value.shown_name or None for user in free])
