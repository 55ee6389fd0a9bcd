"""What a command below an output sets is unknown until it is shown again."""

import pytest

from checks.engine.evaluate import evaluate
from checks.engine.reports.kept import answers_in, judge_again
from tests.checks.transcripts import CATALOGUE, TODAY, diagnose

CHECK = "password_policy_leaves_room"
SHOWN = "PS C:\\> Get-ADDefaultDomainPasswordPolicy | fl\n\nMinPasswordAge    : {}\nDistinguishedName : DC=contoso,DC=com\n\n"
ONE_DAY, LONG = SHOWN.format("1.00:00:00"), SHOWN.format("7.00:00:00")
SET = "Set-ADDefaultDomainPasswordPolicy -Identity contoso.com -MinPasswordAge 30.00:00:00"
#: Each stands below an output and sets what it shows.
CHANGES = {
    "typed": f"PS C:\\> {SET}",
    "without a prompt": SET,
    "by a classic tool": "C:\\>net accounts /MINPWAGE:7",
    "in two lines": "PS C:\\> Set-ADDefaultDomainPasswordPolicy contoso.com `\n>> -MinPasswordAge 30.00:00:00",
    "with a variable": "PS C:\\> Set-ADDefaultDomainPasswordPolicy @new",
    "in a pipeline": "PS C:\\> Get-ADDomain | Set-ADDefaultDomainPasswordPolicy -MinPasswordAge 7.00:00:00",
    "told": f"After that I ran {SET}.",
    "and nothing failed": f"PS C:\\> {SET}\nPS C:\\> whoami x\nERROR: Invalid argument/option - 'x'.",
}
NO_CHANGES = {
    "only tried": f"PS C:\\> {SET} -WhatIf",
    "of something else": "PS C:\\> Set-ADDefaultDomainPasswordPolicy contoso.com -LockoutThreshold 5",
    "another command": "PS C:\\> Test-Set-ADDefaultDomainPasswordPolicyX -MinPasswordAge 1",
    "asked": f"Should I run {SET}?",
    "advised": f"You could run {SET} instead.",
    "failed": f"PS C:\\> {SET}\nSet-ADDefaultDomainPasswordPolicy : Access is denied",
    "refused": "C:\\>net accounts /minpwage:7\nSystem error 5 has occurred.",
    "in a comment": f"<#\n{SET}\n#>",
}
#: For other inputs: what passes, a command below it, and one that leaves it as it is.
OTHERS = {
    "synchronization_service_is_running": (
        "Name   : ADSync\nStatus : Running\n\n",
        "PS C:\\> Stop-Service ADSync",
        "PS C:\\> Stop-Service Spooler",
    ),
    "user_is_not_protected": (
        "SamAccountName : user01\nadminCount     : 0\npwdLastSet     : 134082345678901234\n\n",
        "PS C:\\> Set-ADUser -Identity user01 -Replace @{adminCount=1}",
        "PS C:\\> Set-ADUser user01 -Description x",
    ),
    "server_is_not_in_staging_mode": (
        "StagingModeEnabled : False\nSyncCycleEnabled   : True\n\n",
        "PS C:\\> Set-ADSyncScheduler -SyncCycleEnabled $false",
        "PS C:\\> Start-ADSyncSyncCycle",
    ),
    "remote_sam_calls_are_allowed": (
        "Server            : SRV01\nRestrictRemoteSam :\n\n",
        "C:\\>reg add HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa /v RestrictRemoteSam /d O:BAG:BAD:",
        "C:\\>reg query HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa",
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_leaves_nothing_passed(change: str) -> None:
    [found] = diagnose(ONE_DAY + CHANGES[change])["findings"]

    assert ("unknown", "changed_below") == (found["status"], found["code"])


@pytest.mark.parametrize("told", NO_CHANGES)
def test_what_changes_nothing_takes_nothing(told: str) -> None:
    assert _status(ONE_DAY + NO_CHANGES[told]) == "pass"


def test_what_is_shown_again_counts() -> None:
    change = f"PS C:\\> {SET}\n\n"

    assert _status(LONG + change + ONE_DAY) == "pass"
    assert _status(ONE_DAY + change + LONG) == "warn"
    assert _status(change + ONE_DAY) == "pass"


def test_what_is_bad_still_counts() -> None:
    assert _status(f"{LONG}PS C:\\> {SET}\n") == "warn"


def test_a_sentence_puts_no_output_above_another() -> None:
    """Which of two is newer, a sentence between them does not tell."""
    assert _status(f"{LONG}Somebody ran {SET}.\n\n{ONE_DAY}") == "unknown"


def test_only_who_is_named_was_changed() -> None:
    users = "SamAccountName : user0{0}\nadminCount     : 0\npwdLastSet     : 134082345678901234\n\n"
    text = users.format(1) + users.format(2) + "PS C:\\> Set-ADUser user02 -Replace @{adminCount=1}\n\n"
    again = "SamAccountName : user02\nadminCount     : 1\npwdLastSet     : 134082345678901234\n\n"

    assert [("unknown", "changed_below")] == _of(text, "user_is_not_protected")
    assert [("fail", "protected")] == _of(text + again, "user_is_not_protected")


def test_of_very_many_changes_none_is_left_out() -> None:
    many = "".join(f"PS C:\\> Set-ADUser user{n} -Replace @{{adminCount=1}}\n" for n in range(60))
    user = "SamAccountName : user01\nadminCount     : 0\npwdLastSet     : 134082345678901234\n\n"

    assert [("unknown", "changed_below")] == _of(user + many, "user_is_not_protected")
    assert ["pass"] == [status for status, _ in _of(many + "\n" + user, "user_is_not_protected")]


@pytest.mark.parametrize("check", OTHERS)
def test_the_rule_is_everybodys(check: str) -> None:
    shown, change, other = OTHERS[check]

    assert [("unknown", "changed_below")] == _of(shown + change, check)
    assert ["pass"] == [status for status, _ in _of(shown + other, check)]


def test_single_check_and_what_is_kept_say_the_same() -> None:
    text = f"{ONE_DAY}PS C:\\> {SET}\n"
    diagnosis = diagnose(text)

    finding = evaluate(CATALOGUE, CHECK, {"password_policy": text}, TODAY, "en")

    assert [finding] == diagnosis["findings"]
    again = judge_again(CATALOGUE, [CHECK], answers_in(text, diagnosis), TODAY, "en")
    assert ["changed_below"] == [one["code"] for one in again]


def _of(text: str, check: str) -> list[tuple[str, str]]:
    return [(one["status"], one["code"]) for one in diagnose(text)["findings"] if one["check"] == check]


def _status(text: str) -> str:
    [(status, _)] = _of(text, CHECK)
    return status
