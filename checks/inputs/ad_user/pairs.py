"""Read what a searcher of the directory returns, and its notes of changes: a row for each attribute."""

from collections.abc import Iterable, Iterator

from checks.engine.formats.record import Record

#: The columns of a searcher, which puts each value in braces, and of ``Get-ADReplicationAttributeMetadata``.
_SEARCHER, _CHANGES = ("name", "value"), ("attributename", "attributevalue")
#: What has rows of such names may be anything; one of these is in those of an account.
_OF_ACCOUNTS = ("samaccountname",)
_OF_CHANGED_ACCOUNTS = (*_OF_ACCOUNTS, "admincount", "useraccountcontrol", "pwdlastset")
#: Only a group has these.
_OF_GROUPS = frozenset(("member", "grouptype"))
#: Whose attribute it is.
_WHOSE, _PATH = "object", "distinguishedname"


def joined_pairs(printed: Iterable[Record]) -> Iterator[Record]:
    """Yield one record for each account whose attributes stand in rows of their own."""
    values: dict[str, str] = {}
    rows: dict[str, int] = {}
    kind: tuple[str, str] | None = None
    for record in (*printed, None):
        own = _kind(record)
        told = _told(record, own) if record and own else {}
        if values and (own != kind or _is_of_another(told, values)):
            if _is_account(values, _OF_CHANGED_ACCOUNTS if kind == _CHANGES else _OF_ACCOUNTS):
                yield Record.of(values, min(rows.values()), max(rows.values()), rows)
            values, rows = {}, {}
        kind = own
        if record and told:
            values |= told
            rows = dict.fromkeys(told, record.first_line) | rows


def _kind(record: Record | None) -> tuple[str, str] | None:
    if record and record.fields.keys() == {*_SEARCHER}:
        return _SEARCHER
    return _CHANGES if record and record.fields.keys() >= {*_CHANGES} else None


def _told(record: Record, kind: tuple[str, str]) -> dict[str, str]:
    """Return the attribute of a row, and whose it is where that is shown."""
    name, value = (record.fields[one] for one in kind)
    whose = record.fields.get(_WHOSE, "") if kind == _CHANGES else ""
    return ({_PATH: whose} if whose else {}) | {name: value.strip("{}")}


def _is_of_another(told: dict[str, str], values: dict[str, str]) -> bool:
    """Tell whether an attribute is repeated, or is that of another object."""
    return any(name in values and (name != _PATH or values[name] != told[name]) for name in told)


def _is_account(values: dict[str, str], names: Iterable[str]) -> bool:
    own = {one.lower() for one in values}
    return not own.isdisjoint(names) and own.isdisjoint(_OF_GROUPS)
