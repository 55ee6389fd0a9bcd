"""What stands beside an output tells whose it is, or what it shows, as a reader would take it."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.checks.transcripts import TODAY, diagnose

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
