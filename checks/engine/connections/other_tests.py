"""Read what PsPing, PortQry, telnet, curl and questions to DNS tell of a port or a name."""

import re
from collections.abc import Callable, Iterator

from checks.engine.connections import name_tests, port_scan, socket_tests, told_tests, unix_tests
from checks.engine.connections.connection_lines import Told
from checks.engine.text import Line
from checks.engine.values.host_name import host_name

#: Words of which each output holds one.
SIGNS = (
    "TCP connect statistics",
    "TCP port",
    "Could not open connection to the host",
    "Failed to connect to",
    "Could not connect to server",
    "Could not resolve host",
    "DNS_ERROR_RCODE_NAME_ERROR",
    "Non-existent domain",
    *unix_tests.SIGNS,
    *port_scan.SIGNS,
    *socket_tests.SIGNS,
    *name_tests.SIGNS,
)
_HOST = r"([\w.-]{1,253})"
_PSPING = re.compile(r"\s*TCP connect statistics for \[?([\w.:-]{1,253}?)\]?:(\d{1,5}):", re.IGNORECASE)
_PSPING_TYPED = re.compile(rf"\bpsping(?:64)?(?:\.exe)?\b.{{0,80}}?\s{_HOST}:(\d{{1,5}})\b", re.IGNORECASE)
_LOST = re.compile(r"\s*Sent = (\d{1,9}), Received = (\d{1,9}), Lost = \d", re.IGNORECASE)
_PORTQRY_TYPED = re.compile(rf"\bportqry(?:\.exe)?\b.{{0,80}}?\s-n {{1,9}}{_HOST}", re.IGNORECASE)
_PORTQRY_ASKED = re.compile(r"\s*Querying target system called:", re.IGNORECASE)
_PORTQRY = re.compile(
    r"\s*TCP port (\d{1,5}) \([^()]{1,40}\): ?(LISTENING|NOT LISTENING|FILTERED)\s*", re.IGNORECASE
)
_TELNET = re.compile(
    rf"Connecting To {_HOST}(?:\.{{3}}|…)\s?Could not open connection to the host, on port (\d{{1,5}})",
    re.IGNORECASE,
)
_CURL_FAILED = re.compile(
    rf"(?:\bcurl: \((?:7|28)\)|^\s*\*) Failed to connect to {_HOST} port (\d{{1,5}})", re.IGNORECASE
)
_CURL_UNRESOLVED = re.compile(rf"\bcurl: \(6\) Could not resolve host: {_HOST}", re.IGNORECASE)
#: What ``nslookup`` says in any language: the name stands last, or in German first.
_NSLOOKUP = re.compile(r"\*\*\* (\S{1,253})(?: .{0,120})? (\S{1,253}?) ?: Non-existent domain", re.IGNORECASE)
#: The error of ``Resolve-DnsName`` in any language: the name at its beginning, and in the line above the
#: reason, where a long one is shortened.
_DNS_REFUSED = re.compile(rf"\s*Resolve-DnsName ?: {_HOST} : ", re.IGNORECASE)
_DNS_ASKED = re.compile(rf"\({_HOST}:String\) \[Resolve-DnsName\]", re.IGNORECASE)
_DNS_FAILED = "DNS_ERROR_RCODE_NAME_ERROR"


def other_tests(all_lines: list[Line], known: frozenset[str]) -> list[Told]:
    """Return what each test by another program tells, in the order in which they stand.

    ``known`` are all words of the text in small letters.
    """
    found = [one for read, needs in _READERS if not known.isdisjoint(needs) for one in read(all_lines)]
    return sorted(found, key=lambda one: one.line.number)


def _psping(all_lines: list[Line]) -> Iterator[Told]:
    """Read the totals; where some tries failed and some did not, they tell nothing."""
    typed: tuple[str, int, Line] | None = None
    asked: tuple[str, int, Line] | None = None
    for line in all_lines:
        totals = line.text
        if found := _PSPING_TYPED.search(line.text):
            typed = found[1].lower(), int(found[2]), line
        elif found := _PSPING.match(line.text):
            # It prints the address; the name stands in the command.
            port = int(found[2])
            asked = typed if typed and typed[1] == port else (found[1].lower(), port, line)
            totals = line.text[found.end() :]
        if asked and (found := _LOST.match(totals)):
            host, port, named_in = asked
            sent, received = int(found[1]), int(found[2])
            if received in (0, sent):
                yield Told(host, port, received > 0, line, named_in)
            asked = None


def _portqry(all_lines: list[Line]) -> Iterator[Told]:
    host, named_in, is_asked = "", None, False
    for line in all_lines:
        if typed := _PORTQRY_TYPED.search(line.text):
            host, named_in = host_name(typed[1]), line
        elif _PORTQRY_ASKED.match(line.text):
            is_asked = True
        elif is_asked and line.text:
            host, named_in, is_asked = host_name(line.text), line, False
        elif found := _PORTQRY.fullmatch(line.text):
            yield Told(host, int(found[1]), found[2].upper() == "LISTENING", line, named_in or line)


def _in_one_line(all_lines: list[Line]) -> Iterator[Told]:
    for line in all_lines:
        if found := _TELNET.search(line.text) or _CURL_FAILED.search(line.text):
            yield Told(found[1].lower(), int(found[2]), open=False, line=line, named_in=line)
        elif found := _CURL_UNRESOLVED.search(line.text):
            yield Told(host_name(found[1]), None, None, line, line)
        elif found := _NSLOOKUP.search(line.text):
            yield Told(host_name(found[2] if "." in found[2] else found[1]), None, None, line, line)


def _resolve(all_lines: list[Line]) -> Iterator[Told]:
    asked = ""
    for line in all_lines:
        if found := _DNS_REFUSED.match(line.text):
            asked = host_name(found[1])
        elif found := _DNS_ASKED.search(line.text):
            asked = asked if "..." in found[1] else host_name(found[1])
        elif asked and _DNS_FAILED in line.text:
            yield Told(asked, None, None, line, line)
            asked = ""


#: Who reads them, and words of which one, in small letters, stands in everything that each of them reads.
_READERS: tuple[tuple[Callable[[list[Line]], Iterator[Told]], set[str]], ...] = (
    (_psping, {"statistics"}),
    (_portqry, {"tcp"}),
    (_in_one_line, {"open", "curl", "existent"}),
    (_resolve, {_DNS_FAILED.lower()}),
    (
        unix_tests.unix_tests,
        {"succeeded", "connected", "connecting", "connection", "nc", "netcat", "ncat", "successful"}
        | {"telnet", "curl", "open", "nc64"},
    ),
    (port_scan.scanned_ports, {"tcp"}),
    (
        socket_tests.socket_tests,
        {"tcpclient", "connect", "connectasync", "webrequest", "restmethod", "resolved"},
    ),
    (told_tests.told_tests, {"tcptestsucceeded"}),
    (name_tests.name_tests, {"ping", "tracert", "pathping", "telnet", "resolve"}),
)
