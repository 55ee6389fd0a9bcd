"""The state of the synchronization service, typed or as Windows prints it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from checks.engine.context.changing_commands import SHUTS_DOWN, UNINSTALLS
from checks.engine.context.on_controller import says_on_controller
from checks.engine.model import Input, Observation, Problem
from checks.engine.services.service_state import Service, may_tell_state
from checks.engine.services.states import NOT_FOUND
from checks.engine.text import lines, shorten
from checks.engine.transcript.last_command import last_above
from checks.engine.values.host_name import is_spare

INPUT = Input(
    kind="line",
    command="Get-Service ADSync | Select-Object Name, DisplayName, Status | Format-List",
    runs_on="server",
    signs=("ADSync", "Azure AD Sync", "Entra ID Sync"),
    changed_by=(
        *SHUTS_DOWN,
        *UNINSTALLS,
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

#: What sees to it that the service runs: a playbook, a manifest, a configuration.
_WISHED = re.compile(r"\bwin_service\s?:|\bansible\b.{0,20}\bplaybook\b|\bensure\s{0,20}=>", re.IGNORECASE)
#: The computer of which a command asks.
_ELSEWHERE = re.compile(r"\s-(?:computername|cn|comp)[\s:]{1,3}[\"']?([\w.-]{1,100})", re.IGNORECASE)
_ADSYNC = Service("adsync", re.compile(r"\b(?:azure ad|entra id) sync\b", re.IGNORECASE))


def _refuse_host(one: Observation, host: str) -> None:
    """Raise the ``Problem`` that a value is of a computer whose name says that it is not the one in use."""
    told = {"first_line": one.first_line, "line": one.first_line, "found": shorten(host)}
    raise Problem("taken_back", (one.first_line, one.last_line), **told)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return the state as PowerShell names it (``Running``), or ``not_found``.

    Raises ``Problem``: ``other_service`` where only others are shown, or ``no_value``.
    """
    if _WISHED.search(text):
        raise Problem("no_value", found=shorten(text))
    found = [*_ADSYNC.states_in(text)]
    _refuse_other_places(text, found)
    own = [one for one in found if not is_spare(one.subject)]
    if found and not own:
        _refuse_host(found[0], found[0].subject)
    return [replace(one, subject="") for one in own]


def _refuse_other_places(text: str, found: Sequence[Observation]) -> None:
    """Raise ``Problem`` where it was asked of another computer, or of one that need not have the service."""
    typed = [line for line in lines(text) if line.command and line.text]
    for one in found:
        asked = last_above(typed, one.first_line) if typed else ""
        if (named := _ELSEWHERE.search(asked)) and is_spare(named[1]):
            _refuse_host(one, named[1])
        before, _, error = one.text.partition("Get-Service :")
        if one.value == NOT_FOUND and error and says_on_controller(before.strip()):
            where = (one.first_line, one.last_line)
            told = {"first_line": one.first_line, "line": one.first_line, "found": shorten(before)}
            raise Problem("on_controller", where, **told)


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether ``text`` speaks of a state, or of no such service; much else names ADSync."""
    return may_tell_state(text)
