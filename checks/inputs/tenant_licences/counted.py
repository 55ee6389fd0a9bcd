"""Tell rows that count licences: beside each ``SKU`` of a table, or beside its name with the tenant's."""

import re
from collections.abc import Collection

from checks.engine.formats.record import Record
from checks.engine.formats.renamed import with_names
from checks.engine.text import output_lines

#: What the columns are called, and what PowerShell calls them.
_COLUMNS = {"sku": "skupartnumber", "consumed": "consumedunits", "units": "total", "seats": "total"}
_COUNT = re.compile(r"\d{1,3}(?:[ ,.]\d{3}){0,2}|\d{1,9}")

#: A row of the module MSOnline whose heading was not copied along.
_ROW = re.compile(
    r"[\s#]*[\w.-]{1,60}:(\w{2,60})\s{1,60}(?:\1\s{1,60}|\d{1,9}\s{1,60})\d{1,9}\s{1,60}\d{1,9}\s*"
)
#: The same, with each count.
_UNITS = re.compile(r"\s*[\w.-]{1,60}:(\w{2,60})\s{1,60}(\d{1,9})\s{1,60}(\d{1,9})\s{1,60}(\d{1,9})\s*")
_OF_UNITS = ("AccountSkuId", "ActiveUnits", "WarningUnits", "ConsumedUnits")


def licence_of_row(text: str) -> str:
    """Return the licence that a row without a heading counts, in small letters; empty where it is none."""
    found = _ROW.fullmatch(text)
    return found[1].lower() if found else ""


def rows_without_heading(text: str, known: Collection[str]) -> list[Record]:
    """Return a record for each row that counts, in this order, active, expired and used units."""
    found = [
        (line.number, of_row)
        for line in output_lines(text)
        if not line.remark and (of_row := _UNITS.fullmatch(line.text))
    ]
    rows = [
        Record.of(dict(zip(_OF_UNITS, of_row.groups(), strict=True)), number, number)
        for number, of_row in found
    ]
    return rows if any(of_row[1].lower() in known for _, of_row in found) else []


def is_counted(record: Record) -> bool:
    """Return whether a record is a row of such a table: one that says what a licence is has no number."""
    return bool(record.fields.get("sku")) and any(
        name != "sku" and _COUNT.fullmatch(value) for name, value in record.fields.items()
    )


def with_columns(record: Record) -> Record:
    """Return the record with the names of PowerShell, where it is a row of such a table."""
    return with_names(record, _COLUMNS) if is_counted(record) else record


def counts_used(record: Record) -> bool:
    """Return whether a record tells how many of a licence are used."""
    counts = (record.fields.get(name, "") for name in ("used", "assigned"))
    return bool(record.fields.get("skupartnumber")) and any(map(str.isdecimal, counts))
