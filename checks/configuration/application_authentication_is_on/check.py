"""The server signs in to Microsoft Entra ID as an application, no longer as a user account."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.configuration.application_authentication_is_on.otherwise import OTHERWISE
from checks.engine.model import Check, Observation, Verdict, verdict
from checks.engine.values.version import Version

CHECK = Check(
    version=1,
    hop="server",
    severity="major",
    order=12,
    inputs=("entra_connector_credential",),
    optional=("connect_version",),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={
        "application": "pass",
        "service_account": "warn",
        "build_too_old": "warn",
        "deadline_missed": "fail",
        "cmdlet_missing": "unknown",
        "other_value": "unknown",
    },
    otherwise=OTHERWISE,
    facts=("application_authentication", "connect_builds"),
    sources=("app_authentication", "connect_prerequisites", "connect_upgrade", "source_article"),
    statements=("S22",),
)

_CMDLET_MISSING = "cmdlet_missing"


def evaluate(
    entra_connector_credential: tuple[Observation, ...],
    today: date,
    facts: Mapping[str, Any],
    connect_version: Observation | None = None,
) -> Iterator[Verdict]:
    deadline = date.fromisoformat(facts["connect_builds"]["next_minimum"]["date"])
    types = facts["application_authentication"]["identity_types"]
    for one in entra_connector_credential:
        if one.value == types["application"]:
            yield verdict("application", one)
        elif one.value == types["account"]:
            yield _before_or_after("service_account", deadline, today, one)
        elif one.value != _CMDLET_MISSING:
            yield verdict("other_value", one, found=one.value)
        elif connect_version and _is_too_old(connect_version, facts):
            found = (one, connect_version)
            yield _before_or_after("build_too_old", deadline, today, *found)
        else:
            yield verdict("cmdlet_missing", one)


def _before_or_after(code: str, deadline: date, today: date, *evidence: Observation) -> Verdict:
    if today >= deadline:
        return verdict("deadline_missed", *evidence)
    return verdict(code, *evidence, days=(deadline - today).days)


def _is_too_old(connect_version: Observation, facts: Mapping[str, Any]) -> bool:
    version: Version = connect_version.value
    return version < Version.of(facts["application_authentication"]["by_hand_from"]["version"])
