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
)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return one ``ConnectionTest`` for each test; its subject is ``host:port``."""
    return connection_tests(text)
