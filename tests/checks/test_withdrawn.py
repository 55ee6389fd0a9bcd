"""What somebody takes back in a sentence below it passes nothing; a sentence that only complains changes nothing."""

import pytest

from tests.checks.transcripts import diagnose

#: Each passes: a table of PowerShell, a list, an event copied from Event Viewer.
OUTPUTS = {
    "table": "Status   Name    DisplayName\n------   ----    -----------\nRunning  ADSync  Microsoft Azure AD Sync",
    "list": "UserPrincipalName : user01@contoso.com\nUserType : Member\nOnPremisesSyncEnabled : True",
    "event": (
        "Log Name:      Application\nSource:        PasswordResetService\nDate:          11/20/2026 9:13:41 AM\n"
        "Event ID:      31002\nDescription:\nTrackingId: 3f0c6a52-7e0d-4c0b-9a44-1d2f6b7c8e90, Details: user01"
    ),
}
TAKEN_BACK = """Oops, that was from my lab.
Never mind, wrong server.
But meanwhile it has crashed.
The affected user isn't licensed.
The user in question is not in the report at all.
This output is from a month ago.
That's what it showed before the upgrade.
This one is from the server that works.
(run from my workstation, the server itself times out)
Update: the service is stopped again.
It is disabled by now.
We have turned it off since.
I disabled it last week.
We let that subscription expire yesterday.
No sync has run since.
Since we moved the OU it's cloud-only.
The service is no longer running.
On the other server, the active one, it says Stopped.
The portal says last sync was 3 days ago.
It stops again after a minute.
I copied this from the docs.
Hmm, that server was decommissioned long ago.
The wizard on the new server says it is disabled.
Not my output, just an example.
Das war der falsche Server.
Inzwischen ist der Dienst wieder gestoppt.
Der Dienst läuft nicht mehr.
To bol výstup z testovacieho servera.
Medzitým je služba zastavená.
Teď už není zapnutá.
To je z iného servera.""".splitlines()
LEFT_AS_IT_IS = """Any ideas what else I could check?
So that looks good to me, but the reset still fails.
Password reset is no longer working since last week.
The affected user is not able to reset the password.
This was working before we upgraded.
It worked fine until yesterday.
These are the results from the test.
The output of the second command is empty.
We also have a staging server, which is not affected.
I've turned it off and on again in the wizard.
We disabled it, and it is re-enabled now.
Other users are not affected.
The server is not in staging mode.
This is a production environment.
Last sync was 10 minutes ago.
Das ist die Ausgabe von unserem Server.
Der Dienst läuft, aber es funktioniert trotzdem nicht.
To je výstup z nášho servera.
Služba beží, ale aj tak to nefunguje.""".splitlines()


def passes(text: str) -> bool:
    """Return whether anything passes."""
    return "pass" in {one["status"] for one in diagnose(text)["findings"]}


@pytest.mark.parametrize("kind", OUTPUTS)
@pytest.mark.parametrize("said", TAKEN_BACK)
def test_what_is_taken_back_passes_nothing(kind: str, said: str) -> None:
    """It was another server, another time, or is otherwise by now."""
    assert not passes(f"{OUTPUTS[kind]}\n\n{said}\n")


@pytest.mark.parametrize("kind", OUTPUTS)
@pytest.mark.parametrize("said", LEFT_AS_IT_IS)
def test_a_complaint_takes_nothing_back(kind: str, said: str) -> None:
    """Who has trouble says so below what is well."""
    assert passes(f"{OUTPUTS[kind]}\n\n{said}\n")


def test_only_what_stands_above_is_taken_back() -> None:
    """What the reader shows below, and what he showed above before he went on, is his own."""
    above, below = OUTPUTS["list"], OUTPUTS["table"]
    right = below.replace("Azure AD", "Entra ID")
    found = diagnose(f"{above}\n\nAnd I ran this:\n\n{below}\n\nSorry, wrong server.\n\n{right}\n")[
        "findings"
    ]
    assert {one["check"]: one["status"] for one in found} == {
        "user_is_synchronized": "pass",
        "synchronization_service_is_running": "pass",
    }
    found = diagnose(
        f"PS C:\\> x\n{above}\n\nPS C:\\> Get-Service ADSync\n\n{below}\n\nThat was the wrong box.\n"
    )
    assert [one["status"] for one in found["findings"]] == ["unknown", "pass"]


@pytest.mark.parametrize(
    "said",
    [
        "But now I get 33004 whenever a user tries it.",
        "I get 33004 in the event log.",
        "After that only errors 33004.",
        "33004 is what other users get.",
    ],
)
def test_a_failure_in_a_sentence_counts_beside_a_success(said: str) -> None:
    """The event that is shown may be of another time."""
    found = {one["check"]: one["status"] for one in diagnose(f"{OUTPUTS['event']}\n\n{said}\n")["findings"]}
    assert found["events_show_no_failure"] == "unknown"


def test_a_failure_that_is_over_counts_for_nothing() -> None:
    """The sentence says so."""
    assert passes(f"{OUTPUTS['event']}\n\nThe errors 33004 are gone since we set the permissions.\n")


def test_a_reason_in_a_sentence_counts_beside_a_row() -> None:
    """Another operation fails than the one that is shown."""
    row = "ActivityDisplayName : Reset password (self-service)\nResult : success\nResultReason : Done"
    assert passes(row)
    assert not passes(f"{row}\n\nOthers always fail with OnPremisesPolicyViolation.")
    assert passes(f"{row}\n\nBefore, there was an OnPremisesPolicyViolation here.")
