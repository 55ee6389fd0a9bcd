"""Read ``net user``: a row for each setting, by its words or by its place among the rows."""

import re
from collections.abc import Iterator
from datetime import date

from checks.engine.model import Observation, Problem
from checks.engine.spelling import spellings
from checks.engine.text import Line, lines
from checks.engine.values.moment import moment
from checks.inputs.ad_user.account import PROTECTED, AdUser
from checks.inputs.ad_user.memberships import row_of_guarded_group
from checks.inputs.ad_user.net_user_rows import Rows, begins_in_place, rows_in_place, rows_in_words
from checks.inputs.ad_user.values import between

#: German, French, Italian, Portuguese as posted in tests/checks/public_outputs/net_user.yml.
_YES = spellings(("yes", "ja", "oui", "sì", "sim", "sí", "si", "áno", "ano", "tak"))
_YES_OR_NO = dict.fromkeys(_YES, True) | dict.fromkeys(
    ("no", "nein", "non", "não", "nee", "nie", "ne"), False
)
#: The beginnings of the word for an account that is locked, in the same languages.
_LOCKED = ("locked", "gesperrt", "verrouill", "blo", "geblokkeerd", "uzamk", "zam", "zablok")
#: What stands for no group: accounts of a domain are always in one.
_NO_GROUP = ("*none", "*kein", "*keine", "*aucun")
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
    "Compte : actif",
    "utilisateur peut changer de mot de passe",
    "Appartient aux groupes globaux",
)
_GROUP = re.compile(r"\s{0,40}\S[^:]{2,60}\s{2,60}\*[^\s.]")


def is_net_user(text: str) -> bool:
    """Return whether ``text`` has a row of the output."""
    all_lines = lines(text)
    return any(rows_in_words(all_lines)) or any(rows_in_place(all_lines))


def may_be_net_user(text: str) -> bool:
    """Return whether ``text`` begins or ends like the output, in whatever language."""
    all_lines = lines(text)
    return begins_in_place(all_lines) or any(_GROUP.match(line.text) for line in all_lines)


def net_users(text: str) -> list[Observation]:
    """Return an ``AdUser`` for each account; what the command does not print stays ``None``.

    Raises ``Problem`` ``not_of_the_domain`` where the account may be one of a single computer.
    """
    all_lines = lines(text)
    asked = any(_OF_DOMAIN.search(line.text) for line in all_lines)
    return [_account(one, all_lines, asked=asked) for one in _accounts(all_lines, asked=asked)]


def _accounts(all_lines: list[Line], *, asked: bool) -> Iterator[Rows]:
    """Yield the rows of each account: by their words, and where these are not known, by their places."""
    found = [one for one in rows_in_words(all_lines) if "active" in one or (asked and "last_set" in one)]
    known = [one for one in found if asked or "name" in one or "may_change" in one]
    if known:
        yield from known
    else:
        yield from rows_in_place(all_lines)


def _account(rows: Rows, all_lines: list[Line], *, asked: bool) -> Observation:
    told = {name: one.value.lower() for name, one in rows.items()}
    used = [one.line for one in rows.values()]
    first, last = used[0].number, used[-1].number
    in_domain = "groups" in told and told["groups"] not in _NO_GROUP
    if not (asked or in_domain):
        raise Problem("not_of_the_domain", (first, last))
    guarded = row_of_guarded_group(all_lines, first, last)
    if guarded and guarded not in used:
        used.append(guarded)
    active = told.get("active", "")
    is_locked = active.startswith(_LOCKED)
    may_change = _YES_OR_NO.get(told.get("may_change", ""))
    user = AdUser(
        sam_account_name=rows["name"].value if "name" in rows else None,
        enabled=True if is_locked else _YES_OR_NO.get(active),
        locked_out=is_locked or None,
        cannot_change_password=None if may_change is None else not may_change,
        # "Never" is said of every account where the domain lets passwords grow old.
        password_never_expires=False if re.search(r"\d", told.get("expires", "")) else None,
        changeable_from=_first_day(rows) if {"changeable", "last_set"} <= rows.keys() else None,
        password_set=between(rows["last_set"].value) if "last_set" in rows else None,
        membership=PROTECTED if guarded else None,
    )
    shown = "; ".join(" ".join(line.text.split()) for line in used)
    return Observation(user, first, max(last, used[-1].number), shown, user.shown_name.lower())


def _first_day(rows: Rows) -> date | None:
    """Return the earliest day that the date of the next change can mean, which is none before the last."""
    begins, ends = (moment(rows[name].value) for name in ("last_set", "changeable"))
    days = [one for one in ends.readings if one >= min(begins.readings)] if begins and ends else []
    return min(days).date() if days else None
