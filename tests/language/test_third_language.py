"""A third language comes by adding files only; and the same build shows what a stale page says."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from checks.translation_state import pairs
from tests.conftest import ROOT
from tests.language import pseudo
from tests.language.language import LANGUAGES

#: An English page that says one thing more than its translation.
STALE = "docs/en/repair.md"
#: A fact table with a text of which the English says something else than when it was translated.
STALE_TABLE = "checks/facts/glossary.yml"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a copy of the project with one more language, an English sentence changed."""
    folder = pseudo.copied(ROOT, tmp_path_factory.mktemp("project"), {STALE: "One sentence more."})
    table = folder / STALE_TABLE
    table.write_text(
        table.read_text("utf-8").replace("en: Your organization in", "en: An organization in"), "utf-8"
    )
    pseudo.add_language(folder)
    return folder


@pytest.fixture(scope="module")
def built(project: Path) -> Path:
    """Build that project as it is built here."""
    mkdocs = Path(sys.executable).with_name("mkdocs")
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(project)}
    done = subprocess.run(
        [mkdocs, "build", "--strict", "--quiet", "--site-dir", "built"],
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr + done.stdout
    return project / "built"


def page(site: Path, name: str) -> BeautifulSoup:
    return BeautifulSoup((site / name / "index.html").read_text("utf-8"), "html.parser")


def test_it_is_no_language_of_the_site() -> None:
    """What nobody speaks is made here and nowhere else."""
    assert pseudo.LOCALE not in LANGUAGES
    assert not list(ROOT.glob(f"mkdocs.{pseudo.LOCALE}.yml"))


def test_only_files_of_the_language_were_added(project: Path) -> None:
    """One file of settings, a folder of pages, and files that bear the language's name."""
    before = {
        path.relative_to(ROOT) for name in ("checks", "docs", "macros") for path in (ROOT / name).rglob("*")
    }
    after = {
        path.relative_to(project)
        for name in ("checks", "docs", "macros")
        for path in (project / name).rglob("*")
    }
    added = {
        path for path in after - before if (project / path).is_file() and "__pycache__" not in path.parts
    }

    assert added
    assert all(pseudo.LOCALE in (path.stem, path.parent.name) for path in added), added
    changed = {path for path in after & before if (project / path).is_file()}
    assert {Path(STALE), Path(STALE_TABLE)} == {
        path for path in changed if (project / path).read_bytes() != (ROOT / path).read_bytes()
    }


def test_interface_and_messages_are_complete(project: Path) -> None:
    states = [
        one.state for pair in pairs(pseudo.LOCALE, project) if pair.target.is_file() for one in pair.texts()
    ]

    assert {"complete"} == set(states)


def test_interface_speaks_it(built: Path) -> None:
    """Checks, buttons, the theme and the switch."""
    there = page(built, f"{pseudo.LOCALE}/connectivity")
    assert there.html["lang"] == pseudo.LOCALE
    assert "ǁ" in there.select_one(".check-title").text
    assert "ǁ" in there.select_one(".check-run").text
    assert "ǁ" in there.select_one(".md-search__input")["placeholder"]
    names = [one.text for one in page(built, "connectivity").select(".md-select__link")]
    assert ["English", pseudo.NAME, "Slovenčina"] == names
    assert {"en", "gd", "sk", "x-default"} == {
        one["hreflang"] for one in page(built, "sk").select("link[hreflang]")
    }


def test_untranslated_pages_are_english_and_say_so(built: Path) -> None:
    there = page(built, f"{pseudo.LOCALE}/connectivity")
    assert there.select_one(".translation-missing a[hreflang=en]")["href"] == "../../connectivity/"
    english = there.select_one("article div[lang=en]")
    assert english.select_one("h1") is not None
    assert english.select_one("check-item")["lang"] == pseudo.LOCALE
    assert "ǁ" in page(built, f"{pseudo.LOCALE}/article").select_one(".statements td").text
    assert not page(built, pseudo.LOCALE).select(".translation-missing")
    assert not page(built, "sk/connectivity").select(".translation-missing")


def test_pages_for_unknown_addresses_speak_it(built: Path) -> None:
    every = BeautifulSoup((built / "404.html").read_text("utf-8"), "html.parser")
    assert ["en", "gd", "sk"] == [one["lang"] for one in every.select("not-found")]


def test_plural_forms_are_those_of_the_language(project: Path) -> None:
    """CLDR has four for it, each used for its own numbers."""
    code = (
        "import json; from checks.loader import load; from checks.engine.sentence import plural_form;"
        f"words = load().words['{pseudo.LOCALE}'];"
        "print(json.dumps([plural_form(n, words) for n in (1, 2, 3, 11, 12, 20, 1.5)]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=project, capture_output=True, text=True, check=True
    )

    assert ["one", "two", "few", "one", "two", "other", "other"] == json.loads(done.stdout)


def test_command_line_speaks_it(project: Path) -> None:
    call = [sys.executable, "-m", "checks", "list", "--json", "--locale", pseudo.LOCALE]
    done = subprocess.run(call, cwd=project, capture_output=True, text=True, check=True)

    assert all("ǁ" in one["title"] for one in json.loads(done.stdout))


def test_changed_english_is_told_on_the_page(built: Path) -> None:
    """The Slovak page says that its original is newer, until somebody brings it in step; others do not."""
    assert page(built, "sk/repair").select_one(".translation-stale a[hreflang=en]")["href"] == "../../repair/"
    assert (
        page(built, "sk/glossary").select_one(".translation-stale a[hreflang=en]")["href"]
        == "../../glossary/"
    )
    for name in ("sk/policy", "sk/events", "glossary"):
        assert not page(built, name).select(".translation-stale")
    assert not page(built, "repair").select(".translation-stale")
