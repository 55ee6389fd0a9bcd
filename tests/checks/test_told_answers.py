"""Answers that nobody was asked for: what people tell of the tenant, of a reset and of an account."""

import json
from datetime import date
from typing import Any

import pytest
import yaml

from checks.engine.diagnose import Diagnostician
from checks.engine.reports.kept import answers_in, judge_again
from tests.checks.transcripts import CATALOGUE
from tests.conftest import ROOT

DAY = date(2026, 11, 27)
DIAGNOSTICIAN = Diagnostician(CATALOGUE)
TOLD: dict[str, dict[str, Any]] = yaml.safe_load((ROOT / "tests/checks/told_answers.yml").read_text("utf-8"))


@pytest.mark.parametrize("name", TOLD)
def test_an_answer_is_read_where_it_is_told(name: str) -> None:
    """What is asked, advised or denied is no answer; two answers contradict each other."""
    found = DIAGNOSTICIAN.diagnose(TOLD[name]["text"], DAY, "en")["findings"]

    assert TOLD[name]["findings"] == {one["check"]: one["status"] for one in found}


@pytest.mark.parametrize("name", TOLD)
def test_what_is_kept_is_the_answer(name: str) -> None:
    """The page keeps the answer, not the sentence, and those that were left open; what contradicts is none."""
    text = TOLD[name]["text"]
    diagnosis = DIAGNOSTICIAN.diagnose(text, DAY, "en")
    kept = answers_in(text, json.loads(json.dumps(diagnosis)))
    again = judge_again(CATALOGUE, [one["check"] for one in diagnosis["findings"]], kept, DAY, "en")

    told = {check: status for check, status in TOLD[name]["findings"].items() if status != "unknown"}

    assert told == {one["check"]: one["status"] for one in again if one["status"] != "unknown"}
