"""The namespaces that the server uses belong to the cloud that was named."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="relay",
    severity="minor",
    order=35,
    inputs=("relay_namespaces",),
    optional=("cloud",),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={
        "belongs": "pass",
        "other_cloud": "warn",
        "no_relay": "warn",
        "no_domain": "unknown",
        "not_published": "unknown",
    },
    facts=("writeback_hosts",),
    sources=("writeback_troubleshooting", "source_article"),
    statements=("S23", "S24"),
)


def evaluate(
    relay_namespaces: tuple[Observation, ...],
    cloud: Observation | None,
    today: date,
    facts: Mapping[str, Any],
) -> Iterator[Verdict]:
    clouds = facts["writeback_hosts"]["clouds"]
    chosen = clouds[cloud.value if cloud else "public"]
    domain = chosen.get("families", {}).get("relay", {}).get("domain", "")
    judged: dict[tuple[str, str], list[Observation]] = {}
    for one in relay_namespaces:
        judged.setdefault(_judge(one.value, chosen, clouds), []).append(one)
    for (code, other), found in judged.items():
        names = [one.value for one in found]
        yield verdict(
            code, *found, names=names, count=len(names), domain=domain, cloud=chosen["name"], other=other
        )


def _judge(name: str, chosen: Mapping[str, Any], clouds: Mapping[str, Any]) -> tuple[str, str]:
    """Return the outcome for one name, and the other cloud that it belongs to where it does."""
    home = _cloud_of(name, clouds)
    if "families" not in chosen:
        return ("other_cloud", home["name"]) if home else ("not_published", "")
    if home:
        return ("belongs", "") if home is chosen else ("other_cloud", home["name"])
    return ("no_relay", "") if "." in name else ("no_domain", "")


def _cloud_of(name: str, clouds: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Any] | None:
    """Return the cloud of a name by its domain; a bare one is known only where Microsoft lists it."""
    for one in clouds.values():
        relay = one.get("families", {}).get("relay", {})
        listed = [host.partition(".")[0] for host in relay.get("hosts", ())]
        if name.partition(".")[2] == relay.get("domain") or name in listed:
            return one
    return None
