"""What a reader prints from the browser's own menu."""

from collections.abc import Callable

from playwright.sync_api import Page, expect


def test_paper_shows_what_was_found_and_else_all_that_can_be(opened: Callable[[str], Page]) -> None:
    """A judged check without the other results; an unchecked one with all; nothing that needs a press."""
    page = opened("sk/connectivity/")
    judged, unchecked = page.locator("check-item").nth(0), page.locator("check-item").nth(1)
    judged.locator("textarea").first.fill("1.1.443.0")
    judged.locator(".check-run").click()
    expect(judged).to_have_attribute("data-status", "fail", timeout=120_000)
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")

    expect(judged.locator(".check-message")).to_be_visible()
    expect(judged.locator(".check-results")).to_be_hidden()
    expect(unchecked.locator(".check-results .check-outcome").first).to_be_visible()
    for hidden in (
        judged.locator(".check-run"),
        page.locator("check-overview"),
        page.locator("language-offer"),
    ):
        expect(hidden).to_be_hidden()
