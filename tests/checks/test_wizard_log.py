"""A damaged log of the wizard tells no build, and raises nothing."""

import pytest

from tests.checks.transcripts import diagnose


@pytest.mark.parametrize("build", [".....", "1.2..3.4", "12345678", "1.2.3.4.5"])
@pytest.mark.parametrize(
    "line",
    [
        "Application Version: {}\nApplication Build Date: 1\nStart Time (UTC): 2",
        "Package=Microsoft Azure AD Connect, Version={}",
        "Package=Microsoft Azure AD Connect synchronization services, Version={}",
        "Product Azure AD Sync Engine (version {}) is installed",
    ],
)
def test_a_log_of_the_wizard_without_a_build_tells_none(line: str, build: str) -> None:
    assert [] == diagnose(line.format(build))["findings"]
