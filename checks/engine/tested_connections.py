"""Tell which hosts and ports a text is about that ``Test-NetConnection`` printed."""

import re
from collections.abc import Iterator

from checks.engine.connection_test import connection_tests
from checks.engine.model import Problem
from checks.engine.text import clean

#: The address stands where the name should, so only the port tells.
_WARNING = re.compile(r"TCP connect to \(\S{1,100} : (\d{1,5})\)")


def tested_connections(text: str) -> Iterator[tuple[str, int | None]]:
    """Yield host and port of each test, and of each warning that announces one."""
    for port in _WARNING.findall(clean(text)):
        yield "", int(port)
    try:
        found = connection_tests(text)
    except Problem:
        return
    for one in found:
        yield one.value.host, one.value.port
