"""Find which computer an output is of: a field of it tells, the prompt above it, or a label with its name."""

import re
from collections.abc import Iterator

from checks.engine.formats.records import records
from checks.engine.model import Observation
from checks.engine.text import lines
from checks.engine.values.host_name import host_name

_FIELDS = ("PSComputerName", "MachineName", "ComputerName")
_PROMPT = re.compile(r"\s*\[([\w.-]{1,100})\]")
#: The name of a computer alone on its line; one without a number may be any word.
_LABEL = re.compile(r"\W{0,6}([A-Za-z][\w-]{0,40}\d[\w.-]{0,80}):\W{0,3}")


def host_of(text: str, one: Observation) -> str:
    """Return the name of the computer in small letters, empty where nothing tells it."""
    return one.subject or next((host for host in _told(text, one) if host), "")


def _told(text: str, one: Observation) -> Iterator[str]:
    for record in records(text):
        if record.first_line <= one.last_line and one.first_line <= record.last_line:
            yield from (host_name(record.fields.get(name.lower(), "")) for name in _FIELDS)
    for line in reversed([line for line in lines(text) if line.number <= one.first_line]):
        if line.command:
            yield host_name(found[1]) if (found := _PROMPT.match(line.prompt)) else ""
            return
        if found := _LABEL.fullmatch(line.text):
            yield host_name(found[1])
            return
