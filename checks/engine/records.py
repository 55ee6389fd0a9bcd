"""Read the records that PowerShell prints: lists, tables, JSON, CSV, tab-separated copies, LDIF."""

from collections.abc import Sequence

from checks.engine.assignment_format import assigned_records, blank_table_records
from checks.engine.hive_format import hive_records
from checks.engine.html_format import html_records
from checks.engine.json_format import json_records
from checks.engine.ldif_format import ldif_records
from checks.engine.list_format import list_records
from checks.engine.markdown_format import markdown_records
from checks.engine.model import Problem
from checks.engine.pair_format import pair_records
from checks.engine.property_format import property_records
from checks.engine.record import Record
from checks.engine.registry_format import registry_records
from checks.engine.separated_format import separated_records
from checks.engine.table_format import table_records
from checks.engine.text import Line, clean, lines, once_per_text, shorten
from checks.engine.transcript import outputs


@once_per_text
def records(text: str) -> Sequence[Record]:
    """Return every record in ``text``, in the order in which they stand."""
    all_lines = lines(text)
    whole = json_records(all_lines) or separated_records(all_lines)
    if whole:
        return [*whole, *pair_records(all_lines)]
    found: list[Record] = []
    rest = {line.number: line for line in all_lines}
    for output in outputs(all_lines):
        own = json_records(output.lines) if output.is_json else _of_columns(output.lines)
        first = output.lines[0].number
        if not own and (own := [*ldif_records(output.lines)]):
            first = own[0].first_line
        if own:
            found += own
            rest |= {line.number: Line(line.number, "") for line in output.lines if line.number >= first}
    left = list(rest.values())
    found += [*list_records(left), *table_records(left), *pair_records(left), *assigned_records(left)]
    found += [*property_records(all_lines), *blank_table_records(all_lines), *registry_records(left)]
    found += [*hive_records(all_lines), *html_records(text, all_lines)]
    return sorted(found, key=lambda record: record.first_line)


def _of_columns(all_lines: list[Line]) -> list[Record]:
    return separated_records(all_lines) or markdown_records(all_lines)


def records_with(text: str, *names: str, command: str) -> list[Record]:
    """Return the records that have at least one of the fields ``names``.

    Raises ``Problem`` where there is none: ``blank``, or ``not_recognised`` with the command
    whose output was expected and how the text begins.
    """
    found = [one for one in records(text) if any(one.has(name) for name in names)]
    if not found:
        raise Problem("not_recognised", command=command, found=shorten(clean(text)))
    return found
