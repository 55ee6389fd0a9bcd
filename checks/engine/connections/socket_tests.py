"""Read what .NET's ``TcpClient`` and PowerShell's web requests tell of a port or a name."""

import re
from collections.abc import Iterator

from checks.engine.connections.connection_lines import Told
from checks.engine.text import Line
from checks.engine.values.host_name import host_name

#: Words of which each output holds one.
SIGNS = ("TcpClient", "Invoke-WebRequest", "Invoke-RestMethod", "The remote name could not be resolved")
_HOST = r"([\w.-]{1,253})"
_ASKED = re.compile(
    rf"(?:TcpClient|\.Connect(?:Async)?)\(\s{{0,9}}[\"']?{_HOST}[\"']?\s{{0,9}},\s{{0,9}}(\d{{1,5}})",
    re.IGNORECASE,
)
_FAILED = re.compile(
    r"FullyQualifiedErrorId\s{0,9}:\s{0,9}(?:SocketException|ConstructorInvokedThrowException)"
)
_CONNECTED = re.compile(r"\s*Connected\s{1,20}: (True|False)\s*")
#: PowerShell 7 ends the message of Windows with host and port.
_BY_7 = re.compile(rf"\s*Invoke-(?:WebRequest|RestMethod): (.{{1,300}}) \({_HOST}:(\d{{1,5}})\)\s*")
_NO_HOST = re.compile(r"No such host is known")
_NOT_REACHED = re.compile(
    r"A connection attempt failed|No connection could be made|Connection (?:refused|timed out)"
)
#: Windows PowerShell ends the message with the name alone where that was not found, in every language.
_BY_5 = re.compile(rf"\s*Invoke-(?:WebRequest|RestMethod) : .{{1,200}}: '{_HOST}'\s*")
#: What .NET says of a name, whatever program made the request.
_BY_NET = re.compile(rf"\bThe remote name could not be resolved: '{_HOST}'")
_ADDRESS = re.compile(rf"\bhttps?://{_HOST}")
_CALLED = re.compile(r"Exception calling \"(?:Connect|\.ctor)\"")


def socket_tests(all_lines: list[Line]) -> Iterator[Told]:
    """Yield each test; ``TcpClient`` names host and port only in the command."""
    addresses = {host.lower() for line in all_lines for host in _ADDRESS.findall(line.text)}
    asked: tuple[str, int, Line] | None = None
    for line in all_lines:
        if typed := _ASKED.search(line.text):
            asked = typed[1].lower(), int(typed[2]), line
        elif asked and (is_open := _told(line, asked[2])) is not None:
            host, port, named_in = asked
            yield Told(host, port, is_open, line, named_in)
            asked = None
        elif web := _BY_7.fullmatch(line.text):
            if _NO_HOST.search(web[1]):
                yield Told(host_name(web[2]), None, None, line, line)
            elif _NOT_REACHED.search(web[1]):
                yield Told(host_name(web[2]), int(web[3]), open=False, line=line, named_in=line)
        elif "remote name" in line.text and (lost := _BY_NET.search(line.text)):
            yield Told(host_name(lost[1]), None, None, line, line)
        elif (web := _BY_5.fullmatch(line.text)) and web[1].lower() in addresses:
            yield Told(host_name(web[1]), None, None, line, line)


def _told(line: Line, typed: Line) -> bool | None:
    word = line.text.strip().lower()
    if word in ("true", "false") and ".wait(" in typed.text.lower():
        return word == "true"
    connected = _CONNECTED.fullmatch(line.text)
    is_refused = _FAILED.search(line.text) or (_CALLED.search(line.text) and _NOT_REACHED.search(line.text))
    return False if is_refused else connected[1] == "True" if connected else None
