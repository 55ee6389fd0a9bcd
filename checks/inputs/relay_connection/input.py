"""What ``Test-NetConnection``, or a web request instead, printed for the hosts of the relay."""

from collections.abc import Iterator, Mapping
from typing import Any

from checks.engine.connections.connection_lines import COMMAND
from checks.engine.connections.connection_test import connection_tests, resembles_tests
from checks.engine.connections.other_tests import SIGNS
from checks.engine.connections.tested_connections import tested_connections
from checks.engine.context.letter import Letter
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import lines
from checks.inputs.relay_connection.denied import refusals
from checks.inputs.relay_connection.told import told_blocked
from checks.inputs.relay_connection.web_request import tunnels, web_answers

INPUT = Input(
    kind="paste",
    many=True,
    command=f"{COMMAND} -ComputerName <namespace>.servicebus.windows.net -Port 443",
    runs_on="server",
    of_any_computer=True,
    facts=("writeback_hosts",),
    signs=(
        "TcpTestSucceeded",
        "PingSucceeded",
        "TCP connect to",
        "Name resolution of",
        *SIGNS,
        "StatusCode",
        "HTTP/1.1",
        "SystemTracker",
        "curl: (35)",
        "servicebus.windows.net",
        "TcpPort",
        "TargetAddress",
        "CONNECT tunnel failed",
        "from proxy after CONNECT",
    ),
)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return a ``ConnectionTest`` for each test; its subject is ``host:port``, or ``host:web``.

    Raises ``Problem``: ``not_recognised``, ``cut_off``.
    """
    answers = [*web_answers(lines(text)), *refusals(lines(text))]
    try:
        return [*connection_tests(text), *answers]
    except Problem as problem:
        found = answers or [*told(Letter(lines(text)))]
        if found and problem.code == "not_recognised":
            return found
        raise


def told(letter: Letter, facts: Mapping[str, Any] | None = None) -> Iterator[Observation]:
    """Yield the relay that a sentence says to be out of reach."""
    for one, found in told_blocked(letter):
        yield one.tells(found)


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a test is one of the way to the cloud: by its port, or by the host's name."""
    table = facts["writeback_hosts"]
    labels = {*table["labels"].values()}
    tested = [*tested_connections(text), *((one.value.host, None) for one in web_answers(lines(text)))]
    tested += [(host, None) for host in tunnels(lines(text))]
    tested += [(one.value.host, None) for one in refusals(lines(text))]
    return any(port == int(table["port"]) or labels & {*host.split(".")} for host, port in tested)


def reads_alone(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a field is the result of a test, of which at least can be said that it names no host."""
    return "TcpTestSucceeded" in text


def resembles(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether ``text`` has the form of such tests, with a port or a host that counts here."""
    return resembles_tests(text) and recognise(text, facts)
