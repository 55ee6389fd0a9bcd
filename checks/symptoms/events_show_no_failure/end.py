"""Tell whether a kind of failure is over: which event shows it, and whether that came later."""

from collections.abc import Iterable

from checks.engine.model import Observation

#: Whoever the user is.
ANYBODY = "*"


class End:
    """The events that show that a kind of failure is over: of each user and list the latest."""

    def __init__(self, found: Iterable[Observation]) -> None:
        self._latest: dict[tuple[str, int], Observation] = {}
        for one in found:
            for user in (one.subject, ANYBODY):
                key = (user, one.value.reading)
                last = self._latest.setdefault(key, one)
                self._latest[key] = one if _is_later(one, last) else last
        self._lists = {reading for _, reading in self._latest}

    def is_after(self, one: Observation, users: Iterable[str]) -> bool | None:
        """Tell whether such an event of one of the users came later; ``None`` where nothing tells."""
        keys = [(user, reading) for user in users for reading in self._lists]
        told = [_is_later(self._latest[key], one) for key in keys if key in self._latest]
        if True in told:
            return True
        return None if None in told else False


def _is_later(one: Observation, other: Observation) -> bool | None:
    """Compare two events of one list by their turn, those of two lists by their time alone.

    Where no times are shown, a later success may stand in an older list, copied below.
    """
    if one.value.reading != other.value.reading:
        return one.time > other.time if one.time and other.time else None
    if one.value.turn is None or other.value.turn is None:
        return None
    is_later = bool(one.value.turn > other.value.turn)
    return None if is_later and not one.value.has_time else is_later
