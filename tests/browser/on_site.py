"""A browser for what is no test: pictures, measurements, the site of another generator."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.browser.chrome import ARGUMENTS, executable
from tests.real_addresses import served_cdn
from tests.site_server import served


@contextmanager
def browser_on(site: Path, prefix: str) -> Iterator[tuple[Browser, str]]:
    """Serve a built site below ``prefix``; give a browser that reaches it and the CDN, and its address."""
    with (
        tempfile.TemporaryDirectory() as scratch,
        sync_playwright() as playwright,
        served_cdn(Path(scratch)) as cdn,
        served(site, prefix) as address,
    ):
        arguments = [*ARGUMENTS, *cdn.arguments]
        browser = playwright.chromium.launch(executable_path=executable(playwright), args=arguments)
        yield browser, address
        browser.close()
