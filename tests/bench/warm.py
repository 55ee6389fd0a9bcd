"""Measure the page once Python runs: keystroke to finding, evaluation alone, and the page's longest freeze.

Call: ``make bench``, or ``python -m tests.bench.warm SITE``.
"""

import statistics
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from macros.pyodide import PIN
from tests.bench.start_up import PRESS
from tests.browser.chrome import ARGUMENTS, executable
from tests.browser.conftest import answer_from_package
from tests.conftest import PREFIX
from tests.site_server import served

#: Watches for tasks that hold up the page; the browser reports those of 50 ms and more.
WATCH = """
window.__freezes = [];
new PerformanceObserver((list) => __freezes.push(...list.getEntries().map((one) => one.duration)))
  .observe({ type: "longtask", buffered: true });
"""
KEYSTROKES = """async (count) => {
  const item = document.querySelector("check-item#connect-is-supported");
  const field = item.querySelector("[name=connect_version]");
  const region = item.querySelector(".check-finding");
  const times = [];
  for (let turn = 0; turn < count; turn += 1) {
    field.value = `2.6.${turn}.0`;
    const began = performance.now();
    const shown = new Promise((resolve) => {
      const watch = new MutationObserver(() => {
        if (!region.textContent.includes(field.value)) return;
        watch.disconnect();
        resolve(performance.now());
      });
      watch.observe(region, { childList: true, subtree: true });
    });
    field.dispatchEvent(new Event("input", { bubbles: true }));
    times.push(await Promise.race([shown, new Promise((resolve) => setTimeout(resolve, 5000, NaN))]) - began);
  }
  return times;
}"""
EVALUATIONS = """async ([address, request, count]) => {
  const { ask } = await import(address);
  const times = [];
  for (let turn = 0; turn < count; turn += 1) {
    const began = performance.now();
    await ask("judge", { ...request, given: { connect_version: `2.6.${turn}.0` } });
    times.push(performance.now() - began);
  }
  return times;
}"""
REQUEST = {"check": "connect_is_supported", "today": "2026-11-22", "locale": "en"}


def told(name: str, times: list[float], goal: int) -> None:
    """Print median, 95th percentile and spread."""
    known = sorted(one for one in times if one == one)  # noqa: PLR0124 - NaN is not itself
    p95 = statistics.quantiles(known, n=20)[-1]
    print(
        f"{name}: median {statistics.median(known):.1f} ms, 95th percentile {p95:.1f} ms (goal {goal}),"
        f" {known[0]:.1f} to {known[-1]:.1f}, {len(times) - len(known)} of {len(times)} not seen"
    )


def main(site: Path, count: int = 60) -> None:
    """Print the figures."""
    with sync_playwright() as playwright, served(site, PREFIX) as address:
        browser = playwright.chromium.launch(executable_path=executable(playwright), args=ARGUMENTS)
        context = browser.new_context(service_workers="block")
        context.route(f"{PIN.base}**", answer_from_package)
        page = context.new_page()
        page.add_init_script(WATCH)
        page.goto(f"{address}connectivity/")
        page.wait_for_load_state("networkidle")
        page.evaluate("__freezes.length = 0")
        page.evaluate(PRESS)
        freezes = page.evaluate("__freezes")
        print(
            f"longest freeze of the page from the press to the finding: {max(freezes, default=0):.0f} ms (goal 50)"
        )
        told("keystroke to finding", page.evaluate(KEYSTROKES, count), 50)
        runtime = f"{address}runtime/{next(site.glob('runtime/runtime.*.js')).name}"
        told("evaluation, message to answer", page.evaluate(EVALUATIONS, [runtime, REQUEST, count]), 10)
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
