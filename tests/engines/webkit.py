"""WebKit, as WebKitGTK's small browser, through Selenium, on a screen that nobody sees."""

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from selenium.webdriver import WebKitGTK, WebKitGTKOptions
from selenium.webdriver.webkitgtk.service import Service

from tests.engines.task import SCRIPT, Answer, provide

ASYNC = f"const done = arguments[1]; ({SCRIPT})(arguments[0]).then(done, (error) => done('! ' + error));"


def run(task: dict[str, Any]) -> Answer:
    """Do the task in a fresh profile."""
    driver = provide("WebKitWebDriver", "webkit2gtk-driver", "xvfb")
    screen = provide("Xvfb", "xvfb")
    with _screen(screen) as display:
        os.environ["DISPLAY"] = display
        options = WebKitGTKOptions()
        options.binary_location = str(next(Path("/usr/lib").glob("*/webkit*gtk-*/MiniBrowser")))
        options.add_argument("--automation")
        browser = WebKitGTK(options=options, service=Service(executable_path=driver))
        try:
            browser.set_script_timeout(800)
            browser.get(task["page"])
            answer = browser.execute_async_script(ASYNC, task)
            version = browser.capabilities["browserVersion"]
        finally:
            browser.quit()
    if answer.startswith("!"):
        raise SystemExit(f"WebKitGTK {version} broke off {answer}")
    return {**json.loads(answer), "version": f"WebKitGTK {version}"}


@contextmanager
def _screen(command: str) -> Iterator[str]:
    """Give the name of a display."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [command, "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
