"""Read names that stand side by side, each with its value just below: so a wizard shows its summary."""

import re
from collections.abc import Iterable
from itertools import pairwise

from checks.engine.text import Line

_CELL = re.compile(r"\S+(?: \S+)*")


def unstacked(all_lines: Iterable[Line]) -> list[Line]:
    """Return the lines, and in place of two such lines one for each name with its value."""
    found: list[Line] = []
    is_below = False
    for line, below in pairwise([*all_lines, Line(0, "")]):
        names, values = ([*_CELL.finditer(one.text)] for one in (line, below))
        is_above = len(names) > 1 and [one.start() for one in names] == [one.start() for one in values]
        if is_below:
            is_below = False
        elif is_above:
            found += [
                line._replace(text=f"{name[0]}  {value[0]}")
                for name, value in zip(names, values, strict=True)
            ]
            is_below = True
        else:
            found.append(line)
    return found
