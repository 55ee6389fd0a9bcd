"""The script, run where a PowerShell is installed: stand-ins take the place of the commands of Windows.

This shows what the script does with what commands print. What they print on a server it does not show.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from checks.loader import load
from macros.collector import SCRIPT, script_file
from tests.checks.collector.masked import masked
from tests.checks.collector.test_masking import CASES

POWERSHELL = shutil.which("pwsh")
TARGET = "CN=Somebody With A Name Of Many Words,OU=Sales,DC=contoso,DC=com"
USER = "Anna O'Neil"
STAND_INS = r"""
$ProgressPreference = 'SilentlyContinue'
$env:COMPUTERNAME = 'SYNC01'; $env:USERDOMAIN = 'CONTOSO'
function Get-ADSyncGlobalSettings { Write-Error "First.`r`n`r`nSecond." -TargetObject '<target>' }
function Get-ADUser { [pscustomobject]@{ SamAccountName = $args[0]; Enabled = $true } }
function Get-ADObject { }
function Get-ADDefaultDomainPasswordPolicy { Get-Content -Encoding UTF8 '<texts>' }
"""

pytestmark = pytest.mark.skipif(POWERSHELL is None, reason="no PowerShell is installed")


def _report(folder: Path, switches: str) -> str:
    (folder / SCRIPT).write_bytes(script_file(load()))
    (folder / "texts.txt").write_text("\n\n".join(text for text, _, _ in CASES), "utf-8")
    prepared = STAND_INS.replace("<target>", TARGET).replace("<texts>", str(folder / "texts.txt"))
    command = f"{prepared}; & '{folder / SCRIPT}' -User \"{USER}\" {switches}"
    done = subprocess.run(
        [str(POWERSHELL), "-NoProfile", "-Command", command],
        capture_output=True,
        check=True,
        encoding="utf-8",
        env=os.environ | {"NO_COLOR": "1", "TERM": "dumb"},
        timeout=300,
    )
    assert "" == done.stderr
    return done.stdout


def test_report_is_what_it_should_be(tmp_path: Path) -> None:
    report = _report(tmp_path, "")
    assert "Get-ADSyncAutoUpgrade : The term 'Get-ADSyncAutoUpgrade' is not recognized" in report
    assert "First.\nSecond.\n    + CategoryInfo          : NotSpecified: (" + TARGET + ":String) [" in report
    assert f'PS> Get-ADUser "{USER}" -Properties' in report
    assert f"#: inheritance_disabled printed nothing for {USER}." in report
    assert report.endswith("#: End of the report.\n")


def test_masks_as_the_tests_do(tmp_path: Path) -> None:
    """What the other tests show of the patterns is so in the script, too."""
    plain, hidden = (re.sub("^#: .*\n#: .*\n", "", _report(tmp_path, one)) for one in ("", "-Mask"))
    assert hidden == masked(plain, [USER], "SYNC01", "CONTOSO")
    assert not re.search(r"contoso|o'neil|somebody", hidden, re.IGNORECASE)
