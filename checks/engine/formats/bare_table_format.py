"""Read tables whose line of dashes was lost: a page took it for that of a title, or somebody left it out."""

import re
from collections.abc import Iterator

from checks.engine.formats.cells import with_long_name
from checks.engine.formats.record import Record
from checks.engine.formats.table_format import (
    Spans,
    is_aligned,
    is_packed,
    is_rule,
    is_sentence,
    table_records,
    words_of,
)
from checks.engine.text import Line

_ATTRIBUTE, _PARTED = re.compile(r"[a-z][A-Z]"), re.compile(r"\s{2,}")
_VALUES = frozenset(("True", "False"))
_NAME = re.compile(r"[A-Z][A-Za-z]*(?: (?:[a-z]+|IP|\[UTC\]))*")
_WORD, _CELL = re.compile(r"\S+"), re.compile(r"\S+(?: \S+)*")


def columns(line: Line) -> Spans:
    """Return where the names of columns stand in a line of nothing else; one may be of several words."""
    if ":" in line.text:
        return []
    names = [] if line.command else _PARTED.split(line.text.strip())
    if names[2:] and all(map(_NAME.fullmatch, names)):
        return [found.span() for found in _CELL.finditer(line.text)]
    names = line.text.split() if line.text.replace(" ", "").isalpha() and _ATTRIBUTE.search(line.text) else []
    # Beside a name, its value may stand.
    is_named = all(name[0].isupper() or _ATTRIBUTE.search(name) for name in names) and not _VALUES & {*names}
    return [found.span() for found in _WORD.finditer(line.text)] if len(names) > 1 and is_named else []


def bare_table_records(all_lines: list[Line]) -> Iterator[Record]:
    """Yield a record for each row below names of columns that no line of dashes follows."""
    index = 0
    while index < len(all_lines):
        heading = all_lines[index]
        is_asked = index and "-attr" in all_lines[index - 1].text
        spans = [] if is_asked else columns(heading)
        index += 1
        rows = [*_rows(all_lines, index, heading, spans)] if spans else []
        if rows:
            index += len(rows)
            yield from table_records([heading, heading._replace(text=_rule(spans)), *rows])


def _rows(all_lines: list[Line], first: int, heading: Line, spans: Spans) -> Iterator[Line]:
    """Yield the rows from index ``first`` on; of the last ones, not those that may be a word of anything."""
    single = []
    for index in range(first, len(all_lines)):
        row = all_lines[index]
        words = words_of(row.text)
        is_end = row.command or not words or row.text == heading.text
        # The rest of the names, above the line of dashes.
        goes_on = row.text[:1] == " " and any(is_rule(one.text) for one in all_lines[index + 1 : index + 2])
        if is_end or goes_on or is_rule(row.text) or is_sentence(row.text):
            return
        if index == first and not _fits(row.text, words, heading.text, spans):
            return
        if len(words) == 1 and index > first:
            single.append(row)
        else:
            yield from (*single, row)
            single = []


def _fits(row: str, words: list[str], heading: str, spans: Spans) -> bool:
    if len(spans) in (len(words), len(_PARTED.split(row.strip()))):
        return True
    if is_aligned(row, spans) and (len(words) < len(spans) or not is_packed(row)):
        return True
    # Of many words some begin below a name by chance.
    names = [heading[start:end] for start, end in spans]
    return len(words) > len(names) and bool(with_long_name(words, names))


def _rule(spans: Spans) -> str:
    """Return the line of dashes that stood below the names."""
    rule = ""
    for start, end in spans:
        rule = rule.ljust(start) + "-" * (end - start)
    return rule
