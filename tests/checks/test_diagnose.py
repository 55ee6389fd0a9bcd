"""A transcript of anything at all is diagnosed, and what it tells is found whatever surrounds it."""

import json
import random
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.__main__ import main
from checks.engine.diagnose import Diagnostician
from checks.loader import ROOT, examples, load

CATALOGUE = load()
DIAGNOSTICIAN = Diagnostician(CATALOGUE)
TODAY = date(2026, 11, 22)

#: One text of each input whose output is found by its signs.
TEXTS = {
    name: next(
        (
            one["text"]
            for one in examples(ROOT / "inputs" / name).values()
            if one.get("values") and "\n" in one["text"]
        ),
        None,
    )
    for name, entry in CATALOGUE.inputs.items()
    if entry.meta.signs
}
RELAY = """ComputerName     : ssprdedicatedsbprodscu.servicebus.windows.net
RemoteAddress    : 203.0.113.20
RemotePort       : 443
TcpTestSucceeded : False
"""


def diagnose(text: str, locale: str = "en") -> dict[str, Any]:
    return DIAGNOSTICIAN.diagnose(text, TODAY, locale)


def outline(diagnosis: dict[str, Any]) -> list[tuple[str, str, str]]:
    return [(one["check"], one["status"], one["code"]) for one in diagnosis["findings"]]


def test_contract() -> None:
    """The keys are the contract's, the worst finding comes first, and lines count from 1."""
    diagnosis = diagnose(f"hello\n\n{RELAY}\nADSync is installed\n")

    assert ["date", "summary", "recognised", "unrecognised_lines", "findings"] == list(diagnosis)
    assert "fail" == diagnosis["summary"]["status"]
    assert ("relay_port_is_open", "fail", "closed") == outline(diagnosis)[0]
    assert {"input": "relay_connection", "first_line": 3, "last_line": 6} in diagnosis["recognised"]
    assert [1, 1] in diagnosis["unrecognised_lines"]
    json.dumps(diagnosis)


def test_nothing_recognised() -> None:
    """What tells nothing is unknown, and every line of it is shown."""
    diagnosis = diagnose("hello\nworld")

    assert "unknown" == diagnosis["summary"]["status"]
    assert [[1, 2]] == diagnosis["unrecognised_lines"]
    assert [] == diagnosis["findings"]


def test_bare_value() -> None:
    """A version alone is the version of Connect."""
    codes = [code for _, _, code in outline(diagnose("2.6.79.0"))]

    assert "recalled" in codes


@pytest.mark.parametrize("seed", range(3))
def test_one_of_each_in_any_order(seed: int) -> None:
    """Every input's output is recognised in a session of all of them, a prompt after each."""
    names = [name for name, text in TEXTS.items() if text]
    random.Random(seed).shuffle(names)  # noqa: S311 - an order to try, no secret
    diagnosis = diagnose("\n\nPS C:\\>\n".join(TEXTS[name].strip("\n") for name in names))

    assert set() == set(names) - {one["input"] for one in diagnosis["recognised"]}


@pytest.mark.parametrize(
    "surrounded",
    [
        f"{RELAY}\n{RELAY}",
        RELAY.replace("\n", "\r\n"),
        "\n".join(f"    {line}" for line in RELAY.splitlines()),
        "\n".join(f"> {line}" for line in RELAY.splitlines()),
        f"```\n{RELAY}```",
        f"PS C:\\> Test-NetConnection x\n\n{RELAY}\nPS C:\\>",
        f"\ufeff{RELAY}",
        RELAY.replace(" ", "\u00a0"),
        RELAY.replace("Tcp", "\x1b[32mTcp\x1b[0m"),
    ],
)
def test_surroundings_change_nothing(surrounded: str) -> None:
    """Doubled, indented, quoted, fenced, coloured: the finding is the same."""
    assert outline(diagnose(RELAY)) == outline(diagnose(surrounded))


def test_cut_inside_a_block_never_passes_what_failed() -> None:
    """However much of the end is missing, the closed port does not turn into an open one."""
    for length in range(len(RELAY)):
        assert "pass" not in [
            status for check, status, _ in outline(diagnose(RELAY[:length])) if "relay_port" in check
        ]


