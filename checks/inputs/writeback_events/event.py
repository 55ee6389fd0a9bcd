"""What is told of one event of the Application log."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Event:
    """One event; ``source`` is empty where none was told, ``level`` where its word is not known.

    ``turn`` counts from the oldest event of those with the same ``reading``; it is ``None`` where their
    order is not known. Without ``has_time`` it holds only if they are of one list.
    """

    source: str
    id: str
    level: str
    result: str
    user: str
    tracking: str
    message: str
    turn: int | None = None
    reading: int = field(default=0, compare=False)
    has_time: bool = field(default=True, compare=False)

    def __str__(self) -> str:
        told = (self.level, self.result, self.user, "" if self.turn is None else f"#{self.turn}")
        return " ".join(one for one in (self.source or "?", self.id, *told) if one)
