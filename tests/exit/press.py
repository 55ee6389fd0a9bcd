"""Press a check on the site that Zensical built, in both languages: ``python -m tests.exit.press``."""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.chrome import ARGUMENTS, executable
from tests.exit.build import SITE
from tests.real_addresses import served_cdn
from tests.site_server import served

_PAGES = {"en": "connectivity/", "sk": "sk/connectivity/"}


def main() -> int:
    """Print what each language's check says of a build out of support; return 1 on any complaint of the browser."""
    complaints: list[str] = []
    with (
        tempfile.TemporaryDirectory() as scratch,
        sync_playwright() as playwright,
        served_cdn(Path(scratch)) as cdn,
        served(SITE, "/") as address,
    ):
        browser = playwright.chromium.launch(
            executable_path=executable(playwright), args=[*ARGUMENTS, *cdn.arguments]
        )
        for locale, path in _PAGES.items():
            page = browser.new_page(viewport={"width": 1280, "height": 900})
            page.on("pageerror", lambda error: complaints.append(str(error)))
            page.on("console", lambda said: complaints.append(said.text) if "Policy" in said.text else None)
            page.goto(f"{address}{path}")
            item = page.locator("check-item#connect-is-supported")
            item.locator("textarea").first.fill("1.1.443.0")
            item.locator("button").first.click()
            page.wait_for_selector("check-item#connect-is-supported[data-status=fail]", timeout=120_000)
            sys.stdout.write(f"{locale}: {item.locator('.check-message').first.inner_text()}\n")
        browser.close()
    sys.stderr.write("".join(f"{one}\n" for one in complaints))
    return int(bool(complaints))


if __name__ == "__main__":
    sys.exit(main())