@pytest.mark.parametrize(
    ("time_of_failure", "time_of_success", "status"),
    [
        ("2026-11-22T14:00:00", "2026-11-22T15:00:00", "pass"),
        ("2026-11-22T15:00:00", "2026-11-22T14:00:00", "fail"),
        ("2026-11-22T15:00:00", "2026-11-22T15:00:00", "fail"),
        ("22. 11. 2026 14:00:00", "2026-11-22T15:00:00", "unknown"),
        ("2026-11-22T14:00:00", "22. 11. 2026 15:00:00", "unknown"),
        ("", "", "unknown"),
    ],
)
def test_success_in_another_list_counts_by_its_time(
    time_of_failure: str, time_of_success: str, status: str
) -> None:
    """A list and JSON, each read by itself: nothing but a time tells which of their events is the later one."""
    user = (
        "TrackingId: 3f0c6a52-7e0d-4c0b-9a44-1d2f6b7c8e90, UserPrincipalName: user01@contoso.com, hr=80230619"
    )
    failure = {"TimeCreated": time_of_failure, "Id": 33008, "Message": user}
    success = {"TimeCreated": time_of_success, "Id": 31002, "Message": user.replace("hr=80230619", "done")}
    source = {"ProviderName": "PasswordResetService"}
    listed = "\n".join(f"{name:13}: {value}" for name, value in (failure | source).items())
    text = f"{listed}\n\n{json.dumps(success | source)}\n"

    assert ("events_show_no_failure", status) in [one[:2] for one in outline(diagnose(text))]


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=400))
def test_any_text_is_diagnosed(text: str) -> None:
    """No text raises, and none passes that tells nothing."""
    diagnosis = diagnose(text, "sk")

    assert diagnosis["recognised"] or [] == diagnosis["findings"]


@pytest.mark.parametrize(("text", "status"), [(RELAY, 1), ("hello", 2), ("2.6.92.0", 0)])
def test_command_line(text: str, status: int, tmp_path: Any, capsys: pytest.CaptureFixture[str]) -> None:
    """The exit status is that of the worst finding."""
    file = tmp_path / "transcript.txt"
    file.write_text(text, "utf-16")

    assert status == main(["diagnose", str(file), "--date", "2026-11-22", "--json"])
    assert "2026-11-22" == json.loads(capsys.readouterr().out)["date"]


def test_command_line_without_a_file() -> None:
    assert 64 == main(["diagnose", "no/such/file"])


def test_a_problem_of_one_output_takes_no_other_away() -> None:
    """An error posted below an event of another program is explained, although it names an event, too."""
    event = (
        '<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event">\n<System>\n'
        '<Provider Name="Microsoft-Windows-WinRM" />\n<EventID>6</EventID>\n</System>\n</Event>'
    )
    error = (
        "The log of Azure AD Connect shows an error with Event ID 33008.\n"
        "Message: A restriction prevents the password from being changed to the current one specified."
    )

    found = outline(diagnose(f"{event}\n\n{error}"))

    assert ("events_show_no_failure", "unknown", "other_sources") in found
    assert ("hresult_is_explained", "fail", "refused_by_policy") in found


def test_an_access_list_tells_of_the_account_that_the_wizard_made() -> None:
    """Its name begins with a sign, and where the list was filtered no right is said to be missing."""
    command = r'C:\> dsacls "CN=User 01,OU=Sales,DC=contoso,DC=com"'
    entry = "Access list:\nAllow CONTOSO\\MSOL_0123456789ab   Reset Password"

    found = outline(diagnose(f"{command}\n{entry}"))
    filtered = outline(diagnose(f"{command} | findstr MSOL\n{entry}"))

    assert ("connector_account_has_rights", "fail", "write_missing") in found
    assert ("connector_account_has_rights", "unknown", "lines_missing") in filtered


def test_a_result_alone_says_of_nothing_what_was_tested() -> None:
    for state in ("True", "False"):
        assert {("relay_port_is_open", "unknown", "no_host")} == set(
            outline(diagnose(f"TcpTestSucceeded : {state}"))
        )
