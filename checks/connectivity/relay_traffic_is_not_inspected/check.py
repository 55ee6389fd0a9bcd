"""Nothing on the way to the relay puts its own certificate in the place of Microsoft's."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.connectivity.relay_traffic_is_not_inspected.otherwise import OTHERWISE
from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="network",
    severity="blocker",
    order=45,
    inputs=("relay_certificate",),
    optional=("cloud",),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={
        "inspected": "fail",
        "refused": "fail",
        "refused_unseen": "fail",
        "root_not_trusted": "fail",
        "told_inspected": "warn",
        "other_issuer": "warn",
        "not_looked_up": "warn",
        "not_in_list": "unknown",
        "trust_not_told": "unknown",
        "no_certificate": "unknown",
        "other_host": "unknown",
        "no_host": "unknown",
        "not_published": "unknown",
        "trusted": "pass",
    },
    facts=("certificate_issuers", "writeback_hosts"),
    sources=(
        "azure_certificates",
        "connect_prerequisites",
        "writeback_troubleshooting",
        "inspecting_software",
    ),
    otherwise=OTHERWISE,
)


def evaluate(
    relay_certificate: tuple[Observation, ...],
    cloud: Observation | None,
    today: date,
    facts: Mapping[str, Any],
) -> Iterator[Verdict]:
    chosen = facts["writeback_hosts"]["clouds"][cloud.value if cloud else "public"]
    if "families" not in chosen:
        yield verdict("not_published", *relay_certificate)
        return
    families = chosen["families"]
    judged: dict[str, list[Observation]] = {}
    for one in relay_certificate:
        judged.setdefault(_judge(one, families), []).append(one)
    if judged.keys() & {"trusted", "trust_not_told"}:
        judged.pop("other_host", None)
    for code, shown in judged.items():
        yield verdict(
            code,
            *shown,
            hosts=_each(one.value.host for one in shown),
            issuers=_each(one.value.issuer for one in shown),
            products=_each(one.value.product for one in shown),
            statuses=_each(one.value.status for one in shown),
            domain=families["relay"]["domain"],
        )


def _each(names: Iterator[str]) -> list[str]:
    return [one for one in dict.fromkeys(names) if one]


def _judge(one: Observation, families: Mapping[str, Any]) -> str:
    """Return the outcome of one connection; a name of Microsoft's proves nothing once it is refused.

    A host of writeback outside the relay may show what is wrong, but not that the relay is all right.
    """
    shown = one.value
    if shown.is_told:
        return "told_inspected"
    if not shown.host:
        return "no_host"
    if not any(_is_within(shown.host, family["domain"]) for family in families.values()):
        return "other_host"
    code = _judge_certificate(shown)
    is_of_relay = _is_within(shown.host, families["relay"]["domain"])
    return code if is_of_relay or CHECK.outcomes[code] in ("fail", "warn") else "other_host"


def _is_within(host: str, domain: str) -> bool:
    """Tell whether a host, or the name on a certificate, belongs to a domain."""
    return host == domain or host.endswith(f".{domain}")


def _judge_certificate(shown: Any) -> str:
    if not shown.issuer:
        if shown.status.startswith("CRYPT_E_"):
            return "not_looked_up"
        return "no_certificate" if shown.trusted is not False else "refused_unseen"
    if shown.product:
        return "inspected"
    if shown.trusted is False:
        return "root_not_trusted" if shown.listed else "refused"
    if shown.listed:
        return "trusted" if shown.trusted else "trust_not_told"
    return "not_in_list" if shown.vendor else "other_issuer"
