"""What a variable keeps is printed where it, or a part of it, is shown; one object is one record."""

import pytest

from tests.checks.transcripts import outline


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        (
            "$state = Get-ADSyncAutoUpgrade\nPS C:\\> $state",
            [("automatic_upgrade_is_on", "warn", "disabled")],
        ),
        (
            "$State=Get-ADSyncAutoUpgrade\nPS C:\\> hostname\nPS C:\\> $state | Out-String",
            [("automatic_upgrade_is_on", "warn", "disabled")],
        ),
        ("$state = Get-ADSyncAutoUpgrade\nPS C:\\> $other", []),
        ("$state = Get-ADSyncAutoUpgrade\nPS C:\\> $state = Get-Date\nPS C:\\> $state", []),
        ("$state = Get-ADSyncAutoUpgrade\nPS C:\\> $state -eq 'Disabled'", []),
        ("$state = Get-ADSyncAutoUpgrade\nPS C:\\> $state | Measure-Object", []),
    ],
)
def test_what_a_variable_keeps_is_printed_further_down(typed: str, found: list[tuple[str, str, str]]) -> None:
    """The command that filled it tells whose output it is."""
    assert found == outline(f"PS C:\\> {typed}\nDisabled\n")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("$_.TcpTestSucceeded", [("relay_port_is_open", "pass", "open")]),
        ("$_.PingSucceeded", []),
        ("$_ | Select-Object -ExpandProperty TcpTestSucceeded", [("relay_port_is_open", "pass", "open")]),
        ("$_ | ForEach-Object { $_ }", []),
    ],
)
def test_a_part_of_what_a_variable_keeps_is_that_of_its_command(
    typed: str, found: list[tuple[str, str, str]]
) -> None:
    command = "Test-NetConnection contoso.servicebus.windows.net -Port 443"
    text = f"PS C:\\> $t = {command}\nPS C:\\> {typed.replace('$_', '$t', 1)}\nTrue\n"

    assert found == outline(text)


def test_properties_of_one_object_are_one_record() -> None:
    found = outline(
        "PS C:\\> (Get-ADSyncScheduler).SchedulerSuspended\nTrue\n"
        "PS C:\\> (Get-ADSyncScheduler).StagingModeEnabled\nFalse\n"
    )

    assert {
        ("scheduler_is_running", "fail", "suspended"),
        ("server_is_not_in_staging_mode", "pass", "active"),
    } == {*found}


def test_a_state_without_its_reason_contradicts_no_state_with_one() -> None:
    found = outline(
        "PS C:\\> Get-ADSyncAutoUpgrade\nSuspended\nPS C:\\> Get-ADSyncAutoUpgrade -Detail\n\n"
        "AutoUpgradeState : Suspended\nSuspensionReason : UpgradeAbortedSyncCycleDisabled\n"
    )

    assert [("automatic_upgrade_is_on", "warn", "held_up")] == found


def test_what_one_command_prints_for_two_inputs_is_told_to_both() -> None:
    """The second one knows its field by the command, where the column is called otherwise."""
    found = outline(
        "PS C:\\> Get-ADUser user01 -Properties adminCount, nTSecurityDescriptor | select SamAccountName,"
        "adminCount,@{n='Disabled';e={$_.nTSecurityDescriptor.AreAccessRulesProtected}} | fl\n\n"
        "SamAccountName : user01\nadminCount     : 1\nDisabled       : True\n"
    )
    told = {check: status for check, status, _ in found}
    assert told["inheritance_is_on_for_user"] == told["user_is_not_protected"] == "fail"
