"""Read ``net user``: a row for each setting, in words of Windows' language."""

import re
from collections.abc import Iterator

from checks.engine.model import Observation, Problem
from checks.engine.text import Line, lines
from checks.inputs.ad_user.account import AdUser

#: German as posted in tests/checks/public_outputs/net_user.yml; a console may have spoilt its umlauts.
_ROWS = {
    "name": re.compile(r"\s*(?:User name|Benutzername)\s{2,60}(\S.{0,200})", re.IGNORECASE),
    "active": re.compile(r"\s*(?:Account active|Konto aktiv)\s{2,60}(\S{1,20})", re.IGNORECASE),
    "expires": re.compile(
        r"\s*(?:Password expires|Kennwort l.{1,2}uft ab)\s{2,60}(\S.{0,60})", re.IGNORECASE
    ),
    "may_change": re.compile(
        r"\s*(?:User may change password|Benutzer kann Kennwort .{1,2}ndern)\s{2,60}(\S{1,20})", re.IGNORECASE
    ),
    "groups": re.compile(
        r"\s*(?:Global Group memberships|Globale Gruppenmitgliedschaften)\s{2,60}(\S.{0,200})", re.IGNORECASE
    ),
}
_YES_OR_NO = {"yes": True, "ja": True, "no": False, "nein": False}
_LOCKED = "locked"
#: What stands for no group: accounts of a domain are always in one.
_NO_GROUP = ("*none", "*kein")
_OF_DOMAIN = re.compile(
    r"\bnet1?(?:\.exe)? user\b.{0,200}\s/do|The request will be processed at a domain controller",
    re.IGNORECASE,
)


#: Blank lines part the rows, so that each part must hold one of these.
SIGNS = (
    "Account active",
    "User may change password",
    "Global Group memberships",
    "Konto aktiv",
    "Benutzer kann Kennwort",
    "Globale Gruppenmitgliedschaften",
)


def is_net_user(text: str) -> bool:
    """Return whether ``text`` has a row of the output."""
    return any(_rows(lines(text)))


def net_users(text: str) -> list[Observation]:
    """Return an ``AdUser`` for each account; what the command does not print stays ``None``.

    Raises ``Problem`` ``not_of_the_domain`` where the account may be one of a single computer.
    """
    all_lines = lines(text)
    asked = any(_OF_DOMAIN.search(line.text) for line in all_lines)
    accounts: list[dict[str, tuple[str, Line]]] = []
    for name, value, line in _rows(all_lines):
        if not accounts or name in accounts[-1]:
            accounts.append({})
        accounts[-1][name] = value, line
    return [_account(one, asked=asked) for one in accounts if {"active", "may_change"} <= one.keys()]


def _rows(all_lines: list[Line]) -> Iterator[tuple[str, str, Line]]:
    for line in all_lines:
        for name, row in _ROWS.items():
            if found := row.fullmatch(line.text):
                yield name, found.group(1).strip(), line


def _account(rows: dict[str, tuple[str, Line]], *, asked: bool) -> Observation:
    told = {name: value.lower() for name, (value, _) in rows.items()}
    used = [line for _, line in rows.values()]
    first, last = used[0].number, used[-1].number
    in_domain = "groups" in told and told["groups"] not in _NO_GROUP
    if not (asked or in_domain):
        raise Problem("not_of_the_domain", (first, last))
    may_change = _YES_OR_NO.get(told["may_change"])
    user = AdUser(
        sam_account_name=rows["name"][0] if "name" in rows else None,
        enabled=True if told["active"] == _LOCKED else _YES_OR_NO.get(told["active"]),
        locked_out=True if told["active"] == _LOCKED else None,
        cannot_change_password=None if may_change is None else not may_change,
        # "Never" is said of every account where the domain lets passwords grow old.
        password_never_expires=False if re.search(r"\d", told.get("expires", "")) else None,
    )
    shown = "; ".join(" ".join(line.text.split()) for line in used)
    return Observation(user, first, last, shown, user.shown_name.lower())
