"""Tell which hosts and ports a text is about that ``Test-NetConnection`` printed."""

from collections.abc import Iterator, Sequence

from checks.engine.connections.connection_lines import refused_port, typed_test
from checks.engine.connections.connection_test import connection_tests, is_test
from checks.engine.connections.wrong_place import CODES
from checks.engine.formats.records import records
from checks.engine.model import Problem
from checks.engine.text import lines, once_per_text


@once_per_text
def tested_connections(text: str) -> Sequence[tuple[str, int | None]]:
    """Return host and port of each test, and of each warning that announces one.

    Where a name is not found, no port is printed; the one that was typed counts.
    """
    return [*_tested(text)]


def _tested(text: str) -> Iterator[tuple[str, int | None]]:
    for line in lines(text):
        if refused := refused_port(line):
            yield "", refused
    typed = {
        port for line in lines(text) if line.command for _, port in [typed_test(line) or ("", None)] if port
    }
    alone = min(typed) if len(typed) == 1 else None
    try:
        for one in connection_tests(text):
            yield one.value.host, one.value.port or alone
    except Problem as problem:
        if problem.code in ("cut_off", *CODES):
            for record in filter(is_test, records(text)):
                port = record.fields.get("remoteport", "")
                yield record.fields.get("computername", "").lower(), int(port) if port.isdecimal() else alone
