"""The command line keeps its contract: JSON, exit status, a sentence for a wrong call."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from checks.__main__ import main
from tests.conftest import ROOT

SUPPORTED = ["evaluate", "connect_is_supported", "--date", "2026-11-22"]


def test_list(capsys: pytest.CaptureFixture[str]) -> None:
    """Every check is listed with its metadata and a title in the language asked for."""
    assert 0 == main(["list", "--json", "--locale", "sk"])
    rows = {row["id"]: row for row in json.loads(capsys.readouterr().out)}

    row = rows["connect_is_supported"]
    assert {"id", "section", "hop", "severity", "version", "inputs", "statements", "title"} == set(row)
    assert row["title"].startswith("Nainštalovaná verzia")
    assert "connect_version" in row["inputs"]


def test_evaluate(capsys: pytest.CaptureFixture[str]) -> None:
    """A finding is the contract's object."""
    assert 1 == main([*SUPPORTED, "connect_version=2.4.18.0", "--json"])
    finding = json.loads(capsys.readouterr().out)

    assert ["check", "status", "code", "params", "message", "remedy", "evidence"] == list(finding)
    assert ("fail", "below_hard_minimum") == (finding["status"], finding["code"])
    assert [{"first_line": 1, "last_line": 1, "text": "2.4.18.0"}] == finding["evidence"]


@pytest.mark.parametrize(
    ("value", "status"),
    [("2.6.92.0", 0), ("2.6.3.0", 0), ("2.4.18.0", 1), ("", 2), ("newest", 2)],
)
def test_exit_status(value: str, status: int) -> None:
    assert status == main([*SUPPORTED, f"connect_version={value}"])


def test_not_entered_is_unchecked() -> None:
    assert 2 == main(SUPPORTED)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1250"])
def test_file_as_windows_writes_it(tmp_path: Path, encoding: str) -> None:
    """PowerShell writes UTF-16 or UTF-8, with a mark or without."""
    file = tmp_path / "version.txt"
    file.write_text("Nainštalovaná verzia: 2.6.92.0\r\n", encoding)

    assert 0 == main([*SUPPORTED, f"connect_version=@{file}"])


def test_number_that_stands_for_no_sign_is_printed_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Half of a pair of UTF-16 could be written by nobody."""
    file = tmp_path / "transcript.txt"
    file.write_text("ConnectorIdentityType : &#xD800;")

    assert 2 == main(["diagnose", str(file)])
    assert "“&#xD800;”" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["judge"],
        ["evaluate", "no_such_check"],
        [*SUPPORTED, "no_such_input=1"],
        [*SUPPORTED, "connect_version"],
        [*SUPPORTED, "connect_version=@no/such/file"],
        ["evaluate", "connect_is_supported", "--date", "yesterday"],
        ["list", "--locale", "tlh"],
    ],
)
def test_wrong_call(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """A call that cannot be carried out says why, in one sentence, and nothing else."""
    assert 64 == main(arguments)
    said = capsys.readouterr()
    assert "" == said.out
    assert 1 == len(said.err.strip().splitlines())


def test_reader_that_has_seen_enough() -> None:
    """As `head` has: no traceback."""
    call = [sys.executable, "-m", "checks", "list", "--json"]
    with subprocess.Popen(call, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        running.stdout.close()
        assert b"" == running.stderr.read()
    assert 2 == running.returncode
