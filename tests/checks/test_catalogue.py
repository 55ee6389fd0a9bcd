"""The catalogue keeps to its own rules."""

from pathlib import Path

import pytest

from checks.browser_imports import foreign_imports
from checks.loader import ROOT, load

CATALOGUE = load()
MODULES = [
    *(ROOT / "engine").glob("*.py"),
    *(path for path in ROOT.rglob("*/*/*.py")),
]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_browser_installs_no_package(path: Path) -> None:
    """What runs in the page imports the standard library, the engine and its own folder."""
    own = ".".join(("checks", *path.parent.relative_to(ROOT).parts))
    assert [] == [str(one) for one in foreign_imports(path, own)]


def test_every_fact_table_is_dated_and_sourced() -> None:
    """A table says what it holds, when it was compared, and with what."""
    known = CATALOGUE.facts["sources"]["sources"]
    for name, table in CATALOGUE.facts.items():
        assert table["about"], name
        assert len("2026-11-22") == len(table["compared"]), name
        assert set() == set(table["sources"]) - set(known), name


def test_addresses_name_no_language() -> None:
    """A link to Microsoft leads each reader to his own language."""
    for path in [*ROOT.rglob("*.yml"), *(ROOT.parent / "docs").rglob("*.md")]:
        assert "learn.microsoft.com/en-us" not in path.read_text("utf-8"), path
