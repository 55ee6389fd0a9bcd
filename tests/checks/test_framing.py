"""What numbers, dates and quotes the lines of an output says nothing of it, unless it is the output."""

import re

import pytest

from checks.engine.cleaning.framing import as_printed
from tests.checks.test_posts import POSTS
from tests.checks.transcripts import SAMPLES, TODAY, diagnose, outline

SCHEDULER = """PS C:\\> Get-ADSyncScheduler

AllowedSyncCycleInterval            : 00:30:00
CurrentlyEffectiveSyncCycleInterval : 00:30:00
SyncCycleEnabled                    : False
StagingModeEnabled                  : True
SchedulerSuspended                  : False
"""


def numbered(text: str, form: str) -> str:
    return "".join(f"{form.format(number)}{line}\n" for number, line in enumerate(text.splitlines(), start=1))


@pytest.mark.parametrize("form", ["{:6}\t", "{}: ", "{:3} | ", "C:\\logs\\report {:03}.log:12:"])
def test_numbers_of_lines_are_left_out(form: str) -> None:
    assert outline(SCHEDULER) == outline(numbered(SCHEDULER, form))


@pytest.mark.parametrize(
    "form", ["2026-11-20T09:14:{:02}.1234567Z ", "[2026-11-20 09:14:{:02}] ", "[09:14:{:02}] ", "VERBOSE: "]
)
def test_times_before_a_list_are_left_out(form: str) -> None:
    assert outline(SCHEDULER) == outline(numbered(SCHEDULER, form))


@pytest.mark.parametrize("sign", [" = ", ":", ": "])
def test_a_list_may_be_written_by_hand(sign: str) -> None:
    typed = re.sub(r"(?m)^(\w+) +: ", rf"\1{sign}", SCHEDULER)

    assert SCHEDULER != typed
    assert outline(SCHEDULER) == outline(typed)


def test_what_a_script_sets_is_no_list() -> None:
    assert [] == outline('StagingModeEnabled = "False"\nSyncCycleEnabled = $true\n')


@pytest.mark.parametrize(
    "prompt",
    [
        "[09:14:01] PS C:\\>",
        "(base) PS C:\\>",
        "admin@SRV01 C:\\>",
        "[SRV01]: PS C:\\Temp>",
        "PS /home/admin>",
    ],
)
def test_what_stands_before_a_prompt_is_part_of_it(prompt: str) -> None:
    text = "PS C:\\> Get-ADSyncAutoUpgrade\nDisabled\n"

    assert [("automatic_upgrade_is_on", "warn", "disabled")] == outline(text.replace("PS C:\\>", prompt))


@pytest.mark.parametrize("mark", ["quote", "spoiler", "B", "color=#ff0000"])
def test_marks_of_a_forum_are_left_out(mark: str) -> None:
    name = mark.partition("=")[0]

    assert outline(SCHEDULER) == outline(f"[{mark}]{SCHEDULER}[/{name}]")


def test_times_of_events_stay() -> None:
    """They tell which of two came last."""
    events = "".join(f"2026-11-20 09:0{number}:00 Password reset request {number}\n" for number in (1, 2, 3))

    assert events.split("\n") == as_printed(events)


def test_a_column_of_numbers_is_no_numbering() -> None:
    """A heading names it: it is a table with tabs."""
    rows = "RunNumber\tComputerName\tRemotePort\tTcpTestSucceeded\n" + "".join(
        f"{number}\tssprdedicatedsbprodncu.servicebus.windows.net\t443\tFalse\n" for number in (1, 2, 3)
    )

    assert [("relay_port_is_open", "fail", "closed")] == outline(rows)


def test_ports_are_no_numbers_of_lines() -> None:
    tested = "88: open\n135: open\n389: open\n"

    assert tested.split("\n") == as_printed(tested)


@pytest.mark.parametrize("text", SAMPLES[::9])
def test_a_cell_of_a_spreadsheet_is_its_text(text: str) -> None:
    lines = f"Result\n\n{text}"
    cell = lines.replace('"', '""')

    assert outline(lines) == outline(f'"{cell}"')


def test_a_bar_before_each_line_lets_nothing_pass() -> None:
    """As some mails cite: what stands beside an output is still heard."""
    for post in (one.values[0] for one in POSTS):
        cited = "\n".join(f"| {line}" for line in post["text"].split("\n"))
        found = diagnose(cited, TODAY)["findings"]
        passed = {one["check"] for one in found if one["status"] == "pass"}

        assert passed <= {check for check, status in post["findings"].items() if status == "pass"}, cited
