"""No flag of the account in the domain stands in the way of a new password."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.engine.context.another_user import OF_ANOTHER_USER
from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="account",
    severity="major",
    order=30,
    inputs=("ad_user",),
    outcomes={
        "nothing_in_the_way": "pass",
        "account_disabled": "fail",
        "cannot_change_password": "fail",
        "not_changeable_yet": "fail",
        "locked_out": "warn",
        "smart_card_required": "warn",
        "password_never_expires": "warn",
        "fields_disagree": "unknown",
        "fields_missing": "unknown",
        "no_user_account": "unknown",
    },
    facts=("account_flags",),
    sources=(
        "account_control_flags",
        "writeback_troubleshooting",
        "writeback_concept",
        "sspr_concept",
        "version_history",
    ),
    otherwise=OF_ANOTHER_USER,
    asks_for=(
        *("shown_name", "user_account_control", "enabled", "locked_out", "cannot_change_password"),
        *("password_never_expires", "smartcard_logon_required", "changeable_from"),
    ),
)

_CODES = {
    "disabled": "account_disabled",
    "cannot_change": "cannot_change_password",
    "locked": "locked_out",
    "smart_card": "smart_card_required",
    "never_expires": "password_never_expires",
}


def evaluate(ad_user: tuple[Observation, ...], today: date, facts: Mapping[str, Any]) -> Iterator[Verdict]:
    free = []
    for user in ad_user:
        found = [*_judge(user, facts["account_flags"]), *_judge_age(user, today)]
        yield from found
        if not found:
            free.append(user)
    if free:
        yield verdict("nothing_in_the_way", *free, users=[_name(user) for user in free])


def _judge(user: Observation, table: Mapping[str, Any]) -> Iterator[Verdict]:
    control = user.value.user_account_control
    if control is not None and not control & int(table["normal_account"]["hex"], 16):
        yield verdict("no_user_account", user, user=_name(user), found=control)
        return
    states = {key: _state(user, key, table["flags"][key]) for key in _CODES}
    for key, code in _CODES.items():
        if states[key] == "set":
            yield verdict(code, user, user=_name(user))
    for code, state in (("fields_disagree", "both"), ("fields_missing", "unknown")):
        fields = [table["flags"][key]["field"] for key in _CODES if states[key] == state]
        if fields:
            yield verdict(code, user, user=_name(user), fields=fields)


def _judge_age(user: Observation, today: date) -> Iterator[Verdict]:
    """Judge when ``net user`` says that the password can be changed again; what is over tells nothing."""
    first = user.value.changeable_from
    if first and first > today:
        yield verdict("not_changeable_yet", user, user=_name(user), over=first.isoformat())


def _state(user: Observation, key: str, flag: Mapping[str, str]) -> str:
    """Return ``set``, ``clear``, ``unknown``, or ``both`` where the field and the stored bit disagree."""
    told = user.value
    field = {
        "disabled": None if told.enabled is None else not told.enabled,
        "locked": told.locked_out,
        "cannot_change": told.cannot_change_password,
        "never_expires": told.password_never_expires,
        "smart_card": told.smartcard_logon_required,
    }[key]
    control = told.user_account_control
    bit = None if control is None else bool(control & int(flag["hex"], 16))
    is_stored = flag["stored"] == "true"
    if is_stored and None not in (field, bit) and field != bit:
        return "both"
    if field or bit:
        return "set"
    return "clear" if field is False or (is_stored and bit is False) else "unknown"


def _name(user: Observation) -> str | None:
    return user.value.shown_name or None
