"""The domain controllers that were tested let the server in on every port that writeback needs."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="domain",
    severity="major",
    order=80,
    inputs=("pdc_ports",),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={
        "open": "pass",
        "closed": "fail",
        "told_closed": "fail",
        "not_resolved": "fail",
        "dynamic_not_tested": "warn",
        "not_all_tested": "unknown",
        "no_host": "unknown",
        "other_ports": "unknown",
    },
    facts=("dc_ports",),
    sources=("connect_ports", "writeback_general"),
    statements=("S10",),
)


def evaluate(pdc_ports: tuple[Observation, ...], today: date, facts: Mapping[str, Any]) -> Iterator[Verdict]:
    table = facts["dc_ports"]
    decisive = [int(port) for port in table["decisive"]]
    span = table["dynamic_rpc"]
    dynamic = range(int(span["first"]), int(span["last"]) + 1)
    of_controllers = [one for one in pdc_ports if _may_be_of_a_controller(one, table, dynamic)]
    by_host: dict[str, list[Observation]] = {}
    for one in of_controllers:
        by_host.setdefault(one.value.host, []).append(one)
    if not by_host:
        yield verdict("other_ports", *pdc_ports, hosts=sorted({one.value.host for one in pdc_ports}))
    for host, tests in by_host.items():
        yield _judge(host, tests, decisive, dynamic)


def _may_be_of_a_controller(one: Observation, table: Mapping[str, Any], dynamic: range) -> bool:
    """Leave out the test of another service, such as the relay on port 443."""
    port = one.value.port
    return port is None or str(port) in table["ports"] or port in dynamic


def _judge(host: str, tests: list[Observation], decisive: list[int], dynamic: range) -> Verdict:
    if all(one.value.is_told for one in tests):
        return verdict("told_closed", *tests, ports=sorted(one.value.port for one in tests))
    if not host:
        return verdict("no_host", *tests)
    unresolved = [one for one in tests if one.value.resolved is False]
    if unresolved:
        return verdict("not_resolved", *unresolved, host=host)
    closed = [one for one in tests if one.value.open is False and one.value.port in decisive]
    if closed:
        return verdict("closed", *closed, host=host, ports=sorted({one.value.port for one in closed}))
    is_open = {one.value.port for one in tests if one.value.open}
    missing = [port for port in decisive if port not in is_open]
    if missing:
        return verdict("not_all_tested", *tests, host=host, ports=missing)
    # A dynamic port that is closed may be one that nobody listens on; an open one proves the range.
    code = "open" if any(port in dynamic for port in is_open) else "dynamic_not_tested"
    return verdict(code, *[one for one in tests if one.value.open], host=host, ports=decisive)
