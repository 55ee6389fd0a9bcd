"""Read what a portal shows as names and values: side by side with a tab between, or one below the other."""

import re
from collections.abc import Collection, Iterator
from itertools import pairwise

from checks.engine.formats.cells import records_of_pairs
from checks.engine.formats.record import Record
from checks.engine.text import Line

#: So many pairs, one below the other, are no table that has but two columns by chance.
_FEWEST = 2
_LONGEST_NAME = 60
_BLANKS = re.compile(r"\s{2,}")


def pair_records(all_lines: list[Line]) -> Iterator[Record]:
    """Yield a record for each run of lines ``name, tab, value``; headings of one word part nothing."""
    fields: dict[str, str] = {}
    rows: dict[str, int] = {}
    for line in [*all_lines, Line(0, "", command=True)]:
        name, tab, value = line.text.strip(" ").partition("\t")
        name, value = name.strip(), value.strip()
        is_pair = bool(tab and 0 < len(name) <= _LONGEST_NAME and "\t" not in value and not line.command)
        # With a colon between, it is a field of a list.
        is_pair = is_pair and not value.startswith(":")
        if line.command or (is_pair and name in fields):
            if len(fields) >= _FEWEST:
                yield Record.of(fields, min(rows.values()), max(rows.values()), rows)
            fields, rows = {}, {}
        if is_pair:
            fields[name], rows[name] = value, line.number


def stacked_records(all_lines: list[Line], names: Collection[str]) -> list[Record]:
    """Return the records of those ``names`` that have their value on the next line, or behind blanks."""
    known = {name.lower(): name for name in names}
    printed = [line for line in all_lines if line.text.strip() and not line.command]
    told = [
        (line, line.text.strip(), below.text.strip()) for line, below in pairwise([*printed, Line(0, "")])
    ]
    beside = ((line, _BLANKS.split(line.text.strip(), maxsplit=1)) for line in printed)
    told += [(line, parts[0], parts[1]) for line, parts in beside if len(parts) > 1]
    pairs = [
        (line.number, name, "" if value.lower() in known else value)
        for line, shown, value in sorted(told, key=lambda one: one[0].number)
        if (name := known.get(shown.lower()))
    ]
    return [one for one in records_of_pairs(pairs) if len(one.fields) >= _FEWEST]
