"""Connection tests from the synchronization server to the PDC emulator, one for each port."""

import re
from collections.abc import Iterator, Mapping, Sequence
from ipaddress import ip_address
from typing import Any

from checks.engine.connections.connection_test import connection_tests, resembles_tests
from checks.engine.connections.other_tests import SIGNS
from checks.engine.connections.tested_connections import tested_connections
from checks.engine.context.letter import Letter
from checks.engine.context.on_controller import is_controller
from checks.engine.context.on_other_server import is_other_server
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import lines
from checks.inputs.pdc_ports.told import told_closed

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "$pdc = [System.DirectoryServices.ActiveDirectory.Domain]::GetCurrentDomain().PdcRoleOwner.Name;"
        " 53, 88, 135, 389, 445 | ForEach-Object { Test-NetConnection -ComputerName $pdc -Port $_ }"
    ),
    runs_on="server",
    of_any_computer=True,
    facts=("dc_ports",),
    signs=(
        "TcpTestSucceeded",
        "PingSucceeded",
        "TCP connect to",
        "Name resolution of",
        "TcpPort",
        "TargetAddress",
        *SIGNS,
    ),
)

#: A controller is called so, whatever else it does: *file-dc01*.
_MAY_BE_CONTROLLER = re.compile(r"^[\w-]{1,40}-p?dc\d{0,3}(?:\.|$)")
_OF_CLOUDS = (
    ".windows.net",
    ".azure.com",
    ".azure.net",
    ".microsoft.com",
    ".microsoftonline.com",
    ".office.com",
)


def parse(text: str, facts: Mapping[str, Any]) -> Sequence[Observation]:
    """Return each ``ConnectionTest`` of a host that may be a controller; its subject is ``host:port``."""
    try:
        found = connection_tests(text)
    except Problem as problem:
        said = [*told(Letter(lines(text)), facts)] if problem.code == "not_recognised" else []
        if said:
            return said
        raise
    near = [one for one in found if not is_abroad(one.value.host)] or found
    return [
        one
        for one in near
        if _MAY_BE_CONTROLLER.search(one.value.host) or not is_other_server(one.value.host)
    ] or near


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether any test in ``text`` is of a port that domain controllers listen on, or of one."""
    table = facts["dc_ports"]
    first, last = (int(table["dynamic_rpc"][end]) for end in ("first", "last"))
    return any(
        str(port) in table["ports"] or first <= port <= last if port else is_controller(host)
        for host, port in tested_connections(text)
        if not is_abroad(host)
    )


def told(letter: Letter, facts: Mapping[str, Any]) -> Iterator[Observation]:
    """Yield each port of which a sentence says that it is closed towards a domain controller."""
    yield from told_closed(letter, [int(port) for port in facts["dc_ports"]["decisive"]])


def is_abroad(host: str) -> bool:
    """Return whether a host is one of a cloud, or has an address of the internet: there is no controller."""
    if host.endswith(_OF_CLOUDS):
        return True
    try:
        return ip_address(host).is_global
    except ValueError:
        return False


def resembles(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether ``text`` has the form of such tests, with a port or a host that counts here."""
    return resembles_tests(text) and recognise(text, facts)
