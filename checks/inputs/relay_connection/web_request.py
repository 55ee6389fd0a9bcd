"""Read what ``Invoke-WebRequest`` printed: the status of the answer, be it a page or an error."""

import re
from collections.abc import Iterator

from checks.engine.connection_test import ConnectionTest
from checks.engine.host_name import host_name
from checks.engine.model import Observation
from checks.engine.text import Line

#: The typed command, and what ``-Verbose`` prints of the request.
_ASKED = re.compile(
    r"\b(?:Invoke-WebRequest|iwr|GET)\b.{0,120}?https://([\w.-]{1,253})(?=[/\"'\s]|$)", re.IGNORECASE
)
_STATUS = re.compile(r"\s*StatusCode\s{1,20}: (\d{3})")
#: The number stands in the message of every language; the name of the error is English everywhere.
_REFUSED = re.compile(r"\((\d{3})\)")
_FAILED = "WebCmdletWebResponseException"
#: So many lines of an error stand above its name.
_LONGEST_ERROR = 12


def web_answers(all_lines: list[Line]) -> Iterator[Observation]:
    """Yield a ``ConnectionTest`` for each request whose host is told; ``answer`` is 0 where none came."""
    host = ""
    printed: list[Line] = []
    for line in all_lines:
        asked = _ASKED.search(line.text)
        if asked and not line.text.lstrip().startswith("+"):
            host, printed = host_name(asked[1]), []
        printed.append(line)
        status = _STATUS.fullmatch(line.text)
        if host and status:
            yield _answer(host, int(status[1]), [line], line.text.strip())
        elif host and _FAILED in line.text:
            error = printed[-_LONGEST_ERROR:]
            refused = next((found for one in error if (found := _REFUSED.search(one.text))), None)
            told = (int(refused[1]), error, refused[0]) if refused else (0, error, line.text.strip())
            yield _answer(host, *told)
        else:
            continue
        host = ""


def _answer(host: str, status: int, rests_on: list[Line], shown: str) -> Observation:
    test = ConnectionTest(host, 443, open=None, resolved=None, answer=status)
    first, last = rests_on[0].number, rests_on[-1].number
    return Observation(test, first, last, shown, f"{host}:web")
