"""After the first use the site works without a network, traps nobody, and can be removed."""

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Playwright, expect

from macros.offline import write_service_worker
from tests.browser.chrome import ARGUMENTS, executable
from tests.browser.test_check_item import item, judged
from tests.conftest import PREFIX
from tests.real_addresses import served_cdn
from tests.site_server import served

STATE = """async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  return [registration?.active?.state ?? "none", ...(await caches.keys())];
}"""
#: Wait in the page until its service worker and the names of its caches are as a condition says.
UNTIL = """async () => {
  for (let turn = 0; turn < 600; turn += 1) {
    const [state, ...kept] = await (STATE)();
    if (CONDITION) return kept;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(await (STATE)());
}"""

#: Keep every file of this site in a cache of another one, each with a content that is not its own.
KEEP_AS_A_NEIGHBOUR = """async () => {
  const cache = await caches.open("neighbour");
  const worker = await (await fetch("service-worker.js")).text();
  for (const [name] of worker.matchAll(/(?:runtime|https:)[^"]+(?=":)/g)) await cache.put(name, new Response("forged"));
  if (!(await cache.keys()).length) throw new Error(worker);
}"""
#: The addresses in this site's cache under which something forged is kept.
FORGED = """async () => {
  const [name] = (await caches.keys()).filter((one) => one !== "neighbour");
  const cache = await caches.open(name);
  const forged = [];
  for (const one of await cache.keys()) {
    if ((await (await cache.match(one)).text()) === "forged") forged.push(one.url);
  }
  return forged;
}"""


def until(page: Page, condition: str) -> list[str]:
    """Wait, and return the names of the caches."""
    kept: list[str] = page.evaluate(UNTIL.replace("STATE", STATE).replace("CONDITION", condition))
    return kept


class Used:
    """A copy of the site in a browser of its own, whose network can be cut."""

    def __init__(self, context: BrowserContext, site: Path, address: str, cut: Callable[[], None]) -> None:
        self.context, self.site, self.address, self.cut = context, site, address, cut

    def use(self, kept: int = 1) -> Page:
        """Judge a check, and wait until the site is kept: there are then so many caches."""
        page = self.context.new_page()
        page.goto(f"{self.address}connectivity/")
        check(page, "2.6.79.0", "fail")
        until(page, f"state === 'activated' && kept.length === {kept}")
        return page


def check(page: Page, version: str, status: str) -> None:
    one = item(page, "connect-is-supported")
    one.locator("[name=connect_version]").fill(version)
    one.get_by_role("button").first.click()
    judged(one, status)


@pytest.fixture
def used(site: Path, tmp_path: Path, playwright: Playwright) -> Iterator[Used]:
    """Serve a copy of the site and the CDN, both until they are cut."""
    copy = tmp_path / "site"
    shutil.copytree(site, copy, ignore=shutil.ignore_patterns("*.map"))
    with ExitStack() as network:
        cdn = network.enter_context(served_cdn(tmp_path))
        address = network.enter_context(served(copy, PREFIX))
        browser = playwright.chromium.launch(
            executable_path=executable(playwright), args=[*ARGUMENTS, *cdn.arguments]
        )
        yield Used(browser.new_context(locale="en-GB"), copy, address, network.close)
        browser.close()


def test_verdicts_with_the_network_gone(used: Used) -> None:
    """Nothing is kept before the first use; after it the whole site works in both languages."""
    page = used.context.new_page()
    page.goto(f"{used.address}connectivity/")
    page.wait_for_load_state("networkidle")
    assert ["none"] == page.evaluate(STATE)
    used.use()

    answer_of_a_neighbour(used)
    used.cut()

    page = used.context.new_page()
    page.goto(f"{used.address}sk/connectivity/?from=a-link#connect-is-supported")
    check(page, "2.6.92.0", "pass")
    page.goto(f"{used.address}no/such/page/")
    expect(page.locator("h1")).to_have_text("404")


def answer_of_a_neighbour(used: Used) -> None:
    """Let a page below the same address that is none of this site be slow: ours does not stand in for it."""
    neighbour = used.site / "neighbour.html"
    os.mkfifo(neighbour)  # the server waits until somebody writes
    writing = threading.Timer(6, neighbour.write_text, ["slow"])
    writing.start()
    page = used.context.new_page()
    page.goto(f"{used.address}neighbour.html")
    writing.join()
    expect(page.locator("h1")).to_have_count(0)
    page.close()


def test_newer_site_replaces_the_old_and_a_build_can_remove_it(used: Used) -> None:
    """Pages come from the network first; a newer build is kept whole; SERVICE_WORKER=off removes all."""
    page = used.use()
    start = used.site / "index.html"
    start.write_text(start.read_text("utf-8").replace("<h1", "<p id=newer>newer</p><h1", 1), "utf-8")
    page.goto(used.address)
    page.reload()  # past what the browser's own cache may still hold for a moment
    expect(page.locator("#newer")).to_be_attached()

    kept = page.evaluate("caches.keys()")
    write_service_worker(used.site, keeps=True)
    page.reload()
    until(page, f"kept.length === 1 && kept[0] !== '{kept[0]}'")
    write_service_worker(used.site, keeps=False)
    page.reload()
    until(page, "state === 'none' && kept.length === 0")


def test_forget_everything_removes_it_and_nothing_of_a_neighbour(used: Used) -> None:
    """Another site of the same host has caches too: nothing is taken from them, and they stay."""
    page = used.context.new_page()
    page.goto(used.address)
    page.evaluate(KEEP_AS_A_NEIGHBOUR)
    check_page = used.use(kept=2)
    assert check_page.evaluate(FORGED) == []

    check_page.get_by_role("button", name="Forget everything").click()
    assert until(check_page, "state === 'none' && kept.length === 1") == ["neighbour"]
