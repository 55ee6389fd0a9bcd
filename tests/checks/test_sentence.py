"""What sentences make of values that have no text of their own."""

import pytest

from checks.engine.sentence import sentence
from checks.loader import load

UNNAMED = [("en", "name not shown"), ("sk", "neuvedené")]


@pytest.mark.parametrize(("locale", "said"), UNNAMED)
def test_name_that_no_output_shows_is_told_as_such(locale: str, said: str) -> None:
    words = load().words[locale]

    assert f"{said}: 0" == sentence("{user}: {count}", {"user": None, "count": 0}, words)
    assert f"user01, {said}" == sentence("{users:list}", {"users": ["user01", None]}, words)
