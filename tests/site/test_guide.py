"""The guide's pages: each leads to its sources, and says of each step what it does and how to undo it."""

import re
from pathlib import Path

import pytest
import yaml
from bs4 import Tag

from checks.loader import load
from macros.alphabet import place
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


@pytest.mark.parametrize("locale", FOLDERS)
def test_glossary_is_in_order(site: Path, locale: str) -> None:
    shown = [
        str(one.contents[0]).strip() for one in article(site, locale, "glossary").select("dl.glossary dt")
    ]

    assert len(shown) == len(load().facts["glossary"]["terms"])
    assert sorted(shown, key=lambda term: place(term, locale)) == shown


def test_alphabet() -> None:
    """In Slovak č follows c, and ch follows h; other marks do not count."""
    words = ["zmena", "čas", "hash", "chyba", "cloud", "ágent", "šifra", "server"]
    expected = ["ágent", "cloud", "čas", "hash", "chyba", "server", "šifra", "zmena"]
    assert expected == sorted(words, key=lambda term: place(term, "sk"))
    assert ["change", "cloud", "domain"] == sorted(
        ["domain", "cloud", "change"], key=lambda t: place(t, "en")
    )


def test_glossary_agrees_with_the_terms_of_the_lint() -> None:
    """A term that the lint's glossary settles is that term here too."""
    settled = yaml.safe_load((ROOT / "tests/language/sk/glossary.yml").read_text("utf-8"))["terms"]
    slovak = {one["en"]: {one["sk"], *one.get("also", ())} for one in settled}
    compared = [
        one["term"] for one in load().facts["glossary"]["terms"].values() if one["term"]["en"] in slovak
    ]

    assert len(compared) > 20
    for term in compared:
        assert term["sk"] in slovak[term["en"]], term


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


#: What a page takes from a table. A number behind a dash of an id, in a link or in a code of a name is none.
TYPED = {
    "a build": re.compile(r"(?<![\d.])\d+\.\d+\.\d+\.\d+(?!\.?\d)"),
    "an event": re.compile(r"(?<![\d.#-])3[123]\d{3}(?!\.?\d)"),
    "an id": re.compile(r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b", re.IGNORECASE),
    "a date": re.compile(
        r"\b20\d\d-\d\d-\d\d\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September"
        r"|October|November|December) 20\d\d|\b\d{1,2}\. ?\d{1,2}\. ?20\d\d"
    ),
    "a host": re.compile(
        r"\b[\w.*-]*\b(?:microsoftonline|windows|servicebus|usgovcloudapi|chinacloudapi|msappproxy|onmicrosoft)"
        r"\.(?:com|net|us|cn)\b|\baka\.ms\b|\b(?:entra|admin)\.microsoft\.com\b"
    ),
}
_MACRO = re.compile(r"\{\{.*?\}\}", re.DOTALL)


def typed(text: str) -> list[str]:
    """Return the facts that a page's source types instead of taking them from a table."""
    plain = _MACRO.sub("", text)
    return [f"{kind}: {found[0]}" for kind, one in TYPED.items() for found in one.finditer(plain)]


@pytest.mark.parametrize("path", sorted((ROOT / "docs").glob("[es][nk]/*.md")), ids=lambda path: path.stem)
def test_no_fact_is_typed_into_a_page(path: Path) -> None:
    assert [] == typed(path.read_text("utf-8"))


@pytest.mark.parametrize(
    "text",
    [
        "Install 2.6.84.0.",
        "Event 33008 means",
        "until 7 April 2027",
        "od 7. 4. 2027",
        "*.servicebus.windows.net",
        "https://aka.ms/sspr",
        "41781fb2-bc02-4b7c-bd55-b576c07bb09d",
    ],
)
def test_planted_fact_is_found(text: str) -> None:
    assert typed(text)
