"""Read the tables of Markdown and of trackers, in which people show outputs: ``| adminCount | 1 |``."""

import re
from collections.abc import Iterator

from checks.engine.formats.cells import fitted, records_of_pairs
from checks.engine.formats.record import Record
from checks.engine.spelling import spelled, whole_words
from checks.engine.text import Line

_OF_RULE = frozenset("|-: ")
#: What parts two cells; a bar in one has a mark before it.
_BAR = re.compile(r"(?<!\\)\|")
#: How Jira and other trackers mark the names of columns.
_HEAD_OF_TRACKER = re.compile(r"(?:\|\|[^|]{1,120}){2,60}\|\|")
#: Above a column that tells what is; above another may stand what ought to be, or what something means.
_IS = whole_words(
    "value values current actual installed version our ours status state output result wert istwert ausgabe"
    " ergebnis zustand ist hodnota skutočná skutočný skutočné aktuálna výstup výsledok výsledek stav".split()
)
_OUGHT = spelled(
    r"example|sample|beispiel|príklad|příklad|minim|expect|recommend|desired|require"
    r"|target(?!\(s\)| (?:fqdn|host|url|domain|address|name))|should|at least"
    r"|(?:latest|newest) (?:version|build|release)|\bneeded|\bgood value|\bdefault|\bbefore\b|\blab\b"
    r"|\bold\b|\bprevious|working|soll|mindest|erwartet|oček|očak|odporúč|dopor",
    re.IGNORECASE,
)
#: Above names of what has to be there; beside them, these columns tell how much of it.
_ASKED_FOR = spelled(r"require|prerequi|voraussetz|anforder|požiadav|požadav|p[rř]edpoklad", re.IGNORECASE)
_HOW_MUCH = ("version", "value", "values", "wert", "hodnota")


def markdown_records(all_lines: list[Line]) -> list[Record]:
    """Return a record for each row of each table; one with a column of values is a list of fields as well."""
    found: list[Record] = []
    for names, rows in _tables(all_lines):
        found += [Record.of(dict(zip(names, cells, strict=True)), number, number) for number, cells in rows]
        values = [at for at, name in enumerate(names[1:], 1) if _IS.issuperset(name.lower().split() or " ")]
        is_asked = _ASKED_FOR.search(names[0]) and values and names[values[0]].lower() in _HOW_MUCH
        if len(values) == 1 and not is_asked:
            found += records_of_pairs((number, cells[0], cells[values[0]]) for number, cells in rows)
    return found


def rows_of_wishes(all_lines: list[Line]) -> set[int]:
    """Return the numbers of the rows below a heading that tells what ought or may be, not what is."""
    return {
        number for names, rows in _tables(all_lines) if _OUGHT.search(" ".join(names)) for number, _ in rows
    }


def _tables(all_lines: list[Line]) -> Iterator[tuple[list[str], list[tuple[int, list[str]]]]]:
    """Yield the names of the columns of each table, and its rows."""
    names: list[str] = []
    rows: list[tuple[int, list[str]]] = []
    is_closed, last = False, 0
    barred = [index for index, line in enumerate(all_lines) if "|" in line.text and not line.command]
    for index in barred:
        text = all_lines[index].text.strip()
        of_tracker = _HEAD_OF_TRACKER.fullmatch(text)
        if names and (index > last + 1 or of_tracker):
            yield names, rows
            names, rows = [], []
        above, last = all_lines[index - 1].text.strip() if index else "", index
        if of_tracker:
            names, is_closed = _cells(text.replace("||", "|"), is_closed=True), True
        elif names:
            if not set(text) <= _OF_RULE:
                rows.append((all_lines[index].number, fitted(_cells(text, is_closed=is_closed), len(names))))
        elif "--" in text and above and set(text) <= _OF_RULE:
            is_closed = above.startswith("|")
            names = _cells(above, is_closed=is_closed)
    if names:
        yield names, rows


def _cells(row: str, *, is_closed: bool) -> list[str]:
    """Return the cells of a row; where bars close the head of its table, those at its ends part nothing."""
    own = row.removeprefix("|").removesuffix("|") if is_closed else row
    return [cell.replace("\\|", "|").replace("`", "").strip() for cell in _BAR.split(own)]
