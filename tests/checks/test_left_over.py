"""What a command of the collector printed is the input's whose name stands above, whoever can read it."""

from pathlib import Path

import yaml

from tests.checks.transcripts import diagnose

REPORTS = yaml.safe_load(
    Path(__file__).with_name("posts").joinpath("reports.yml").read_text(encoding="utf-8")
)
REMARK = "Can somebody tell us what this means?"


def test_no_line_of_a_report_is_unread() -> None:
    texts = [one["text"] for one in REPORTS if REMARK not in one["text"]]

    assert [[]] * len(texts) == [diagnose(one)["unrecognised_lines"] for one in texts]


def test_words_below_a_report_are_none_of_it() -> None:
    (text,) = [one["text"] for one in REPORTS if REMARK in one["text"]]
    number = text.rstrip().count("\n") + 1

    assert [[number, number]] == diagnose(text)["unrecognised_lines"]


def test_an_error_counts_for_nothing_where_its_output_stands_elsewhere() -> None:
    report = next(one["text"] for one in REPORTS if "=== clock_offset ===" in one["text"])
    again = (
        "PS C:\\> w32tm /stripchart /computer:DC01.contoso.com /samples:1 /dataonly\n"
        "Tracking DC01.contoso.com [10.0.0.10:123].\nCollecting 1 samples.\n"
        "The current time is 11/28/2026 3:01:00 PM.\n15:01:00, +00.0123456s\n"
    )

    found = {one["check"]: one["status"] for one in diagnose(f"{report}\n{again}")["findings"]}

    assert found["server_clock_is_right"] == "pass"


def test_a_shared_problem_quotes_the_error_and_not_the_command() -> None:
    command = "PS C:\\> Get-ADDomainController -Filter *\n"
    marks = (
        "At line:1 char:1\n+ Get-ADDomainController -Filter *\n"
        "    + FullyQualifiedErrorId : CommandNotFoundException\n"
    )

    (finding,) = diagnose(f"{command}Get-ADDomainController : The term is unknown.\n{marks}")["findings"]

    assert finding["code"] == "cmdlet_not_found"
    assert finding["params"]["found"] == "Get-ADDomainController : The term is unknown."
