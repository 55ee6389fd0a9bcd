"""Let Lighthouse judge the pages on a phone's settings, each three times; the median counts.

python -m tests.lighthouse SITE    status 1 where a median is below its goal
"""

import json
import os
import statistics
import subprocess
import sys
from itertools import product
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from tests.browser.chrome import ARGUMENTS, executable
from tests.conftest import PREFIX
from tests.site_server import served

GOALS = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
PAGES = [folder + page for page, folder in product(("", "connectivity/", "diagnosis/"), ("", "sk/"))]
TIMES = 3
_COMMAND = Path(__file__).parent / "node_modules" / "lighthouse" / "cli" / "index.js"


def main(site: Path) -> int:
    """Print a line a page, with what cost points."""
    with sync_playwright() as playwright:
        browser = executable(playwright) or playwright.chromium.executable_path
    met = True
    with served(site, PREFIX, compressed=True) as address:
        for page in PAGES:
            reports = [_report(f"{address}{page}", browser) for _ in range(TIMES)]
            medians = {name: statistics.median(_score(one, name) for one in reports) for name in GOALS}
            met = met and all(medians[name] >= goal for name, goal in GOALS.items())
            print(
                f"/{page}: " + ", ".join(f"{name} {score:.0f}" for name, score in medians.items()), flush=True
            )
            for line in sorted({line for one in reports for line in _lost(one)}):
                print(f"    {line}")
    return 0 if met else 1


def _report(address: str, browser: str) -> dict[str, Any]:
    """Return what Lighthouse says of one page, in a fresh profile."""
    flags = " ".join(["--headless=new", *ARGUMENTS])
    command = ["node", str(_COMMAND), address, "--quiet", "--output=json", f"--chrome-flags={flags}"]
    only = f"--only-categories={','.join(GOALS)}"
    done = subprocess.run(
        [*command, only],
        env={**os.environ, "CHROME_PATH": browser},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(done.stderr)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _score(report: dict[str, Any], category: str) -> float:
    return 100 * float(report["categories"][category]["score"])


def _lost(report: dict[str, Any]) -> list[str]:
    """Return what an audit that lowers a score says, the timings aside."""
    lowering = {
        one["id"]
        for name in GOALS
        if name != "performance"
        for one in report["categories"][name]["auditRefs"]
        if one["weight"]
    }
    audits = [report["audits"][name] for name in lowering]
    return [f"{one['id']}: {one['title']}" for one in audits if one["score"] not in (1, None)]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
