"""What stands beside an output tells whose it is, or what it shows, as a reader would take it."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from checks.engine.reports.kept import answers_in, judge_again
from tests.checks.transcripts import CATALOGUE, TODAY, diagnose

FOLDER = Path(__file__).with_name("posts")
POSTS = [
    pytest.param(one, id=f"{file.stem}-{number}")
    for file in sorted(FOLDER.glob("*.yml"))
    for number, one in enumerate(yaml.safe_load(file.read_text(encoding="utf-8")), start=1)
]


@pytest.mark.parametrize("post", POSTS)
def test_it_is_told(post: dict[str, Any]) -> None:
    """Each check that the text tells of has the status that it should have, and no other check is found."""
    found = {one["check"]: one["status"] for one in diagnose(post["text"], TODAY)["findings"]}

    assert post["findings"] == found


@pytest.mark.parametrize("post", POSTS)
def test_what_is_kept_of_it_passes_no_more(post: dict[str, Any]) -> None:
    """What goes into the fields of the checks holds whatever took back, or spoke against, what it shows.

    Not yet kept are the frame between a newer mail and an older one, and, where neither its prompt nor the
    command itself tells on which computer it was typed, what tells it above.
    """
    diagnosis = diagnose(post["text"], TODAY)
    doubted = [one["check"] for one in diagnosis["findings"] if one["status"] in {"fail", "warn", "unknown"}]
    is_framed = "-----Original Message-----" in post["text"]
    told_above = {one["check"] for one in diagnosis["findings"] if is_framed or one["code"] == "on_client"}
    again = judge_again(CATALOGUE, doubted, answers_in(post["text"], diagnosis), TODAY, "en")
    passed = {one["check"] for one in again if one["status"] == "pass"}

    assert set() == passed - told_above
