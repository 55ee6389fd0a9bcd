"""Tell which hosts and ports a text is about that ``Test-NetConnection`` printed."""

import re
from collections.abc import Iterator

from checks.engine.connection_test import connection_tests, is_test
from checks.engine.model import Problem
from checks.engine.records import records
from checks.engine.text import clean, lines

_TYPED = re.compile(r"-Port\s{1,9}(\d{1,5})", re.IGNORECASE)
#: The address stands where the name should, so only the port tells.
_WARNING = re.compile(r"TCP connect to \(\S{1,100} : (\d{1,5})\)")


def tested_connections(text: str) -> Iterator[tuple[str, int | None]]:
    """Yield host and port of each test, and of each warning that announces one.

    Where a name is not found, no port is printed; the one that was typed counts.
    """
    for port in _WARNING.findall(clean(text)):
        yield "", int(port)
    typed = {int(port) for line in lines(text) if line.command for port in _TYPED.findall(line.text)}
    alone = min(typed) if len(typed) == 1 else None
    try:
        for one in connection_tests(text):
            yield one.value.host, one.value.port or alone
    except Problem as problem:
        if problem.code == "cut_off":
            for record in filter(is_test, records(text)):
                port = record.fields.get("remoteport", "")
                yield record.fields.get("computername", "").lower(), int(port) if port.isdecimal() else alone
