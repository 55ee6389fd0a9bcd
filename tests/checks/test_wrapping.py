"""Lines that a console broke at its last column are read as the one line that they were."""

from checks.engine.text import joined_lines
from tests.checks.transcripts import diagnose, outline


def _broken(text: str, width: int = 80) -> str:
    return "\n".join(
        line[at : at + width] for line in text.split("\n") for at in range(0, len(line) or 1, width)
    )


def test_a_typed_command_goes_on_below() -> None:
    text = "PS C:\\> Test-Connection -TargetName ssprdedicatedsbprodncu.servicebus.windows.net -TcpPort 443\nTrue"

    assert outline(text) == outline(_broken(text)) != []


def test_a_table_is_put_together_across_its_blanks() -> None:
    text = (
        "ConnectorName                     RunProfileName                 Result                 StartDate\n"
        "-------------                     --------------                 ------                 ---------\n"
        "contoso.com                       Full Synchronization           success      11/22/2026 2:30 PM"
    )

    assert [line.rows for line in joined_lines(_broken(text))] == [2, 2, 2]
    assert [line.text for line in joined_lines(_broken(text))] == text.split("\n")


def test_words_around_may_be_wider() -> None:
    text = (
        "PS C:\\Users\\admin> Get-ItemProperty 'HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\.NETFramework\\v4.0.30319' | fl\n\n"
        "SystemDefaultTlsVersions : 0\nSchUseStrongCrypto       : 1"
    )
    around = "This is what our server says, on which everything else has been looked at twice by two of us."

    assert ("tls12_is_enabled", "fail", "wrong_values") in outline(f"{around}\n\n{_broken(text)}\n\n{around}")


def test_rows_that_are_that_wide_by_chance_stay_apart() -> None:
    """Joined, the second row would be part of a name, and what is bad would not be seen."""
    wide = "Running  Contoso            " + "Contoso keeps what other services need".ljust(52, "s")
    text = (
        f"Status   Name               DisplayName\n------   ----               -----------\n{wide}\n"
        "Stopped  ADSync             Microsoft Azure AD Sync"
    )

    assert len(wide) == 80
    assert ("synchronization_service_is_running", "fail", "stopped") in outline(text)


def test_all_rows_of_a_line_count_as_read() -> None:
    text = '{"SamAccountName": "user01", "Enabled": true, "adminCount": null, "userAccountControl": 66048}'

    found = diagnose(_broken(text))

    assert {"first_line": 1, "last_line": 2} in [
        {"first_line": one["first_line"], "last_line": one["last_line"]} for one in found["recognised"]
    ]
    assert found["unrecognised_lines"] == []


def test_all_rows_of_a_line_count_as_unread() -> None:
    command = "PS C:\\> Test-Connection -TargetName ssprdedicatedsbprodncu.servicebus.windows.net -TcpPort 443\nTrue"

    found = diagnose(f"{_broken(command)}\n\n{'word ' * 20}\n\n{_broken('x' * 90)}")

    assert [7, 8] in found["unrecognised_lines"]


def test_a_text_without_a_full_row_has_no_other_form() -> None:
    assert joined_lines("Status : Running\nName   : ADSync") == []
