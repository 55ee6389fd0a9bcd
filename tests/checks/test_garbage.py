"""Whatever is typed or pasted, a check gives a finding, and garbage never passes."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.engine.evaluate import evaluate
from checks.loader import load

CATALOGUE = load()
TODAY = date(2026, 11, 22)
#: Text without a value of any kind; a choice or a state that is one word would be one.
GARBAGE = [
    "?",
    "...",
    "<script>alert(1)</script>",
    "some words, nothing else",
    "\u200b\u00a0",
    "{}",
    "[]",
    "---\n---",
    ": : :",
    "PS C:\\>",
    "a" * 10_000,
    "\ud800",
    "\x00\x01",
    "=== ERROR ===",
    "null",
    "undefined",
    "%s%n",
]


@pytest.mark.parametrize("check_id", CATALOGUE.checks)
@pytest.mark.parametrize("text", GARBAGE, ids=range(len(GARBAGE)))
def test_garbage_never_passes(check_id: str, text: str) -> None:
    """Each input of the check is garbage: it is not decided, in a sentence."""
    check = CATALOGUE.checks[check_id]
    scope = {name: answers[0] for name, answers in check.meta.applies.items()}
    given = scope | dict.fromkeys(check.meta.inputs, text)
    finding = evaluate(CATALOGUE, check_id, given, TODAY, "sk")

    assert finding["status"] in ("unknown", "fail", "warn")
    assert "pass" != finding["status"]
    assert finding["message"]


@settings(max_examples=60, deadline=None)
@given(text=st.text(alphabet=st.characters(exclude_categories=[]), max_size=300))
def test_any_text_gives_a_finding(text: str) -> None:
    """No text at all makes a check raise."""
    for check in CATALOGUE.checks.values():
        scope = {name: answers[0] for name, answers in check.meta.applies.items()}
        given = scope | dict.fromkeys(check.meta.inputs, text)
        finding = evaluate(CATALOGUE, check.id, given, TODAY, "en")
        assert finding["message"]
