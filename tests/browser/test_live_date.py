"""Days are judged on the reader's date, in the plural forms of the page's language."""

import pytest
from playwright.sync_api import Browser

CASES = [
    ("", "2027-02-01", "#build-2-5-190-0", "supported for another 1 day"),
    ("", "2027-02-02", "#build-2-5-190-0", "support ends today"),
    ("", "2027-03-04", "#build-2-5-190-0", "ended 30 days ago"),
    ("sk/", "2027-01-31", "#build-2-5-190-0", "podporuje sa ešte 2 dni"),
    ("sk/", "2026-12-21", "#build-2-5-190-0", "podporuje sa ešte 43 dní"),
    ("sk/", "2027-02-03", "#build-2-5-190-0", "podpora sa skončila pred 1 dňom"),
    ("", "2027-06-01", ".origin", "look whether the source still says so"),
]


@pytest.mark.parametrize(("folder", "day", "place", "expected"), CASES)
def test_days_on_the_readers_date(
    browser: Browser, address: str, folder: str, day: str, place: str, expected: str
) -> None:
    page = browser.new_page()
    page.clock.set_fixed_time(f"{day}T12:00:00")
    page.goto(f"{address}{folder}builds/")
    page.locator("live-date .live-note").first.wait_for(state="attached")

    assert expected in " ".join(page.locator(place).first.text_content().split())
    page.close()


def test_fresh_facts_say_nothing_of_their_age(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.clock.set_fixed_time("2026-11-25T12:00:00")
    page.goto(f"{address}builds/")
    page.locator("live-date .live-note").first.wait_for(state="attached")

    assert 0 == page.locator("live-date[kind=compared] .live-note").count()
    page.close()
