"""Read what a searcher of the directory returns: a table of names and values, each in braces."""

from collections.abc import Iterable, Iterator

from checks.engine.formats.record import Record

_COLUMNS = {"name", "value"}
_OF_ACCOUNTS = "samaccountname"


def joined_pairs(printed: Iterable[Record]) -> Iterator[Record]:
    """Yield one record for each account whose attributes stand in rows of their own."""
    values: dict[str, str] = {}
    rows: dict[str, int] = {}
    for record in (*printed, None):
        pair = record if record and record.fields.keys() == _COLUMNS else None
        if values and (not pair or pair.fields["name"] in values):
            if any(one.lower() == _OF_ACCOUNTS for one in values):
                yield Record.of(values, min(rows.values()), max(rows.values()), rows)
            values, rows = {}, {}
        if pair:
            name = pair.fields["name"]
            values[name], rows[name] = pair.fields["value"].strip("{}"), pair.first_line
