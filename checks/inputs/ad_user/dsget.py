"""Read what ``dsget user`` prints: a column, or with ``-L`` a line, for each setting, and yes or no."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from checks.engine.model import Observation
from checks.engine.text import Line, lines, words
from checks.inputs.ad_user.account import AdUser

_NAMES = {"samid": "sam_account_name", "upn": "user_principal_name", "dn": "distinguished_name", "sid": "sid"}
#: For each column: the field of the account, and what "yes" means for it.
_FLAGS = {
    "disabled": ("enabled", False),
    "canchpwd": ("cannot_change_password", False),
    "pwdneverexpires": ("password_never_expires", True),
}
_MUST_CHANGE = "mustchpwd"
#: What may be asked for besides; a line of other words is no heading.
_OTHERS = (
    "desc fn mi ln display empid office tel email hometel pager mobile fax iptel webpg title dept company mgr"
    " hmdir hmdrv profile loscr acctexpires reversiblepwd effectivepso"
).split()
_COLUMNS = {*_NAMES, *_FLAGS, _MUST_CHANGE, *_OTHERS}
#: A computer may be disabled, too; of lists of it no sign is left, but the command.
_ONLY_OF_USERS = {*_FLAGS, _MUST_CHANGE} - {"disabled"}
_OF_USER = re.compile(r"\bdsget(?:\.exe)? user\b", re.IGNORECASE)
_FIELD = re.compile(r"\s*([A-Za-z]{2,20}):\s*((?:\S.{0,400})?)")
_WORDS = {"yes": True, "no": False}
SIGNS = ("pwdneverexpires", "canchpwd", "mustchpwd", "dsget succeeded")


def dsget_users(text: str) -> list[Observation]:
    """Return an ``AdUser`` for each row of each table, and for each list."""
    if words(text).isdisjoint((*_FLAGS, _MUST_CHANGE)):
        return []
    heading: Line | None = None
    found = []
    for line in lines(text):
        if _is_heading(line):
            heading = line
        elif heading and (user := _user(_cells(heading.text, line.text))):
            found.append(_observed(user, [line]))
        else:
            heading = None
    return [*found, *_listed(lines(text))]


def _observed(user: AdUser, rows: list[Line]) -> Observation:
    shown = "; ".join(" ".join(line.text.split()) for line in rows)
    return Observation(user, rows[0].number, rows[-1].number, shown, user.shown_name.lower())


def _listed(all_lines: list[Line]) -> Iterator[Observation]:
    """Yield the account of each list, as ``-L`` prints it: ``disabled: yes``."""
    is_asked = any(_OF_USER.search(line.text) for line in all_lines)
    rows: dict[str, tuple[str, Line]] = {}
    for line in (*all_lines, None):
        found = _FIELD.fullmatch(line.text) if line and not line.command else None
        name = found[1].lower() if found else ""
        if rows and (name not in _COLUMNS or name in rows):
            is_own = rows.keys() & _ONLY_OF_USERS or (is_asked and rows.keys() & _FLAGS)
            user = _user((one, value) for one, (value, _) in rows.items()) if is_own else None
            if user:
                yield _observed(user, [one for _, one in rows.values()])
            rows = {}
        if line and found and name in _COLUMNS:
            rows[name] = (found[2], line)


def _is_heading(line: Line) -> bool:
    columns = {*line.text.lower().split()}
    return bool(columns & {*_FLAGS, _MUST_CHANGE}) and columns <= _COLUMNS


def _user(cells: Iterable[tuple[str, str]]) -> AdUser | None:
    """Return the account of a row; ``None`` for a computer, or where a setting is neither yes nor no."""
    values: dict[str, Any] = {}
    for name, cell in cells:
        if name in _NAMES:
            values[_NAMES[name]] = cell or None
        elif name in _FLAGS or name == _MUST_CHANGE:
            told = _WORDS.get(cell.lower())
            if told is None:
                return None
            if name in _FLAGS:
                field, is_yes = _FLAGS[name]
                values[field] = told is is_yes
            elif told:
                values["pwd_last_set"] = 0
    user = AdUser(**values)
    return None if (user.sam_account_name or "").endswith("$") else user


def _cells(heading: str, row: str) -> Iterator[tuple[str, str]]:
    """Yield each column's name and what stands below it: columns are filled with blanks on the right."""
    names = heading.lower().split()
    starts, at = [], 0
    for name in names:
        at = heading.lower().index(name, at)
        starts.append(at)
        at += len(name)
    for name, start, end in zip(names, starts, [*starts[1:], None], strict=True):
        yield name, row[start:end].strip()
