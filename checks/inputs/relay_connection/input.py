"""What ``Test-NetConnection`` printed for the hosts of the relay."""

from collections.abc import Mapping
from typing import Any

from checks.engine.connection_test import COMMAND, connection_tests
from checks.engine.model import Input, Observation
from checks.engine.tested_connections import tested_connections

INPUT = Input(
    kind="paste",
    many=True,
    command=f"{COMMAND} -ComputerName <namespace>.servicebus.windows.net -Port 443",
    runs_on="server",
    facts=("writeback_hosts",),
    signs=("TcpTestSucceeded", "PingSucceeded", "TCP connect to", "Name resolution of"),
)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return one ``ConnectionTest`` for each test; its subject is ``host:port``."""
    return connection_tests(text)


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a test is one of the way to the cloud: by its port, or by the host's name."""
    table = facts["writeback_hosts"]
    label = table["labels"]["relay"]
    return any(
        port == int(table["port"]) or label in host.split(".") for host, port in tested_connections(text)
    )
