"""The whole way of a reader: by keyboard alone, on a phone's width, in Slovak, and after closing the browser."""

from pathlib import Path

from playwright.sync_api import BrowserContext, Locator, Page, Playwright, expect

from tests.browser.chrome import executable

FIRST = 120_000
BAD = """ComputerName     : ssprdedicatedsbprodscu.servicebus.windows.net
RemoteAddress    : 203.0.113.20
RemotePort       : 443
TcpTestSucceeded : False
"""
GOOD = BAD.replace("False", "True")
TITLE = "Server sa dostane k\u00a0prenosovej službe"


def opened(playwright: Playwright, profile: Path, arguments: list[str]) -> BrowserContext:
    """Open the browser with a profile that outlives it; nothing but the site and the CDN can be reached."""
    return playwright.chromium.launch_persistent_context(
        profile,
        executable_path=executable(playwright),
        args=arguments,
        locale="sk-SK",
        viewport={"width": 390, "height": 844},
        permissions=["clipboard-read", "clipboard-write"],
    )


def go_to(page: Page, selector: str, key: str = "Tab") -> None:
    """Press a key until the focus is where the reader wants it, and see that it is visible there."""
    for _ in range(150):
        page.keyboard.press(key)
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            assert page.evaluate("document.activeElement.getClientRects().length > 0")
            return
    raise AssertionError(f"{key} never leads to {selector}")


def diagnose(page: Page, text: str) -> None:
    """Put a text into the box that has the focus, and press the button behind it."""
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(text)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")


def relay(page: Page) -> Locator:
    return page.locator("svg.way-narrow a[data-hop=relay]")


def copied(page: Page) -> str:
    """Copy the summary by keyboard, and return what is on the clipboard then."""
    go_to(page, ".check-overview-toggle", "Shift+Tab")
    page.keyboard.press("Enter")
    go_to(page, ".check-hand-over")
    page.keyboard.press("Enter")
    expect(page.locator("[data-act=copy]")).to_be_enabled(timeout=FIRST)
    go_to(page, "[data-act=copy]")
    page.keyboard.press("Enter")
    expect(page.locator(".check-handout-said")).to_have_text("Skopírované.")
    page.keyboard.press("Escape")
    expect(page.locator(".check-hand-over")).to_be_focused()
    return page.evaluate("navigator.clipboard.readText()")


def test_from_a_bad_output_to_a_ticket(
    playwright: Playwright, arguments: list[str], tmp_path: Path, address: str
) -> None:
    context = opened(playwright, tmp_path, arguments)
    page = context.new_page()
    page.goto(f"{address}sk/")
    expect(relay(page)).to_contain_text("Nevyhodnotené")

    go_to(page, "check-diagnosis textarea")
    diagnose(page, BAD)
    expect(relay(page)).to_have_attribute("data-status", "fail", timeout=FIRST)
    expect(relay(page)).to_contain_text("✖")
    expect(relay(page)).to_contain_text("Nevyhovuje")
    first = page.locator("check-way .check-next")
    expect(first).to_contain_text(TITLE, timeout=FIRST)
    expect(page.locator(".check-result details[open]")).to_contain_text("zoznam povolených položiek")

    go_to(page, "check-diagnosis textarea", "Shift+Tab")
    diagnose(page, GOOD)
    expect(relay(page)).to_have_attribute("data-status", "pass", timeout=FIRST)
    expect(relay(page)).to_contain_text("Vyhovuje")
    expect(first).not_to_contain_text(TITLE)

    summary = copied(page)
    assert f"Vyhovuje: {TITLE}" in summary
    assert "TcpTestSucceeded: True" in summary
    context.close()

    context = opened(playwright, tmp_path, arguments)
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    page.goto(f"{address}sk/")
    expect(relay(page)).to_have_attribute("data-status", "pass")
    expect(page.locator("check-way .check-next-check a")).not_to_have_text(TITLE)
    assert [] == [url for url in asked if not url.startswith(address)]
    go_to(page, "check-diagnosis textarea")
    assert summary == copied(page)
    context.close()
