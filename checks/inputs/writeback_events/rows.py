"""Read events that are printed one in a row: PowerShell tables, and lists saved as CSV."""

import csv
import re
from bisect import bisect_left
from collections.abc import Collection, Iterator
from functools import cache
from itertools import pairwise

from checks.engine.formats.table_format import table_records
from checks.engine.text import Line
from checks.inputs.writeback_events.raw import Raw, common_name, from_cells, known_source

#: ``Get-WinEvent`` puts the source above each table.
_GROUP = re.compile(r"^\s*ProviderName:\s+(\S.{0,100})$", re.IGNORECASE)
#: A date and a time of day.
_TIME = re.compile(r"\d[./-]\s?\d.*\d:\d\d")
_BLANKS = re.compile(r"\s{2,}")
_MARKDOWN = "|"
_COLUMNS = "  "
_SEPARATORS = ("\t", ",", ";", _MARKDOWN, _COLUMNS)


def table_events(all_lines: list[Line]) -> list[Raw]:
    """Return the event of each row of each table; a row without an id goes on with the text above."""
    groups = [(line.number, found[1].strip()) for line in all_lines if (found := _GROUP.match(line.text))]
    found_events: list[Raw] = []
    for record in table_records(all_lines):
        cells = [(common_name(name), value) for name, value in record.fields.items()]
        raw = from_cells(cells, record.first_line)
        above = bisect_left(groups, (record.first_line, ""))
        if raw.get("id").isdecimal():
            if above:
                raw.set("source", groups[above - 1][1], record.first_line)
            found_events.append(raw)
        elif found_events and raw.get("message"):
            found_events[-1].fields["message"] = f"{found_events[-1].get('message')}\n{raw.get('message')}"
    return found_events


def separated_events(all_lines: list[Line], sources: tuple[str, ...]) -> list[Raw]:
    """Return the event of each row of CSV or tab-separated text, be there other text above and below it."""
    filled = [line for line in all_lines if line.text.strip() and not line.command]
    text = "\n".join([line.text for line in filled])
    found: dict[int, Raw] = {}
    for separator in filter(text.__contains__, _SEPARATORS):
        names: list[str] = []
        is_gap = separator == _COLUMNS
        is_headed = is_gap and any(
            {"id", "message"} <= {*map(common_name, one.text.split())} for one in filled
        )
        is_told = (
            filled if is_headed else [one for one in filled if any(name in one.text for name in sources)]
        )
        own = is_told if is_gap else filled
        if is_gap:
            # A column may have been too narrow for its gap.
            own = [one._replace(text=_narrow(sources).sub(r"  \1  \2  ", one.text)) for one in own]
        for number, cells in _rows(own, separator):
            heading = [common_name(cell) for cell in cells]
            # A number among the names is that of a row whose line end was lost.
            if "id" in heading and {"source", "message"} & {*heading} and not any(map(str.isdecimal, cells)):
                names = heading
                continue
            raw = _by_heading(names, cells, number) if names else _by_structure(cells, number, sources)
            # Guides list in tables of Markdown what events mean; one that has happened has a time.
            has_happened = separator != _MARKDOWN or bool(raw.get("time"))
            if raw.get("id").isdecimal() and has_happened:
                found.setdefault(number, raw)
    return list(found.values())


@cache
def _narrow(sources: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\s+({'|'.join(map(re.escape, sources))})\s+(\d{{3,5}})\s+(?=\S)")


def _by_heading(names: list[str], cells: list[str], line: int) -> Raw:
    """Event Viewer saves the text of an event in a last column that has no name."""
    raw = from_cells(zip(names, cells, strict=False), line)
    beyond = " ".join(cells[len(names) :])
    if beyond:
        raw.set("message", beyond, line)
    return raw


def _by_structure(cells: list[str], line: int, sources: Collection[str]) -> Raw:
    """Without known names: the number of the event stands right behind its source, or else before it."""
    beside = [*enumerate(pairwise(cells))]
    has_time = any(map(_TIME.search, cells))
    turned = [(place, (source, number)) for place, (number, source) in beside if has_time]
    for place, (source, number) in (*beside, *turned):
        if number.isdecimal() and known_source(source, sources):
            _, _, *text = cells[place:]
            time = next((one for one in cells[:place] if _TIME.search(one)), "")
            told = [("time", time), ("source", source), ("id", number), ("message", " ".join(text))]
            return from_cells(told, line)
    return Raw()


def _rows(filled: list[Line], separator: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each row that has at least three cells, with its first line; a quoted text may have many."""
    if separator == _COLUMNS:
        parted = ((line.number, _BLANKS.split(line.text.strip())) for line in filled)
        yield from ((number, cells) for number, cells in parted if len(cells) > 2)
        return
    reader = csv.reader([f"{line.text}\n" for line in filled], delimiter=separator)
    first = 0
    try:
        for cells in reader:
            if len(cells) > 2:
                yield filled[first].number, [cell.strip() for cell in cells]
            first = reader.line_num
    except csv.Error:
        return
