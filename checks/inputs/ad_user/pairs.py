"""Read what a searcher of the directory returns: a table of names and values, each in braces."""

from collections.abc import Iterable, Iterator

from checks.engine.record import Record

_COLUMNS = {"name", "value"}
_OF_ACCOUNTS = "samaccountname"


def joined_pairs(printed: Iterable[Record]) -> Iterator[Record]:
    """Yield one record for each account whose attributes stand in rows of their own."""
    values: dict[str, str] = {}
    rows: dict[str, int] = {}
    for record in [*printed, Record({}, 0, 0, {})]:
        is_pair = record.fields.keys() == _COLUMNS
        name = record.fields["name"] if is_pair else ""
        if values and (not is_pair or name in values):
            if any(one.lower() == _OF_ACCOUNTS for one in values):
                yield Record.of(values, min(rows.values()), max(rows.values()), rows)
            values, rows = {}, {}
        if is_pair:
            values[name], rows[name] = record.fields["value"].strip("{}"), record.first_line
