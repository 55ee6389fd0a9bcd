"""The server with Microsoft Entra Connect runs a Windows Server that Connect supports."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from checks.configuration.server_operating_system_is_supported.otherwise import OTHERWISE
from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="server",
    severity="major",
    order=62,
    inputs=("server_os",),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={
        "supported": "pass",
        "supported_shell_unknown": "pass",
        "too_old": "fail",
        "support_ended": "fail",
        "server_core": "fail",
        "client_windows": "fail",
        "wrong_edition": "fail",
        "ends_soon": "warn",
        "not_recommended": "warn",
        "version_unknown": "unknown",
    },
    facts=("windows_server",),
    sources=("connect_prerequisites", "version_history", "windows_server_lifecycle", "source_article"),
    statements=("S17",),
    otherwise=OTHERWISE,
)

#: Support that ends within so many days is a warning: replacing a server takes planning.
_SOON = timedelta(days=180)


def evaluate(server_os: tuple[Observation, ...], today: date, facts: Mapping[str, Any]) -> Iterator[Verdict]:
    table = facts["windows_server"]
    found = [_judge(one, table, today) for one in server_os]
    # Where the shell of one server is not known, the pass must say so.
    yield from sorted(found, key=lambda one: one.code == "supported")


def _judge(server: Observation, table: Mapping[str, Any], today: date) -> Verdict:
    name, system = server.value.name, server.value.caption
    version = table["versions"].get(system.version.replace(" ", ""), {})
    if system.is_client:
        code = "client_windows"
    elif system.is_small_business or _is_early_essentials(system, table):
        code = "wrong_edition"
    elif system.version and int(system.version.split()[0]) < int(table["connect"]["minimum"]["year"]):
        code = "too_old"
    elif server.value.core:
        code = "server_core"
    elif not version:
        code = "version_unknown"
    else:
        return _by_support(server, version, table, today)
    return verdict(code, server, name=name)


def _by_support(
    server: Observation, version: Mapping[str, str], table: Mapping[str, Any], today: date
) -> Verdict:
    name, ends = server.value.name, version["end_of_support"]
    left = date.fromisoformat(ends) - today
    if left < timedelta(0):
        return verdict("support_ended", server, name=name, ended=ends)
    if left <= _SOON:
        return verdict("ends_soon", server, name=name, ends=ends)
    if server.value.caption.version not in table["connect"]["recommended"]["years"]:
        return verdict("not_recommended", server, name=name, ends=ends)
    code = "supported_shell_unknown" if server.value.core is None else "supported"
    return verdict(code, server, name=name, ends=ends)


def _is_early_essentials(system: Any, table: Mapping[str, Any]) -> bool:
    earliest = int(table["connect"]["essentials_from"]["year"])
    return system.is_essentials and bool(system.version) and int(system.version.split()[0]) < earliest
