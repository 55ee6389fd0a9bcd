"""No restriction of remote SAM calls keeps the connector account from asking for a user."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict
from checks.permissions.remote_sam_calls_are_allowed.otherwise import OTHERWISE

CHECK = Check(
    version=1,
    hop="domain",
    severity="major",
    order=40,
    inputs=("restrict_remote_sam",),
    optional=("connector_account",),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={
        "not_restricted": "pass",
        "account_allowed": "pass",
        "account_denied": "fail",
        "everybody_denied": "fail",
        "only_administrators": "fail",
        "nobody_allowed": "fail",
        "group_unclear": "warn",
        "denial_unclear": "warn",
    },
    facts=("remote_sam",),
    sources=("sspr_0029", "sam_server_access", "sddl_ace_strings"),
    otherwise=OTHERWISE,
)


def evaluate(
    restrict_remote_sam: tuple[Observation, ...],
    today: date,
    facts: Mapping[str, Any],
    connector_account: tuple[Observation, ...] | None = None,
) -> Iterator[Verdict]:
    table = facts["remote_sam"]
    sids = {one.value.sid for one in connector_account or () if one.value.sid}
    passed: dict[str, list[Observation]] = {}
    for found in restrict_remote_sam:
        code, told = _judge(found.value.entries, sids, table)
        if CHECK.outcomes[code] == "pass":
            passed.setdefault(code, []).append(found)
        else:
            yield verdict(code, found, server=found.value.server or None, **told)
    for code, servers in passed.items():
        yield verdict(code, *servers, servers=[one.value.server or None for one in servers])


def _judge(
    entries: tuple[Any, ...] | None, sids: set[str], table: Mapping[str, Any]
) -> tuple[str, dict[str, Any]]:
    """Return the code for one server's list, where a denial goes before every grant."""
    if entries is None:
        return "not_restricted", {}
    denied = {one.who for one in entries if one.deny}
    allowed = {one.who for one in entries if not one.deny}
    everybody = set(table["everybody"]) | set(table["everybody"].values())
    unclear = {who for who in denied if not _is_other(who, table)} - everybody
    if denied & sids:
        return "account_denied", {}
    if denied & everybody:
        return "everybody_denied", {}
    if unclear:
        return "denial_unclear", {"groups": sorted(unclear)}
    if allowed & everybody or (sids and sids <= allowed):
        return "account_allowed", {}
    if not allowed:
        return "nobody_allowed", {}
    groups = sorted(who for who in allowed if not _is_other(who, table))
    return ("group_unclear", {"groups": groups}) if groups else ("only_administrators", {})


def _is_other(who: str, table: Mapping[str, Any]) -> bool:
    """Say whether it is a well-known group or account that the connector account does not belong to."""
    known = {*table["others"], *table["others"].values(), *table["others_by_end"]}
    return who in known or who.endswith(tuple(table["others_by_end"].values()))
