"""What repeats another part of a transcript to the letter is read once, and recognised wherever it stands."""

from tests.checks.transcripts import diagnose, outline

SERVICE = """PS C:\\> Get-Service ADSync

Status   Name               DisplayName
------   ----               -----------
{}  ADSync             Microsoft Azure AD Sync

"""


def test_each_repetition_is_recognised_where_it_stands() -> None:
    diagnosis = diagnose(f"hello\n\n{SERVICE.format('Running') * 3}PS C:\\> hostname\nSRV01\n")

    assert [(3, 7), (9, 13), (15, 19)] == [
        (one["first_line"], one["last_line"]) for one in diagnosis["recognised"]
    ]
    assert [[1, 1], [21, 22]] == diagnosis["unrecognised_lines"]


def test_the_finding_names_the_lines_of_the_last_one() -> None:
    finding = diagnose(SERVICE.format("Running") * 3)["findings"][0]

    assert (5 + 2 * 6, 5 + 2 * 6) == (
        finding["evidence"][0]["first_line"],
        finding["evidence"][0]["last_line"],
    )


def test_what_came_to_be_otherwise_and_back_contradicts_itself() -> None:
    running, stopped = SERVICE.format("Running"), SERVICE.format("Stopped")

    assert [("synchronization_service_is_running", "unknown", "contradiction")] == outline(
        running + stopped + running
    )


def test_a_variable_that_is_shown_again_may_hold_something_else() -> None:
    shown = "PS C:\\> $state\nDisabled\n"
    text = f"PS C:\\> $state = Get-ADSyncAutoUpgrade\n{shown}PS C:\\> $state = Get-Date\n{shown}"

    assert [("automatic_upgrade_is_on", "warn", "disabled")] == outline(text)
