"""The automatic upgrade of Microsoft Entra Connect is on, and nothing holds it up."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="server",
    severity="minor",
    order=16,
    inputs=("auto_upgrade",),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={
        "enabled": "pass",
        "held_up": "warn",
        "not_eligible": "warn",
        "suspended": "warn",
        "reason_not_told": "warn",
        "disabled": "warn",
    },
    facts=("auto_upgrade",),
    sources=("automatic_upgrade", "version_history", "source_article"),
    statements=("S22",),
)


def evaluate(
    auto_upgrade: tuple[Observation, ...], today: date, facts: Mapping[str, Any]
) -> Iterator[Verdict]:
    table = facts["auto_upgrade"]
    for one in auto_upgrade:
        code = _judge(one.value, table)
        yield verdict(code, one, **({"reason": one.value.reason} if code in _WITH_REASON else {}))


_WITH_REASON = ("held_up", "not_eligible", "suspended")


def _judge(upgrade: Any, table: Mapping[str, Any]) -> str:
    if upgrade.state == table["states"]["enabled"]:
        return "enabled"
    if upgrade.state == table["states"]["disabled"]:
        return "disabled"
    reason = upgrade.reason.lower()
    if not reason:
        return "reason_not_told"
    if reason.startswith(table["prefixes"]["aborted"].lower()):
        return "held_up"
    return "not_eligible" if reason.startswith(table["prefixes"]["not_supported"].lower()) else "suspended"
