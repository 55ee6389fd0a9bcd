"""Read and compare version numbers of three or four parts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, total_ordering

#: Three parts before dots are what a console left of four.
_NUMBER = re.compile(
    r"(?<![\w.,])[vV]?(\d{1,5})([.,])(\d{1,5})\2(\d{1,5})(?:\2(\d{1,5})|(?!…|\.\.))(?![\w]|[.,]\d)"
)


@total_ordering
@dataclass(frozen=True)
class Version:
    """Four numbers, compared as numbers: 2.5.190.0 is newer than 2.5.79.0."""

    parts: tuple[int, int, int, int]

    @classmethod
    @cache
    def of(cls, text: str) -> "Version":
        """Return the version that ``text`` is; a fact table's value, so anything else is an error."""
        major, minor, build, revision = (int(part) for part in text.split("."))
        return cls((major, minor, build, revision))

    def __lt__(self, other: "Version") -> bool:
        return self.parts < other.parts

    def __str__(self) -> str:
        return ".".join(map(str, self.parts))


def versions_in(text: str) -> Iterator[Version]:
    """Yield each version number in a cleaned line; a missing fourth part counts as 0.

    A date such as 22.11.2026 is none, and neither is a part of a longer row of numbers.
    """
    for found in _NUMBER.finditer(text):
        first, second, third, fourth = found.group(1, 3, 4, 5)
        if fourth is None and int(first) <= 31 and int(second) <= 12 and 1900 <= int(third) <= 2999:
            continue
        yield Version((int(first), int(second), int(third), int(fourth or 0)))
