"""An author's mistake stops the build with one sentence: file and line, field, expectation."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from checks.errors import CatalogueError
from checks.importing import import_from
from checks.loader import ROOT, load_data
from tests.checks.mistakes import in_examples, in_files, in_rules, in_texts
from tests.checks.small_catalogue import small_catalogue

MISTAKES = {**in_files.MISTAKES, **in_texts.MISTAKES, **in_rules.MISTAKES, **in_examples.MISTAKES}


@pytest.fixture(autouse=True)
def own_modules() -> Iterator[None]:
    """Take the catalogue's modules from their real folder again."""
    yield
    import_from(ROOT)


@pytest.mark.parametrize("mistake", MISTAKES)
def test_mistake_is_told_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mistake: str
) -> None:
    edit, file, on_line, expected = MISTAKES[mistake]
    root = small_catalogue(tmp_path / "checks")
    monkeypatch.chdir(root)
    edit(root)

    with pytest.raises(CatalogueError) as raised:
        load_data(root)

    said = str(raised.value)
    place, _, sentence = said.partition(": ")
    named, _, line = place.partition(":")
    assert (file, bool(on_line)) == (named, bool(line)), said
    assert sentence.startswith(expected), said
    assert on_line in (root / file).read_text("utf-8").splitlines()[int(line) - 1] if line else True, said
    assert 1 == len(said.splitlines())


def test_small_catalogue_has_no_mistake(tmp_path: Path) -> None:
    """What the mistakes are made in loads by itself."""
    load_data(small_catalogue(tmp_path / "checks"))
