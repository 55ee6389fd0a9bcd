"""The preferred domain controllers of a connector, as they stand in its dialog."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from checks.engine.model import Input, Observation, Problem
from checks.engine.text import Line, output_lines, shorten
from checks.engine.values.host_name import host_name

INPUT = Input(kind="paste", many=True)

_SEPARATOR = re.compile(r"[,;\t]")
#: What to write for a list with nothing in it; blank text means that nothing was entered.
_EMPTY = ("-", "none")


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return each host name or address, lower case; nothing at all where the list is empty.

    Raises ``Problem`` ``not_a_host`` for what is neither a name nor an address.
    """
    written = output_lines(text)
    if [line.text.strip().lower() for line in written] in [[word] for word in _EMPTY]:
        return []
    return [one for line in written for one in _hosts(line)]


def _hosts(line: Line) -> Iterator[Observation]:
    for entry in _SEPARATOR.split(line.text):
        words = entry.split()
        if len(words) > 1 and not all(_looks_like_a_host(word) for word in words):
            raise _not_a_host(line, entry)
        for word in words:
            host = host_name(word)
            if not host:
                raise _not_a_host(line, entry)
            yield Observation(host, line.number, line.number, line.text.strip(), host)


def _looks_like_a_host(word: str) -> bool:
    """Names that stand side by side need a digit or a dot, or every sentence would be a list."""
    return any(character.isdigit() or character == "." for character in word.rstrip("."))


def _not_a_host(line: Line, entry: str) -> Problem:
    return Problem("not_a_host", (line.number, line.number), line=line.number, found=shorten(entry))
