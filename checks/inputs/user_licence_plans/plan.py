"""What is read of one service plan of a user."""

from dataclasses import dataclass


@dataclass(frozen=True)
class UserPlan:
    """One service plan, with its state in each licence that brings it; none where none is shown.

    Where nothing printed it, ``told`` is what somebody says, and the name is that of a licence: that the
    user has one that brings a plan (``licensed``), has ``none``, has others (``only_others``, ``others``).
    """

    name: str
    states: tuple[str, ...]
    told: str = ""

    def __str__(self) -> str:
        return " ".join((self.name, *self.states))
