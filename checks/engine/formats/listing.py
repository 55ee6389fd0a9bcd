"""Tell a list that a program printed, and nothing else, by its form."""

import re
from collections.abc import Sequence

from checks.engine.text import Line

#: A field of a list, whose name is filled up with blanks; and the name of a property.
_FIELD = re.compile(r"(?P<name>\s*[A-Za-z][\w.-]{0,60} {1,40}):(?: |$)")
_PROPERTY = re.compile(r"[a-z][A-Z]")
_FEWEST_FIELDS = 3


def is_listing(all_lines: Sequence[Line]) -> bool:
    """Return whether a program printed all of the lines as a list: the colons stand below each other.

    Whatever its values say, nobody says it of his own.
    """
    colons, has_property = set[int](), False
    for line in all_lines:
        found = _FIELD.match(line.text)
        if found:
            colons.add(found.end("name"))
            has_property = has_property or bool(_PROPERTY.search(found["name"]))
        if line.command or len(colons) > 1 or not (found or (colons and _is_below(line.text, colons))):
            return False
    return has_property and len(all_lines) >= _FEWEST_FIELDS


def _is_below(text: str, colons: set[int]) -> bool:
    """Return whether a line goes on with a value, right of the colons."""
    return not text[: min(colons) + 1].strip()
