"""The server reaches the relay on the one port that writeback needs."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="relay",
    severity="blocker",
    order=40,
    inputs=("relay_connection",),
    optional=("cloud", "internet_route"),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={
        "open": "pass",
        "closed": "fail",
        "not_resolved": "fail",
        "article_host": "warn",
        "open_past_proxy": "unknown",
        "closed_past_proxy": "unknown",
        "other_host": "unknown",
        "other_port": "unknown",
        "no_host": "unknown",
        "no_port_tested": "unknown",
        "not_published": "unknown",
    },
    facts=("writeback_hosts",),
    sources=("writeback_troubleshooting", "source_article", "connect_prerequisites", "connect_connectivity"),
    statements=("S23", "S24"),
)


def evaluate(
    relay_connection: tuple[Observation, ...],
    cloud: Observation | None,
    internet_route: Observation | None,
    today: date,
    facts: Mapping[str, Any],
) -> Iterator[Verdict]:
    table = facts["writeback_hosts"]
    chosen = table["clouds"][cloud.value if cloud else "public"]
    if "families" not in chosen:
        yield verdict("not_published", *relay_connection)
        return
    domain = chosen["families"]["relay"]["domain"]
    direct = internet_route is None or internet_route.value == "direct"
    of_relay = [one for one in relay_connection if one.value.host.endswith(f".{domain}")]
    nameless = [one for one in relay_connection if not one.value.host]
    judged: dict[str, list[Observation]] = {}
    for one in [*of_relay, *nameless] if of_relay else relay_connection:
        is_named = one in of_relay
        code = _judge_relay(one, table["port"], direct=direct) if is_named else _judge_other(one, table)
        judged.setdefault(code, []).append(one)
    for code, tests in judged.items():
        yield verdict(
            code,
            *tests,
            hosts=list(dict.fromkeys(one.value.host for one in tests)),
            ports=list(dict.fromkeys(str(one.value.port) for one in tests)),
            count=len(tests),
            domain=domain,
            cloud=chosen["name"],
        )


def _judge_relay(test: Observation, port: str, *, direct: bool) -> str:
    """Return the outcome of the test of one host of the relay.

    The test never goes through a proxy: of a server behind one it proves neither way.
    """
    found = test.value
    if found.resolved is False:
        return "not_resolved" if direct else "closed_past_proxy"
    if found.port is None or found.open is None:
        return "no_port_tested"
    if str(found.port) != port:
        return "other_port"
    if found.open:
        return "open" if direct else "open_past_proxy"
    return "closed" if direct else "closed_past_proxy"


def _judge_other(test: Observation, table: Mapping[str, Any]) -> str:
    """Return the outcome of a test of which no host belongs to the relay."""
    host, wrong = test.value.host, table["wrong_hosts"]["article"]
    if not host:
        return "no_host"
    return "article_host" if host == wrong or host.endswith(f".{wrong}") else "other_host"
