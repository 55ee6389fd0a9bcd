"""The state of the synchronization service, typed or as Windows prints it."""

import re
from collections.abc import Mapping
from typing import Any

from checks.engine.model import Input, Observation, Problem
from checks.engine.record import Record
from checks.engine.records import records
from checks.engine.text import Line, clean, lines, output_lines, shorten

INPUT = Input(
    kind="line",
    command="Get-Service ADSync | Select-Object Name, DisplayName, Status | Format-List",
    runs_on="server",
    signs=("ADSync",),
)

NOT_FOUND = "not_found"
_SERVICE = "adsync"
_NAME = re.compile(r"\badsync\b", re.IGNORECASE)
_DISPLAY_NAME = re.compile(r"\b(?:azure ad|entra id) sync\b", re.IGNORECASE)
#: The states of Windows by their number; Windows and PowerShell print them in English everywhere.
_STATES = dict(
    enumerate(
        ("Stopped", "StartPending", "StopPending", "Running", "ContinuePending", "PausePending", "Paused"), 1
    )
)
_BY_WORD = {word.lower(): word for word in _STATES.values()} | {
    str(number): word for number, word in _STATES.items()
}
_SC_NAME = re.compile(r"^\s*SERVICE_NAME\s*:\s*(\S+)")
_SC_STATE = re.compile(r":\s{0,20}([1-7])\s{1,8}(?:STOPPED|RUNNING|PAUSED|[A-Z]{4,8}_PENDING)\b")
_SC_MISSING = re.compile(r"\[SC\].*\b1060\b")
_SC_COMMAND = re.compile(r"\bquery(?:ex)? +(\S+)")
_MISSING = ("NoServiceFoundForGivenName", "Cannot find any service")


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return the state as PowerShell names it (``Running``), or ``not_found``.

    Raises ``Problem``: ``other_service`` where only others are shown, or ``no_value``.
    """
    shown = [one for one in records(text) if _state(one.get("Status"))]
    ours = [one for one in shown if _is_ours(one)]
    found = [one.observe(_state(one.get("Status")), "Name", "DisplayName", "Status") for one in ours]
    found += [*_from_sc(lines(text)), *_missing(lines(text)), *_typed(output_lines(text))]
    if found:
        return found
    if shown or any(_SC_STATE.search(line.text) for line in lines(text)):
        raise Problem("other_service")
    raise Problem("no_value", found=shorten(clean(text)))


def _state(text: str) -> str | None:
    return _BY_WORD.get(text.strip().lower())


def _is_ours(record: Record) -> bool:
    field = "Name" if record.fields.get("name") else "ServiceName"
    shown = record.fields.get(field.lower(), "")
    begun = shown.rstrip(".…").lower()
    if begun and not _SERVICE.startswith(begun):
        return False
    if shown:
        return record.get(field).lower() == _SERVICE
    return not record.has("DisplayName") or bool(_DISPLAY_NAME.search(record.fields["displayname"]))


def _from_sc(all_lines: list[Line]) -> list[Observation]:
    """Read ``sc query``: below the name of the service stands its state, under a localised label."""
    found, name = [], _SERVICE
    for line in all_lines:
        named, state = _SC_NAME.search(line.text), _SC_STATE.search(line.text)
        if named:
            name = named.group(1).lower()
        elif state and name == _SERVICE:
            word = _STATES[int(state.group(1))]
            found.append(Observation(word, line.number, line.number, line.text.strip()))
    return found


def _missing(all_lines: list[Line]) -> list[Observation]:
    """Read the error of a service that does not exist; another service's error says nothing.

    PowerShell's error names the service; that of ``sc`` does not, so the command above it counts.
    """
    is_named = any(_NAME.search(line.text) for line in all_lines)
    asked = [named.group(1).lower() for line in all_lines if (named := _SC_COMMAND.search(line.text))]
    found = [
        line
        for line in all_lines
        if (is_named and any(mark in line.text for mark in _MISSING))
        or (set(asked) <= {_SERVICE} and _SC_MISSING.search(line.text))
    ]
    return [Observation(NOT_FOUND, line.number, line.number, line.text.strip()) for line in found[:1]]


def _typed(printed: list[Line]) -> list[Observation]:
    match printed:
        case [line]:
            word = line.text.strip().strip(".\"'")
            state = None if word.isdigit() else _state(word)
            return [Observation(state, line.number, line.number, word)] if state else []
    return []
