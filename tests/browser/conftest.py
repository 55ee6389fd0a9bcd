"""A real browser on the site that ships; the CDN's address is answered from npm's package."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright

from tests.browser.chrome import ARGUMENTS, executable
from tests.real_addresses import served_cdn


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def arguments(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[str]]:
    """Give what to start a browser with that reaches this machine, and the CDN there, and nothing else."""
    with served_cdn(tmp_path_factory.mktemp("cdn")) as cdn:
        yield [*ARGUMENTS, *cdn.arguments]


@pytest.fixture(scope="session")
def browser(playwright: Playwright, arguments: list[str]) -> Iterator[Browser]:
    chromium = playwright.chromium.launch(executable_path=executable(playwright), args=arguments)
    yield chromium
    chromium.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Give a fresh profile in which nothing but the site and the CDN can be reached."""
    fresh = browser.new_context(locale="en-GB", service_workers="block")
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
