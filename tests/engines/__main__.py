"""Judge every example of every check in Chromium, Firefox and WebKit, and compare with CPython.

Call: ``python -m tests.engines [ENGINE...]``. The engines use the site that brings Pyodide along.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from checks.engine.evaluate import evaluate
from checks.loader import load
from tests.browser.test_same_everywhere import requests
from tests.conftest import ROOT
from tests.engines import chromium, firefox, webkit
from tests.engines.task import Answer
from tests.site_server import served

ENGINES: dict[str, Callable[[dict[str, Any]], Answer]] = {
    "chromium": chromium.run,
    "firefox": firefox.run,
    "webkit": webkit.run,
}


def built(folder: Path) -> Path:
    """Return the site that needs no other address, built into ``folder``."""
    subprocess.run(
        [Path(sys.executable).with_name("mkdocs"), "build", "--strict", "--quiet", "--site-dir", folder],
        cwd=ROOT,
        env={**os.environ, "SELF_HOSTED": "1", "NO_MKDOCS_2_WARNING": "1"},
        check=True,
    )
    return folder


def mistakes(asked: list[dict[str, Any]], answer: Answer) -> list[str]:
    """Return what an engine answered otherwise than CPython, one line each."""
    catalogue = load()
    if answer["status"] != "fail":
        return [f"the page shows {answer['status']!r} ({answer['code']}) where the check fails"]
    wrong = []
    for request, found in zip(asked, answer["findings"], strict=True):
        day = date.fromisoformat(request["today"])
        expected = evaluate(catalogue, request["check"], request["given"], day, request["locale"])
        if expected != found:
            wrong.append(f"{request['check']} ({request['locale']}): {found} instead of {expected}")
    return wrong


def main(names: list[str]) -> int:
    """Print a line for each engine; return 1 where one differs."""
    asked = requests()
    failed = False
    with tempfile.TemporaryDirectory() as scratch, served(built(Path(scratch) / "site"), "/checkup/") as base:
        runtime = next((Path(scratch) / "site" / "runtime").glob("runtime.*.js")).name
        task = {
            "page": f"{base}connectivity/",
            "check": "connect-is-supported",
            "field": "connect_version",
            "text": "2.6.79.0",
            "runtime": f"{base}runtime/{runtime}",
            "requests": asked,
        }
        for name in names:
            began = time.monotonic()
            answer = ENGINES[name](task)
            wrong = mistakes(asked, answer)
            failed = failed or bool(wrong)
            took = time.monotonic() - began
            print(
                f"{answer['version']}: {len(asked)} findings, {len(wrong)} differ from CPython ({took:.0f} s)"
            )
            print(*wrong[:10], sep="\n", end="\n" if wrong else "")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or list(ENGINES)))
