"""The guide's pages: each leads to its sources, and says of each step what it does and how to undo it."""

import re
from pathlib import Path

import pytest
from bs4 import Tag

from checks.fact_references import fact_value
from checks.loader import load
from macros.page_sources import source_rows
from tests.conftest import ROOT
from tests.site.html import parsed

#: Pages of prose that rest on sources; the pages of tables have their own.
PAGES = (
    *("how-it-works", "requirements", "set-up-connect", "set-up-cloud-sync", "verify"),
    *("repair", "permissions", "policy", "questions", "support", "glossary"),
)
FOLDERS = {"en": "", "sk": "sk"}


def article(site: Path, locale: str, page: str) -> Tag:
    return parsed(site / FOLDERS[locale] / page / "index.html").select("article")[0]


@pytest.mark.parametrize("locale", FOLDERS)
@pytest.mark.parametrize("page", PAGES)
def test_each_page_has_sources_and_a_day(site: Path, locale: str, page: str) -> None:
    """The day of the comparison is told, and every source with a date or with the word that it has none."""
    part = article(site, locale, page)
    told = " ".join(one.get_text() for one in part.find(id="sources").find_next_siblings("p"))
    rows = part.select("ul.page-sources li")

    assert load().facts["sources"]["compared"][:4] in told
    assert any("learn.microsoft.com/" in link["href"] for row in rows for link in row.select("a[href]"))
    for row in rows:
        assert re.search(r"\([^()]+\)\s*$", row.get_text()), row


@pytest.mark.parametrize("page", PAGES)
def test_both_languages_rest_on_the_same_sources(site: Path, page: str) -> None:
    english, slovak = (
        sorted(one["href"] for one in article(site, locale, page).select("a[href^=https]"))
        for locale in FOLDERS
    )
    assert english == slovak


@pytest.mark.parametrize("locale", FOLDERS)
@pytest.mark.parametrize("page", PAGES)
def test_what_a_step_does_is_told_in_full(site: Path, locale: str, page: str) -> None:
    """What changes, what stops, what to see, how to undo: a box that begins this says all four."""
    for box in article(site, locale, page).select(".admonition"):
        items = box.select("li")
        if items:
            assert [True] * 4 == [item.strong is not None for item in items], box.get_text()


def test_addresses_of_sources_have_no_language() -> None:
    for name, one in load().facts["sources"]["sources"].items():
        assert not re.search(r"microsoft\.com/[a-z]{2}-[a-z]{2}/", one.get("url", "")), name


def test_every_command_of_a_procedure_is_used() -> None:
    """And one that changes something stands only on a page that says how to undo it."""
    for name, one in load().facts["procedure_commands"]["commands"].items():
        for locale, undo in (("en", "**Undo:**"), ("sk", "**Ako to vrátiť:**")):
            pages = [path.read_text("utf-8") for path in (ROOT / "docs" / locale).glob("*.md")]
            users = [text for text in pages if f'command("{name}")' in text]
            assert users, name
            assert one["changes"] == "false" or all(undo in text or "undo" in text for text in users), name


@pytest.mark.parametrize("locale", FOLDERS)
def test_drawing_and_list_tell_the_same_steps(site: Path, locale: str) -> None:
    part = article(site, locale, "how-it-works")
    drawing, steps = part.select_one(".sequence svg"), part.select(".sequence-steps > li")
    told = {text.get_text() for text in drawing.select(".sequence-event")}

    for reference in drawing["aria-labelledby"].split():
        assert drawing.find(id=reference).get_text(strip=True)
    assert [str(one) for one in range(1, len(steps) + 1)] == [
        number.get_text() for number in drawing.select(".sequence-number")
    ]
    assert told <= {code.get_text() for step in steps for code in step.select("code")}


def test_sources_of_a_page_are_those_it_names_and_those_of_its_tables() -> None:
    page = '{{ source("sspr_0029") }} {{ fact(\'idle_timeouts.ping.seconds\') }} {{ event("PasswordResetStart") }}'
    told = source_rows(load(), page, str)
    named = [one["title"] for rows in told["named"].values() for one in rows]
    drawn = {one["title"] for rows in told["drawn"].values() for one in rows}
    titles = load().facts["sources"]["sources"]

    assert [titles["sspr_0029"]["title"]] == named
    assert {titles[name]["title"] for name in load().facts["idle_timeouts"]["sources"]} <= drawn
    assert titles["writeback_errors_2015"]["title"] in drawn
    assert titles["sspr_0029"]["title"] not in drawn


@pytest.mark.parametrize("locale", FOLDERS)
def test_every_page_has_a_source_and_a_day(site: Path, locale: str) -> None:
    """Each leads to Microsoft's pages, or to the page of sources, and tells when its facts were compared."""
    day = fact_value(load().facts, "sources.compared", load().words[locale])
    folder = site / FOLDERS[locale]
    built = [one for one in folder.glob("*/index.html") if one.parent.name not in {"sk", "workbench"}]
    lacking = []
    for path in [folder / "index.html", *built]:
        for part in parsed(path).select("article"):
            links = {one["href"] for one in part.select("a[href]")}
            is_sourced = any("learn.microsoft.com/" in one or one.endswith("sources/") for one in links)
            told = part.get_text().replace("\N{NO-BREAK SPACE}", " ")
            if not is_sourced or day.replace("\N{NO-BREAK SPACE}", " ") not in told:
                lacking.append(path.parent.name)

    assert len(built) > 25
    assert [] == lacking
