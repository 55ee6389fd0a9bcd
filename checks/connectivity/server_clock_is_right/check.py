"""The server's clock agrees with the clocks that it was compared with."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.connectivity.server_clock_is_right.otherwise import OTHERWISE
from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="server",
    severity="major",
    order=90,
    inputs=("clock_offset",),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={
        "right": "pass",
        "right_by_some": "pass",
        "off": "fail",
        "slightly_off": "warn",
        "unsteady": "unknown",
        "no_answer": "unknown",
    },
    facts=("clock",),
    sources=("unable_to_configure", "kerberos_clock"),
    otherwise=OTHERWISE,
)


def evaluate(
    clock_offset: tuple[Observation, ...], today: date, facts: Mapping[str, Any]
) -> Iterator[Verdict]:
    table = facts["clock"]
    silent = [one for one in clock_offset if not one.value.answered]
    judged: dict[str, list[Observation]] = {}
    for one in clock_offset:
        if one.value.answered:
            judged.setdefault(_judge(one, table), []).append(one)
    if not judged:
        yield verdict("no_answer", *silent, clocks=_names(silent))
    for code, found in judged.items():
        largest = max(one.value.largest for one in found)
        shown = round(largest, 3) if code == "right" else int(largest)
        named = "right_by_some" if code == "right" and silent else code
        yield verdict(named, *found, clocks=_names(found), seconds=shown, silent=_names(silent))


def _judge(one: Observation, table: Mapping[str, Any]) -> str:
    """Return the outcome against one clock; measurements that would be judged apart decide nothing."""
    worst, best = _code(one.value.largest, table), _code(one.value.smallest, table)
    return worst if worst == best else "unsteady"


def _code(seconds: float, table: Mapping[str, Any]) -> str:
    if seconds > int(table["limit"]["seconds"]):
        return "off"
    return "slightly_off" if seconds >= int(table["margin"]["seconds"]) else "right"


def _names(found: list[Observation]) -> list[str]:
    return [one.value.reference for one in found]
