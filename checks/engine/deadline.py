"""Stop an evaluation that takes too long: the engine looks at the clock between blocks and checks.

No trace function watches the time, because it makes a transcript two to four times slower. What
never comes back to the engine is ended from outside, by whoever runs it.
"""

import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

Thing = TypeVar("Thing")


class OutOfTime(Exception):
    """The time that an evaluation was given is over."""


class Deadline:
    """An end in ``seconds`` from now; without them there is none."""

    def __init__(self, seconds: float | None = None) -> None:
        self._end = None if seconds is None else time.monotonic() + seconds

    def between(self, things: Iterable[Thing]) -> Iterator[Thing]:
        """Yield one thing after another; raise ``OutOfTime`` when the end has passed."""
        for one in things:
            if self._end is not None and time.monotonic() > self._end:
                raise OutOfTime
            yield one


#: For whoever waits as long as it takes.
NEVER = Deadline()
