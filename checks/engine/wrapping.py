"""Undo what a console does to lines that are longer than it is wide: it breaks them anywhere."""

import re

from checks.engine.text import Line

#: The widths that Windows gives a console; a line that was broken there fills it to the last column.
WIDTHS = (80, 120)
#: What begins a line of its own: a field, a row below a heading, the indentation of a list or of JSON.
_BEGINS = re.compile(r"\s{2,}|\s*[A-Za-z][\w .()/-]{0,60}\s{1,60}:(?:\s|$)|\s*-{3,}|\s*[{}\[\]]")


def unwrapped(all_lines: list[Line]) -> list[Line] | None:
    """Return the lines with those joined that a console broke; ``None`` where it broke none.

    A joined line keeps the number of its first part.
    """
    widest = max((len(line.text) for line in all_lines), default=0)
    if widest not in WIDTHS:
        return None
    result: list[Line] = []
    is_full = False
    for line in all_lines:
        if is_full and line.text and not line.command and not _BEGINS.match(line.text):
            result[-1] = result[-1]._replace(text=result[-1].text + line.text)
        else:
            result.append(line)
        is_full = len(line.text) == widest
    return result if len(result) < len(all_lines) else None
