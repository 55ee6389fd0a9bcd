"""The picture of the way: the hops in a row, or below each other where the page is narrow."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

#: What stands in the circle of a hop: strokes in a square of 24.
ICONS = {
    "device": "M4 5h16v11H4zM2 19.5h20",
    "tenant": "M7 18h10a4 4 0 0 0 .6-8 5.8 5.8 0 0 0-11.2.6A3.8 3.8 0 0 0 7 18z",
    "relay": "M4 9h15l-3.5-3.5M20 15H5l3.5 3.5",
    "network": "M4 5h16v14H4zM4 9.7h16M4 14.3h16M12 5v4.7M8 9.7v4.6M16 9.7v4.6M12 14.3V19",
    "server": "M5 4h14v6.5H5zM5 13.5h14V20H5zM8 7.2h2M8 16.7h2",
    "domain": "M4 7c0-1.7 3.6-3 8-3s8 1.3 8 3-3.6 3-8 3-8-1.3-8-3v10c0 1.7 3.6 3 8 3s8-1.3 8-3V7"
    "M4 12c0 1.7 3.6 3 8 3s8-1.3 8-3",
    "account": "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5a7.5 7.5 0 0 1 15 0",
}

#: The sign of each status, beside its word; the style sheet repeats them.
SIGNS = {"fail": "✖", "warn": "▲", "unknown": "?", "pass": "✔", "not_applicable": "–", "unchecked": "○"}


@dataclass(frozen=True)
class Layout:
    """How one form of the picture is drawn; lengths in the picture's own units.

    ``step`` leads from the ``first`` hop to the next; ``across`` is the picture's extent the other way.
    """

    name: str
    across: int
    radius: int
    icon: int
    first: tuple[int, int]
    step: tuple[int, int]
    text: tuple[int, int]
    anchor: str

    def size(self, places: Sequence[Any]) -> tuple[int, int]:
        """Return width and height of the picture of so many places."""
        right, down = self.step
        return (right * len(places), self.across) if right else (self.across, down * len(places))

    def places(self, hops: Sequence[str]) -> list[dict[str, Any]]:
        """Return for each hop where its circle, its text and its area stand, and the line to the next."""
        (x, y), (right, down) = self.first, self.step
        gap_x, gap_y = (self.radius, 0) if right else (0, self.radius)
        found = []
        for index, hop in enumerate(hops):
            cx, cy = x + index * right, y + index * down
            is_last = index + 1 == len(hops)
            # What can be pressed is the whole place, not the strokes alone.
            row, column = (0, cy - down // 2, self.across, down), (cx - right // 2, 0, right, self.across)
            place = {
                "hop": hop,
                "x": cx,
                "y": cy,
                "tx": cx + self.text[0],
                "ty": cy + self.text[1],
                "line": None if is_last else (cx + gap_x, cy + gap_y, cx + right - gap_x, cy + down - gap_y),
                "area": column if right else row,
            }
            found.append(place)
        return found


LAYOUTS = (
    Layout("wide", 152, 30, 34, (75, 36), (150, 0), (0, 58), "middle"),
    Layout("narrow", 330, 24, 28, (30, 38), (0, 76), (42, -12), "start"),
)
