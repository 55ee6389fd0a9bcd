"""Part what the reader's own systems printed from what a page, a comment or a script only quotes."""

from collections.abc import Sequence

from checks.engine.context.quoted_source import quoted_lines
from checks.engine.context.shown_example import shown_lines
from checks.engine.context.thread import said_by_others
from checks.engine.context.word_search import WordSearch
from checks.engine.model import Observation, Problem
from checks.engine.text import Line

#: The code of the problem that nothing but quoted text tells a value.
ONLY_QUOTED = "only_quoted"


def hearsay(all_lines: list[Line], search: WordSearch) -> set[int]:
    """Return the numbers of the lines that are no evidence of what is: nothing in them passes."""
    return quoted_lines(all_lines) | shown_lines(all_lines, search)


def parted(all_lines: list[Line], search: WordSearch) -> tuple[list[Line], list[Line]]:
    """Return the reader's own lines, blank ones for the others; and those that are hearsay, apart.

    What others say of their own systems in the same thread is in neither: not even what is bad counts.
    ``search`` is over all the lines.
    """
    others, doubtful = said_by_others(all_lines, search)
    if others:
        all_lines = _without(all_lines, others)
    numbers = hearsay(all_lines, search) | doubtful
    if not numbers:
        return all_lines, []
    own = _without(all_lines, numbers)
    apart = {after + number for number in numbers for after in (1, 2)} - numbers
    return own, [
        line if line.number in numbers else Line(line.number, "")
        for line in all_lines
        if line.number in numbers or line.number in apart
    ]


def _without(all_lines: list[Line], numbers: set[int]) -> list[Line]:
    return [Line(line.number, "") if line.number in numbers else line for line in all_lines]


def only_quoted(found: Sequence[Observation]) -> Problem:
    """Return what is wrong with values that nothing but quoted text tells."""
    first = found[0]
    return Problem(ONLY_QUOTED, (first.first_line, first.last_line), first_line=first.first_line)
