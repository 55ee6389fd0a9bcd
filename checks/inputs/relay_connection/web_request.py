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
    host, begun = "", 0
    for index, line in enumerate(all_lines):
        asked = _ASKED.search(line.text)
        if asked and not line.text.lstrip().startswith("+"):
            host, begun = host_name(asked[1]), index
        status = _STATUS.fullmatch(line.text)
        if not host or not (status or _FAILED in line.text):
            continue
        above = all_lines[max(begun, index - _LONGEST_ERROR) : index]
        refused = next((found for one in above if (found := _REFUSED.search(one.text))), None)
        answer = int(status[1]) if status else int(refused[1]) if refused else 0
        test = ConnectionTest(host, 443, open=None, resolved=None, answer=answer)
        first = line.number if status else above[0].number
        shown = line.text.strip() if status or not refused else f"({refused[1]})"
        yield Observation(test, first, line.number, shown, f"{host}:web")
        host = ""
