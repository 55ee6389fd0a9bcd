"""A user's registration for self-service password reset, from Graph's report on sign-in methods."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from checks.engine.context.letter import Letter
from checks.engine.formats.json_format import json_value
from checks.engine.formats.record import Record
from checks.engine.formats.records import records_with
from checks.engine.formats.renamed import with_names
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import lines, output_lines, shorten
from checks.inputs.sspr_registration.told import told_registrations

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "Get-MgReportAuthenticationMethodUserRegistrationDetail"
        " -Filter \"userPrincipalName eq 'user01@contoso.com'\" |"
        " Format-List UserPrincipalName, IsAdmin, IsSsprEnabled, IsSsprRegistered, IsSsprCapable"
    ),
    runs_on="tenant",
    signs=(
        "IsSsprRegistered",
        "IsSsprEnabled",
        "IsSsprCapable",
        "AuthMethods",
        "SSPR Registered",
        "IsSsprRegistered_b",
    ),
    changed_by=(
        "Remove-MgUserAuthenticationPhoneMethod",
        "Remove-MgUserAuthenticationEmailMethod",
        "Remove-MgUserAuthenticationMicrosoftAuthenticatorMethod",
        "Remove-MgUserAuthenticationSoftwareOathMethod",
        "Reset-MsolStrongAuthenticationMethodByUpn",
        "Set-MsolUser … StrongAuthenticationMethods",
        " … the role",
        " … rolle",
        " … rolu",
        " … roli",
    ),
)

_COMMAND = "Get-MgReportAuthenticationMethodUserRegistrationDetail"
_FLAGS = {
    "admin": "IsAdmin",
    "enabled": "IsSsprEnabled",
    "registered": "IsSsprRegistered",
    "capable": "IsSsprCapable",
}
#: How scripts of somebody's own show the same.
_OF_SSPR = {f"sspr {one}": f"issspr{one}" for one in ("enabled", "registered", "capable")}
_SHOWN = _OF_SSPR | {
    "admin": "isadmin",
    "user principal name": "userprincipalname",
    "upn": "userprincipalname",
}
_NOT_READ = "not_recognised"
#: What the columns of a table of one's own in Log Analytics end with.
_KIND = re.compile(r"_[bsdgt]$")
_SAID = {
    **dict.fromkeys(("yes", "registered", "enabled", "capable"), True),
    **dict.fromkeys(("no", "not registered", "not enabled", "disabled", "not capable"), False),
}
#: How the report before this one named them; other objects have fields of the first two names as well.
_BEFORE = {"enabled": "IsEnabled", "registered": "IsRegistered", "capable": "IsCapable"}


@dataclass(frozen=True)
class Registration:
    """What the report says of one user; ``None`` stands for what the text does not show.

    ``is_told`` where it stands in a sentence of somebody's own, and no report shows it.
    """

    name: str
    admin: bool | None
    enabled: bool | None
    registered: bool | None
    capable: bool | None
    is_told: bool = field(default=False, kw_only=True)

    def __str__(self) -> str:
        told = {printed: getattr(self, name) for name, printed in _FLAGS.items()}
        return "; ".join(
            [self.name or "?", *(f"{name} {one}" for name, one in told.items() if one is not None)]
        )


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return a ``Registration`` for each user; the subject is the sign-in name.

    Raises ``Problem``: ``no_row`` where the report has nothing on the user, ``not_recognised``,
    ``cut_off``, ``unreadable_flag``.
    """
    if _is_empty_answer(text):
        raise Problem("no_row")
    known = (*_FLAGS.values(), _BEFORE["capable"], *_OF_SSPR, *(f"{one}_b" for one in _FLAGS.values()))
    try:
        shown = records_with(text, *known, command=_COMMAND)
    except Problem as unread:
        said = [*told(Letter(lines(text)))] if unread.code == _NOT_READ else []
        if not said:
            raise
        return said
    return [_observe(one) for one in shown]


def told(letter: Letter) -> Iterator[Observation]:
    """Yield what sentences tell of the user."""
    for one, registered in told_registrations(letter):
        yield one.tells(Registration("", None, None, registered, None, is_told=True))


def _observe(shown: Record) -> Observation:
    bare = {one: _KIND.sub("", one) for one in shown.fields if _KIND.search(one)}
    record = with_names(with_names(shown, bare), _SHOWN)
    name = record.get("UserPrincipalName")
    names = _FLAGS | _BEFORE if record.has(_BEFORE["capable"]) else _FLAGS
    flags = {key: _flag(record, printed) for key, printed in names.items()}
    return record.observe(
        Registration(name, *flags.values()), "UserPrincipalName", *names.values(), subject=name
    )


def _flag(record: Record, name: str) -> bool | None:
    told = record.get(name)
    is_by_script = told and record.shown[name.lower()][1].lower() in _SHOWN
    flag = _SAID.get(told.lower()) if is_by_script else record.flag(name)
    if told and flag is None:
        where = (record.first_line, record.last_line)
        raise Problem("unreadable_flag", where, field=name, found=shorten(told))
    return flag


def _is_empty_answer(text: str) -> bool:
    """Tell whether the command was typed and printed nothing, or Graph answered with an empty list."""
    answer = json_value(lines(text))
    if isinstance(answer, dict) and answer.get("value") == []:
        return True
    typed = any(line.command and _COMMAND.lower() in line.text.lower() for line in lines(text))
    return typed and not output_lines(text)
