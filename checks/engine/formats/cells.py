"""Put the cells of a table together: those of a row with its columns, names with the values beside them."""

from collections.abc import Iterable, Iterator, Sequence

from checks.engine.formats.record import Record


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
