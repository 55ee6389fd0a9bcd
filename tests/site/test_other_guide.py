"""Another guide is built with the same machinery; its author's mistakes are told in one sentence."""

from pathlib import Path

import pytest

from checks.importing import import_from
from checks.loader import ROOT as CHECKS
from checks.loader import load
from checks.run_examples import check_mistakes, input_mistakes
from tests.conftest import ROOT
from tests.other_guide import GUIDE, build, copied
from tests.site.html import pages, parsed

#: What is of this guide and must not be said in another one.
OURS = ("writeback", "Writeback", "spätný zápis", "Spätný zápis")


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("other")
    done = build(GUIDE, folder)
    assert done.returncode == 0, done.stderr + done.stdout
    return folder


def test_nothing_of_the_machinery_is_copied() -> None:
    """The guide has settings, pages, and what a catalogue is made of."""
    found = {path.relative_to(GUIDE) for path in GUIDE.rglob("*") if path.is_file() and path.suffix != ".pyc"}
    own = {path for path in found if path.suffix in {".yml", ".md"} or path.name in {"check.py", "input.py"}}

    assert set() == found - own


def test_scripts_are_the_same_files(site: Path, other: Path) -> None:
    """Whatever a browser loads is byte for byte that of this guide, but for the catalogue itself."""
    ours, theirs = (
        {path.name for path in (folder / "runtime").iterdir() if not path.name.startswith("catalogue.")}
        for folder in (site, other)
    )
    assert theirs <= ours


def test_nothing_of_this_guide_is_said(other: Path) -> None:
    for path in pages(other):
        text = parsed(other / path).get_text(" ")
        assert not [word for word in OURS if word in text], path


def test_examples_come_out() -> None:
    root = GUIDE / "checks"
    try:
        catalogue = load(root)
        told = [
            str(one) for entry in catalogue.inputs.values() for one in input_mistakes(catalogue, entry, root)
        ]
        told += [
            str(one) for check in catalogue.checks.values() for one in check_mistakes(catalogue, check, root)
        ]
    finally:
        import_from(CHECKS)
    assert [] == told


@pytest.mark.parametrize(
    ("file", "added", "sentence"),
    [
        (
            "checks/settings/hash_sync_is_on/en.yml",
            "headline: x\n",
            "checks/settings/hash_sync_is_on/en.yml:{line}: headline: is not known here; expected: title, ",
        ),
        ("docs/en/index.md", "{{ fact('heartbeat.x') }}\n", "docs/en/index.md:{line}: fact('heartbeat.x'): the fact 'heartbeat.x' has no 'x'"),
        ("docs/en/index.md", "{{ check('x') }}\n", "docs/en/index.md:{line}: check('x'): there is no such check"),
        ("docs/sk/index.md", "{{ source('x') }}\n", "docs/sk/index.md:{line}: source('x'): there is no such source"),
        ("docs/en/index.md", "{{ chek('x') }}\n", "docs/en/index.md:{line}: chek: there is no such macro"),
        ("mkdocs.yml", "\nplugins: [macros: {module_name: ../../macros}]\n", "plugins: 'search' was expected among them"),
        ("docs/en/index.md", "{{ check('x' }}\n", "docs/en/index.md:{line}: the page: unexpected"),
    ],
)  # fmt: skip
def test_mistake_stops_the_build_with_its_sentence(
    tmp_path: Path, file: str, added: str, sentence: str
) -> None:
    guide = copied(tmp_path)
    path = guide / file
    text = path.read_text("utf-8") + added
    path.write_text(text, "utf-8")

    done = build(guide, tmp_path / "site")

    assert done.returncode != 0
    assert sentence.format(line=text.count("\n")) in done.stderr, done.stderr
    assert "Traceback" not in done.stderr


def test_machinery_names_no_article() -> None:
    """Engine, words, templates and scripts speak of no feature of this guide; ``checks/guide`` does.

    Not looked at are macros that lay out one table or the collector (``macros/reference`` and the
    like): they are of use to a guide that has one.
    """
    folders = (
        "checks/engine",
        "checks/words",
        "checks/shapes",
        "macros/words",
        "macros/templates",
        "docs/theme",
    )
    for path in (path for folder in folders for path in (ROOT / folder).rglob("*")):
        if path.suffix in {".py", ".js", ".html", ".yml"}:
            assert not [word for word in OURS if word in path.read_text("utf-8")], path
