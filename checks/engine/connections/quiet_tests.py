"""Read a bare True or False by the command above it, be it a loop over several ports or hosts."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from checks.engine.connections.connection_lines import typed_test
from checks.engine.text import Line

_LOOP = re.compile(r"^\s*@?\(?([^|{}]{1,2000}?)\)?\s*\|\s*(?:%|foreach(?:-object)?)\s*\{", re.IGNORECASE)
_ITEM = re.compile(r"[\"']?([\w.-]{1,253})[\"']?")
_PORT_OF_LOOP = re.compile(r"-(?:P(?:or?t?)?|TcpPort)\s+\$_", re.IGNORECASE)
_HOST_OF_LOOP = re.compile(
    r"(?:-(?:ComputerName|CN|TargetName)\s+|(?:Test-NetConnection|tnc)\s+)\$_", re.IGNORECASE
)
#: A field that says nothing of the port; what names the host itself is read elsewhere.
_OTHER_FIELD = re.compile(r"\b(?:Ping|NameResolution)Succeeded\b|\.Wait\(", re.IGNORECASE)


class Quiet(NamedTuple):
    """What one bare word says; the host is empty and the port ``None`` where the command does not tell."""

    host: str
    port: int | None
    open: bool
    line: Line


def quiet_results(all_lines: list[Line]) -> Iterator[Quiet]:
    """Yield each bare word; those of a loop count for its items where there are as many of both."""
    host, port, items = "", None, list[tuple[str, int | None]]()
    words: list[Line] = []
    is_other = False
    for line in [*all_lines, Line(0, "", command=True)]:
        typed = typed_test(line)
        if typed:
            asked = items if len(items) == len(words) else [(host, port)] * len(words)
            for (one_host, one_port), word in zip(asked, words, strict=True):
                yield Quiet(one_host, one_port, word.text.strip().lower() == "true", word)
            (host, port), items, words = typed, _looped(line.text, typed), []
            is_other = bool(_OTHER_FIELD.search(line.text))
        elif not is_other and line.text.strip().lower() in ("true", "false"):
            words.append(line)


def _looped(command: str, typed: tuple[str, int | None]) -> list[tuple[str, int | None]]:
    """Return host and port of each turn of a loop over ports or over hosts."""
    loop = _LOOP.match(command)
    found = [_ITEM.fullmatch(one.strip()) for one in loop[1].split(",")] if loop else []
    items = [one[1] for one in found if one]
    if not items or len(items) < len(found):
        return []
    host, port = typed
    if _PORT_OF_LOOP.search(command) and all(one.isdecimal() for one in items):
        return [(host, int(one)) for one in items]
    return [(one.lower(), port) for one in items] if _HOST_OF_LOOP.search(command) else []
