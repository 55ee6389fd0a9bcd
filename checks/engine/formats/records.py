"""Read the records that PowerShell prints: lists, tables, JSON, CSV, tab-separated copies, LDIF."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from checks.engine.formats.assignment_format import assigned_records, blank_table_records, joined_records
from checks.engine.formats.bare_table_format import bare_table_records
from checks.engine.formats.custom_format import custom_records
from checks.engine.formats.hive_format import hive_records
from checks.engine.formats.html_format import html_records
from checks.engine.formats.json_format import json_records, member_records
from checks.engine.formats.ldif_format import MARKS, ldif_records
from checks.engine.formats.list_format import list_records, typed_records
from checks.engine.formats.listing import is_listing
from checks.engine.formats.markdown_format import markdown_records
from checks.engine.formats.object_format import object_records
from checks.engine.formats.pair_format import pair_records
from checks.engine.formats.property_format import property_records
from checks.engine.formats.record import Record
from checks.engine.formats.registry_format import registry_records
from checks.engine.formats.renamed import with_own_names
from checks.engine.formats.separated_format import separated_records
from checks.engine.formats.table_format import table_records
from checks.engine.model import Problem
from checks.engine.text import Excerpt, Line, clean, lines, lowered, once_per_text, shorten
from checks.engine.transcript.transcript import parts

#: One of these, in small letters, stands in every output of JSON, of columns with separators, of LDIF.
_OF_OUTPUTS = ("{", "[", "\t", ",", ";", "|", *MARKS)
#: One of these stands where a value of a list may itself hold records.
_WITHIN_VALUES = ("{", "; ", '":', "<td")
_Readers = Sequence[tuple[Callable[[list[Line]], Iterable[Record]], Sequence[str]]]
#: Who reads what no entry and no table with separators is made of, and signs of which one, in small letters,
#: stands in everything that each of them reads.
_OF_THE_REST: _Readers = (
    (list_records, ":"),
    (custom_records, ("class ",)),
    (typed_records, ("=", ":", " - ", "-> ", "→ ", "  ")),
    (table_records, ("--",)),
    (member_records, ('":', '" :')),
    (pair_records, "\t"),
    (assigned_records, "="),
    (joined_records, ("; ",)),
    (registry_records, ("reg_",)),
    (bare_table_records, ("e",)),
)
#: Who reads what stands below a typed command, or may stand beside all the others.
_OF_ALL: _Readers = (
    (property_records, (").", "].", "}.", "$", "-exp", "propertyvalue", "gpv ")),
    (blank_table_records, ("wmic", "-attr")),
    (hive_records, ("hive:",)),
    (html_records, ("<td",)),
    (object_records, ("<obj",)),
)


@once_per_text
def records(text: str) -> Sequence[Record]:
    """Return every record in ``text``, in the order in which they stand.

    What one command printed is never joined with what another did, but for properties that are asked for
    one by one.
    """
    excerpts = text.parts if isinstance(text, Excerpt) else ()
    found = [one for each in excerpts or (text,) for one in _printed(each)]
    found += _read(_OF_ALL, lines(text), lowered(text))
    return with_own_names(lines(text), sorted(found, key=lambda record: record.first_line))


@once_per_text
def _printed(text: str) -> Sequence[Record]:
    """Return every record that is made of nothing but what was printed."""
    all_lines = lines(text)
    small = lowered(text)
    filled = [one for one in all_lines if one.text and not one.command]
    if not any(map(small.__contains__, _WITHIN_VALUES)) and is_listing(filled):
        return [*list_records(all_lines)]
    whole = json_records(all_lines) or separated_records(all_lines)
    if whole:
        return [*whole, *pair_records(all_lines)]
    found: list[Record] = []
    taken: set[int] = set()
    is_ldif = any(map(small.__contains__, MARKS))
    for printed, is_json in parts(all_lines) if any(map(small.__contains__, _OF_OUTPUTS)) else ():
        own = json_records(printed) if is_json else _of_columns(printed)
        first = printed[0].number
        if is_ldif and not own and (own := [*ldif_records(printed)]):
            first = own[0].first_line
        if own:
            found += own
            taken |= {line.number for line in printed if line.number >= first}
    rest = (
        [Line(line.number, "") if line.number in taken else line for line in all_lines]
        if taken
        else all_lines
    )
    return [*found, *_read(_OF_THE_REST, rest, small)]


def _read(readers: _Readers, all_lines: list[Line], small: str) -> Iterator[Record]:
    """Yield what the readers find that may find anything; ``small`` is the text in small letters."""
    for read, signs in readers:
        for sign in signs:
            if sign in small:
                yield from read(all_lines)
                break


def _of_columns(all_lines: list[Line]) -> list[Record]:
    return separated_records(all_lines) or _below_title(all_lines) or markdown_records(all_lines)


def _below_title(all_lines: list[Line]) -> list[Record]:
    """Read columns with tabs between, which have a title, be both there twice; any other line tears them."""
    if not any("\t" in line.text for line in all_lines):
        return []
    runs = [list(run) for _, run in groupby(all_lines, _is_row)]
    titles, tables = runs[::2], runs[1::2]
    if _is_row(all_lines[0]) or len(titles) != len(tables):
        return []
    if len({one[0].text for one in tables}) > 1 or len({one[0].text for one in titles}) > 1:
        return []
    return [record for one in tables for record in separated_records(one)]


def _is_row(line: Line) -> bool:
    return line.text.count("\t") > 1


def records_with(text: str, *names: str, command: str) -> list[Record]:
    """Return the records that have at least one of the fields ``names``.

    Raises ``Problem`` where there is none: ``blank``, or ``not_recognised`` with the command
    whose output was expected and how the text begins.
    """
    found = [one for one in records(text) if any(one.has(name) for name in names)]
    if not found:
        raise Problem("not_recognised", command=command, found=shorten(clean(text)))
    return found
