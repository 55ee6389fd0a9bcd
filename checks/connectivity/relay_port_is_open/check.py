"""The server reaches the relay on the one port that writeback needs."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.connectivity.relay_port_is_open.otherwise import OTHERWISE
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
        "answered": "pass",
        "proxy_wants_sign_in": "fail",
        "closed": "fail",
        "not_resolved": "fail",
        "article_host": "warn",
        "forbidden": "unknown",
        "no_answer": "unknown",
        "address_for_name": "unknown",
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
    otherwise=OTHERWISE,
)

#: Numbers of HTTP. From 500 on, a proxy tells that it got nowhere itself.
_PROXY_WANTS_SIGN_IN, _FORBIDDEN, _FIRST_OF_GATEWAYS = 407, 403, 500

#: What tells that a host was not reached.
_LOST = ("closed", "not_resolved", "closed_past_proxy", "proxy_wants_sign_in", "forbidden", "no_answer")


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
    of_relay = _on_the_port([one for one in relay_connection if one.value.host.endswith(f".{domain}")], table)
    # The service needs the page for new passwords as well; that it answers proves nothing of the relay.
    page = chosen["families"].get("reset", {}).get("domain", "")
    of_page = [one for one in relay_connection if page and f".{one.value.host}".endswith(f".{page}")]
    told = [(_judge_relay(one, table["port"], direct=direct), one) for one in of_relay]
    of_pages = [(_judge_host(one, table["port"], direct=direct), one) for one in of_page]
    told += [(code, one) for code, one in of_pages if code in _LOST]
    rest = [one for one in relay_connection if not one.value.host] if told else relay_connection
    judged: dict[str, list[Observation]] = {}
    for code, one in [*told, *((_judge_other(one, table), one) for one in rest)]:
        judged.setdefault(code, []).append(one)
    for code, tests in judged.items():
        yield verdict(
            code,
            *tests,
            hosts=list(dict.fromkeys(one.value.host for one in tests)),
            ports=list(dict.fromkeys(str(one.value.port) for one in tests)),
            answers=list(dict.fromkeys(str(one.value.answer or "–") for one in tests)),
            count=len(tests),
            domain=domain,
            cloud=chosen["name"],
        )


def _on_the_port(tests: list[Observation], table: Mapping[str, Any]) -> list[Observation]:
    """Leave out tests of other ports of a host whose port that counts was tested as well."""
    known = {one.value.host for one in tests if str(one.value.port) == table["port"]}
    return [
        one
        for one in tests
        if one.value.host not in known or one.value.port is None or str(one.value.port) == table["port"]
    ]


def _judge_relay(test: Observation, port: str, *, direct: bool) -> str:
    """Return the outcome of the test of a relay: what leads a web request on to elsewhere is none."""
    is_led_on = test.value.answer is not None and 300 <= test.value.answer < 400
    return "no_answer" if is_led_on else _judge_host(test, port, direct=direct)


def _judge_host(test: Observation, port: str, *, direct: bool) -> str:
    """Return the outcome of the test of one host that the service needs.

    The test of a port never goes through a proxy: of a server behind one it proves neither way. A web
    request does go through it.
    """
    found = test.value
    if found.answer is not None:
        return _judge_answer(found.answer)
    if "://" in found.host:
        return "address_for_name"
    if found.resolved is False:
        return "not_resolved" if direct else "closed_past_proxy"
    if found.port is None or found.open is None:
        return "no_port_tested"
    if str(found.port) != port:
        return "other_port"
    if found.open:
        return "open" if direct else "open_past_proxy"
    return "closed" if direct else "closed_past_proxy"


def _judge_answer(status: int) -> str:
    """Return the outcome of a web request: the relay refuses one without a token, and so has answered."""
    if status == _PROXY_WANTS_SIGN_IN:
        return "proxy_wants_sign_in"
    if status == _FORBIDDEN:
        return "forbidden"
    return "answered" if status and status < _FIRST_OF_GATEWAYS else "no_answer"


def _judge_other(test: Observation, table: Mapping[str, Any]) -> str:
    """Return the outcome of a test of which no host belongs to the relay."""
    host, wrong = test.value.host, table["wrong_hosts"]["article"]
    if not host:
        return "no_host"
    return "article_host" if host == wrong or host.endswith(f".{wrong}") else "other_host"
