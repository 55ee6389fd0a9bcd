"""An empty field proves nothing where its command reported an error."""

import pytest

from tests.checks.transcripts import diagnose

EMPTY = "File         : C:\\Windows\\Microsoft.NET\\Framework64\\v4.0.30319\\Config\\machine.config\nDefaultProxy :\n\n"
ERRORS = (
    "Get-Content : Denied.\n    + CategoryInfo          : PermissionDenied: (:) [Get-Content], X\n",
    "Get-Content: Access to the path is denied.\n",
    "FEHLER: Zugriff verweigert\n",
    'Cannot convert value "System.Object[]" to type "System.Xml.XmlDocument".\n',
)


@pytest.mark.parametrize("error", ERRORS)
def test_empty_field_beside_an_error_passes_nothing(error: str) -> None:
    for text in (
        f"{error}\n{EMPTY}\n",
        f"{EMPTY}\n{error}",
        f"PS C:\\> .\\show.ps1\n{error}\n{EMPTY}\nbye\n",
    ):
        assert _outline(text) == ("unknown", "empty_beside_error")


@pytest.mark.parametrize("error", ERRORS)
def test_error_of_another_command_changes_nothing(error: str) -> None:
    assert (
        _outline(f"{error}\nPS C:\\> .\\show.ps1\n{EMPTY}\nbye")
        == _outline(f"{EMPTY}\nbye")
        == ("pass", "direct")
    )


def _outline(text: str) -> tuple[str, str]:
    (finding,) = diagnose(text)["findings"]
    return finding["status"], finding["code"]
