"""Find tables without bars, a column of which shows by its heading what ought to be, or was."""

import re
from collections.abc import Iterator

from checks.engine.cleaning.compared import WISHED
from checks.engine.context.word_search import WordSearch
from checks.engine.formats.bare_table_format import columns
from checks.engine.spelling import spelled, spellings
from checks.engine.text import Line

_CELLS = re.compile(r"\s{2,}|\s*[\t;]\s*")
#: One of these stands in each such heading.
_HINTS = spellings(
    "expected soll desired wanted planned should baseline before required lab očak oček predtým vorher erwart"
    " old".split()
)
_WISH = spelled(
    rf"(?:{WISHED})"
    r"(?: (?:value|state|status|version|result|build|output|wert|hodnota|stav|výsledok))?"
    r"|soll(?:wert|-wert|zustand)?|should be|baseline|before|vorher|predtým|lab(?: tenant| server)?"
    r"|old (?:server|value|tenant|version)",
    re.IGNORECASE,
)
_FEWEST = 2
#: A row that tells the same of itself in its first cell.
_ROW = spelled(rf"\W?(?:{_WISH.pattern})\W?[,;\t]", re.IGNORECASE)


def wish_columns(all_lines: list[Line], search: WordSearch) -> Iterator[int]:
    """Yield the number of each line from such a heading to the blank line below its table, and of such a row.

    ``search`` is over all the lines, and may be over more.
    """
    held = search.holding(_HINTS)
    headings, rows = {*filter(_is_heading, held)}, {*filter(_ROW.match, held)}
    is_below, above = False, Line(0, "")
    for line in all_lines if headings or rows else ():
        text = line.text
        is_below = is_below and bool(text) and not line.command
        # Below another row, such a word is a value.
        is_below = is_below or (not line.command and text in headings and not _is_row(above))
        above = line
        if is_below or text in rows:
            yield line.number


def _is_heading(text: str) -> bool:
    cells = _cells(text)
    return ":" not in text and len(cells) >= _FEWEST and any(map(_WISH.fullmatch, cells))


def _is_row(line: Line) -> bool:
    is_cells = "--" in line.text or len(_cells(line.text)) >= _FEWEST
    return not line.command and (is_cells or bool(columns(line)))


def _cells(text: str) -> list[str]:
    return [one for one in _CELLS.split(text.strip()) if one]
