"""Read the table that ``dsget user`` prints: a column for each setting asked for, and yes or no below."""

from collections.abc import Iterator
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
_WORDS = {"yes": True, "no": False}
SIGNS = ("pwdneverexpires", "canchpwd", "mustchpwd", "dsget succeeded")


def dsget_users(text: str) -> list[Observation]:
    """Return an ``AdUser`` for each row of each table."""
    if words(text).isdisjoint((*_FLAGS, _MUST_CHANGE)):
        return []
    heading: Line | None = None
    found = []
    for line in lines(text):
        if _is_heading(line):
            heading = line
        elif heading and (user := _user(heading, line)):
            shown = " ".join(line.text.split())
            found.append(Observation(user, line.number, line.number, shown, user.shown_name.lower()))
        else:
            heading = None
    return found


def _is_heading(line: Line) -> bool:
    columns = {*line.text.lower().split()}
    return bool(columns & {*_FLAGS, _MUST_CHANGE}) and columns <= _COLUMNS


def _user(heading: Line, row: Line) -> AdUser | None:
    """Return the account of a row; ``None`` for a computer, or where a setting is neither yes nor no."""
    values: dict[str, Any] = {}
    for name, cell in _cells(heading.text, row.text):
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
