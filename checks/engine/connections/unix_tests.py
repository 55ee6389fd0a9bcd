"""Read what nc, Ncat, telnet, curl, wget and tcping tell of a port; many use them beside Windows' own."""

import re
from collections.abc import Iterator

from checks.engine.connections.connection_lines import Told
from checks.engine.text import Line
from checks.engine.values.host_name import host_name

#: Words of which each output holds one.
SIGNS = (
    "succeeded!",
    "nc: connect to",
    "nc: connectx to",
    "Ncat:",
    "Connected to",
    "Established connection to",
    "Connecting to",
    "Connection timed out",
    "Unable to connect to remote host",
    "probes sent",
    "nc",
    "nc64",
    "netcat",
)
_HOST = r"([\w.-]{1,253})"
_PROMPT = r"(?:^|[$#>] ?)\s{0,9}"
_ASIDE = r"(?: \([^()\s]{1,60}\))?"
_WGET = rf"^\s*Connecting to {_HOST}{_ASIDE}\|[^|\s]{{1,60}}\|:(\d{{1,5}})\.{{3}}"
#: Each says of which host and port.
_OPEN = (
    re.compile(
        rf"\bConnection to {_HOST}{_ASIDE} (?:port )?(\d{{1,5}}) (?:port )?\[tcp/\S{{1,30}}\] succeeded!"
    ),
    re.compile(rf"^\s*\* Connected to {_HOST} \(\S{{1,60}}\) port (\d{{1,5}})\b"),
    re.compile(rf"^\s*\* Established connection to {_HOST} \(\S{{1,60}} port (\d{{1,5}})\)"),
    re.compile(rf"{_WGET} connected"),
)
_CLOSED = (
    re.compile(rf"\bnc: connectx? to {_HOST}{_ASIDE} port (\d{{1,5}}) \(tcp\) (?:failed|timed out)"),
    re.compile(rf"{_WGET} failed"),
)
_UNRESOLVED = re.compile(rf"\bNcat: Could not resolve hostname \"{_HOST}\"")
#: The first netcat, also that of Windows: the name that the address has, which may be another one.
_NETCAT = re.compile(
    r"^\s*(?:\S{1,253} )?\[([\d.]{7,15})\] (\d{1,5}) \([^()\s]{1,30}\) ?(open|: .{1,60})\s*$",
    re.IGNORECASE,
)
#: These say nothing of the host, or its address alone: the command above them does.
_OPEN_THERE = re.compile(
    r"^\s*(?:Ncat: Connected to \S{1,60}:\d{1,5}\.|Connected to \S{1,253}\."
    r"|[1-9]\d{0,8} successful, 0 failed\..{0,40})$"
)
_CLOSED_THERE = re.compile(
    r"^\s*(?:Ncat: (?:Connection (?:timed out|refused)|No route to host|TIMEOUT)"
    r"|telnet: (?:Unable to connect to remote host|connect to address)"
    r"|curl: \(28\) Connection (?:timed out|timeout) after|0 successful, [1-9]\d{0,8} failed)\b"
)
_TYPED = re.compile(
    rf"{_PROMPT}(?:nc|ncat|netcat|telnet|tcping)(?:64)?(?:\.exe)?(?: -\S{{1,20}}| \d{{1,3}}(?= )){{0,8}}"
    rf" {_HOST} (\d{{1,5}})\b"
)
_TYPED_ADDRESS = re.compile(rf"{_PROMPT}(?:curl|wget)(?:\.exe)? .{{0,200}}?\bhttps://{_HOST}(?=[:/\"'\s]|$)")
_HTTPS = 443
#: What a tool prints while it goes on to the next address of the host.
_GOES_ON = ("Trying ", "Resolving ")


def unix_tests(all_lines: list[Line]) -> Iterator[Told]:
    """Yield each test; of several addresses of a host, one that was reached counts for those before it."""
    asked: tuple[str, int, Line] | None = None
    missed: Told | None = None
    for line in all_lines:
        asked = _asked(line) or asked
        found = _told(line, asked)
        if missed and not found and (not line.text or line.text.lstrip().startswith(_GOES_ON)):
            continue
        if missed and not (found and found[:2] == missed[:2]):
            yield missed
        missed = found if found and found.open is False else None
        if found and not missed:
            yield found
    if missed:
        yield missed


def _asked(line: Line) -> tuple[str, int, Line] | None:
    if typed := _TYPED.search(line.text):
        return typed[1].lower(), int(typed[2]), line
    address = _TYPED_ADDRESS.search(line.text)
    return (address[1].lower(), _HTTPS, line) if address else None


def _told(line: Line, asked: tuple[str, int, Line] | None) -> Told | None:
    # Of two results in one line, whose end was lost, the bad one counts.
    for patterns, is_open in ((_CLOSED, False), (_OPEN, True)):
        if found := next((one for pattern in patterns if (one := pattern.search(line.text))), None):
            return Told(found[1].lower(), int(found[2]), is_open, line, line)
    if lost := _UNRESOLVED.search(line.text):
        return Told(host_name(lost[1]), None, None, line, line)
    if "] " in line.text and (printed := _NETCAT.match(line.text)):
        address, port, state = printed[1], int(printed[2]), printed[3].lower()
        host, named_in = (asked[0], asked[2]) if asked and asked[1] == port else (address, line)
        return Told(host, port, state == "open", line, named_in)
    if asked and (_OPEN_THERE.match(line.text) or _CLOSED_THERE.match(line.text)):
        host, port, named_in = asked
        return Told(host, port, bool(_OPEN_THERE.match(line.text)), line, named_in)
    return None
