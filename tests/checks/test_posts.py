"""What stands beside an output tells whose it is, or what it shows, as a reader would take it."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.checks.transcripts import TODAY, diagnose

POSTS = yaml.safe_load(Path(__file__).with_name("posts.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("post", POSTS)
def test_it_is_told(post: dict[str, Any]) -> None:
    """Each check that the text tells of has the status that it should have, and no other check is found."""
    found = {one["check"]: one["status"] for one in diagnose(post["text"], TODAY)["findings"]}

    assert post["findings"] == found
