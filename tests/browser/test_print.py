"""What a reader prints from the browser's own menu."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.checks.test_diagnose import RELAY


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


def test_paper_shows_what_to_do_about_every_finding(opened: Callable[[str], Page]) -> None:
    """Also about those that are folded on the screen, and they are folded again afterwards."""
    page = opened("diagnosis/")
    page.locator("check-diagnosis textarea").fill(
        f"{RELAY}\n\nPS C:\\> Get-ADSyncAutoUpgrade\nDisabled\n\n1.1.443.0\n"
    )
    page.locator("check-diagnosis .check-run").click()
    folded = page.locator(".check-result > details:not([open])")
    expect(folded.first).to_be_attached(timeout=120_000)
    count = folded.count()

    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(folded).to_have_count(0)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(folded).to_have_count(count)
