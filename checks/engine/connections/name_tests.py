"""Read that a name was not found, as ping, tracert and telnet of Windows say it in any language."""

import re
from collections.abc import Iterator
from itertools import pairwise

from checks.engine.connections.connection_lines import Told
from checks.engine.text import Line
from checks.engine.values.host_name import host_name

#: Words of which each English output holds one, and the command above one in another language.
SIGNS = ("could not find host", "Unable to resolve target system name", "telnet")
_HOST = r"([\w.-]{1,253}?)"
_IN_ENGLISH = re.compile(
    rf"\b(?:Ping request could not find host|Unable to resolve target system name) {_HOST}\.(?:\s|$)"
)
_PINGED = re.compile(
    rf"\s*(?:ping|tracert|pathping)(?:\.exe)?(?: [-/]\S{{1,20}}| \d{{1,9}}(?= )){{0,6}} {_HOST}\s*",
    re.IGNORECASE,
)
_CALLED = re.compile(rf"\s*telnet(?:\.exe)? {_HOST} (\d{{1,5}})\s*", re.IGNORECASE)
#: What is found is shown with its address.
_ADDRESS = re.compile(r"\[|\d{1,3}(?:\.\d{1,3}){3}|:\s*$")


def name_tests(all_lines: list[Line]) -> Iterator[Told]:
    """Yield each name that was not found, and each port that telnet says in its own words to be closed."""
    filled = [line for line in all_lines if line.text.strip()]
    for line, below in pairwise([Line(0, ""), *filled]):
        if found := _IN_ENGLISH.search(below.text):
            yield Told(host_name(found[1]), None, None, below, below)
        elif not line.command or below.command:
            continue
        elif (pinged := _PINGED.fullmatch(line.text)) and _names(below, pinged[1]):
            yield Told(host_name(pinged[1]), None, None, below, line)
        elif (called := _CALLED.fullmatch(line.text)) and _refuses(below, *called.groups()):
            yield Told(host_name(called[1]), int(called[2]), open=False, line=below, named_in=line)


def _names(line: Line, host: str) -> bool:
    return "." in host and host.lower() in line.text.lower() and not _ADDRESS.search(line.text)


def _refuses(line: Line, host: str, port: str) -> bool:
    """Tell whether a line ends in the port and a reason; where telnet connects, it prints nothing."""
    before, dots, after = line.text.partition("...")
    reason = after.rpartition(f"{port}:")
    return bool(dots) and before.lower().endswith(host.lower()) and bool(reason[0] and reason[2].strip())
