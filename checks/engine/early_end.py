"""Tell that a text ends in the midst of an input's output, so that what is missing may be the worse part."""

from checks.engine.formats.list_format import empty_field, list_records
from checks.engine.formats.table_format import missing_cell
from checks.engine.model import Problem
from checks.engine.readings import Reading
from checks.engine.text import Line

#: Records of one command have the same fields in the same order; a few of them show which.
_SEEN = 20
#: What ``sc queryex`` ends with, and leaves empty for most services.
_ENDS_EMPTY = "FLAGS"


def ends_early(all_lines: list[Line], reading: Reading) -> Problem | None:
    """Return what is wrong with the end of a text for an input that was read from it, if anything is.

    The last line gives a field no value, or below it would stand the rest of one more record.
    """
    last = all_lines[-1]
    field = empty_field(last) or missing_cell(all_lines)
    begun = _last_block(all_lines)
    ends = (each for one in reading.good for each in (one.above, *(output.lines for output in one.outputs)))
    own = {each[-1].number for each in ends if each} if field or begun else set()
    if field and field != _ENDS_EMPTY and last.number in own:
        return Problem("ends_early", (last.number, last.number), field=field)
    if not begun or begun[-1].number in own:
        return None
    records = list(list_records(begun))
    names = [*records[-1].fields] if records else []
    known = (
        [*record.fields][: len(names) + 1]
        for one in reading.good[:_SEEN]
        for record in list_records(one.excerpt.numbered)
    )
    if names and any(one[:-1] == names for one in known):
        shown = list(records[-1].shown.values())[-1][1]
        return Problem("ends_early", (begun[0].number, begun[-1].number), field=shown)
    return None


def _last_block(all_lines: list[Line]) -> list[Line]:
    """Return the lines at the end of the text that no blank line parts; the last may be blank."""
    end = len(all_lines)
    while end and not all_lines[end - 1].text:
        end -= 1
    start = end
    while start and all_lines[start - 1].text and not all_lines[start - 1].command:
        start -= 1
    return all_lines[start:end]
