"""The installed build and the version in the configuration agree: no upgrade stopped halfway."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.configuration.upgrade_is_complete.otherwise import OTHERWISE
from checks.engine.model import Check, Observation, Verdict, verdict
from checks.engine.values.host_name import same_host

CHECK = Check(
    version=1,
    hop="server",
    severity="major",
    order=14,
    inputs=("connect_version", "server_configuration_version"),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={
        "complete": "pass",
        "partial": "fail",
        "installed_is_older": "unknown",
        "several_servers": "unknown",
    },
    otherwise=OTHERWISE,
    sources=("upgrade_problems", "source_article"),
    statements=("S22",),
)


def evaluate(
    connect_version: Observation,
    server_configuration_version: tuple[Observation, ...],
    today: date,
    facts: Mapping[str, Any],
) -> Iterator[Verdict]:
    installed = connect_version.value
    if len(server_configuration_version) > 1:
        # The installed build is that of one server, and the text does not tell of which.
        yield verdict("several_servers", *server_configuration_version)
        return
    (setting,) = server_configuration_version
    hosts = connect_version.subject, setting.subject
    if all(hosts) and not same_host(*hosts):
        yield verdict("several_servers", connect_version, setting)
        return
    configured = setting.value
    told = {"installed": str(installed), "configured": str(configured)}
    if configured < installed:
        yield verdict("partial", connect_version, setting, **told)
    elif configured > installed:
        yield verdict("installed_is_older", connect_version, setting, **told)
    else:
        yield verdict("complete", connect_version, setting, version=str(installed))
