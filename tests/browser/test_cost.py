"""What a page costs before anybody uses a check: little, and nothing of Python."""

import gzip
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser

from checks.guide_files import load_guide
from macros.pack import pack
from tests.conftest import PREFIX

#: Of a page with everything it asks for, compressed, besides pictures and the search index; in bytes.
MOST = 150_000
NOT_COUNTED = (".svg", ".png", ".jpg", ".webp")


def asked_by(browser: Browser, address: str, path: str) -> tuple[list[str], int]:
    """Return what a page in a fresh profile asks for before it is used, and its workers and frames."""
    context = browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    page.goto(address + path)
    page.wait_for_load_state("networkidle")
    kept = page.evaluate(
        "async () => (await navigator.serviceWorker.getRegistrations()).length + (await caches.keys()).length"
    )
    workers = [one for one in page.workers if "search" not in one.url]
    started = len(workers) + len(page.frames) - 1 + kept
    context.close()
    return asked, started


@pytest.mark.parametrize("language", ["", "sk/"])
def test_cost_before_use(browser: Browser, site: Path, address: str, language: str) -> None:
    """No address but the site's, no worker, nothing kept; and few bytes, also of the longest page."""
    runtime = [Path(path).name for path in pack().files]
    python = [name for name in runtime if name.startswith(("box.", "worker.", "library.", "catalogue."))]
    for section in (*load_guide()["sections"], "diagnosis"):
        asked, started = asked_by(browser, address, f"{language}{section}/")

        assert [] == [url for url in asked if not url.startswith((address, "data:"))]
        assert [] == [url for url in asked if url.rsplit("/", 1)[-1] in python]
        assert 0 == started, section
        paths = {urlsplit(url).path.removeprefix(PREFIX) for url in asked if url.startswith(address)}
        sizes = {path: size_of(site, path) for path in paths if not path.endswith(NOT_COUNTED)}
        assert sum(sizes.values()) <= MOST, (section, sorted(sizes.items(), key=lambda one: -one[1])[:8])


def size_of(site: Path, path: str) -> int:
    """Return a file's size as a server sends it, none for the search index."""
    if "search" in path and path.endswith(".json"):
        return 0
    file = site / path
    return len(gzip.compress((file / "index.html" if file.is_dir() else file).read_bytes()))
