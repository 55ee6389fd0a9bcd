"""Read rows of the dialog on permissions, be they typed, of a report or of Quest's cmdlets."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from checks.engine.formats.records import records
from checks.engine.model import Problem
from checks.engine.spelling import spelled
from checks.engine.text import lines, lowered
from checks.inputs.account_rights.access import Entry, Grant, deciding_rights
from checks.inputs.account_rights.object_name import is_distinguished, named_around, tidy

_CELLS = re.compile(r"\"\s{0,9}[,;]\s{0,9}\"|\s{0,40}\|{1,2}\s{0,40}|\t+|\s{2,}|\s-\s|;\s{0,9}")
_TYPE = re.compile(r"(?P<allow>allow(?:ed)?)|den(?:y|ied)", re.IGNORECASE)
#: Whom an entry reaches: the object, all beneath it, or those of a class.
_SCOPE = re.compile(
    r"(?P<both>this object and (?:all )?(?:descendant|child) objects)"
    r"|(?P<here>this object(?: only)?)"
    r"|(?P<below>all (?:descendant|child) objects|(?:descendant|child) objects only)"
    r"|(?:all )?(?:(?:descendant|child) )?(?P<kind>[\w-]{2,40}) objects"
    r"|child objects only \((?P<kinds>[\w, -]{2,80})\)",
    re.IGNORECASE,
)
_WRITES = re.compile(
    r"(?:read ?(?:/|,|and|&) ?)?write(?: ?propert(?:y|ies))?:? (?:to )?(?P<to>all properties|\w[\w -]{2,60})",
    re.IGNORECASE,
)
_EXTENDED = re.compile(r"(?:extended ?rights?:? )?(?P<to>(?:reset|unexpire) password)", re.IGNORECASE)
_ALL_EXTENDED = re.compile(r"all extended rights", re.IGNORECASE)
_FULL = re.compile(r"full control|generic ?all", re.IGNORECASE)
#: What grants none of the rights in question.
_OTHERS = re.compile(
    r"(?:extended ?rights?:? )?(?:replicat\w{1,3} directory changes.*|change password|read\b(?!.*write).*"
    r"|list\b.*|(?:create|delete)\b.*|generic ?read|enable per user.*|modify (?:owner|permissions))",
    re.IGNORECASE,
)
_ACCOUNT = re.compile(r"(?:.{1,80}\()?((?:[\w. -]{1,64}\\)?[\w.$ -]{2,64}|[\w.-]{1,64}@[\w.-]{3,255})\)?")
_OF_WIZARD = "msol_"
#: What the column is called that tells whom an entry reaches; in that of Quest's cmdlets for the type stands
#: nothing where an entry allows.
_APPLIES = ("appliesto", "applies to", "apply to", "applyto", "apply onto", "applies onto")
_OF_QUEST = "ctrl"
#: What stands above rows that are not there, or not any more.
_NOT_SO = spelled(
    r".*\b(?:missing|lack\w*|needs?|needed|required?s?|should|must|wants?|expected|to add|removed?|deleted"
    r"|took|documentation|docs|article|example|soll|má byť|before|previous\w*"
    r"|old|fehl\w+|vorher|chýba\w*|chybí|potreb\w+|predtým|předtím)\b.*:",
    re.IGNORECASE,
)
#: What a cell says of a row that is not there.
_GONE = spelled(
    r"missing|removed|deleted|planned|to do|fehlt|chýba|chybí|(?:(?:actual|ist|skutočnosť):? )?(?:no|nein"
    r"|nie)",
    re.IGNORECASE,
)
_INHERITED = re.compile(r"(?:true|false|none|(?:not )?inherited|parent object)$|(?:CN|OU|DC)=", re.IGNORECASE)
_EDGES = " \\\"'*-\u2022"
_PARTS = re.compile(r", |\s[+&]\s")
_ALL_PROPERTIES, _FEWEST = "all properties", 2


class _Row(NamedTuple):
    """One row, with the account in small letters; ``is_clear`` where all that it grants is known."""

    account: str
    name: str
    entry: Entry
    is_clear: bool


def entries(text: str, table: Mapping[str, Any]) -> Iterator[tuple[str, Entry]]:
    """Yield each entry with the name of its object.

    Raises ``Problem`` ``lines_missing`` where it is not told what the wizard's account has
    or everybody is denied.
    """
    rows = [_entry(number, cells, table) for number, cells in _rows(text)]
    unclear = {
        row.account
        for row in rows
        if not row.is_clear and (row.entry.deny or not _has_all(rows, row.account, table))
    }
    own = {row.entry.first_line for row in rows}
    if any(_NOT_SO.fullmatch(line.text) for line in lines(text) if line.number not in own):
        return
    names = [
        (line.number, name) for line in lines(text) if line.number not in own and (name := named_around(line))
    ]
    everybody = {name.lower() for one in table["everybody"].values() for name in one["names"]}
    for row in rows:
        is_denied = row.account in everybody and row.entry.deny and row.entry.to_users and not row.is_clear
        if row.account not in unclear:
            yield _named(row, names)
        elif _OF_WIZARD in row.account or is_denied:
            where = (row.entry.first_line, row.entry.first_line)
            raise Problem("lines_missing", where, account=row.entry.account)


def looks_like(text: str) -> bool:
    """Say whether the text holds a row of the dialog: whom it allows or denies what, and where."""
    return any(_rows(text))


def _named(row: _Row, names: list[tuple[int, str]]) -> tuple[str, Entry]:
    """Return the entry with the object that its row names, or else one above, or the only one below."""
    number = row.entry.first_line
    above = [one for one in names if one[0] < number]
    if row.name or not names or (not above and len({name for _, name in names}) > 1):
        return row.name, row.entry
    at, name = above[-1] if above else names[0]
    first, last = min(at, number), max(at, number)
    return name, replace(row.entry, first_line=first, last_line=last)


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the number and the cells of each row."""
    if "object" not in lowered(text):
        return
    rows: dict[int, list[str]] = {}
    for record in records(text):
        if not record.fields.keys().isdisjoint(_APPLIES):
            kind = ["Allow"] if record.fields.get(_OF_QUEST) == "" else []
            rows[record.first_line] = [*kind, *filter(None, record.fields.values())]
    for line in lines(text):
        if line.number not in rows and not line.command and "object" in line.text.lower():
            rows[line.number] = [one for cell in _CELLS.split(line.text) if (one := cell.strip(_EDGES))]
    for number, cells in rows.items():
        is_row = len(cells) > _FEWEST and any(map(_TYPE.fullmatch, cells))
        if is_row and any(map(_SCOPE.fullmatch, cells)) and not any(map(_GONE.fullmatch, cells)):
            yield number, cells


