"""A report as the collector prints it, invented and complete, leads to the findings that it should."""

import re
from datetime import date
from pathlib import Path
from textwrap import TextWrapper

import pytest

from checks.engine.diagnose import Diagnosis, Diagnostician
from checks.loader import ROOT, examples, load
from checks.read_file import read_file
from macros.collector import commands, script
from tests.checks.collector.masked import masked

REPORT = Path(__file__).with_name("report.txt").read_text("utf-8")
DAY = date(2026, 11, 22)
#: What is wrong in the report, in the order in which a reader is told.
WRONG = {
    "relay_port_is_open": "closed",
    "connector_account_has_rights": "write_missing",
    "events_show_no_failure": "access_denied",
    "hresult_is_explained": "access_denied",
    "inheritance_is_on_for_user": "inheritance_off",
    "user_is_not_protected": "protected",
    "remote_sam_calls_are_allowed": "only_administrators",
}
#: Names that a masked report must not hold any more.
NAMES = re.compile(r"contoso|sync01|dc0[12]|user ?01|svc-connect|domain admins", re.IGNORECASE)


def _diagnosed(report: str) -> Diagnosis:
    return Diagnostician(load()).diagnose(report, DAY, "en")


def test_is_read_completely() -> None:
    diagnosis = _diagnosed(REPORT)
    assert [] == diagnosis["unrecognised_lines"]
    headings = set(re.findall(r"^=== (\w+) ===$", REPORT, re.MULTILINE))
    # A code stands within the events.
    assert headings | {"hresult"} == {one["input"] for one in diagnosis["recognised"]}


def test_leads_to_the_findings_it_should() -> None:
    findings = _diagnosed(REPORT)["findings"]
    assert {one["check"]: one["code"] for one in findings if one["status"] == "fail"} == WRONG
    passed = {one["check"] for one in findings if one["status"] == "pass"}
    assert passed >= {"scheduler_is_running", "tls12_is_enabled", "pdc_emulator_is_reachable"}


def test_says_what_could_not_be_collected() -> None:
    """A command that the server does not know makes its check unknown, not passed, and nothing stops."""
    findings = {one["check"]: one for one in _diagnosed(REPORT)["findings"]}
    assert "cmdlet_missing" == findings["application_authentication_is_on"]["code"]


def test_has_a_part_for_every_command() -> None:
    """The sample is what today's script would print: the same parts with the same commands."""
    sections = re.findall(
        r"Get-Section '(\w+)' \{ (.*?) \}(?: \$one(?: -ToldBySilence)? \})?$", script(load()), re.MULTILINE
    )
    for name, command in sections:
        typed = re.escape(command).replace(re.escape("$Each"), r"[\w.-]+")
        part = rf"^=== {name} ===\nPS> {typed}$|^#: {name} printed nothing(?: for .+)?\.$"
        assert re.search(part, REPORT, re.MULTILINE), f"report.txt lacks what the command of {name} prints"


def test_masked_it_says_the_same() -> None:
    """Names are gone, and every finding is the same: subjects stay apart and belong together as before."""
    hidden = masked(REPORT, ["user01"], "SYNC01", "CONTOSO")
    assert [] == [line for line in hidden.splitlines() if NAMES.search(line)]

    before, after = _diagnosed(REPORT), _diagnosed(hidden)
    assert [(one["check"], one["code"]) for one in before["findings"]] == [
        (one["check"], one["code"]) for one in after["findings"]
    ]
    assert before["recognised"] == after["recognised"]


def test_read_on_the_disk_as_out_file_writes_it(tmp_path: Path) -> None:
    """``Out-File`` of Windows PowerShell writes UTF-16; the command line reads that too."""
    path = tmp_path / "report.txt"
    path.write_bytes(REPORT.replace("\n", "\r\n").encode("utf-16"))
    assert _diagnosed(read_file(path))["findings"] == _diagnosed(REPORT)["findings"]


@pytest.mark.parametrize("width", [70, 72, 76, 78, 80, 100])
def test_broken_at_words_by_a_mail_it_says_the_same(width: int) -> None:
    """Also where a command has a word that is longer than a line of the mail."""
    mail = TextWrapper(
        width, break_long_words=False, break_on_hyphens=False, expand_tabs=False, replace_whitespace=False
    )
    folded = "\n".join(part for line in REPORT.split("\n") for part in mail.wrap(line) or [""])
    found = [(one["check"], one["code"]) for one in _diagnosed(REPORT)["findings"]]

    assert found == [(one["check"], one["code"]) for one in _diagnosed(folded)["findings"]]


@pytest.mark.parametrize("prompt", ["PS C:\\> {command}\n", ""])
def test_outputs_of_the_tenants_block_are_read_completely(prompt: str) -> None:
    """Pasted from a console that repeats each line after its prompt, or from one that does not."""
    outputs = []
    names = [name for name, _ in commands(load(), "tenant")]
    for name, command in commands(load(), "tenant"):
        known = examples(ROOT / "inputs" / name)
        shown = known.get("command_as_shown") or next(
            one for one in known.values() if one["text"].count("\n") > 2
        )
        printed = [line for line in shown["text"].splitlines() if not line.startswith("PS ")]
        outputs.append(prompt.format(command=command) + "\n".join([*printed, ""]))
    diagnosis = _diagnosed("\n".join(outputs))

    assert [] == diagnosis["unrecognised_lines"]
    assert set(names) == {one["input"] for one in diagnosis["recognised"]}
