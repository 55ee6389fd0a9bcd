"""Every translated text is in step with its English source, and one that is not says so."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from checks.translation_entries import entries
from checks.translation_state import Table, out_of_step, pairs
from checks.translations import table
from macros.translation_notice import with_notice
from macros.words import words_for
from tests.conftest import ROOT
from tests.language.language import LANGUAGES

PAGE = Path("docs/en/service.md")
CHECK = Path("checks/connectivity/idle_timeout_is_long_enough/en.yml")
INPUT = Path("checks/inputs/connect_version/en.yml")
FACTS = Path("checks/facts/events.yml")
FOLDERS = ("docs/en", "docs/sk", "checks/words", "macros/words", CHECK.parent, INPUT.parent, FACTS.parent)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Copy pages, words, a check, an input and the fact tables."""
    for name in FOLDERS:
        shutil.copytree(ROOT / name, tmp_path / name)
    assert [] == out_of_step("sk", tmp_path)
    return tmp_path


def changed(project: Path, name: Path, change: Callable[[str], str]) -> list[str]:
    """Change an English file and return which texts of its translation are out of step then."""
    path = project / name
    text = path.read_text("utf-8")
    new = change(text)
    assert new != text
    path.write_text(new, "utf-8")
    return [f"{one.path}#{one.entry}: {one.state}" for one in out_of_step("sk", project)]


@pytest.mark.parametrize("locale", LANGUAGES)
def test_nothing_is_out_of_step(locale: str) -> None:
    """Translate what is stale, then `python -m checks.translations --accept PATH#ENTRY`; `--record-new` for new texts."""
    found = out_of_step(locale)

    assert "" == "\n".join(f"{one.path}#{one.entry}: {one.state} (English line {one.line})" for one in found)


def test_changed_sentence_of_a_page_is_one_stale_text(project: Path) -> None:
    *_, last = entries(project / PAGE)
    found = changed(project, PAGE, lambda text: f"{text}One sentence more.\n")

    assert [f"docs/sk/{PAGE.name}#{last}: stale"] == found
    assert "1 stale" in table(project)


@pytest.mark.parametrize(("name", "entry"), [(CHECK, "title"), (INPUT, "expected")])
def test_changed_text_is_one_stale_text(project: Path, name: Path, entry: str) -> None:
    found = changed(
        project, name, lambda text: f"\n{text}".replace(f"\n{entry}: ", f"\n{entry}: New words ")[1:]
    )

    assert [f"{name.with_name('sk.yml').as_posix()}#{entry}: stale"] == found


def test_changed_text_of_a_fact_table_is_one_stale_text(project: Path) -> None:
    """It is told at the record; the same text behind an alias is one text, and facts are none."""
    found = changed(
        project,
        FACTS,
        lambda text: text.replace("PasswordResetStart", "ResetStart").replace(
            "was switched off, and its", "was switched off and its"
        ),
    )

    assert ["checks/facts/sk/events.yml#writeback.31012.means: stale"] == found
    assert "checks/facts/events" in table(project)


def test_texts_of_a_fact_table_may_have_a_file_of_their_own(project: Path) -> None:
    """As those of a language have that is not in the table; what is left out is missing."""
    own = project / "checks" / "facts" / "de" / "dc_ports.yml"
    own.parent.mkdir()
    own.write_text("ports:\n  53: {note: Nur zu einem DNS-Server.}\n", "utf-8")
    (pair,) = (one for one in pairs("de", project) if isinstance(one, Table) and one.target == own)
    pair.accept("unrecorded")

    assert ["complete", "missing"] == [one.state for one in pair.texts()][:2]
    assert own.read_text("utf-8").startswith("ports:")


def test_new_text_is_missing(project: Path) -> None:
    assert ["docs/sk/service.md#new: missing"] == changed(
        project, PAGE, lambda text: f"{text}\n## New {{ #new }}\n\nWords.\n"
    )


def test_white_space_and_targets_of_links_do_not_count(project: Path) -> None:
    assert [] == changed(project, PAGE, lambda text: text.replace(".md", ".html").replace(". ", ".\n"))


def test_page_says_that_its_original_is_newer() -> None:
    """Right below the title, with a link to each part and to the original."""
    html = '<h1 id="a">A</h1><h2 id="b">B</h2>'
    words = words_for("sk")
    page = with_notice(html, ("b",), {"b": "Časť B"}, "../../service/", words)

    assert page.startswith('<h1 id="a">A</h1>\n<div class="admonition warning translation-stale">')
    assert words["translation"]["title"] in page
    assert '<a href="#b">Časť B</a>' in page
    assert '<a href="../../service/" hreflang="en">' in page
    assert html == with_notice(html, (), {}, "", words)
