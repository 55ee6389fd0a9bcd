"""A report is opened again in any language, and nothing that it says is taken on trust."""

import json
from typing import Any

import pytest

from checks.engine.reports.kept import overview
from checks.engine.reports.reopen import NoReport, read_report
from tests.checks.test_report import CATALOGUE, TODAY, kept, made


@pytest.mark.parametrize("locale", CATALOGUE.locales)
def test_opened_again_in_any_language(locale: str) -> None:
    """A report made in one language comes back whole and speaks every language."""
    opened = read_report(CATALOGUE, json.dumps(made(locale, with_names=True)), TODAY, "en")

    assert (0, {}) == (opened["dropped"], opened["claims"])
    findings = {one["check"]: one for one in opened["findings"]}
    assert kept()["findings"].keys() == findings.keys()
    said = overview(CATALOGUE, findings)["said"]
    for check, one in findings.items():
        assert kept()["findings"][check]["message"] == one["message"] == said[check]["en"]
        assert said[check]["sk"] not in {"", said[check]["en"]}


def test_opened_answers_are_judged_alike() -> None:
    """Covered or not, what comes back is judged as what was pasted."""
    for with_names in (True, False):
        opened = read_report(CATALOGUE, json.dumps(made(with_names=with_names)), TODAY, "en")
        assert {one: found["code"] for one, found in kept()["findings"].items()} == {
            one["check"]: one["code"] for one in opened["findings"]
        }


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "no_report"),
        ("{}", "no_report"),
        ("[1]", "no_report"),
        ('{"format": "checkup-report", "version": 1}', "no_report"),
        ('{"format": "checkup-report", "version": true, "answers": {}, "findings": []}', "no_report"),
        ('{"format": "checkup-report", "version": 0, "answers": {}, "findings": []}', "no_report"),
        ("[" * 200_000, "no_report"),
        ("9" * 10_000, "no_report"),
        ('{"format": "checkup-report", "version": 99, "answers": {}, "findings": []}', "later_report"),
    ],
)
def test_no_report_is_told(text: str, code: str) -> None:
    with pytest.raises(NoReport) as told:
        read_report(CATALOGUE, text, TODAY, "en")

    assert code == told.value.code
    assert all(code in CATALOGUE.words[locale]["report"] for locale in CATALOGUE.locales)


@pytest.mark.parametrize(
    ("forged", "is_claim"),
    [
        ({"status": "pass", "code": "open"}, True),
        ({"status": "pass"}, False),
        ({"status": "pass", "code": "blank", "params": {"input": "relay_connection"}}, False),
        ({"status": "pass", "code": "not_in_scope"}, False),
        ({"status": ["pass"]}, False),
        ({"judged": "<img src=x>"}, False),
        ({"judged": None}, False),
        ({"params": "__proto__"}, False),
        ({"params": {"count": 1e999}}, False),
        ({"check": "__proto__"}, False),
        ({"check": ["relay_port_is_open"]}, False),
    ],
)
def test_file_makes_no_verdict(forged: dict[str, Any], is_claim: bool) -> None:
    """What the answers do not bear out is a claim of the file, and what no rule can give is nothing."""
    whole = made(with_names=True)
    row = next(one for one in whole["findings"] if one["check"] == "relay_port_is_open")
    row |= forged
    opened = read_report(CATALOGUE, json.dumps(whole), TODAY, "en")

    assert "relay_port_is_open" not in [one["check"] for one in opened["findings"]]
    assert is_claim == ("relay_port_is_open" in opened["claims"])
    assert (not is_claim) == opened["dropped"]


def test_what_is_not_known_is_left_out_and_counted() -> None:
    whole = made()
    whole["findings"] += [{"check": "retired"}, {**whole["findings"].pop(), "code": "invented"}, None]
    whole["answers"] = {**whole["answers"], "retired": "1"}

    assert 4 == read_report(CATALOGUE, json.dumps(whole), TODAY, "en")["dropped"]
