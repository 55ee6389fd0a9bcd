"""Read what somebody says that a test of a port gave, or writes in rows by a script of his own.

*tnc … -Port 443 gives TcpTestSucceeded : False*, *dc01.contoso.com 389 True*
"""

import re
from collections.abc import Iterator

from checks.engine.connections.connection_lines import Told, typed_test
from checks.engine.text import Line
from checks.engine.values.host_name import host_name

#: Only known words may stand between the command and what it gave; any other may say that it ought to.
_TOLD = re.compile(
    r"-(?:P(?:or?t?)?|TcpPort)\s{1,9}\d{1,5}[\"'`,;]{0,2}"
    r"(?:\s{1,9}(?:from|on|our|my|the|this|same|connect|sync|server|host|it|and|with|a|result|results|output|in"
    r"|gives|gave|says|said|shows|showed|returns|returned|reports|reported|prints|is|->|=>|-))*"
    r"\s{0,9}[:,]?\s{0,9}[\"'`]?TcpTestSucceeded\s{0,9}(?:[:=]|is)\s{0,9}(True|False)\b(?![^.]*\?)",
    re.IGNORECASE,
)
#: What a script of one's own logs: ``[FAIL] host:443 TcpTestSucceeded=False``.
_LOGGED = re.compile(
    r"(?<![\w.:/-])([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})(?::| port |, ?)(\d{1,5})\b\W{1,9}"
    r"TcpTestSucceeded ?[:=] ?(True|False)\b",
    re.IGNORECASE,
)
#: Where the line itself says that it is no result, or of another day.
_DOUBTED = re.compile(
    r"\b(?:if|when|until|unless|should|must|expect\w*|verify|check|ensure|example|before|was|not)\b",
    re.IGNORECASE,
)
_ROW = re.compile(
    r"\s*(?:(?P<host>[A-Za-z][\w.-]{1,252}|\d{1,3}(?:\.\d{1,3}){3})[\s:,;|/>=-]{1,80})??"
    r"(?:(?:tcp|port)[ /:]{1,2}){0,2}(?P<port>\d{2,5})(?:/tcp)?[\s:=,;|>-]{1,20}"
    r"(?P<state>true|false|open|closed|ok|failed|blocked|offen|geschlossen)\W*",
    re.IGNORECASE,
)
_OPEN = ("true", "open", "ok", "offen")
#: What tests a port, and the host where that is the same for all rows.
_TESTS = re.compile(
    r"\b(?:Test-NetConnection|tnc|TcpClient|Test-Connection)\b"
    r"(?:.{0,200}?(?:-(?:ComputerName|CN|TargetName) |Connect(?:Async)?\(|(?<=Connection) (?!-)"
    r"|(?<=tnc) (?!-))[\"']?(?P<host>[\w.-]{2,253}))?",
    re.IGNORECASE,
)


def told_tests(all_lines: list[Line]) -> Iterator[Told]:
    """Yield each result that stands on one line with the test."""
    for line in all_lines:
        told = _TOLD.search(line.text) if "-" in line.text else None
        asked = typed_test(line) if told and not _DOUBTED.search(line.text) else None
        if told and asked and asked[0] and asked[1]:
            host, port = asked
            yield Told(host, port, told[1].lower() == "true", line, line)
        elif "TcpTestS" in line.text and (logged := _LOGGED.search(line.text)):
            yield Told(logged[1].lower(), int(logged[2]), logged[3].lower() == "true", line, line)


def row_tests(all_lines: list[Line]) -> Iterator[Told]:
    """Yield each row below a command that tests ports; without one, those of True and False with a host."""
    named_in: Line | None = None
    host = ""
    for line in all_lines:
        if line.command and (tests := _TESTS.search(line.text)):
            named_in, host = line, tests["host"] or ""
        elif not line.command and (row := _ROW.fullmatch(line.text)) and (name := row["host"] or host):
            state = row["state"].lower()
            if named_in or state in ("true", "false"):
                where = line if row["host"] else named_in or line
                yield Told(host_name(name), int(row["port"]), state in _OPEN, line, where)
