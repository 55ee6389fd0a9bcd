"""A report leaves the page as a file and on paper, and comes back in the other language."""

import json
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

FIRST = 120_000
CHECK = "check-item#connect-is-supported"


def dialog_of(page: Page) -> None:
    page.locator(".check-overview-toggle").click()
    page.locator(".check-hand-over").click()
    expect(page.locator("[data-act=download]")).to_be_enabled(timeout=FIRST)


def test_report_is_printed_downloaded_and_opened_again(opened: Callable[[str], Page], tmp_path: Path) -> None:
    opened("sk/connectivity/").add_init_script("window.print = () => { document.body.dataset.printed = ''; }")
    page = opened("sk/connectivity/")
    page.locator(f"{CHECK} textarea").first.fill("1.1.443.0")
    page.locator(f"{CHECK} .check-run").click()
    expect(page.locator(CHECK)).to_have_attribute("data-status", "fail", timeout=FIRST)
    dialog_of(page)

    page.locator("[data-act=print]").click()
    expect(page.locator("body[data-printed]")).to_have_count(1)
    page.emulate_media(media="print")
    expect(page.locator(".check-print")).to_contain_text("1.1.443.0")
    expect(page.locator("article").first).to_be_hidden()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator(".check-print")).to_have_count(0)
    page.emulate_media(media="screen")

    with page.expect_download() as told:
        page.locator("[data-act=download]").click()
    file = tmp_path / "report.json"
    told.value.save_as(file)
    assert "connect_is_supported" in json.dumps(json.loads(file.read_text("utf-8")))
    page.evaluate("localStorage.clear()")

    page = opened("connectivity/")
    expect(page.locator(CHECK)).to_have_attribute("data-status", "unchecked")
    page.locator(".check-overview-toggle").click()
    page.locator(".check-hand-over").click()
    expect(page.locator("dialog [type=file]")).to_be_visible()  # its script is there
    page.locator("dialog [type=file]").set_input_files(file)
    expect(page.locator(CHECK)).to_have_attribute("data-status", "fail", timeout=FIRST)
    expect(page.locator(f"{CHECK} textarea").first).to_have_value("1.1.443.0")
    expect(page.locator(f"{CHECK} .check-message")).to_contain_text("belongs to generation 1")
