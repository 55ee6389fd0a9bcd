"""The collector only reads, and Windows PowerShell 5.1 understands it."""

import pytest

from checks.loader import ROOT, load
from checks.yaml_file import read_yaml
from macros.collector import FOLDER, commands, script, script_file, tenant_block
from tests.checks.collector.parsed import tree
from tests.checks.collector.permitted import forbidden


def test_does_nothing_but_read() -> None:
    """Every command, assignment, redirection, type and method of the script is on a list."""
    found = [*forbidden(tree(script(load()))), *forbidden(tree(tenant_block(load())), tenant=True)]

    assert [] == found, "what only reads goes on the lists of tests/checks/collector/permitted.py"


@pytest.mark.parametrize(
    "line",
    [
        "Set-ADSyncScheduler -SyncCycleEnabled $true",
        "Get-Credential",
        "Get-ADUser user01 | Set-ADUser -Enabled $false",
        "Invoke-WebRequest -Uri 'https://contoso.com'",
        "iwr contoso.com",
        "Import-Module C:\\Temp\\other.psm1",
        "Test-NetConnection -ComputerName contoso.com -Port 443 -InformationLevel Detailed",
        "w32tm /resync",
        "netsh winhttp reset proxy",
        "Get-Content C:\\Windows\\System32\\config\\SAM",
        "& $other",
        "& 'C:\\Temp\\tool.exe'",
        "$env:PATH = 'C:\\Temp'",
        "$global:found = 1",
        "$script:found = 1",
        "$user.Enabled = $false",
        "$ErrorActionPreference = 'Stop'",
        "Get-ADUser user01 > users.txt",
        "Get-ADUser user01 | Out-File users.txt",
        "(New-Object Net.WebClient).DownloadString('https://contoso.com')",
        "[Net.WebClient]::new().DownloadString('https://contoso.com')",
        "[Net.WebRequest]::Create('https://contoso.com/upload?x=1').GetResponse()",
        "[Net.WebRequest]::Create($address).GetResponse()",
        "[System.IO.File]::WriteAllText('a.txt', 'b')",
        "(Get-Service ADSync).Stop()",
        "Get-Service ADSync && Get-Date",
        "1..3 | ForEach-Object -Parallel { $_ }",
        "Connect-MgGraph -Scopes 'User.ReadWrite.All' -NoWelcome",
    ],
)
def test_anything_else_is_refused(line: str) -> None:
    assert list(forbidden(tree(line), tenant=True))


@pytest.mark.parametrize(
    "line", ["$a ? 1 : 2", "$a ?? 1", "$a ??= 1", "$a?.Length", "foreach ($x in 1) { } clean { }"]
)
def test_newer_syntax_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="line 1"):
        tree(line)


def test_runs_every_command_that_is_declared() -> None:
    """No command of server or domain is missing; only what stands for the reader's own is replaced."""
    catalogue, own = load(), script(load())
    for place in ("server", "domain"):
        for name, command in commands(catalogue, place):
            assert f"Get-Section '{name}' {{ " in own
            if not any(one in command for one in ("user01", "<namespace>")):
                assert command in own
    assert "user01" not in own.split("param(", 1)[1]
    assert "<" not in own.split("$report = @(")[1]


def test_names_the_scopes_of_the_tenants_commands() -> None:
    """Each command of the tenant has its scopes, and they are those that its own text names."""
    catalogue, scopes = load(), read_yaml(ROOT / FOLDER / "collector.yml")["scopes"]
    assert {name for name, _ in commands(catalogue, "tenant")} == set(scopes)
    for name, own in scopes.items():
        for locale in catalogue.locales:
            assert all(one in catalogue.inputs[name].text[locale]["how"] for one in own), (name, locale)


def test_bytes_are_what_windows_powershell_reads() -> None:
    """A mark, line ends of Windows, and no letter that another code page would read otherwise."""
    raw = script_file(load())
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw[3:].isascii()
    assert raw.count(b"\n") == raw.count(b"\r\n")
