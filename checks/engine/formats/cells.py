"""Put the cells of a table together: those of a row with its columns, names with the values beside them."""

from collections.abc import Iterable, Iterator, Sequence

from checks.engine.formats.record import Record

#: In a column of this name stand people's names, of several words.
_OF_NAMES = ("name", "displayname", "cn", "full name")
#: Beside its state, what a service is called is one word, and what it is shown as may be several.
_OF_SERVICES, _SHOWN_AS = {"status", "name", "displayname"}, "displayname"
_OF_SYSTEMS, _SYSTEM = "operatingsystem", "Windows"


def fitted(cells: Sequence[str], columns: int) -> list[str]:
    """Return as many cells as there are columns: what lacks at the end of a row is empty.

    Where there are too many, only the first is told: which column the others belong to is not.
    """
    if len(cells) > columns:
        return [cells[0], *["…"] * (columns - 1)]
    return [*cells, *[""] * (columns - len(cells))]


def records_of_pairs(pairs: Iterable[tuple[int, str, str]]) -> Iterator[Record]:
    """Yield the records of names and values on lines of these numbers; a repeated name begins the next."""
    fields: dict[str, str] = {}
    rows: dict[str, int] = {}
    for number, name, value in pairs:
        if name in fields:
            yield Record.of(fields, min(rows.values()), max(rows.values()), rows)
            fields, rows = {}, {}
        fields[name], rows[name] = value, number
    if fields:
        yield Record.of(fields, min(rows.values()), max(rows.values()), rows)


def with_long_name(cells: list[str], names: list[str]) -> list[str]:
    """Return the cells with those joined that are a name of several words; none where no column has such."""
    small = [name.lower() for name in names]
    wanted = (_SHOWN_AS,) if _OF_SERVICES.issubset(small) else _OF_NAMES
    columns = [index for index, name in enumerate(small) if name in wanted]
    systems = [index for index, name in enumerate(small) if name == _OF_SYSTEMS]
    columns = [index for index in systems if cells[index] == _SYSTEM] or columns
    if len(columns) != 1:
        return []
    start, end = columns[0], columns[0] + 1 + len(cells) - len(names)
    if any(one.endswith(",") for one in (*cells[:start], *cells[end:])):
        # The blanks of a list parted it as well: which column a value belongs to is not told.
        return fitted(cells, len(names))
    return [*cells[:start], " ".join(cells[start:end]), *cells[end:]]
