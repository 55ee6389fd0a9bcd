"""The switch keeps page, place and answers; the other language is offered, never forced."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

CHECK = "#idle-timeout-is-long-enough"
SHIFTS = """
() => new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const one of list.getEntries()) sum += one.value; })
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(sum), 300);
})
"""


def switch(page: Page, language: str) -> None:
    """Choose a language by keyboard: a click waits for the list to open, and may scroll the page meanwhile."""
    page.locator(".md-select button").focus()
    link = page.locator(".md-select").get_by_role("link", name=language)
    link.focus()
    link.press("Enter")


def test_switch_keeps_page_place_and_answers(opened: Callable[[str], Page]) -> None:
    page = opened("connectivity/")
    field = page.locator(f"{CHECK} textarea").first
    field.fill("240 s")
    # What the script adds to the checks above moves the place, on a slow machine after the scrolling.
    page.evaluate("customElements.whenDefined('check-item').then(() => true)")
    page.locator(CHECK).evaluate("(one) => one.scrollIntoView()")
    switch(page, "Slovenčina")
    page.wait_for_url(f"**/sk/connectivity/{CHECK}")

    expect(page.locator(f"{CHECK} textarea").first).to_have_value("240 s")
    expect(page.locator(f"{CHECK} .check-title")).to_be_in_viewport()


def test_switch_leads_to_the_page_that_was_opened_last(opened: Callable[[str], Page]) -> None:
    """The theme exchanges pages without loading them; the switch follows."""
    page = opened("sk/")
    page.locator("article").get_by_role("link", name="služb").first.click()
    page.wait_for_url("**/sk/service/")
    page.locator("h1#still-failing").wait_for()
    switch(page, "English")

    page.wait_for_url("**/writeback-checkup/service/")


@pytest.fixture
def slovak(browser: Browser) -> Iterator[Page]:
    """Open a page in a browser that asks for Slovak."""
    context = browser.new_context(locale="sk-SK")
    yield context.new_page()
    context.close()


def test_language_of_the_browser_is_offered_once(slovak: Page, address: str) -> None:
    """In that language, without moving the page; a refusal is remembered."""
    slovak.goto(f"{address}policy/")
    offer = slovak.get_by_role("region", name="Jazyk stránky")
    expect(offer).to_be_visible()
    assert slovak.evaluate(SHIFTS) < 0.01
    assert slovak.url == f"{address}policy/"

    offer.get_by_role("button").click()
    expect(offer).to_be_hidden()
    slovak.goto(f"{address}service/")
    slovak.locator("html.js").wait_for()
    expect(slovak.get_by_role("region", name="Jazyk stránky")).to_be_hidden()


def test_offer_leads_to_the_same_page(slovak: Page, address: str) -> None:
    slovak.goto(f"{address}policy/")
    slovak.get_by_role("region", name="Jazyk stránky").get_by_role("link").click()
    slovak.wait_for_url(f"{address}sk/policy/")

    expect(slovak.locator("language-offer")).to_be_hidden()


def test_english_is_offered_on_a_slovak_page(opened: Callable[[str], Page]) -> None:
    expect(opened("sk/policy/").get_by_role("region", name="Language of the page")).to_be_visible()


def test_offer_leaves_whoever_works_on_the_page(opened: Callable[[str], Page]) -> None:
    """It would cover a finding; who comes back is asked again."""
    page = opened("sk/diagnosis/")
    offer = page.get_by_role("region", name="Language of the page")
    expect(offer).to_be_visible()
    page.locator("article h1").first.click()
    expect(offer).to_be_visible()

    page.locator("check-diagnosis textarea").fill("2.5.79.0")

    expect(offer).to_be_hidden()
    page.reload()
    expect(offer).to_be_visible()


def test_nothing_is_offered_in_the_own_language(opened: Callable[[str], Page]) -> None:
    page = opened("policy/")
    page.locator("language-offer:defined").first.wait_for(state="attached")

    expect(page.locator("language-offer")).to_be_hidden()


def test_unknown_address_is_told_first_in_its_language(page: Page, address: str, site: Path) -> None:
    """GitHub Pages answers with the root's page, whatever the folder."""
    body = (
        (site / "404.html").read_text("utf-8").replace("https://contoso.example/writeback-checkup/", address)
    )
    body = body.replace('href="/writeback-checkup/', f'href="{address}').replace(
        'src="/writeback-checkup/', f'src="{address}'
    )
    page.route("**/sk/nothing/", lambda route: route.fulfill(status=404, body=body, content_type="text/html"))
    page.goto(f"{address}sk/nothing/")

    expect(page.locator("not-found").first).to_have_attribute("lang", "sk")
    expect(page.locator("not-found")).to_have_count(2)
