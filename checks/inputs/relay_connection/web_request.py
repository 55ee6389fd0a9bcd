"""Read what ``Invoke-WebRequest`` and its kin printed: the status of the answer, be it a page or an error."""

import re
from collections.abc import Iterator

from checks.engine.connections.connection_test import ConnectionTest
from checks.engine.model import Observation
from checks.engine.text import Line, numbered
from checks.engine.values.host_name import host_name

#: The typed command, what ``-Verbose`` prints of the request, and what a proxy is asked for.
_ASKED = re.compile(
    r"\b(?:(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm|GET|curl(?:\.exe)?)\b.{0,120}?https://"
    r"|WebRequest\]::Create\([\"']https://"
    r"|(?:CONNECT|tunnel to) (?=[\w.-]{1,253}:443\b))([\w.-]{1,253})(?=[/\"'\s:]|$)",
    re.IGNORECASE,
)
_STATUS = re.compile(r"\s*StatusCode\s{1,20}: (\d{3})")
_ROW = re.compile(r"\s*(\d{3})(?:\s.*)?")
#: The number stands in the message of every language; the name of the error is English everywhere.
_REFUSED = re.compile(r"\((\d{3})\)")
#: What .NET says of an answer that is no success, right below the request.
_BY_NET, _OF_NET = re.compile(r"[^(){}|]{8,160}: \((\d{3})\) [^\W\d].{0,60}"), "WebRequest]::Create("
_FAILED = ("WebCmdletWebResponseException", "Unable to connect to the remote server")
#: Where an error begins; the address may stand only below it, in the line that the error quotes.
_ERROR = re.compile(r"\s*(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm|curl|wget) : \S")
#: What curl says of a proxy that did not let it through, and PowerShell 7 of any answer.
_BY_PROXY = re.compile(
    r"(?:\bCONNECT tunnel failed, response |\bReceived HTTP code (?=\d{3} from proxy after CONNECT)"
    r"|\bstatus code does not indicate success: "
    r"|\bproxy tunnel request .{1,200} failed with status code ')(\d{3})\b"
)
_PAGE = re.compile(r"\s*(?:Content\s{1,20}: )?<(?:!doctype html|html)\b", re.IGNORECASE)
#: The first line of an answer, as curl prints it; that of a proxy says only that it let curl through.
_HEAD = re.compile(r"[\s<]{0,3}HTTP/\d(?:\.\d)? (\d{3})\b(?!.*\bconnection established)", re.IGNORECASE)
_SERVER = re.compile(r"[\s<]{0,3}Server: (.{1,80})", re.IGNORECASE)
_OF_RELAY = "microsoft-httpapi"
#: What the relay writes into the body: the status, and which host was asked.
_BODY = re.compile(r"<Error>(?:<Code>)?(\d{3})(?:</Code>)?<Detail>.{1,600}?\bSystemTracker:([\w.-]{1,253})")
#: TLS was broken off, though the port is open; not by the one who asks, for the certificate that came.
_BROKEN_OFF = re.compile(r"\s*curl: \(35\)(?!.*(?:CRYPT_E_|SEC_E_|0x800[9b]))", re.IGNORECASE)
_HEADS_BELOW = 12
_FIELDS_BELOW = 3
#: So many lines of an error stand above its name.
_LONGEST_ERROR = 12


def tunnels(all_lines: list[Line]) -> Iterator[str]:
    """Yield each host to which a proxy was asked to let a request through."""
    for line in all_lines:
        if "CONNECT " in line.text and (asked := _ASKED.search(line.text)):
            yield host_name(asked[1])


def web_answers(all_lines: list[Line]) -> Iterator[Observation]:
    """Yield a ``ConnectionTest`` for each request whose host is told; ``answer`` is 0 where none came."""
    host = ""
    printed: list[Line] = []
    error: Line | None = None
    has_address = any("://" in line.text or ":443" in line.text for line in all_lines)
    for line in all_lines if has_address else ():
        asked = _ASKED.search(line.text)
        if asked and error:
            number = _REFUSED.search(error.text)
            code = int(number[1]) if number else 0
            yield _answer(host_name(asked[1]), code, [error, line], error.text.strip())
        elif asked and not line.text.lstrip().startswith("+"):
            host, printed = host_name(asked[1]), []
        printed.append(line)
        error = line if not host and _ERROR.match(line.text) else None if asked else error
        status = _STATUS.fullmatch(line.text) or _status_in_row(printed)
        told = _code_of(line, all_lines) if host else None
        if host and status:
            code = 0 if _is_page(all_lines, line) else int(status[1])
            yield _answer(host, code, [line], line.text.strip())
        elif body := _BODY.search(line.text):
            yield _answer(host_name(body[2]), int(body[1]), [line], line.text.strip())
        elif told is not None:
            yield _answer(host, told, [line], line.text.strip())
        elif host and _ERROR.match(line.text) and (refused := _REFUSED.search(line.text)):
            yield _answer(host, int(refused[1]), [line], line.text.strip())
        elif host and any(map(line.text.__contains__, _FAILED)):
            shown = printed[-_LONGEST_ERROR:]
            says = next((one for one in shown if _REFUSED.search(one.text)), line)
            refused = _REFUSED.search(says.text)
            yield _answer(host, int(refused[1]) if refused else 0, shown, says.text.strip())
        else:
            continue
        host = ""


def _is_page(all_lines: list[Line], status: Line) -> bool:
    """Tell a page, as devices on the way show one that forbids: the relay sends none."""
    below = numbered(all_lines, status.number + 1, status.number + _FIELDS_BELOW)
    return any(map(_PAGE.match, (one.text for one in below)))


def _code_of(line: Line, all_lines: list[Line]) -> int | None:
    """Return what curl, .NET or a proxy says became of a request in one line."""
    is_of_net = any(
        one.command and _OF_NET in one.text for one in numbered(all_lines, line.number - 2, line.number - 1)
    )
    if is_of_net and (answer := _BY_NET.fullmatch(line.text.strip())):
        return int(answer[1])
    if proxy := _BY_PROXY.search(line.text):
        return int(proxy[1])
    if head := _HEAD.match(line.text):
        return 0 if _is_of_another(all_lines, line) else int(head[1])
    return 0 if _BROKEN_OFF.match(line.text) else None


def _is_of_another(all_lines: list[Line], head: Line) -> bool:
    """Tell an answer that names another server than that of the relay."""
    below = numbered(all_lines, head.number + 1, head.number + _HEADS_BELOW)
    servers = [found[1].lower() for one in below if (found := _SERVER.match(one.text))]
    return bool(servers) and not servers[0].startswith(_OF_RELAY)


def _status_in_row(printed: list[Line]) -> re.Match[str] | None:
    """Return the status in the last line, where it is the first row of a table with such a column."""
    *_, names, rule, row = [Line(0, ""), Line(0, ""), *printed[-3:]]
    is_below = names.text.lstrip().startswith("StatusCode") and rule.text.lstrip().startswith("---")
    return _ROW.fullmatch(row.text) if is_below else None


def _answer(host: str, status: int, rests_on: list[Line], shown: str) -> Observation:
    test = ConnectionTest(host, 443, open=None, resolved=None, answer=status)
    first, last = rests_on[0].number, rests_on[-1].number
    return Observation(test, first, last, shown, f"{host}:web")
