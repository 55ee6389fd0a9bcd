"""Press a check on the site that Zensical built, in both languages: ``python -m tests.exit.press``."""

import sys

from tests.browser.on_site import browser_on
from tests.exit.build import SITE

_PAGES = {"en": "connectivity/", "sk": "sk/connectivity/"}


def main() -> int:
    """Print what each language's check says of a build out of support; return 1 on any complaint of the browser."""
    complaints: list[str] = []
    with browser_on(SITE, "/") as (browser, address):
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
    sys.stderr.write("".join(f"{one}\n" for one in complaints))
    return int(bool(complaints))


if __name__ == "__main__":
    sys.exit(main())
