"""A sentence below an output that takes it back leaves nothing of it passed; any other leaves it as it is."""

import pytest

from checks.engine.evaluate import evaluate
from checks.engine.reports.kept import answers_in, judge_again
from tests.checks.transcripts import CATALOGUE, TODAY, diagnose

POLICY = "MinPasswordAge    : 1.00:00:00\nDistinguishedName : DC=contoso,DC=com\n\n"
USER = "SamAccountName : user01\nadminCount     : 0\npwdLastSet     : 134082345678901234\n\n"
OF_POLICY, OF_USER = "password_policy_leaves_room", "user_is_not_protected"
TAKES_BACK = {
    "Since then we have changed the minimum password age to 14 days.": OF_POLICY,
    "Then in the Default Domain Policy GPO I set Minimum password age to 10 days.": OF_POLICY,
    "But RSoP shows a minimum password age of 15 days for it.": OF_POLICY,
    "(edited: MinPasswordAge is really 10.00:00:00, a copy and paste error)": OF_POLICY,
    "Das Mindestkennwortalter wurde inzwischen auf 7 Tage erhöht.": OF_POLICY,
    "Ich habe das danach auf 7 Tage geändert.": OF_POLICY,
    "Potom som to zmenil na 7 dní.": OF_POLICY,
    "EDIT: sorry, this was the wrong domain.": OF_POLICY,
    "That's from the lab, production has 3 days.": OF_POLICY,
    "(values anonymised and made up, but you get the idea)": OF_POLICY,
    "To je z testovacieho prostredia, nie z produkcie.": OF_POLICY,
    "The account has since been disabled.": OF_USER,
    "Update: this afternoon the user was added to Domain Admins.": OF_USER,
    "This is a user where it works, by the way.": OF_USER,
}
LEAVES = {
    "As you can see I have set the minimum password age to 1 day, but it still fails.": OF_POLICY,
    "Should the minimum password age be changed to 0 then?": OF_POLICY,
    "Microsoft says that the minimum password age must be set to 0 for it to work.": OF_POLICY,
    "- disabled and enabled password writeback, then waited 30 minutes": OF_POLICY,
    "This is our production domain, and it has been so for 3 years.": OF_POLICY,
    "The user is not a member of Domain Admins. I checked the permissions and then restarted.": OF_USER,
    "It worked until we added a server. Afterwards it fails with error 29.": OF_USER,
}


@pytest.mark.parametrize("sentence", TAKES_BACK)
def test_what_is_taken_back_is_unknown(sentence: str) -> None:
    check = TAKES_BACK[sentence]
    text = (POLICY if check == OF_POLICY else USER) + sentence
    diagnosis = diagnose(text)

    assert ("unknown", "taken_back") == _of(diagnosis, check)
    [again] = judge_again(CATALOGUE, [check], answers_in(text, diagnosis), TODAY, "en")
    assert again["code"] == "taken_back"


@pytest.mark.parametrize("sentence", LEAVES)
def test_any_other_sentence_takes_nothing(sentence: str) -> None:
    check = LEAVES[sentence]

    assert _of(diagnose((POLICY if check == OF_POLICY else USER) + sentence), check)[0] == "pass"


def test_only_the_output_right_above_is_meant() -> None:
    diagnosis = diagnose(f"{POLICY}And the user:\n\n{USER}This is a user where it works.\n")

    assert "pass" == _of(diagnosis, OF_POLICY)[0]
    assert "unknown" == _of(diagnosis, OF_USER)[0]


def test_a_sentence_above_an_output_takes_nothing() -> None:
    assert "pass" == _of(diagnose(f"Then I changed it to 7 days again.\n\n{POLICY}"), OF_POLICY)[0]


def _of(diagnosis: dict[str, object], check: str) -> tuple[str, str]:
    [found] = [one for one in diagnosis["findings"] if one["check"] == check]  # type: ignore[attr-defined]
    return found["status"], found["code"]


def test_command_that_fails_again_passes_nothing_in_its_field_either() -> None:
    output = "Connector : contoso.onmicrosoft.com - AAD\nEnabled : True\nServiceStatus : Started\n"
    typed = "PS C:\\> Get-ADSyncAADPasswordResetConfiguration -Connector 'contoso.onmicrosoft.com - AAD'\n"
    failed = "Get-ADSyncAADPasswordResetConfiguration : Unable to connect to the Synchronization Service.\n"
    check = "writeback_is_enabled_on_server"

    for text, code in (
        (f"{typed}{output}\n", "enabled_and_started"),
        (f"{typed}{output}\n{typed}{failed}", "taken_back"),
    ):
        diagnosis = diagnose(text)
        assert code == _of(diagnosis, check)[1]
        [again] = judge_again(CATALOGUE, [check], answers_in(text, diagnosis), TODAY, "en")
        assert code == again["code"]
        assert code == evaluate(CATALOGUE, check, {"writeback_state": text}, TODAY, "en")["code"]
