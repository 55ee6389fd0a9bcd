"""A real browser on the site that ships; the CDN's addresses are answered from npm's package."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, Route, sync_playwright

from macros.pyodide import PIN
from tests.browser.chrome import ARGUMENTS, executable
from tests.conftest import ROOT

PACKAGE = ROOT / "node_modules" / "pyodide"
TYPES = {".mjs": "text/javascript", ".wasm": "application/wasm", ".zip": "application/zip"}


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    chromium = playwright.chromium.launch(executable_path=executable(playwright), args=ARGUMENTS)
    yield chromium
    chromium.close()


def answer_from_package(route: Route) -> None:
    """Answer a request to the CDN with the file of that name in npm's package."""
    path = PACKAGE / route.request.url.removeprefix(PIN.base)
    headers = {"access-control-allow-origin": "*", "content-type": TYPES[path.suffix]}
    route.fulfill(body=path.read_bytes(), headers=headers)


@pytest.fixture
def context(browser: Browser, address: str) -> Iterator[BrowserContext]:
    """Give a fresh profile in which nothing but the site and the CDN can be reached."""
    fresh = browser.new_context(locale="en-GB", service_workers="block")
    fresh.route(lambda url: not url.startswith(address), lambda route: route.abort())
    fresh.route(f"{PIN.base}**", answer_from_package)
    yield fresh
    fresh.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """Give a page that fails the test on an uncaught error or a violated policy."""
    fresh = context.new_page()
    complaints: list[str] = []
    fresh.on("pageerror", lambda error: complaints.append(str(error)))
    fresh.on(
        "console",
        lambda said: complaints.append(said.text) if "Content Security Policy" in said.text else None,
    )
    yield fresh
    assert [] == complaints


@pytest.fixture
def opened(page: Page, address: str) -> Callable[[str], Page]:
    """Open a page of the site by its path."""

    def open_page(path: str) -> Page:
        page.goto(address + path)
        return page

    return open_page
