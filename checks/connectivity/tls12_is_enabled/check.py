"""The registry of the server leaves TLS 1.2 on for Windows and for .NET."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from checks.connectivity.tls12_is_enabled.otherwise import OTHERWISE
from checks.engine.model import Check, Observation, Verdict, verdict
from checks.engine.values.version import Version

CHECK = Check(
    version=1,
    hop="server",
    severity="major",
    order=60,
    inputs=("tls_values",),
    optional=("connect_version",),
    applies={"sync_tool": ("connect_sync", "both")},
    outcomes={
        "right": "pass",
        "wrong_values": "fail",
        "told_off": "fail",
        "missing_for_build": "fail",
        "not_set": "warn",
        "not_set_build_unknown": "warn",
        "strange_values": "unknown",
        "incomplete": "unknown",
    },
    facts=("tls_values",),
    sources=("connect_tls", "writeback_troubleshooting", "version_history", "tls_report"),
    otherwise=OTHERWISE,
)


def evaluate(
    tls_values: tuple[Observation, ...],
    connect_version: Observation | None,
    today: date,
    facts: Mapping[str, Any],
) -> Iterator[Verdict]:
    said = [one for one in tls_values if not one.value.key]
    if said:
        yield verdict("told_off", *said)
        return
    table = facts["tls_values"]
    seen = {(one.value.key, one.value.name): one for one in tls_values}
    judged: dict[str, list[Observation]] = {}
    for one in tls_values:
        judged.setdefault(_judge(one, table, connect_version), []).append(one)
    wanted = [(key, name) for key, one in table["keys"].items() for name in one["names"]]
    missing = [(key, name) for key, name in wanted if (key, name) not in seen]

    for code, found in judged.items():
        if code != "right":
            shown = [one.value.where if one.value.number is None else str(one.value) for one in found]
            rests_on = found if code != "missing_for_build" else [*found, connect_version]
            build = str(connect_version.value) if connect_version else ""
            yield verdict(code, *rests_on, values=shown, build=build)
    if missing:
        names = [f"{table['keys'][key]['label']}\\{name}" for key, name in missing]
        yield verdict("incomplete", *tls_values, values=names, count=len(missing))
    yield verdict("right", *tls_values)


def _judge(one: Observation, table: Mapping[str, Any], build: Observation | None) -> str:
    meaning, number = table["names"][one.value.name], one.value.number
    if number is None:
        if build is None:
            return "not_set_build_unknown"
        since = Version.of(table["not_asked_since"]["version"])
        return "not_set" if build.value >= since else "missing_for_build"
    if str(number) in meaning["right"]:
        return "right"
    return "wrong_values" if str(number) in meaning["wrong"] else "strange_values"
