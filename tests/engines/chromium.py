"""Chromium, through Playwright."""

import json
from typing import Any

from playwright.sync_api import sync_playwright

from tests.browser.chrome import ARGUMENTS, executable, install
from tests.engines.task import SCRIPT, Answer


def run(task: dict[str, Any]) -> Answer:
    """Do the task in a fresh profile."""
    install()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(playwright), args=ARGUMENTS)
        page = browser.new_page()
        page.goto(task["page"])
        answer = json.loads(page.evaluate(SCRIPT, task))
        version = browser.version
        browser.close()
    return {**answer, "version": f"Chromium {version}"}
