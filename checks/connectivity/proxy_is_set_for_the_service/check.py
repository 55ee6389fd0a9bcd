"""The proxy that the service takes from its file fits the way in which the server goes out."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.connectivity.proxy_is_set_for_the_service.otherwise import OTHERWISE
from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="server",
    severity="major",
    order=36,
    inputs=("proxy_settings",),
    optional=("internet_route", "sync_tool"),
    outcomes={
        "left_from_example": "fail",
        "switched_off": "fail",
        "only_for_winhttp": "fail",
        "missing": "fail",
        "strange_address": "warn",
        "proxy_but_direct": "warn",
        "winhttp_but_direct": "warn",
        "off_but_direct": "warn",
        "in_mistaken_file": "warn",
        "only_for_machine": "unknown",
        "of_the_account": "unknown",
        "file_not_named": "unknown",
        "file_not_shown": "unknown",
        "route_not_known": "unknown",
        "set": "pass",
        "direct": "pass",
    },
    facts=("proxy_settings",),
    sources=("connect_prerequisites", "connect_connectivity", "cloud_sync_troubleshooting", "default_proxy"),
    otherwise=OTHERWISE,
)

#: Whose files count for which answer to *What synchronizes your users?*
_COUNT = {"connect_sync": ("machine",), "cloud_sync": ("agent",), "both": ("machine", "agent")}


def evaluate(
    proxy_settings: tuple[Observation, ...],
    internet_route: Observation | None,
    sync_tool: Observation | None,
    today: date,
    facts: Mapping[str, Any],
) -> Iterator[Verdict]:
    table = facts["proxy_settings"]
    route = internet_route.value if internet_route else "direct"
    seen = {one.value.place: one for one in proxy_settings}
    winhttp = seen.get("winhttp")
    for place, one in seen.items():
        if place in table["mistaken"] and one.value.state == "address":
            name = table["mistaken"][place]["name"]
            yield verdict("in_mistaken_file", one, file=name, address=one.value.address)
    counting = [place for place in _COUNT[sync_tool.value if sync_tool else "connect_sync"] if place in seen]
    for place in counting:
        own, machine = seen[place], seen.get("machine")
        code, told = _judge(own, winhttp, route, table), own
        if code in ("only_for_winhttp", "winhttp_but_direct"):
            told = winhttp or own
        if place == "agent" and own.value.state == "none" and machine and machine.value.state == "address":
            code, told = "only_for_machine", machine
        file = table["files"][place]["path"]
        yield verdict(code, *dict.fromkeys((own, told)), file=file, address=told.value.address)
    if not counting:
        yield _without_file(seen, route)


def _judge(one: Observation, winhttp: Observation | None, route: str, table: Mapping[str, Any]) -> str:
    setting = one.value
    if setting.state == "unset":
        return "missing" if route == "proxy" else "file_not_shown"
    if setting.state == "address":
        if any(word.lower() in setting.address.lower() for word in table["placeholders"]):
            return "left_from_example"
        if not setting.address.lower().startswith(f"{table['scheme']}://"):
            return "strange_address"
        return "proxy_but_direct" if route == "direct" else "set"
    if setting.state == "account":
        return "of_the_account"
    if setting.state == "off" and route == "proxy":
        return "switched_off"
    if winhttp and winhttp.value.address:
        return "only_for_winhttp" if route == "proxy" else "winhttp_but_direct"
    if setting.state == "off" and setting.address and route == "direct":
        return "off_but_direct"
    return {"proxy": "missing", "direct": "direct"}.get(route, "route_not_known")


def _without_file(seen: Mapping[str, Observation], route: str) -> Verdict:
    """Return what can be said where the file that counts was not pasted."""
    winhttp, unnamed = seen.get("winhttp"), seen.get("unnamed")
    if unnamed:
        return verdict("file_not_named", unnamed, address=unnamed.value.address or unnamed.value.state)
    if winhttp and winhttp.value.address and route == "direct":
        return verdict("winhttp_but_direct", winhttp, address=winhttp.value.address, file="")
    return verdict("file_not_shown", *seen.values())
