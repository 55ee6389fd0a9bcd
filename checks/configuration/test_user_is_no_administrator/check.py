"""The user of the test holds no administrator role in the tenant."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.engine.context.another_tenant import OF_ANOTHER_TENANT
from checks.engine.context.another_user import OF_ANOTHER_USER
from checks.engine.context.otherwise import Otherwise
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
)

#: A role that is only eligible, or was given since, stands in no report.
OTHERWISE = (
    Otherwise(
        ("memberof", "membership", "roleassignment"),
        re.compile(
            r"\bGet-\w{0,20}User\w{0,30}Member\w{0,20}\b[^\n]{0,300}\n(?:[^\n]{0,200}\n){0,12}?"
            r"\W{0,9}(?:displayName\s{0,30}[:=]\s{0,9})?(?:Global|User|Helpdesk|Password|Security|Exchange|SharePoint"
            r"|Teams|Billing|Application|Groups|Intune|Privileged \w{4,20}|Hybrid Identity|(?:Privileged )?"
            r"Authentication) Administrator\W{0,60}$",
            re.IGNORECASE | re.MULTILINE,
        ),
        printed=True,
    ),
    *OF_ANOTHER_USER,
    *OF_ANOTHER_TENANT,
    Otherwise(
        ("admin", "správc"),
        re.compile(
            r"\b(?:(?:test |affected )?user|account|he|she|benutzer|konto|er|sie|používateľ\w?|uživatel\w?"
            r"|účet|has been|was|is|he's|she's|je)\b(?!.{0,40}\b(?:not?|never|kein\w*|nicht|nie|není"
            r"|nemá|without)\b)"
            r".{0,20}\b(?:is|made|has|holds?|became|given|assigned|through|ist|hat|wurde|je|má|dostal\w?|bol\w?"
            r"|byl\w?|eligible)\b.{0,40}"
            r"\b(?:(?:global\w*|user|helpdesk|password|authentication|security|exchange|sharepoint|teams|billing"
            r"|privileged \w+|hybrid identity|application|groups?|intune|benutzer|globáln\w+)[ -]?admin\w*"
            r"|admin\w* roles?|administratorrolle|rol[ua] správcu|globáln\w+ správc\w+)\b"
            r"(?! (?:center|portal|account (?:works|is)|says|told))",
            re.IGNORECASE,
        ),
    ),
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
