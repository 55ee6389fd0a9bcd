"""The state of the synchronization service, typed or as Windows prints it."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from checks.engine.model import Input, Observation
from checks.engine.services.service_state import Service, may_tell_state

INPUT = Input(
    kind="line",
    command="Get-Service ADSync | Select-Object Name, DisplayName, Status | Format-List",
    runs_on="server",
    signs=("ADSync", "Azure AD Sync", "Entra ID Sync"),
    changed_by=(
        *("shutdown … /", "shutdown … -r", "shutdown … -s"),
        "Stop-Computer",
        "Get-Service … ADSync … Stop-Service",
        "Stop-Service … Azure AD Sync",
        "net stop … Azure AD Sync",
        "Suspend-Service … ADSync",
        "sc.exe delete … adsync",
        "Remove-Service … ADSync",
        "taskkill … miiserver",
        "Stop-Process … miiserver",
        "Stop-Service … ADSync",
        "Start-Service … ADSync",
        "Set-Service … ADSync",
        "net stop … adsync",
        "net start … adsync",
        "sc stop … adsync",
        "sc start … adsync",
        "sc config … adsync",
        "sc.exe stop … adsync",
        " … adsync service",
    ),
)

_ADSYNC = Service("adsync", re.compile(r"\b(?:azure ad|entra id) sync\b", re.IGNORECASE))


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return the state as PowerShell names it (``Running``), or ``not_found``.

    Raises ``Problem``: ``other_service`` where only others are shown, or ``no_value``.
    """
    return [replace(one, subject="") for one in _ADSYNC.states_in(text)]


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether ``text`` speaks of a state, or of no such service; much else names ADSync."""
    return may_tell_state(text)
