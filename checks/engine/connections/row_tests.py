"""Read the rows in which somebody's own script writes host, port and result: *dc01.contoso.com 389 True*."""

import re
from collections.abc import Iterator

from checks.engine.connections.told import Told
from checks.engine.text import Line
from checks.engine.values.host_name import host_name

_ROW = re.compile(
    r"\s*(?:(?P<host>[A-Za-z][\w-]{1,62}(?:\.[\w-]{1,62}){0,6}|\d{1,3}(?:\.\d{1,3}){3})(?:\s?[:,;|/]\s?|\s+(?:->?|=>)?\s*))??"
    r"(?:(?:tcp|port)[ /:]{1,2}){0,2}(?P<port>\d{2,5})(?:/tcp)?\s*(?:[:=,;|]|[-=]?>|-)?\s*(?:is |ist )?"
    r"(?P<state>true|false|open|closed|ok|failed|blocked|offen|geschlossen|otvoren\w|zatvoren\w)\W*",
    re.IGNORECASE,
)
_OPEN = ("true", "open", "ok", "offen", "otvoren")
#: What tests a port, and the host where that is the same for all rows.
_TYPED = re.compile(
    r"\b(?:Test-NetConnection|tnc|TcpClient|Test-Connection)\b"
    r"(?:.{0,200}?(?:-(?:ComputerName|CN|TargetName)\s|Connect(?:Async)?\(|(?<=Connection)\s(?=[^-])|(?<=tnc)\s(?=[^-]))"
    r"\s{0,4}[\"']?(?P<host>[\w.-]{2,253}))?",
    re.IGNORECASE,
)
_FEWEST = 2


def row_tests(all_lines: list[Line]) -> Iterator[Told]:
    """Yield each row below a command that tests ports; without one, those of True and False with a host."""
    typed: Line | None = None
    host = ""
    found: list[tuple[re.Match[str], Line]] = []
    for line in all_lines:
        if line.command and (tests := _TYPED.search(line.text)):
            typed, host = line, tests["host"] or ""
        elif not line.command and (row := _ROW.fullmatch(line.text)):
            name = row["host"] or host
            is_plain = row["host"] and row["state"].lower() in ("true", "false")
            if name and (typed or is_plain):
                found.append((row, line))
    if not typed and len(found) < _FEWEST:
        return
    for row, line in found:
        is_open = row["state"].lower().startswith(_OPEN)
        named_in = line if row["host"] or not typed else typed
        yield Told(host_name(row["host"] or host), int(row["port"]), is_open, line, named_in)
