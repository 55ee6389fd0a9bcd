"""An author's mistake is told in one sentence: file and line, field, expectation."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from checks.errors import CatalogueError
from checks.importing import import_from
from checks.loader import ROOT, load, load_data
from checks.run_examples import check_mistakes, input_mistakes
from tests.checks.mistakes import in_examples, in_files, in_results, in_rules, in_texts
from tests.checks.small_catalogue import small_catalogue

MISTAKES = {**in_files.MISTAKES, **in_texts.MISTAKES, **in_rules.MISTAKES, **in_examples.MISTAKES}


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a small catalogue to make a mistake in; the modules are the real ones again afterwards."""
    folder = small_catalogue(tmp_path / "checks")
    monkeypatch.chdir(folder)
    yield folder
    import_from(ROOT)


@pytest.mark.parametrize("mistake", MISTAKES)
def test_mistake_stops_the_loading(root: Path, mistake: str) -> None:
    """Whatever reads the catalogue gets the sentence: the build, the tests and the command line."""
    edit, *expected = MISTAKES[mistake]
    edit(root)

    with pytest.raises(CatalogueError) as raised:
        load_data(root)

    assert_says(str(raised.value), root, *expected)


@pytest.mark.parametrize("mistake", in_results.MISTAKES)
def test_mistake_shows_when_the_examples_are_run(root: Path, mistake: str) -> None:
    edit, *expected = in_results.MISTAKES[mistake]
    edit(root)

    assert_says(told(root)[0], root, *expected)


def test_small_catalogue_has_no_mistake(root: Path) -> None:
    """What the mistakes are made in is sound by itself."""
    assert [] == told(root)


def told(root: Path) -> list[str]:
    """Return what the examples of the catalogue tell."""
    catalogue = load(root)
    found = [one for entry in catalogue.inputs.values() for one in input_mistakes(catalogue, entry, root)]
    found += [one for check in catalogue.checks.values() for one in check_mistakes(catalogue, check, root)]
    return [str(one) for one in found]


def assert_says(said: str, root: Path, file: str, on_line: str, expected: str) -> None:
    """Hold a sentence against the file, what stands on the line, and how the rest begins."""
    place, _, sentence = said.partition(": ")
    named, _, line = place.partition(":")
    assert (file, bool(on_line)) == (named, bool(line)), said
    assert sentence.startswith(expected), said
    assert on_line in (root / file).read_text("utf-8").splitlines()[int(line) - 1] if line else True, said
    assert 1 == len(said.splitlines())
