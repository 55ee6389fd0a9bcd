"""The drawing of the architecture is that of today's imports."""

import re

from tests.architecture import PAGE, drawn


def test_drawing_is_fresh() -> None:
    """``make drawing`` would change nothing."""
    page = PAGE.read_text("utf-8")
    assert drawn(page) == page


def test_rules_and_inputs_import_nothing_but_the_engine() -> None:
    page = PAGE.read_text("utf-8")
    names = dict(re.findall(r'^    (\w+)\["(.+)"\]$', page, re.MULTILINE))
    arrows = re.findall(r"^    (\w+) --> (\w+)$", page, re.MULTILINE)
    for part in ("checks/inputs", "checks/‹section›", "checks/engine"):
        reached = {names[target] for source, target in arrows if names[source] == part}
        assert reached <= {"checks/engine"}, part
