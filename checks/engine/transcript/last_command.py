"""Find the command that was typed above an output."""

from bisect import bisect_left
from operator import attrgetter

from checks.engine.cleaning.script import GOES_ON
from checks.engine.text import Line


def last_above(typed: list[Line], number: int) -> str:
    """Return the last command of the lines ``typed`` above line ``number``; empty where there is none.

    What a line ends with a bar or a backtick goes on in the next.
    """
    last = bisect_left(typed, number, key=attrgetter("number"))
    first = last - 1
    while first > 0 and typed[first - 1].text.endswith(GOES_ON):
        first -= 1
    return " ".join(line.text for line in typed[max(first, 0) : last])
