"""Find which computer an output is of: a field of it tells, the prompt above it, or a label with its name."""

import re
from bisect import bisect_right

from checks.engine.formats.records import records
from checks.engine.model import Observation
from checks.engine.text import lines, once_per_text
from checks.engine.values.host_name import host_name

_FIELDS = ("pscomputername", "machinename", "computername")
_PROMPT = re.compile(r"\s*\[([\w.-]{1,100})\]")
#: The name of a computer alone on its line; one without a number may be any word.
_LABEL = re.compile(r"\W{0,6}([A-Za-z][\w-]{0,40}\d[\w.-]{0,80}):\W{0,3}")


def host_of(text: str, one: Observation) -> str:
    """Return the name of the computer in small letters, empty where nothing tells it."""
    shown, above = _shown(text), _named(text)
    hosts = (shown.get(number, "") for number in range(one.first_line, one.last_line + 1))
    # The last one that stands above.
    before = bisect_right(above, one.first_line, key=lambda named: named[0])
    named = above[before - 1][1] if before else ""
    return one.subject or next(filter(None, hosts), named)


@once_per_text
def _shown(text: str) -> dict[int, str]:
    """Return for the lines of each record the computer that a field of it names."""
    told = ((one, (host_name(one.fields.get(name, "")) for name in _FIELDS)) for one in records(text))
    named = ((one, next(filter(None, hosts), "")) for one, hosts in told)
    return {
        number: host for one, host in named if host for number in range(one.first_line, one.last_line + 1)
    }


@once_per_text
def _named(text: str) -> list[tuple[int, str]]:
    """Return the lines on which a command was typed, or a label stands, and the computer that each names."""
    found = []
    for line in lines(text):
        if line.command:
            at = _PROMPT.match(line.prompt)
            found.append((line.number, host_name(at[1]) if at else ""))
        elif label := _LABEL.fullmatch(line.text):
            found.append((line.number, host_name(label[1])))
    return found
