"""What administrators posted in public is read and judged as somebody who knows it would."""

import random
from pathlib import Path
from typing import Any

import pytest
import yaml

from checks.engine.context.thread import said_by_others
from checks.engine.context.word_search import WordSearch
from checks.engine.text import Line, lines
from tests.checks.transcripts import TODAY, diagnose

FOLDER = Path(__file__).with_name("public_outputs")
#: A licence in one list is one of the tenant's, whatever another list lacks.
ADDED_UP = {"writeback_is_licensed"}
POSTED = [
    pytest.param(one, id=f"{file.stem}-{number}")
    for file in sorted(FOLDER.glob("*.yml"))
    for number, one in enumerate(yaml.safe_load(file.read_text(encoding="utf-8")), start=1)
]


@pytest.mark.parametrize("posted", POSTED)
def test_it_is_read_and_judged(posted: dict[str, Any]) -> None:
    """On the day it was posted each finding is as expected, and no line is left unread but those that are named."""
    diagnosis = diagnose(posted["text"], posted.get("day", TODAY), posted.get("given"))

    assert posted["findings"] == {one["check"]: one["status"] for one in diagnosis["findings"]}
    assert posted.get("unread", []) == diagnosis["unrecognised_lines"]


def _said_by_others(all_lines: list[Line]) -> tuple[set[int], set[int]]:
    return said_by_others(all_lines, WordSearch(line.text for line in all_lines))


@pytest.mark.parametrize("seed", range(40))
def test_none_hides_what_is_bad_in_another(seed: int) -> None:
    """Of three outputs below each other, what fails in one is neither passed nor left out."""
    pick = random.Random(seed)  # noqa: S311 - an order to try, no secret
    # Below an answer of somebody else, more is that of somebody else.
    alone = [
        one.values[0]
        for one in POSTED
        if one.values[0].keys() <= {"from", "text", "findings", "unread"}
        and not any(_said_by_others(lines(one.values[0]["text"])))
    ]
    three = pick.sample([one for one in alone if one["findings"]], 3)
    between = pick.choice(
        ["\n\n", "\n\nPS C:\\> \n", "\n\nThen I tried the next one, and this came back.\n\n"]
    )
    diagnosis = diagnose(between.join(one["text"].rstrip() for one in three))

    found = {one["check"]: one["status"] for one in diagnosis["findings"]}
    failed = {check for one in three for check, status in one["findings"].items() if status == "fail"}
    failed -= ADDED_UP
    assert not [check for check in failed if found.get(check, "pass") == "pass"]


def test_each_says_where_it_was_posted() -> None:
    """Every output has the address of the page it was posted on, and none stands here twice."""
    assert all(one.values[0]["from"].startswith("https://") for one in POSTED)
    texts = [one.values[0]["text"] for one in POSTED]
    assert len(texts) == len(set(texts))
