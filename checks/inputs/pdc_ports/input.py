"""Connection tests from the synchronization server to the PDC emulator, one for each port."""

from collections.abc import Mapping
from typing import Any

from checks.engine.connection_test import connection_tests
from checks.engine.model import Input, Observation
from checks.engine.tested_connections import tested_connections

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "$pdc = [System.DirectoryServices.ActiveDirectory.Domain]::GetCurrentDomain().PdcRoleOwner.Name;"
        " 53, 88, 135, 389, 445 | ForEach-Object { Test-NetConnection -ComputerName $pdc -Port $_ }"
    ),
    runs_on="server",
    facts=("dc_ports",),
    signs=("TcpTestSucceeded", "PingSucceeded"),
)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return each ``ConnectionTest``; its subject is ``host:port``."""
    return connection_tests(text)


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a test is one of a domain controller's ports, or only of its name."""
    ports = facts["dc_ports"]["ports"]
    return any(port is None or str(port) in ports for _, port in tested_connections(text))
