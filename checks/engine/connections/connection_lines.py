"""Read the lines around a test of ``Test-NetConnection``: the typed command above it, and its warnings."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from checks.engine.text import Line, numbered

COMMAND = "Test-NetConnection"
_COMMAND = re.compile(
    r"\b(?:Test-NetConnection|tnc|Test-Connection(?=.{0,300}-TcpPort\b))\b(.*)", re.IGNORECASE
)
_HOST = re.compile(
    r"(?:-(?:ComputerName|CN|TargetName)\s+|^\s+(?!-))[\"']?([\w.-]+)(?![^\s\"';|)}])", re.IGNORECASE
)
_PORT = re.compile(r"-(?:P(?:or?t?)?|TcpPort)\s{1,9}(\d{1,5})(?!\w)", re.IGNORECASE)
_ANY_PORT = re.compile(r"-(?:P(?:or?t?)?|TcpPort)\s{1,9}\$\w", re.IGNORECASE)
#: The word before a warning follows the language of Windows, the sentence does not.
_UNRESOLVED = re.compile(r"\bName resolution of ([\w.-]{1,253}) failed", re.IGNORECASE)
_REFUSED = re.compile(r"\bTCP connect to \(([^\s()]{1,100}?) ?: ?(\d{1,5})\) failed", re.IGNORECASE)
#: So many lines stand at most between the warning of a test and what is left of its fields.
_NEAR = 6


class Told(NamedTuple):
    """Whether a port is open or, without a port, that the name was not found; ``named_in`` names the host."""

    host: str
    port: int | None
    open: bool | None
    line: Line
    named_in: Line


def typed_test(line: Line) -> tuple[str, int | None] | None:
    """Return host and port that a typed command tests, neither for another one; ``None`` for no command."""
    small = line.text.lower()
    command = _COMMAND.search(line.text) if "test-" in small or "tnc" in small else None
    if not command:
        return ("", None) if line.command else None
    named, numbered = _HOST.search(command.group(1)), _PORT.search(command.group(1))
    return (named.group(1).lower() if named else ""), (int(numbered.group(1)) if numbered else None)


def unresolved_host(line: Line) -> str:
    """Return the name that a warning says was not found, else ``""``."""
    warning = _UNRESOLVED.search(line.text)
    return warning.group(1).lower() if warning else ""


def refused_port(line: Line) -> int | None:
    """Return the port that a warning says was not reached; its address stands for the name."""
    warning = _REFUSED.search(line.text) if "(" in line.text else None
    return int(warning.group(2)) if warning else None


def refused_above(all_lines: list[Line], first_line: int) -> tuple[str, int] | None:
    """Return address and port of the last warning that stands close above a line."""
    near = numbered(all_lines, first_line - _NEAR, first_line - 1)
    found = [warning for line in near if (warning := _REFUSED.search(line.text))]
    return (found[-1][1].lower(), int(found[-1][2])) if found else None


def tested_above(all_lines: list[Line], first_line: int) -> tuple[str, str]:
    """Return host and port of the command above a line, where it was alone and names both; else neither."""
    near = numbered(all_lines, first_line - _NEAR, first_line - 1)
    typed = [asked for line in near if line.command and line.text and (asked := typed_test(line))]
    match typed:
        case [(host, int(port))] if host:
            return host, str(port)
    return "", ""


def host_of_loop(command: str) -> str:
    """Return the host that a typed command tests port by port, empty where it does not."""
    tested = _COMMAND.search(command)
    named = _HOST.search(tested[1]) if tested and _ANY_PORT.search(command) else None
    return named[1].lower() if named else ""


def lone_warnings(
    all_lines: list[Line], tests: Mapping[int, tuple[int | None, bool | None]]
) -> Iterator[tuple[str, int, Line]]:
    """Yield host, port and line of each refusal that no test stands below, nor a failed one above.

    ``tests`` has port and success of each test by the line that it begins on. A test that was reached
    by another address has such warnings above it as well. The host is empty where no command names it.
    """
    host, asked = "", None
    above: tuple[int | None, bool | None] = None, None
    left: dict[int, Line] = {}
    for line in [*all_lines, None]:
        typed = typed_test(line) if line else ("", None)
        if typed:
            yield from ((host if asked in (None, port) else "", port, at) for port, at in left.items())
            (host, asked), above, left = typed, (None, None), {}
        elif line and line.number in tests:
            above = tests[line.number]
            left = {port: at for port, at in left.items() if above[0] not in (None, port)}
        elif line and (port := refused_port(line)) and above != (port, False):
            left.setdefault(port, line)
