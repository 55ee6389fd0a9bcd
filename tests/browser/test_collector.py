"""The collector is saved under its own name, as the bytes whose hash the page shows."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from macros.collector import SCRIPT


@pytest.mark.parametrize("language", ["", "sk/"])
def test_download_has_its_name_and_the_hash_shown(
    opened: Callable[[str], Page], language: str, tmp_path: Path
) -> None:
    page = opened(f"{language}collector/")
    with page.expect_download() as download:
        page.get_by_role("link", name=SCRIPT).click()
    download.value.save_as(tmp_path / SCRIPT)

    assert SCRIPT == download.value.suggested_filename
    content = (tmp_path / SCRIPT).read_bytes()
    assert hashlib.sha256(content).hexdigest().upper() in page.locator("main").inner_text()
    assert content.startswith(b"\xef\xbb\xbf<#\r\n")
