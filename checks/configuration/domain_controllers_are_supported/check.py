"""Every domain controller is new enough for writeback, and supported on the day of the check."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from checks.configuration.domain_controllers_are_supported.otherwise import OTHERWISE
from checks.engine.model import Check, Observation, Verdict, verdict
from checks.engine.values.host_name import domain_of, same_host

CHECK = Check(
    version=1,
    hop="domain",
    severity="major",
    order=60,
    inputs=("domain_controllers",),
    optional=("pdc_emulator", "preferred_dc_list"),
    outcomes={
        "all_supported": "pass",
        "told_supported": "pass",
        "old_in_use": "fail",
        "old_elsewhere": "warn",
        "old_role_unknown": "warn",
        "support_ended": "warn",
        "ends_soon": "warn",
        "version_unknown": "unknown",
    },
    otherwise=OTHERWISE,
    facts=("windows_server",),
    sources=("writeback_troubleshooting", "writeback_tutorial", "windows_server_lifecycle", "source_article"),
    statements=("S17",),
)

#: Support that ends within so many days is a warning: replacing a domain controller takes planning.
_SOON = timedelta(days=180)

Observations = tuple[Observation, ...]


def evaluate(
    domain_controllers: Observations,
    today: date,
    facts: Mapping[str, Any],
    pdc_emulator: Observations | None = None,
    preferred_dc_list: Observations | None = None,
) -> Iterator[Verdict]:
    table = facts["windows_server"]
    used_by_writeback = [one.value for one in (*(pdc_emulator or ()), *(preferred_dc_list or ()))]
    groups: dict[str, list[Observation]] = {}
    for one in domain_controllers:
        code = _age(one, table, today)
        if code == "old":
            code = _where_it_stands(one, used_by_writeback, pdc_emulator or ())
        groups.setdefault(code, []).append(one)

    supported = groups.pop("all_supported", [])
    if supported and not groups and (lacking := _not_listed(domain_controllers, pdc_emulator or ())):
        yield verdict("version_unknown", *lacking, hosts=[one.value for one in lacking])
        return
    for code, found in groups.items():
        hosts = [_label(one, table) for one in found]
        yield verdict(code, *found, hosts=hosts, **_first_end(code, found, table))
    if groups:
        return
    if all(one.value.host for one in supported):
        yield verdict("all_supported", *supported, count=len(supported))
    else:
        yield verdict("told_supported", *supported, systems=[_label(one, table) for one in supported])


def _not_listed(controllers: Observations, pdcs: Observations) -> list[Observation]:
    """Return the PDC emulators of a listed domain that are not among the listed controllers."""
    hosts = [one.value.host for one in controllers if one.value.host]
    domains = {"", *map(domain_of, hosts)}
    return [
        one
        for one in pdcs
        if domain_of(one.value) in domains and not any(same_host(one.value, host) for host in hosts)
    ]


def _age(controller: Observation, table: Mapping[str, Any], today: date) -> str:
    version = controller.value.version
    if version and int(version.split()[0]) < int(table["minimum"]["year"]):
        return "old"
    if not _known(version, table):
        return "version_unknown"
    left = date.fromisoformat(_known(version, table)["end_of_support"]) - today
    if left < timedelta(0):
        return "support_ended"
    return "ends_soon" if left <= _SOON else "all_supported"


def _where_it_stands(controller: Observation, used_by_writeback: list[str], pdcs: Observations) -> str:
    """Judge an old one: it fails where writeback turns to it, as PDC emulator or as a preferred one."""
    host, holds_role = controller.value.host, controller.value.pdc_emulator
    if holds_role or any(same_host(host, one) for one in used_by_writeback):
        return "old_in_use"
    domain = host.partition(".")[2]
    is_told = holds_role is False or any(one.subject == domain for one in pdcs if domain)
    return "old_elsewhere" if is_told else "old_role_unknown"


def _first_end(code: str, found: list[Observation], table: Mapping[str, Any]) -> dict[str, str]:
    """Return the first end of support among ``found``, for the sentences that name it."""
    if code not in ("support_ended", "ends_soon"):
        return {}
    return {"ends": min(_known(one.value.version, table)["end_of_support"] for one in found)}


def _label(controller: Observation, table: Mapping[str, Any]) -> str:
    host, version = controller.value.host, controller.value.version
    known = _known(version, table)
    name = known["name"] if known else controller.value.system
    return f"{host} ({name})" if host and name else host or name


def _known(version: str, table: Mapping[str, Any]) -> Mapping[str, str]:
    known: Mapping[str, str] = table["versions"].get(version.replace(" ", ""), {})
    return known
