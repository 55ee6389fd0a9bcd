"""Measure this site beside a bare page and beside what a user would pick instead, in one run.

Call: ``make bench``, or with a built site ``python -m tests.bench site [rounds]``.
"""

import sys
import tempfile
from pathlib import Path
from statistics import median

from playwright.sync_api import sync_playwright

from macros.pyodide import PACKAGE, PIN
from tests.bench.first_use import times, transfers
from tests.bench.pages import BARE, ORIGIN, SUBJECTS
from tests.bench.peers import packages, pages
from tests.bench.table import own_row, print_table, time_rows, transfer_rows
from tests.bench.tasks import longest
from tests.bench.warm import warm
from tests.browser.chrome import ARGUMENTS, executable
from tests.conftest import PREFIX
from tests.real_addresses import at_real_addresses


def prepared(site: Path, scratch: Path) -> dict[str, Path]:
    """Write the pages, and return the folder that answers each address."""
    root = scratch / "root"
    (root / "bare").mkdir(parents=True)
    (root / "bare" / "index.html").write_text(BARE, "utf-8")
    pages.write(root, scratch)
    own = {ORIGIN + PREFIX[1:]: site.resolve(), ORIGIN: root, PIN.base: PACKAGE}
    return own | packages.folders(scratch)


def main(site: Path, rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        scratch = Path(folder)
        with at_real_addresses(prepared(site, scratch), scratch) as served:
            browser = playwright.chromium.launch(
                executable_path=executable(playwright), args=[*ARGUMENTS, *served.arguments]
            )
            weighed = {subject: transfers(browser, served, subject) for subject in SUBJECTS}
            timed = times(browser, SUBJECTS, rounds)
            computed = [median(longest(browser, subject) for _ in range(3)) for subject in SUBJECTS]
            keystroke, evaluation = warm(browser, site)
            browser.close()
    if served.unanswered:
        sys.exit(f"not measured as it ships, nothing answers: {', '.join(sorted(set(served.unanswered)))}")
    rows = [
        *time_rows(timed),
        ("… of it computed, ms", "50", [f"{one:.0f}" for one in computed]),
        *transfer_rows(weighed),
        own_row("keystroke to finding, 95th percentile, ms", "50", keystroke),
        own_row("evaluation alone, 95th percentile, ms", "10", evaluation),
    ]
    print(
        f"first use of each page, fresh profile, {rounds} rounds, files of the CDNs served from this machine"
    )
    print_table(SUBJECTS, rows)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 5)
