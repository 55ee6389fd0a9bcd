"""Read what somebody says that a test of a port gave: *tnc … -Port 443 gives TcpTestSucceeded : False*."""

import re
from collections.abc import Iterator

from checks.engine.connections.connection_lines import typed_test
from checks.engine.connections.told import Told
from checks.engine.text import Line

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
