"""Hosts of each cloud with a list for a firewall ticket, and the ports to a domain controller."""

from typing import Any

from checks.typography import NO_BREAK_SPACE
from macros.reference.shared import filled, show, told, words
from macros.render import Renderer

_HOSTS, _TIMEOUTS = "writeback_hosts", "idle_timeouts"


def endpoints(renderer: Renderer, part: str) -> str:
    """Return the hosts of one cloud and the text of a ticket that asks for them."""
    table = filled(renderer, _HOSTS)
    cloud = table["clouds"][part]
    rows = _hosts(cloud)
    name = renderer.catalogue.inputs["cloud"].text[renderer.locale]["choices"][part]
    return show(
        renderer,
        "endpoints",
        id=part.replace("_", "-"),
        rows=rows,
        port=table["port"],
        ranges=cloud.get("address_ranges"),
        ticket=_ticket(renderer, name, rows) if rows else "",
    )


def ports(renderer: Renderer) -> str:
    """Return the ports from the server to a domain controller, the decisive ones marked."""
    table = filled(renderer, "dc_ports")
    rows = [
        {
            "port": number,
            "protocol": one["protocol"],
            "transport": one["transport"],
            "decides": number in table["decisive"],
            "note": told(one.get("note"), renderer.locale),
        }
        for number, one in table["ports"].items()
    ]
    return show(renderer, "ports", "dc_ports", rows=rows, dynamic=table["dynamic_rpc"])


def _hosts(cloud: dict[str, Any]) -> list[dict[str, str]]:
    """Return every host to allow with its role; a wildcard does not cover the bare name everywhere."""
    found = []
    for role, family in cloud.get("families", {}).items():
        names = family.get("hosts") or [family["listed"], *([family["host"]] if "host" in family else [])]
        found += [{"host": name, "role": role} for name in names]
    return found


def _ticket(renderer: Renderer, cloud: str, rows: list[dict[str, str]]) -> str:
    said, facts = words(renderer.locale)["ticket"], renderer.catalogue.facts
    hosts = "\n".join(f"    {one['host']}" for one in rows)
    text: str = said["text"].format(
        cloud=cloud,
        hosts=hosts,
        port=facts[_HOSTS]["port"],
        minutes=facts[_TIMEOUTS]["synchronization"]["minutes"],
    )
    return text.replace(NO_BREAK_SPACE, " ")  # it is copied as plain text
