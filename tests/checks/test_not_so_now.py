"""A line, a heading, a file or a command may tell that what is shown is not so, or no more than its good part."""

import pytest

from tests.checks.transcripts import diagnose

STAGING, SERVICE = "server_is_not_in_staging_mode", "synchronization_service_is_running"
LIST = "SyncCycleEnabled   : True\nStagingModeEnabled : False"
TABLE = "Status   Name    DisplayName\n------   ----    -----------\nRunning  ADSync  Microsoft Azure AD Sync"
#: Each passes no check, although its values are good.
NOT_SO = {
    "label before the field": (STAGING, "LAB: SyncCycleEnabled : True\nLAB: StagingModeEnabled : False"),
    "wish before the field": (STAGING, "Expected: StagingModeEnabled : False"),
    "time before the field": (STAGING, "Last year: StagingModeEnabled : False, SyncCycleEnabled : True"),
    "remark behind the value": (STAGING, "StagingModeEnabled : False (before)"),
    "other server behind the value": (STAGING, "StagingModeEnabled : False (on the other server)"),
    "heading in square brackets": (STAGING, f"[old server]\n{LIST}"),
    "heading in capitals": (STAGING, f"BEFORE\n{LIST}\n\nAFTER\n(no output, the command hangs)"),
    "key of YAML": (STAGING, "desired_state:\n  SyncCycleEnabled: True\n  StagingModeEnabled: False"),
    "part of JSON": (
        STAGING,
        '{\n  "expected": {\n    "StagingModeEnabled": false\n  },\n  "actual": null\n}',
    ),
    "column with tabs": (STAGING, "Setting\tExpected\tActual\nStagingModeEnabled\tFalse\t"),
    "column with blanks": (SERVICE, "Service  Expected State\nADSync   Running"),
    "column of Markdown": (STAGING, "| Setting | Before |\n|---|---|\n| StagingModeEnabled | False |"),
    "file of before": (STAGING, f"PS C:\\> Get-Content .\\before-upgrade.txt\n\n{LIST}"),
    "file of a template": (STAGING, f"C:\\> type C:\\Scripts\\template.txt\n\n{LIST}"),
    "difference of files": (
        STAGING,
        f"--- a/ok.txt\n+++ b/ok.txt\n@@ -1,2 +1,3 @@\n{LIST}\n+MaintenanceEnabled : True",
    ),
    "asked of others": (STAGING, f"Does yours look like this?\n\n{LIST}"),
    "selected by its state": (SERVICE, f"PS C:\\> Get-Service ADSync | ? Status -eq Running\n\n{TABLE}"),
    "selected by a flag": (
        STAGING,
        f"PS C:\\> Get-ADSyncScheduler | ? {{ -not $_.StagingModeEnabled }}\n\n{LIST}",
    ),
    "row of another service": (
        SERVICE,
        "Namn      Status\n----      ------\nADSync    Stoppad\nW32Time   Running",
    ),
    "stopped through a pipe": (
        SERVICE,
        f"PS C:\\> Get-Service ADSync\n\n{TABLE}\n\nPS C:\\> Get-Service ADSync | Stop-Service",
    ),
}
#: These change nothing.
SO = {
    "bracket of the writer": (STAGING, "SyncCycleEnabled : True\nStagingModeEnabled : False (production)"),
    "label of the server": (STAGING, f"[AADC01]\n{LIST}"),
    "file of now": (STAGING, f"PS C:\\> Get-Content C:\\Temp\\scheduler.txt\n\n{LIST}"),
    "selected by its name": (SERVICE, f"PS C:\\> Get-Service | ? Name -like '*ADSync*'\n\n{TABLE}"),
    "asked for by support": (STAGING, f"Microsoft support asked for this:\n\n{LIST}"),
}


def _status(check: str, text: str) -> str:
    return next((one["status"] for one in diagnose(text)["findings"] if one["check"] == check), "")


@pytest.mark.parametrize("name", NOT_SO)
def test_it_passes_nothing(name: str) -> None:
    assert _status(*NOT_SO[name]) != "pass"


@pytest.mark.parametrize("name", SO)
def test_it_passes(name: str) -> None:
    assert _status(*SO[name]) == "pass"


def test_what_is_bad_in_the_selected_part_is_told() -> None:
    text = (
        "PS C:\\> Get-Service ADSync | ? Status -ne Running\n\nStatus   Name\n------   ----\nStopped  ADSync"
    )

    assert _status(SERVICE, text) == "fail"
