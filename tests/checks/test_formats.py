"""The same records say the same in whatever format a program or a person prints them."""

import re

import pytest

from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.loader import ROOT, examples
from tests.checks.formats import WRITERS, Shown
from tests.checks.test_public_outputs import POSTED
from tests.checks.transcripts import CATALOGUE, diagnose

#: What every format can show as it is: no sign that encloses or parts, no blanks in a row, nothing cut off or torn.
_NAME = re.compile(r"[A-Za-z]\w{1,60}")
_VALUE = re.compile(r"(?:[\w*+.-](?:[^\s|:…]|:(?! )| (?! )){0,300})?(?<!\.\.\.)(?<!:)")
_FEWEST = 3


def _plain(found: list[Record]) -> list[Shown]:
    """Return records of one command as they were printed; none where a format would change them."""
    shown: list[Shown] = [{one.shown[name][1]: value for name, value in one.fields.items()} for one in found]
    same = len({tuple(one) for one in shown}) == 1 and len(shown[0]) >= _FEWEST
    plain = same and any(shown[0].values()) and all(_NAME.fullmatch(name) for name in shown[0])
    return shown if plain and all(_VALUE.fullmatch(value) for one in shown for value in one.values()) else []


TEXTS = [
    *(one["text"] for name in CATALOGUE.inputs for one in examples(ROOT / "inputs" / name).values()),
    *(one.values[0]["text"] for one in POSTED),
]
PLAIN = [found for text in dict.fromkeys(TEXTS) if (found := _plain([*records(text)]))]


@pytest.mark.parametrize("name", WRITERS)
def test_format_changes_no_record(name: str) -> None:
    """Each record is read with the names and the values that it was printed with, or it is no output at all."""
    wrong = []
    for shown in PLAIN:
        values = [value for one in shown for value in one.values()]
        # Below a name a line with a colon, or a blank one, may as well be the next field.
        if name == "value below" and not all(value and ":" not in value for value in values):
            continue
        text = WRITERS[name](shown)
        read = [one.fields for one in records(text)]
        wrong += [text for one in shown if {key.lower(): value for key, value in one.items()} not in read]

    assert len(PLAIN) > 300
    assert [] == wrong


@pytest.mark.parametrize("name", WRITERS)
def test_format_makes_nothing_better(name: str) -> None:
    """No check passes that does not pass what a program prints as a list."""
    better = []
    # A list whose last field is empty may have been cut off there; other forms have an end.
    whole = [shown for shown in PLAIN if [*shown[-1].values()][-1]]
    for shown in whole[:: 1 + len(whole) // 60]:
        text = WRITERS[name](shown)
        passed = _passed(text) - _passed(WRITERS["list"](shown))
        better += [(text, passed)] if passed else []

    assert [] == better


def _passed(text: str) -> set[str]:
    return {one["check"] for one in diagnose(text)["findings"] if one["status"] == "pass"}
