"""Read what else tells the state of the scheduler: an alert of the portal, an export of the configuration."""

import re
from collections.abc import Iterator

from checks.engine.text import Line

#: The error of ``Start-ADSyncSyncCycle``.
_SUSPENDED = "scheduler is already suspended"
_ALERT = re.compile(
    r"\bwe have detected (?:that )?(?:the synchronization cycle is (?P<state>disabled|suspended)"
    r"|scheduler maintenance tasks are disabled)\b",
    re.IGNORECASE,
)
_STATES = {"disabled": ("SyncCycleEnabled", "False"), "suspended": ("SchedulerSuspended", "True")}
_NO_TASKS = ("MaintenanceEnabled", "False")
#: ``Invoke-ADSyncDiagnostics -PasswordSync`` on such a server.
_STAGING = re.compile(
    r"\W*Staging mode is enabled\. Password Hash Synchronization does not work\b", re.IGNORECASE
)
#: The same parameters as those of ``Get-ADSyncGlobalSettings``, in XML.
_PARAMETER = re.compile(
    r"\s*<parameter name=\"Microsoft\.Synchronize\.(StagingMode|SchedulerSuspended)\"[^<>]{1,200}>"
    r"\s*(True|False)\s*</parameter>\s*",
    re.IGNORECASE,
)
_FIELDS = {"stagingmode": "StagingModeEnabled", "schedulersuspended": "SchedulerSuspended"}


def told_states(printed: list[Line]) -> Iterator[tuple[str, Line, str]]:
    """Yield the field that a line tells, the line, and the value as PowerShell names it."""
    for line in printed:
        if "already" in line.text and _SUSPENDED in line.text.lower():
            yield "SchedulerSuspended", line, "True"
        elif _STAGING.match(line.text):
            yield "StagingModeEnabled", line, "True"
        elif alert := _ALERT.search(line.text) if "detected" in line.text else None:
            field, value = (
                _STATES[alert["state"].lower()] if alert["state"] else ("MaintenanceEnabled", "False")
            )
            yield field, line, value
        elif told := _PARAMETER.fullmatch(line.text) if "<parameter" in line.text else None:
            yield _FIELDS[told[1].lower()], line, told[2].capitalize()
