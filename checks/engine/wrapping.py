"""Undo what a console does to lines that are longer than it is wide: it breaks them anywhere."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checks.engine.text import Line

#: The widths that Windows gives a console; a line that was broken there fills it to the last column.
WIDTHS = (80, 120)
#: What begins a line of its own: a field, a row below a heading, the indentation of a list or of JSON.
_BEGINS = re.compile(r"\s{2,}|\s*[A-Za-z][\w .()/-]{0,60}\s{1,60}:(?:\s|$)|\s*-{3,}|\s*[{}\[\]]")
#: A prompt; and a line of dashes, which is broken only where a table is.
_PROMPT = re.compile(r"(?:PS )?[A-Za-z]:\\[^<>:\"|?*\n]{0,200}>|[\w.@-]{1,60}>|[$#] ")
_RULE = re.compile(r"[- ]*--[- ]*")


def is_of_console(rows: Sequence[str]) -> bool:
    """Return whether the longest of the rows is as wide as a console."""
    return max(map(len, rows), default=0) in WIDTHS


def starts_of_lines(printed: Sequence[str]) -> list[int]:
    """Return at which rows lines begin, the longest being broken; none where every row begins one."""
    widest = max(map(len, printed))
    is_rule = [bool(_RULE.fullmatch(one)) for one in printed]
    is_full = [len(one) == widest for one in printed]
    is_table = any(map(all, zip(is_full, is_rule, is_rule[1:], strict=False)))
    starts = [
        index
        for index, one in enumerate(printed)
        if not (index and is_full[index - 1])
        or is_rule[index] != is_rule[index - 1]
        or not one.strip()
        or _PROMPT.match(one)
        or (_BEGINS.match(one) and not is_table)
    ]
    return starts if len(starts) < len(printed) else []


def unwrapped(all_lines: "list[Line]") -> "list[Line] | None":
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
