"""Preferred domain controllers, where only they may be used, leave writeback a usable one."""

from collections.abc import Mapping
from datetime import date
from ipaddress import ip_address
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict
from checks.engine.values.host_name import same_host

CHECK = Check(
    version=1,
    hop="domain",
    severity="major",
    order=70,
    inputs=("preferred_dc_only",),
    optional=("preferred_dc_list", "pdc_emulator", "domain_controllers"),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={
        "off": "pass",
        "list_is_sane": "pass",
        "list_empty": "fail",
        "only_read_only": "fail",
        "none_usable": "fail",
        "some_unlisted": "warn",
        "some_read_only": "warn",
        "pdc_not_in_list": "warn",
        "single": "warn",
        "setting_unknown": "unknown",
        "list_unknown": "unknown",
        "not_compared": "unknown",
    },
    sources=("writeback_general", "sspr_0029", "connect_prerequisites", "version_history", "source_article"),
    statements=("S11", "S12", "S13"),
)

Observations = tuple[Observation, ...]


def evaluate(
    preferred_dc_only: Observation,
    today: date,
    facts: Mapping[str, Any],
    preferred_dc_list: Observations | None = None,
    pdc_emulator: Observations | None = None,
    domain_controllers: Observations | None = None,
) -> Verdict:
    if preferred_dc_only.value == "off":
        return verdict("off", preferred_dc_only)
    if preferred_dc_only.value == "unknown":
        return verdict("setting_unknown", preferred_dc_only)
    if preferred_dc_list is None:
        return verdict("list_unknown", preferred_dc_only)
    if not preferred_dc_list:
        return verdict("list_empty", preferred_dc_only)
    return _judge_list(preferred_dc_list, pdc_emulator or (), domain_controllers or ())


def _judge_list(preferred: Observations, pdc_emulator: Observations, controllers: Observations) -> Verdict:
    hosts = _distinct([one.value for one in preferred])
    pdcs = _pdcs_beside(hosts, pdc_emulator, controllers)
    read_only = [host for host in hosts if _all_read_only(host, controllers)]
    unlisted = [host for host in hosts if _is_unlisted(host, controllers)]
    usable = [host for host in hosts if _is_writable(host, controllers, pdcs)]
    without = [pdc for pdc in pdcs if not any(same_host(pdc, host) for host in hosts)]

    if len(read_only) == len(hosts):
        return verdict("only_read_only", *preferred, hosts=hosts)
    if len(read_only) + len(unlisted) == len(hosts):
        return verdict("none_usable", *preferred, hosts=hosts)
    if not usable or not pdcs or (without and any(_is_address(host) for host in hosts)):
        return verdict("not_compared", *preferred, hosts=hosts)
    if unlisted:
        return verdict("some_unlisted", *preferred, hosts=unlisted)
    if read_only:
        return verdict("some_read_only", *preferred, hosts=read_only)
    if without:
        return verdict("pdc_not_in_list", *preferred, pdcs=without)
    match hosts:
        case [host]:
            return verdict("single", *preferred, host=host)
    return verdict("list_is_sane", *preferred, count=len(hosts), pdcs=pdcs)


def _pdcs_beside(hosts: list[str], pdc_emulator: Observations, controllers: Observations) -> list[str]:
    """Return the PDC emulators of the domains that ``hosts`` belong to; of all, if they tell none."""
    told = [one.value for one in pdc_emulator]
    told += [one.value.host for one in controllers if one.value.pdc_emulator]
    domains = {_domain(host) for host in hosts} - {""}
    return _distinct([pdc for pdc in told if not domains or _domain(pdc) in domains | {""}])


def _all_read_only(host: str, controllers: Observations) -> bool:
    same = [one for one in controllers if same_host(host, one.value.host)]
    return bool(same) and all(one.value.read_only for one in same)


def _is_writable(host: str, controllers: Observations, pdcs: list[str]) -> bool:
    """Say whether a host is writable: a PDC emulator always is; for any other the list has to say so."""
    same = [one for one in controllers if same_host(host, one.value.host)]
    is_told = bool(same) and all(one.value.read_only is False for one in same)
    return is_told or any(same_host(host, pdc) for pdc in pdcs)


def _is_unlisted(host: str, controllers: Observations) -> bool:
    """Say whether ``host`` is missing from a whole list of its domain's domain controllers.

    A list counts as whole where it shows the PDC emulator's role, as only the command prints it.
    """
    domain = _domain(host)
    is_whole = any(one.value.pdc_emulator and _domain(one.value.host) == domain for one in controllers)
    return bool(domain) and is_whole and not any(same_host(host, one.value.host) for one in controllers)


def _distinct(hosts: list[str]) -> list[str]:
    """Return each host once; a short name beside a full one that begins with it is no other host."""
    labels = {host.partition(".")[0] for host in hosts if "." in host}
    return [host for host in dict.fromkeys(hosts) if "." in host or host not in labels]


def _domain(host: str) -> str:
    return "" if _is_address(host) else host.partition(".")[2]


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
