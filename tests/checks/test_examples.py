"""Every example of every input and check comes out as its file says."""

from datetime import date
from typing import Any

import pytest

from checks.engine.evaluate import evaluate, read
from checks.engine.model import Problem
from checks.loader import ROOT, check_folder, examples, load
from checks.plain import plain

CATALOGUE = load()
#: The day of an example that does not depend on one.
DAY = "2026-11-22"

CHECKS = [
    pytest.param(check.id, one, id=f"{check.id}-{name}")
    for check in CATALOGUE.checks.values()
    for name, one in examples(check_folder(check.section, check.id)).items()
]
INPUTS = [
    pytest.param(name, one, id=f"{name}-{label}")
    for name in CATALOGUE.inputs
    for label, one in examples(ROOT / "inputs" / name).items()
]


@pytest.mark.parametrize("locale", CATALOGUE.locales)
@pytest.mark.parametrize(("check_id", "example"), CHECKS)
def test_check(check_id: str, example: dict[str, Any], locale: str) -> None:
    """The check gives the status and code of the example, and a filled sentence."""
    day = date.fromisoformat(example.get("date", DAY))
    finding = evaluate(CATALOGUE, check_id, example["inputs"], day, locale)

    assert (example["status"], example["code"]) == (finding["status"], finding["code"]), finding["message"]
    assert finding["message"]
    assert "{" not in finding["message"]


@pytest.mark.parametrize(("name", "example"), INPUTS)
def test_input(name: str, example: dict[str, Any]) -> None:
    """The input reads the example's values and subjects, or finds its problem."""
    try:
        read(CATALOGUE, CATALOGUE.inputs[name], example["text"])
        entry = CATALOGUE.inputs[name]
        found = entry.module.parse(example["text"], CATALOGUE.facts_for(entry.meta.facts))
    except Problem as problem:
        assert example.get("problem") == problem.code
        return

    assert example["values"] == [plain(one.value) for one in found]
    if "subjects" in example:
        assert example["subjects"] == [one.subject for one in found]


@pytest.mark.parametrize("check_id", CATALOGUE.checks)
def test_each_outcome_has_an_example(check_id: str) -> None:
    """No code of a rule is left without an example that reaches it."""
    check = CATALOGUE.checks[check_id]
    reached = {one["code"] for one in examples(check_folder(check.section, check_id)).values()}

    assert set() == set(check.meta.outcomes) - reached
