"""The state of the provisioning agent's service on each server, typed or as Windows prints it."""

import re
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from checks.engine.context.changing_commands import SHUTS_DOWN, UNINSTALLS
from checks.engine.formats.records import records
from checks.engine.model import Input, Observation, Problem
from checks.engine.services.service_state import Service, may_tell_state
from checks.engine.text import Line, lines, output_lines, shorten
from checks.engine.transcript.other_computer import refuse_other_computer

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "Get-Service AADConnectProvisioningAgent | Select-Object @{n='Server'; e={$env:COMPUTERNAME}},"
        " Name, DisplayName, Status | Format-List"
    ),
    runs_on="server",
    signs=(
        *("AADConnectProvisioningAgent", "AADConnectProvi", "Provisioning Agent", "Provisioning Agents"),
        "External IP",
    ),
    changed_by=(
        *SHUTS_DOWN,
        *UNINSTALLS,
        "sc.exe stop … AADConnectProvisioningAgent",
        "sc.exe start … AADConnectProvisioningAgent",
        "sc.exe config … AADConnectProvisioningAgent",
        "Get-Service … AADConnectProvisioningAgent … Stop-Service",
        "Stop-Service … Provisioning Agent",
        "net stop … Provisioning Agent",
        "Stop-Service … AADConnectProvisioningAgent",
        "Start-Service … AADConnectProvisioningAgent",
        "Set-Service … AADConnectProvisioningAgent",
        "net stop … AADConnectProvisioningAgent",
        "net start … AADConnectProvisioningAgent",
        "sc stop … AADConnectProvisioningAgent",
        "sc start … AADConnectProvisioningAgent",
        "sc config … AADConnectProvisioningAgent",
    ),
)

#: What Windows does not call a state: the installer could not start the service.
FAILED_TO_START = "failed_to_start"
_AGENT = Service("aadconnectprovisioningagent", re.compile(r"\bprovisioning agent\b", re.IGNORECASE))
#: A console shortens the name of the service.
_NAMED = re.compile(r"provisioning\s?agent|aadconnectprovi", re.IGNORECASE)
#: What the portal calls an agent that reports to it, and one that does not.
_IN_PORTAL = {"active": "Running", "inactive": "Stopped"}
#: Only agents of this kind have a version there.
_OF_PORTAL = ("Machine name", "External IP", "Status", "Version")
_SUPPOSED = re.compile(r"\W*(?:if|when|in case|wenn|falls|ak|pokud)\b", re.IGNORECASE)
_FAILED = re.compile(r"\bService '[^']{0,60}Provisioning Agent'.{0,60}\bfailed to start\b", re.IGNORECASE)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return the state of each server's agent as PowerShell names it, ``not_found`` or ``failed_to_start``.

    Raises ``Problem``: ``other_service`` where only others are shown, ``taken_back`` where another
    computer was asked, ``no_value``, ``cut_off``.
    """
    failed = _failures(output_lines(text))
    told = [Observation(FAILED_TO_START, one.number, one.number, shorten(one.text)) for one in failed[:1]]
    told += [
        one.observe(state, "Machine name", "Status", subject=one.get("Machine name"))
        for one in records(text)
        if one.has("Machine name") and (state := _IN_PORTAL.get(one.get("Status").lower()))
    ]
    numbers = {one.number for one in failed}
    try:
        states = [*(one for one in _AGENT.states_in(text) if one.first_line not in numbers), *told]
    except Problem:
        if told:
            return told
        raise
    refuse_other_computer(lines(text), states[0].first_line)
    return states


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether ``text`` speaks of its state; its version and its log name the agent as well."""
    if _failures(output_lines(text)) or any(all(map(one.has, _OF_PORTAL)) for one in records(text)):
        return True
    return bool(_NAMED.search(text)) and may_tell_state(text)


def _failures(printed: list[Line]) -> list[Line]:
    """Return the lines of a start that failed, be they two in a window; what to do if it does is none."""
    return [
        line
        for line, below in pairwise([*printed, Line(0, "")])
        if "Service '" in line.text
        and _FAILED.search(f"{line.text} {below.text.strip()}")
        and not _SUPPOSED.match(line.text)
    ]
