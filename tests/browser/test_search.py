"""Search as readers type: without diacritics, in any case and number, in the very index that ships."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from checks.yaml_file import read_yaml
from tests.browser.search_worker import found_by

TABLE = read_yaml(Path(__file__).with_name("search.yml"))
#: The page that a query asks for is among as many results.
FIRST = 3


def test_table_is_long_enough() -> None:
    assert all(
        60 <= len([query for queries in table.values() for query in queries]) for table in TABLE.values()
    )


@pytest.mark.parametrize("locale", TABLE)
def test_queries_find_their_pages(locale: str, site: Path, opened: Callable[[str], Page]) -> None:
    asked = [query for queries in TABLE[locale].values() for query in queries]
    found = {
        query: [page[0].split("#")[0] for page in pages]
        for query, pages in found_by(asked, locale, site, opened).items()
    }

    missed = [
        f"{query!r} finds {found[query][:FIRST]}, not {page!r}"
        for page, queries in TABLE[locale].items()
        for query in queries
        if page not in found[query][:FIRST]
    ]
    assert "" == "\n".join(missed)


def test_index_comes_with_the_first_letter_and_leads_to_a_check(opened: Callable[[str], Page]) -> None:
    """No page waits for the index; a check's result ends at the check; what is shown marks the words."""
    page = opened("sk/")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.get_by_role("textbox", name="Hľadať").click()
    assert not [one for one in asked if "/sections." in one]
    page.keyboard.type("necinne pripojenia")
    first = page.locator(".md-search-result__link[href*='#idle-timeout']").first

    expect(first).to_be_visible()
    expect(first.locator("h2 mark")).to_have_text(["Nečinné", "pripojenia"])
    assert 1 == len([one for one in asked if "/sections." in one])
    first.click()
    page.wait_for_url("**/sk/connectivity/#idle-timeout-is-long-enough")
    assert page.locator("#idle-timeout-is-long-enough").is_visible()


def test_missing_index_is_told_and_tried_again(opened: Callable[[str], Page]) -> None:
    page = opened("")
    page.context.route("**/sections.*", lambda route: route.abort())
    page.get_by_role("textbox", name="Search").click()
    page.keyboard.type("pro")
    page.get_by_text("could not be loaded").wait_for()
    page.context.unroute("**/sections.*")
    page.keyboard.type("xy")

    page.locator(".md-search-result__link[href*='connectivity']").first.wait_for()
