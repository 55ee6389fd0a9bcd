"""Find the commands that were typed, and whether each of them failed, or printed nothing."""

import re
from itertools import pairwise
from typing import NamedTuple

from checks.engine.text import Line, lines, once_per_text
from checks.engine.transcript.failed_command import is_failure

_OF_COMPUTER = re.compile(r"(?<=\s)\\\\[\w.-]{1,100}(?=\s)")
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")


class Run(NamedTuple):
    """A command, in small letters, and the ``line`` on which it was typed; ``asked`` is it without its user.

    Asked of another computer, it is the same command. ``error`` is the line below it where that is one;
    ``is_empty`` where the next command stands there.
    """

    line: Line
    command: str
    asked: str
    user: str
    error: Line | None
    is_empty: bool

    @property
    def number(self) -> int:
        """The number of its line."""
        return self.line.number


@once_per_text
def runs(text: str) -> list[Run]:
    """Return every run, in the order in which they stand."""
    filled = [line for line in lines(text) if line.text.strip()]
    return [_run(line, below) for line, below in pairwise([*filled, Line(0, "")]) if line.command]


def _run(line: Line, below: Line) -> Run:
    command = _OF_COMPUTER.sub("", " ".join(line.text.lower().split()))
    found = _ADDRESS.search(command) if "@" in command else None
    user = found[0] if found else ""
    asked = command.replace(user, "@").split("|")[0].strip() if user else ""
    error = below if is_failure(below.text) and not below.command else None
    return Run(line, command, asked, user, error, below.command)
