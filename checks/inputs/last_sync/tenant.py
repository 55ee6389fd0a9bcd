"""Tell by its name a tenant that is only there for tests."""

import re
from collections.abc import Sequence

from checks.engine.model import Observation, Problem
from checks.engine.text import shorten

_FOR_TESTS = re.compile(r"(?<![^\W_])(?:lab|test|dev|demo|sandbox|uat|qa|poc|trial)(?![^\W_])", re.IGNORECASE)


def refuse_tests(found: Sequence[Observation]) -> None:
    """Raise ``Problem`` ``taken_back`` where the tenant is called one for tests."""
    for one in found:
        if _FOR_TESTS.search(one.subject):
            first, name = one.first_line, shorten(one.subject)
            raise Problem("taken_back", (first, one.last_line), first_line=first, line=first, found=name)
