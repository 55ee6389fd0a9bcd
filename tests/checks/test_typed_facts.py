"""No fact is typed into a page or a text: every value stands once, in a table."""

from pathlib import Path

import pytest

from tests.checks.typed_facts import typed_facts
from tests.conftest import ROOT

#: What may be typed, each with its reason: the file, and what stands there.
ALLOWED: dict[tuple[str, str], str] = {}


def test_every_value_is_drawn_from_a_table() -> None:
    """Builds, ids, events, hosts and days come through ``fact()``, ``event()`` or ``table()``."""
    assert [] == [one for one in typed_facts(ROOT) if (one.path, one.text) not in ALLOWED]


def test_every_exception_is_needed() -> None:
    assert set(ALLOWED) <= {(one.path, one.text) for one in typed_facts(ROOT)}


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("build", "from 2.6.84.0 on"),
        ("id", "41781fb2-bc02-4b7c-bd55-b576c07bb09d"),
        ("event", "Event 33008 means"),
        ("host", "open aka.ms/sspr"),
        ("host", "x.servicebus.windows.net"),
        ("date", "until 2027-04-07"),
        ("date", "on 7 April 2027"),
        ("date", "do 7. apríla 2027"),
        ("date", "do 7. 4. 2027"),
    ],
)
def test_each_kind_is_found(tmp_path: Path, kind: str, text: str) -> None:
    page = tmp_path / "docs" / "en" / "page.md"
    page.parent.mkdir(parents=True)
    page.write_text(f"# Page\n\n{text}\n", "utf-8")

    assert [(kind, 3)] == [(one.kind, one.line) for one in typed_facts(tmp_path)]


def test_what_a_macro_draws_is_not_typed(tmp_path: Path) -> None:
    page = tmp_path / "docs" / "en" / "page.md"
    page.parent.mkdir(parents=True)
    page.write_text("{{ event('33008') }} [row](events.md#event-33008) {{ fact('a.2.6.84.0') }}\n", "utf-8")

    assert [] == list(typed_facts(tmp_path))
