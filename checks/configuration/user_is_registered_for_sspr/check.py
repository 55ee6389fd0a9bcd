"""The user has registered for self-service password reset and is allowed to use it."""

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
    order=45,
    inputs=("sspr_registration",),
    outcomes={
        "registered": "pass",
        "not_enabled": "fail",
        "not_registered": "fail",
        "not_shown": "unknown",
        "report_disagrees": "unknown",
    },
    sources=("graph_registration_details", "sspr_troubleshooting", "sspr_tutorial"),
    statements=("S14", "S09"),
)

#: Whoever has to register anew is not registered any more.
OTHERWISE = (
    Otherwise(
        ("methodsregistered",),
        re.compile(r"\bmethodsRegistered\"?\s{0,40}[:=]\s{0,9}(?:\{\s{0,9}\}|\[\s{0,9}\])", re.IGNORECASE),
        printed=True,
    ),
    *OF_ANOTHER_USER,
    *OF_ANOTHER_TENANT,
    Otherwise(
        ("regist", "zaregistr", "method"),
        re.compile(
            r"\bre-?regist\w+ (?:was |is |has been |were )?(?:required|set|requested|forced)"
            r"|\b(?:require\w*|must|has to|needs? to|muss|musí|have to) (?:the user )?(?:to )?(?:sich "
            r"|sa |se )?"
            r"(?:re-?regist\w*|regist\w+ (?:again|anew)|(?:erneut|neu|znova|znovu) (?:za)?regist\w+)"
            r"|\b(?:(?:removed|deleted|cleared|reset|revoked) (?:all |his |her |the |their )*"
            r"(?:(?:auth\w*|registered|mfa|sspr) )*(?:methods?|phone numbers?|registration)"
            r"|methoden (?:wurden )?(?:gelöscht|entfernt|zurückgesetzt)|metódy (?:boli )?(?:zmazan"
            r"|odstránen)\w+)",
            re.IGNORECASE,
        ),
    ),
)


def evaluate(
    sspr_registration: tuple[Observation, ...], today: date, facts: Mapping[str, Any]
) -> Iterator[Verdict]:
    right = []
    for user in sspr_registration:
        code = _judge(user)
        if code == "registered":
            right.append(user)
        else:
            yield verdict(code, user, user=user.value.name or None)
    if right:
        yield verdict("registered", *right, users=[user.value.name or None for user in right])


def _judge(user: Observation) -> str:
    told = user.value
    # Capable means allowed and registered; the report says all three.
    is_known = told.enabled is not None and told.registered is not None
    if is_known and told.capable not in (None, told.enabled and told.registered):
        return "report_disagrees"
    if told.enabled is False:
        return "not_enabled"
    if told.registered is False:
        return "not_registered"
    return "registered" if is_known else "not_shown"
