"""What comes next is decided by a rule, and every clause of it decides somewhere."""

import pytest

from checks.engine.next_step import next_step
from checks.loader import load

CATALOGUE = load()
TABLE = CATALOGUE.facts["likely_causes"]

STAGING = {"server_is_not_in_staging_mode": {"status": "fail", "code": "in_staging_mode"}}
FLAGS = {"account_flags_allow_change": {"status": "fail", "code": "disabled"}}
IDLE = {"idle_timeout_is_long_enough": {"status": "fail", "code": "too_short"}}
PROTECTED = {"user_is_not_protected": {"status": "fail", "code": "protected"}}
DOTNET = {"dotnet_is_new_enough": {"status": "warn", "code": "too_old"}}


def symptom(code: str, status: str = "fail") -> dict[str, dict[str, str]]:
    return {"events_show_no_failure": {"status": status, "code": code}}


@pytest.mark.parametrize(
    ("findings", "check", "reason"),
    [
        ({}, "new_password_fails_everywhere", "start"),
        # a failure before a warning, a blocker before what is less, then the first cut on the way
        (DOTNET | FLAGS, "account_flags_allow_change", "only"),
        (IDLE | STAGING, "server_is_not_in_staging_mode", "blocks"),
        (FLAGS | IDLE, "idle_timeout_is_long_enough", "first_cut"),
        # at one place what is reported more often
        (FLAGS | PROTECTED, "user_is_not_protected", "often"),
        # what the evidence rules out explains nothing, however serious it is
        (STAGING | FLAGS | symptom("delivered", "pass"), None, "arrives"),
        (STAGING | symptom("access_denied"), "events_show_no_failure", "ruled_out"),
        # what may stand behind a symptom comes before anything else, and before the symptom
        (IDLE | PROTECTED | symptom("access_denied"), "user_is_not_protected", "explains"),
        (symptom("access_denied") | DOTNET, "events_show_no_failure", "symptom"),
        # where nothing is wrong, what is still open
        ({"idle_timeout_is_long_enough": {"status": "pass", "code": "enough"}}, "new_password_fails_everywhere", "often_open"),
    ],
)  # fmt: skip
def test_rule(findings: dict[str, dict[str, str]], check: str | None, reason: str) -> None:
    step = next_step(CATALOGUE, findings)

    assert check == step.check
    assert reason in step.reasons


def test_changes_as_answers_come_in() -> None:
    """A cured failure gives way to the next one, and in the end to what is still open."""
    cured = {"idle_timeout_is_long_enough": {"status": "pass", "code": "enough"}}

    assert "idle_timeout_is_long_enough" == next_step(CATALOGUE, IDLE | FLAGS).check
    assert "account_flags_allow_change" == next_step(CATALOGUE, cured | FLAGS).check
    assert next_step(CATALOGUE, cured).check not in {None, *cured}


def test_everything_checked_leaves_nothing() -> None:
    everything = {one: {"status": "not_applicable", "code": "not_in_scope"} for one in CATALOGUE.checks}

    step = next_step(CATALOGUE, everything)

    assert (None, ("all_checked",)) == (step.check, step.reasons)


@pytest.mark.parametrize("locale", CATALOGUE.locales)
def test_every_reason_has_its_words(locale: str) -> None:
    """Each language says why, with the names of the place and of the symptom filled in."""
    why = next_step(CATALOGUE, IDLE | PROTECTED | symptom("access_denied")).why(CATALOGUE, locale)

    assert CATALOGUE.checks["events_show_no_failure"].text[locale]["title"] in why
    assert CATALOGUE.words[locale]["hops"]["domain"] in why
    assert "{" not in why


def test_table_names_what_exists() -> None:
    """The table's checks, hops and codes are those of the catalogue."""
    named = {check for row in TABLE["order"] for check in row}
    named |= {check for row in TABLE["told"].values() for check in row.get("look_at", ())}
    codes = {code for one in CATALOGUE.section("symptoms") for code in one.meta.outcomes}

    assert set() == named - set(CATALOGUE.checks)
    assert set() == set(TABLE["told"]) - codes
    assert {row["reached"] for row in TABLE["told"].values() if "reached" in row} <= {*CATALOGUE.hops, "end"}
