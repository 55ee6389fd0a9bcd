"""What ``Test-NetConnection`` printed for the hosts of the relay."""

from collections.abc import Mapping
from typing import Any

from checks.engine.connection_test import COMMAND, connection_tests
from checks.engine.model import Input, Observation

INPUT = Input(
    kind="paste",
    many=True,
    command=f"{COMMAND} -ComputerName <namespace>.servicebus.windows.net -Port 443",
    runs_on="server",
    facts=("writeback_hosts",),
    signs=("TcpTestSucceeded", "PingSucceeded"),
)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return one ``ConnectionTest`` for each test; its subject is ``host:port``."""
    return connection_tests(text)


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether any test in ``text`` is of the relay's port, or of a host of a relay."""
    table = facts["writeback_hosts"]
    relays = tuple(
        cloud["families"]["relay"]["domain"] for cloud in table["clouds"].values() if "families" in cloud
    )
    tests = [one.value for one in connection_tests(text)]
    return any(str(one.port) == table["port"] or one.host.endswith(relays) for one in tests)
