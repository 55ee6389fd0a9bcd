"""Take the screenshots of the README anew: ``make screenshots``. They are of the site as it ships."""

import sys
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.browser.on_site import browser_on
from tests.conftest import PREFIX, ROOT

FOLDER = ROOT / ".github" / "images"
WIDE, PHONE = {"width": 1280, "height": 1000}, {"width": 390, "height": 844}
SESSION = """PS C:\\> Get-ADSyncScheduler | Select-Object SyncCycleEnabled, StagingModeEnabled

SyncCycleEnabled StagingModeEnabled
---------------- ------------------
            True              False

PS C:\\> Test-NetConnection ssprdedicatedsbprodscu.servicebus.windows.net -Port 443

ComputerName     : ssprdedicatedsbprodscu.servicebus.windows.net
RemoteAddress    : 203.0.113.20
RemotePort       : 443
InterfaceAlias   : Ethernet
SourceAddress    : 10.0.0.5
TcpTestSucceeded : False
"""


def page_of(browser: Browser, size: dict[str, int], address: str) -> Page:
    """Open a page in a fresh profile."""
    context = browser.new_context(
        viewport={"width": size["width"], "height": size["height"]},
        locale="sk-SK" if "/sk/" in address else "en-GB",
    )
    page = context.new_page()
    page.goto(address)
    return page


def taken(page: Page, name: str, top: str) -> None:
    """Write what is seen once the element ``top`` stands below the header."""
    page.evaluate(
        "top => scrollTo(0, document.querySelector(top).getBoundingClientRect().top + scrollY - 80)", top
    )
    page.wait_for_timeout(500)
    page.screenshot(path=FOLDER / f"{name}.png")
    page.context.close()


def diagnosis(browser: Browser, address: str, size: dict[str, int], name: str) -> None:
    """Paste a session and show where the way is broken."""
    page = page_of(browser, size, address)
    page.locator("check-diagnosis textarea").fill(SESSION)
    page.locator("check-diagnosis .check-run").click()
    page.wait_for_selector("check-way [data-hop=relay][data-status=fail]", state="attached", timeout=120_000)
    taken(page, name, "h2:has(+ check-way), check-way")


def check(browser: Browser, address: str, name: str) -> None:
    """Show one check that has failed."""
    page = page_of(browser, WIDE, address)
    item = page.locator("check-item#connect-is-supported")
    item.locator("textarea").first.fill("1.1.443.0")
    item.locator(".check-run").click()
    page.wait_for_selector("check-item#connect-is-supported[data-status=fail]", timeout=120_000)
    taken(page, name, "#connect-is-supported")


def main(site: Path) -> None:
    """Write the pictures."""
    FOLDER.mkdir(exist_ok=True)
    with browser_on(site, PREFIX) as (browser, address):
        diagnosis(browser, address, WIDE, "diagnosis.en")
        diagnosis(browser, f"{address}sk/", PHONE, "diagnosis.sk")
        check(browser, f"{address}sk/connectivity/", "check.sk")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
