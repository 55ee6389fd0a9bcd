"""Slow, cut, short of memory, endless: each ends in a sentence with a way on, and a fresh try works."""

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import BrowserContext, Locator, Page, expect

from macros.pyodide import PACKAGE
from tests.browser.rewritten import Sender, poor_cdn, replace_own, use_cdn
from tests.browser.test_check_item import FIRST, item, judged
from tests.browser.test_faults import SOON


def pressed(page: Page, text: str = "2.6.79.0") -> Locator:
    check = item(page, "connect-is-supported")
    check.locator("[name=connect_version]").fill(text)
    check.get_by_role("button").first.click()
    return check


def told(check: Locator, code: str, *words: str) -> None:
    """Wait for a fault's sentence with both ways on."""
    expect(check).to_have_attribute("data-code", code, timeout=SOON)
    region = check.get_by_role("status")
    for word in words:
        expect(region).to_contain_text(word)
    expect(region.get_by_role("button", name="Try again")).to_be_visible()
    expect(region.get_by_role("button", name="Go on without Python")).to_be_visible()


def uncounted(context: BrowserContext, address: str) -> Page:
    """Open a page whose uncaught errors are what the test is about."""
    page = context.new_page()
    page.goto(f"{address}connectivity/")
    return page


def impatient(source: str) -> str:
    return re.sub(r"PATIENCE = [\d_]+", "PATIENCE = 2_000", source)


def test_silent_cdn(context: BrowserContext, opened: Callable[[str], Page], site: Path, address: str) -> None:
    """A CDN that never answers is given up."""
    replace_own(context, site, address, "download.*.js", impatient)
    context.route("**/pyodide.asm.wasm", lambda _: None)

    told(pressed(opened("connectivity/")), "slow", "pyodide.asm.wasm", "cdn.jsdelivr.net")


def test_trickling_cdn(
    context: BrowserContext, opened: Callable[[str], Page], site: Path, address: str
) -> None:
    """Single bytes for ever are no progress."""
    replace_own(context, site, address, "download.*.js", impatient)
    with poor_cdn(PACKAGE, Sender.trickle) as cdn:
        use_cdn(context, address, cdn)
        told(pressed(opened("connectivity/")), "slow", "pyodide.asm.wasm")


def test_cut_off(context: BrowserContext, opened: Callable[[str], Page], address: str) -> None:
    """A connection that ends in the middle is told as such."""
    with poor_cdn(PACKAGE, Sender.cut) as cdn:
        use_cdn(context, address, cdn)
        told(pressed(opened("connectivity/")), "cut", "pyodide.asm.wasm")


def test_out_of_memory_at_start(context: BrowserContext, site: Path, address: str) -> None:
    """Memory that cannot be had is told at once."""
    refuse = "WebAssembly.instantiate = async () => { throw new RangeError('Out of memory'); };\n"
    replace_own(context, site, address, "worker.*.js", lambda source: refuse + source)

    told(pressed(uncounted(context, address)), "memory", "enough memory")


def test_worker_that_dies(context: BrowserContext, site: Path, address: str) -> None:
    """A worker that does not even load is told at once."""
    replace_own(context, site, address, "worker.*.js", lambda source: f"throw new Error('no');\n{source}")

    told(pressed(uncounted(context, address)), "start")


#: Python itself never comes back from judging a text with this word.
ENDLESS = """
from checks.engine.session import Session
judge = Session.judge
def endless(self, request):
    while "endless" in request:
        pass
    return judge(self, request)
Session.judge = endless
"""


def test_endless_evaluation(
    context: BrowserContext, opened: Callable[[str], Page], site: Path, address: str
) -> None:
    """The rule is stopped, the page says so, and a fresh box judges the next text."""
    replace_own(
        context,
        site,
        address,
        "worker.*.js",
        lambda source: source.replace(
            "return pyodide.pyimport(", f"pyodide.runPython({ENDLESS!r});\n  return pyodide.pyimport("
        ),
    )
    page = opened("connectivity/")
    judged(pressed(page), "fail")

    check = pressed(page, "endless")
    told(check, "stuck")
    assert 0 == page.locator("iframe").count()

    check.locator("[name=connect_version]").fill("2.6.92.0")
    judged(check, "pass")


def test_storage_denied_while_checking(context: BrowserContext, address: str) -> None:
    """Neither answers nor files can be kept, and the check is judged all the same."""
    page = context.new_page()
    page.add_init_script(
        "for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])"
        "  Object.defineProperty(window, name, {get() { throw new DOMException('denied', 'SecurityError'); }})"
    )
    page.goto(f"{address}connectivity/")

    assert "recalled" in judged(pressed(page), "fail", FIRST)
