"""Take the screenshots of the README anew: ``make screenshots``. They are of the site as it ships."""

import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from macros.pyodide import PIN
from tests.browser.chrome import ARGUMENTS, executable
from tests.browser.conftest import answer_from_package
from tests.conftest import PREFIX, ROOT
from tests.site_server import served

FOLDER = ROOT / ".github" / "images"


def judged(page: Page, address: str, path: str, check: str, value: str) -> None:
    """Open a page, enter a value and wait for the finding."""
    page.goto(f"{address}{path}")
    item = page.locator(f"check-item#{check}")
    item.locator("textarea").first.fill(value)
    item.locator("button").first.click()
    page.wait_for_selector(f"check-item#{check}[data-status=fail]", timeout=120_000)
    item.scroll_into_view_if_needed()
    page.evaluate(
        "id => scrollTo(0, document.getElementById(id).getBoundingClientRect().top + scrollY - 120)", check
    )
    page.wait_for_timeout(500)


def main(site: Path) -> None:
    """Write one picture of an English and one of a Slovak page."""
    FOLDER.mkdir(exist_ok=True)
    with sync_playwright() as playwright, served(site, PREFIX) as address:
        browser = playwright.chromium.launch(executable_path=executable(playwright), args=ARGUMENTS)
        for locale, path in (("en", "connectivity/"), ("sk", "sk/connectivity/")):
            context = browser.new_context(viewport={"width": 1280, "height": 800})
            context.route(f"{PIN.base}**", answer_from_package)
            page = context.new_page()
            judged(page, address, path, "connect-is-supported", "1.1.443.0")
            page.screenshot(path=FOLDER / f"check.{locale}.png")
            context.close()
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
