"""The archive for a closed network works on any static server, over plain HTTP, with nothing but itself."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Playwright

from macros.zip_site import zip_site
from tests.browser.chrome import ARGUMENTS, executable
from tests.browser.test_check_item import item, judged
from tests.conftest import ROOT
from tests.site_server import served


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the archive as `make offline` does, and unpack it."""
    folder = tmp_path_factory.mktemp("own-copy")
    mkdocs = Path(sys.executable).with_name("mkdocs")
    settings = {one: value for one, value in os.environ.items() if one != "SITE_URL"}
    subprocess.run(
        [mkdocs, "build", "--strict", "--quiet", "--site-dir", folder / "built"],
        cwd=ROOT,
        env={**settings, "SELF_HOSTED": "1", "NO_MKDOCS_2_WARNING": "1"},
        check=True,
    )
    zip_site(folder / "built", folder / "site.zip")
    with zipfile.ZipFile(folder / "site.zip") as archive:
        archive.extractall(folder / "unpacked")
    return folder / "unpacked"


def test_closed_network(unpacked: Path, playwright: Playwright) -> None:
    """On a server of the company, below a path and without TLS, no other address is asked for anything."""
    host = "intranet.contoso.com"
    browser = playwright.chromium.launch(
        executable_path=executable(playwright),
        args=[*ARGUMENTS, f"--host-resolver-rules=MAP {host} 127.0.0.1, MAP * ~NOTFOUND"],
    )
    with served(unpacked, "/tools/checkup/") as address:
        page = browser.new_page()
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        base = address.replace("127.0.0.1", host)
        page.goto(f"{base}sk/connectivity/")
        assert not page.evaluate("isSecureContext")
        check = item(page, "connect-is-supported")
        check.locator("[name=connect_version]").fill("2.6.79.0")
        check.get_by_role("button").first.click()
        judged(check, "fail")

        assert any(url.endswith("pyodide.asm.wasm") for url in asked)
        assert [] == [url for url in asked if not url.startswith((base, "blob:"))]
        browser.close()


@pytest.mark.parametrize("language", ["", "sk/"])
def test_first_page_says_how_to_publish(unpacked: Path, language: str) -> None:
    """The first page names what IIS needs, and the settings for it lie beside."""
    first = (unpacked / language / "index.html").read_text("utf-8")
    settings = (unpacked / "web.config").read_text("utf-8")

    assert all(one in first for one in ("IIS Manager", "web.config", ".mjs", ".wasm"))
    assert all(f'fileExtension="{one}"' in settings for one in (".mjs", ".wasm"))
    assert "127.0.0.1" not in first
