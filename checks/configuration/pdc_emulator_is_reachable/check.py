"""The server reaches the decisive TCP ports of every PDC emulator."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.configuration.pdc_emulator_is_reachable.otherwise import OTHERWISE
from checks.engine.model import Check, Observation, Verdict, verdict
from checks.engine.values.host_name import same_host

CHECK = Check(
    version=1,
    hop="domain",
    severity="major",
    order=80,
    inputs=("pdc_emulator", "pdc_ports"),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={
        "reachable": "pass",
        "ports_closed": "fail",
        "name_not_resolved": "fail",
        "not_tested": "unknown",
        "not_all_tested": "unknown",
    },
    otherwise=OTHERWISE,
    of_outputs=True,
    facts=("dc_ports",),
    sources=("connect_ports", "writeback_general", "source_article"),
    statements=("S10", "S13"),
)

Observations = tuple[Observation, ...]


def evaluate(
    pdc_emulator: Observations, pdc_ports: Observations, today: date, facts: Mapping[str, Any]
) -> Iterator[Verdict]:
    decisive = [int(port) for port in facts["dc_ports"]["decisive"]]
    pdcs = [one.value for one in pdc_emulator]
    tests: dict[str, list[Observation]] = {host: [] for host in pdcs}
    for one in pdc_ports:
        match [host for host in tests if same_host(host, one.value.host)]:
            # A short name that two domains use tells of neither.
            case [meant]:
                tests[meant].append(one)
    for host, found in tests.items():
        if fault := _judge(host, found, decisive):
            yield fault
    evidence = [one for found in tests.values() for one in found if one.value.port in decisive]
    yield verdict("reachable", *evidence, hosts=pdcs, ports=decisive)


def _judge(host: str, tests: list[Observation], decisive: list[int]) -> Verdict | None:
    """Return what is wrong with one PDC emulator; ``None`` where each decisive port is open."""
    lost = [one for one in tests if one.value.resolved is False]
    if lost:
        return verdict("name_not_resolved", *lost, host=host)
    closed = [one for one in tests if one.value.open is False and one.value.port in decisive]
    if closed:
        return verdict("ports_closed", *closed, host=host, ports=sorted({one.value.port for one in closed}))
    if not tests:
        return verdict("not_tested", host=host)
    is_open = {one.value.port for one in tests if one.value.open}
    missing = [port for port in decisive if port not in is_open]
    return verdict("not_all_tested", *tests, host=host, ports=missing) if missing else None
