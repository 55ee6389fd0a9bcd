"""Read the table of names and values in which PowerShell prints an answer that it makes no object of."""

from collections.abc import Iterable

from checks.engine.formats.record import Record

_COLUMNS = {"name", "value"}


def hashtable_record(rows: Iterable[Record]) -> Record | None:
    """Return the record of those ``rows`` that are a name and its value; none where a name has two values."""
    told = [one for one in rows if one.fields.keys() == _COLUMNS]
    fields = {one.fields["name"]: one.fields["value"] for one in told}
    if not told or any(fields[one.fields["name"]] != one.fields["value"] for one in told):
        return None
    numbers = {one.fields["name"]: one.first_line for one in told}
    return Record.of(fields, told[0].first_line, told[-1].first_line, numbers)
