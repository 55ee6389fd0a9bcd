"""Measure how long a transcript takes to be diagnosed in the page, once Python runs there.

Call: ``make bench``, or alone with a built site: ``python -m tests.bench.diagnose_page site``.
"""

import sys
from pathlib import Path

from playwright.sync_api import Page

from tests.bench.diagnose import KINDS, SIZES, TODAY, transcript
from tests.browser.on_site import browser_on
from tests.conftest import PREFIX

ASK = """async ([address, request]) => {
  const { ask } = await import(address);
  const began = performance.now();
  await ask("diagnose", request);
  return performance.now() - began;
}"""


def seconds(page: Page, runtime: str, text: str) -> float:
    """Return how long the page takes from the question to the answer."""
    request = {"text": text, "today": TODAY.isoformat(), "locale": "en", "given": {}}
    return page.evaluate(ASK, [runtime, request]) / 1000


def main(site: Path) -> None:
    """Print the measurements; the first diagnosis, which starts Python, is left out."""
    name = next(site.glob("runtime/runtime.*.js")).name
    with browser_on(site, PREFIX) as (browser, address):
        page = browser.new_context().new_page()
        page.goto(f"{address}diagnosis/")
        runtime = f"{address}runtime/{name}"
        seconds(page, runtime, transcript(SIZES[0]))
        print("diagnose in the page: characters, seconds (best of 3), seconds per million characters")
        for kind, renamed in KINDS.items():
            print(kind)
            for size in SIZES:
                text = transcript(size, renamed=renamed)
                best = min(seconds(page, runtime, text) for _ in range(3 if size < SIZES[-1] else 1))
                print(f"{len(text):>12,} {best:8.3f} {best / len(text) * 1e6:8.3f}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
