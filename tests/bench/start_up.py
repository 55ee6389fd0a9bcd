"""Time from the first press to the finding, against a page that only loads Pyodide.

Call: ``make bench``. Every round uses each page once, in a fresh profile, on one machine.
"""

import statistics
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from macros.pyodide import PIN
from tests.bench.cdn import cdn
from tests.browser.chrome import ARGUMENTS, executable
from tests.conftest import PREFIX, ROOT
from tests.site_server import served

BARE = f"""<!doctype html><title>bare</title><button>go</button><script type="module">
import {{ loadPyodide }} from "{PIN.base}pyodide.mjs";
document.querySelector("button").onclick = async () => {{
  const began = performance.now();
  const python = await loadPyodide();
  python.runPython("1 + 1");
  document.title = String(performance.now() - began);
}};
</script>"""

PRESS = """async () => {
  const item = document.querySelector("check-item#connect-is-supported");
  item.querySelector("[name=connect_version]").value = "2.6.79.0";
  const done = new Promise((resolve) => {
    new MutationObserver(() => item.dataset.status === "fail" && resolve(performance.now()))
      .observe(item, { attributes: true });
  });
  const began = performance.now();
  item.querySelector("button").click();
  return (await done) - began;
}"""


def bare(browser: Browser, address: str) -> float:
    """Return the milliseconds of a page that does no more than start Pyodide."""
    page = browser.new_context().new_page()
    page.goto(f"{address}bare.html")
    page.wait_for_load_state("networkidle")
    page.click("button")
    page.wait_for_function("document.title !== 'bare'", timeout=120_000)
    took = float(page.title())
    page.context.close()
    return took


def ours(browser: Browser, address: str) -> float:
    """Return the milliseconds from the press on a check to its finding."""
    page = browser.new_context().new_page()
    page.goto(f"{address}connectivity/")
    page.wait_for_load_state("networkidle")
    took = page.evaluate(PRESS)
    page.context.close()
    return took


def main(site: Path, rounds: int) -> None:
    """Print both, round by round, and the ratio of the medians."""
    (site / "bare.html").write_text(BARE, "utf-8")
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        package = ROOT / "node_modules" / "pyodide"
        with cdn(package, Path(scratch)) as arguments, served(site, PREFIX) as address:
            browser = playwright.chromium.launch(
                executable_path=executable(playwright), args=[*ARGUMENTS, *arguments]
            )
            found = [(bare(browser, address), ours(browser, address)) for _ in range(rounds)]
            browser.close()
    for name, times in zip(("bare page", "this site"), zip(*found, strict=True), strict=True):
        print(f"{name}: median {statistics.median(times):.0f} ms, {min(times):.0f} to {max(times):.0f}")
    print(f"ratio: {statistics.median(b / a for a, b in found):.2f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 5)
