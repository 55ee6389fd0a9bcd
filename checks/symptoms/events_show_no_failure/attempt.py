"""Tell of whom an event is that names nobody: of whoever's attempt is written right beside it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from checks.engine.model import Observation

#: The events of one attempt are written within so many seconds; where no times tell, next to each other.
_TOGETHER, _NEXT = 10, 1
#: Two users show as well as many that it may be of any of them.
_ENOUGH = 2


class Attempts:
    """Of whom the events of requests were at which moments; one may name nobody."""

    def __init__(self, found: Iterable[Observation]) -> None:
        self._users: dict[tuple[int, int], set[str]] = {}
        for one in found:
            for moment in _moments(one, 0):
                users = self._users.setdefault(moment, set())
                if len(users) < _ENOUGH:
                    users.add(one.subject)

    def with_user(self, one: Observation) -> Observation:
        """Return the event; one that names no user is of the only one whose events are beside it."""
        if one.subject:
            return one
        users = {user for moment in _moments(one) for user in self._users.get(moment, ())}
        return replace(one, subject=users.pop()) if len(users) == 1 else one


def _moments(one: Observation, reach: int | None = None) -> Iterator[tuple[int, int]]:
    """Yield the moments of an event and those beside it: seconds, or its turn among those read with it."""
    seconds = _seconds(one.time) if one.time else None
    if seconds is not None:
        reach = _TOGETHER if reach is None else reach
        yield from ((-1, seconds + step) for step in range(-reach, reach + 1))
    elif one.value.turn is not None:
        reach = _NEXT if reach is None else reach
        yield from ((one.value.reading, one.value.turn + step) for step in range(-reach, reach + 1))


def _seconds(time: str) -> int | None:
    try:
        return int(datetime.fromisoformat(f"{time[:19]}+00:00").timestamp())
    except ValueError:
        return None
