"""The page once Python runs: a keystroke to the new finding, and an evaluation alone."""

import statistics
from pathlib import Path

from playwright.sync_api import Browser

from tests.bench.pages import ORIGIN, THIS_SITE, opened, used
from tests.conftest import PREFIX

COUNT = 60
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
    times.push((await shown) - began);
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


def warm(browser: Browser, site: Path) -> tuple[float, float]:
    """Return the milliseconds of both at the 95th percentile."""
    context = browser.new_context(service_workers="block")
    page = opened(context, THIS_SITE)
    used(page, THIS_SITE)
    keystrokes = page.evaluate(KEYSTROKES, COUNT)
    runtime = f"{ORIGIN}{PREFIX[1:]}runtime/{next(site.glob('runtime/runtime.*.js')).name}"
    evaluations = page.evaluate(EVALUATIONS, [runtime, REQUEST, COUNT])
    context.close()
    return _p95(keystrokes), _p95(evaluations)


def _p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]