def _entry(number: int, cells: list[str], table: Mapping[str, Any]) -> _Row:
    kind = next(filter(None, map(_TYPE.fullmatch, cells)), None)
    scope = next(found for found in map(_SCOPE.fullmatch, cells) if found)
    rest = [one for one in cells if not (_TYPE.fullmatch(one) or _SCOPE.fullmatch(one))]
    name = tidy(rest.pop(0)) if rest and is_distinguished(rest[0]) else ""
    account = _ACCOUNT.fullmatch(rest.pop(0)) if rest else None
    grants = [_grant(part) for one in rest for part in _PARTS.split(one) if not _INHERITED.match(part)]
    grants = [one for one in grants if one] if any(grants) else [None]
    kinds = scope["kind"] or scope["kinds"] or ""
    for_users = table["user_class"]["shown"] in re.split(r"[ ,]+", kinds.lower())
    is_inherited = any(map(is_distinguished, rest))
    entry = Entry(
        account=account[1] if account else "",
        sid="",
        deny=kind is not None and not kind["allow"],
        rights=tuple({right: 1 for one in grants if one for right in one.rights(table)}),
        # A user's own dialog shows so what he inherits.
        here=bool(scope["both"] or scope["here"] or (for_users and is_inherited)),
        to_users=bool(scope["both"] or scope["below"] or for_users),
        inherited=is_inherited,
        first_line=number,
        last_line=number,
        text=" ".join(cells),
    )
    return _Row(entry.account.lower(), name, entry, None not in grants)


def _grant(text: str) -> Grant | None:
    """Return what words grant; ``None`` where they do not tell it."""
    if _FULL.fullmatch(text):
        return Grant(writes=True, extended=True)
    if _ALL_EXTENDED.fullmatch(text):
        return Grant(writes=False, extended=True)
    if found := _EXTENDED.fullmatch(text):
        return Grant(writes=False, extended=True, to=found["to"])
    if found := _WRITES.fullmatch(text):
        is_all = found["to"].lower() == _ALL_PROPERTIES
        return Grant(writes=True, extended=False, to="" if is_all else found["to"])
    return Grant(writes=False, extended=False) if _OTHERS.fullmatch(text) else None


def _has_all(rows: list[_Row], account: str, table: Mapping[str, Any]) -> bool:
    held = {right for row in rows if row.account == account for right in row.entry.rights}
    return held >= deciding_rights(table)
