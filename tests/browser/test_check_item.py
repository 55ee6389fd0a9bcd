"""A reader types or pastes, presses, and reads a verdict in the language of the page."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

#: Python has to be fetched and compiled first, on whatever machine this is.
FIRST = 120_000


def item(page: Page, check_id: str) -> Locator:
    return page.locator(f"check-item#{check_id}")


def judged(check: Locator, status: str, timeout: float = FIRST) -> str:
    """Wait until the check has a status and return what its region says."""
    expect(check).to_have_attribute("data-status", status, timeout=timeout)
    return check.get_by_role("status").inner_text()


@pytest.mark.parametrize(
    ("language", "passed", "failed"),
    [
        ("", "is not below 1.1.443.0", "belongs to generation 1"),
        ("sk/", "nie je nižšia ako 1.1.443.0", "prvej generácie"),
    ],
)
def test_version_typed_once_is_judged_twice(
    opened: Callable[[str], Page], language: str, passed: str, failed: str
) -> None:
    """1.1.443.0 meets the article's minimum and is not supported, each with its reason."""
    page = opened(f"{language}connectivity/")
    minimum = item(page, "connect-meets-article-minimum")
    minimum.locator("[name=connect_version]").fill("1.1.443.0")
    minimum.get_by_role("button").first.click()
    assert passed in judged(minimum, "pass")

    page = opened(f"{language}connectivity/")
    supported = item(page, "connect-is-supported")
    expect(supported.locator("[name=connect_version]")).to_have_value("1.1.443.0")
    supported.get_by_role("button").first.click()
    assert failed in judged(supported, "fail")


def test_finding_follows_the_typing_after_the_first_press(opened: Callable[[str], Page]) -> None:
    """Once run, a check needs no second press."""
    check = item(opened("connectivity/"), "connect-is-supported")
    field = check.locator("[name=connect_version]")
    field.fill("2.6.79.0")
    check.get_by_role("button").first.click()
    assert "recalled" in judged(check, "fail")

    field.fill("")

    assert "is empty" in judged(check, "unknown", 5_000)
    expect(check).to_have_attribute("data-code", "blank")


def test_by_keyboard_alone(opened: Callable[[str], Page]) -> None:
    """Focus, type, Tab, Enter: the verdict appears and the focus stays on the button."""
    page = opened("connectivity/")
    check = item(page, "connect-is-supported")
    check.locator("[name=connect_version]").focus()
    page.keyboard.type("2.6.79.0")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    judged(check, "fail")
    assert "check-run" in page.evaluate("document.activeElement.className")


def test_markup_in_a_paste_stays_text(opened: Callable[[str], Page]) -> None:
    """What is pasted is shown as text, and stays in the field."""
    page = opened("connectivity/")
    check = item(page, "connect-is-supported")
    nasty = "<img src=x onerror=\"document.title='broken'\">"
    check.locator("[name=connect_version]").fill(nasty)
    check.get_by_role("button").first.click()

    assert "<img" in judged(check, "unknown")
    assert 0 == check.get_by_role("status").locator("img").count()
    assert "broken" != page.title()
    expect(check.locator("[name=connect_version]")).to_have_value(nasty)


def test_example_fills_the_field(opened: Callable[[str], Page]) -> None:
    """Pressing an example puts its text in the field."""
    check = item(opened("connectivity/"), "connect-is-supported")
    check.locator(".check-examples summary").click()
    check.locator(".check-example").first.click()

    expect(check.locator("[name=connect_version]")).to_have_value("2.6.92.0")


def test_scope_rules_a_check_out(opened: Callable[[str], Page]) -> None:
    """Whoever uses cloud sync is told that a server check does not concern him."""
    page = opened("connectivity/")
    check = item(page, "connect-is-supported")
    check.locator("[name=connect_version]").fill("2.6.92.0")
    check.get_by_role("button").first.click()
    judged(check, "pass")

    page.locator("check-scope [name=sync_tool]").select_option("cloud_sync")

    assert "Cloud Sync" in judged(check, "not_applicable", 5_000)


def test_nothing_is_fetched_before_the_first_use(page: Page, address: str) -> None:
    """Reading a page asks nothing of the CDN and starts no worker."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{address}connectivity/")
    page.wait_for_load_state("networkidle")

    assert [] == [url for url in asked if not url.startswith(address)]
    assert [] == [url for url in asked if "box." in url or "catalogue." in url]


def test_fields_are_inside_their_item(opened: Callable[[str], Page]) -> None:
    """Markdown has not torn an item apart: each holds its fields, button and region."""
    for path in ("configuration/", "connectivity/", "service/"):
        page = opened(path)
        items = page.locator("check-item")
        assert items.count() > 0
        for one in items.all():
            assert one.locator(".check-field [name]").count() > 0
            assert "check-run" in one.get_by_role("button").first.get_attribute("class")
            assert 1 == one.get_by_role("status").count()


def test_readable_without_scripts(browser: Browser, address: str) -> None:
    """Without scripts, question, way to the value and remedy are there to read and to tick."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}connectivity/")
    check = item(page, "connect-is-supported")
    expect(check.locator(".check-question")).to_be_visible()
    check.locator(".check-results summary").click()
    expect(check.locator("[data-outcome=support_ended] .check-remedy")).to_be_visible()
    expect(check.locator(".check-own input").first).to_be_visible()
    expect(check.locator(".check-run")).to_be_hidden()
    context.close()
