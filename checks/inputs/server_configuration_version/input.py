"""The version that the configuration of the synchronization service bears."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from checks.engine.context.remark import is_elsewhere
from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import Line, clean, lines, output_lines, shorten
from checks.engine.transcript.last_command import last_above
from checks.engine.transcript.named_host import host_of
from checks.engine.values.version import Version, versions_in

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "(Get-ADSyncGlobalSettings).Parameters |"
        " Where-Object Name -eq 'Microsoft.Synchronize.ServerConfigurationVersion' |"
        " Select-Object Name, Value | Format-List"
    ),
    runs_on="server",
    signs=("ServerConfigurationVersion",),
)

_PARAMETER = "Microsoft.Synchronize.ServerConfigurationVersion"
#: The last part of its name is what people call it.
_FIELDS = (_PARAMETER, _PARAMETER.rpartition(".")[2])
_PICKED = re.compile(rf"\bName {{1,9}}-eq {{1,9}}[\"']?{re.escape(_PARAMETER)}\b", re.IGNORECASE)
_NUMBER = re.compile(r"[vV]?[\d.,]{5,40}")
#: What somebody says that the parameter has.
_SAID = re.compile(
    r"ServerConfigurationVersion[\"'`)]{0,2}(?: (?:still |currently )?(?:is|has|shows|says|at|on))?"
    r" ?[:=]? ?[\"'`]?"
    r"(\d\.\d{1,3}\.\d{1,5}\.\d{1,5})(?![\d.]*\d)"
)
_HOSTS = ("PSComputerName", "MachineName")


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return the version as a ``Version``; the subject is the server, where it is named.

    Raises ``Problem``: ``no_value`` where the parameter has no version, ``other_parameters`` where
    the text lists others only, ``not_recognised``, ``cut_off``.
    """
    printed = records(text)
    # Where its own name is whole, those of others may have been cut off.
    names = [one.fields.get("name", "").lower() for one in printed]
    found = [
        _of_parameter(one) for one, name in zip(printed, names, strict=True) if name == _PARAMETER.lower()
    ]
    asked = [line for line in lines(text) if line.command]
    found += [_observe(one, "Value") for one in printed if _is_of_parameter(one, asked)]
    found += [_observe(one, name) for one in printed for name in _FIELDS if one.has(name)]
    if found:
        return [replace(one, subject=host_of(text, one)) for one in found]
    if any(one.get("Name").startswith("Microsoft.") for one in printed):
        raise Problem("other_parameters")
    own = [line for line in output_lines(text) if not is_elsewhere(line.text)]
    told = [(line, one[1]) for line in own if (one := _SAID.search(line.text))]
    if told:
        return [
            Observation(next(versions_in(number)), line.number, line.number, shorten(line.text, 120))
            for line, number in told
        ]
    match output_lines(text):
        case [line] if typed := _version(line.text):
            return [Observation(typed, line.number, line.number, line.text.strip())]
    raise Problem("not_recognised", command="Get-ADSyncGlobalSettings", found=shorten(clean(text)))


def _is_of_parameter(record: Record, asked: list[Line]) -> bool:
    """Return whether a value without a name is that of the one parameter which the command picks."""
    is_alone = record.has("Value") and not record.has("Name")
    return is_alone and _PICKED.search(last_above(asked, record.first_line)) is not None


def _of_parameter(record: Record) -> Observation:
    return _observe(record, "Value", "Name")


def _observe(record: Record, name: str, *beside: str) -> Observation:
    version = _version(record.get(name))
    if not version:
        found = shorten(f"{name} : {record.get(name)}")
        raise Problem("no_value", (record.first_line, record.last_line), found=found)
    host = next((record.get(each) for each in _HOSTS if record.get(each)), "")
    return record.observe(version, name, *beside, *_HOSTS, subject=host)


def _version(text: str) -> Version | None:
    """Return the version that ``text`` is; text with anything beside the number is none."""
    word = text.strip(" .\"'")
    match list(versions_in(word)) if _NUMBER.fullmatch(word) else []:
        case [version]:
            return version
    return None
