"""When Python cannot be had, the page says so in words, and offers a way on. It is never stuck."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from macros.pyodide import PACKAGE, PIN
from tests.browser.test_check_item import item

WASM = f"{PIN.base}pyodide.asm.wasm"
#: A fault shows within so many milliseconds, whatever this machine is busy with.
SOON = 30_000


def with_body(change: Callable[[bytes], bytes]) -> Callable[[Route], None]:
    body = change((PACKAGE / "pyodide.asm.wasm").read_bytes())
    headers = {"access-control-allow-origin": "*", "content-type": "application/wasm"}
    return lambda route: route.fulfill(body=body, headers=headers)


def html(route: Route) -> None:
    route.fulfill(
        body="<h1>Blocked by policy</h1>",
        headers={"access-control-allow-origin": "*", "content-type": "text/html"},
    )


def missing(route: Route) -> None:
    route.fulfill(status=404, body="no", headers={"access-control-allow-origin": "*"})


def refused(route: Route) -> None:
    route.abort("connectionrefused")


FAULTS = {
    "refused": (refused, "blocked"),
    "missing": (missing, "status"),
    "altered": (with_body(lambda wasm: wasm[:-1] + bytes([wasm[-1] ^ 1])), "altered"),
    "cut": (with_body(lambda wasm: wasm[:1_000_000]), "altered"),
    "longer": (with_body(lambda wasm: wasm + b"!"), "altered"),
    "html instead": (html, "altered"),
}


#: Each code in both languages; what is told in the same words, once.
IN_LANGUAGES = (
    *(("", "refused"), ("sk/", "refused"), ("", "missing"), ("sk/", "missing")),
    *(("", "altered"), ("sk/", "cut"), ("", "longer"), ("sk/", "html instead")),
)


@pytest.mark.parametrize(("language", "fault"), IN_LANGUAGES)
def test_fault_is_told_and_forgotten(
    context: BrowserContext, opened: Callable[[str], Page], fault: str, language: str
) -> None:
    """The sentence names file and host; after the fault has gone, Try again succeeds."""
    answer, code = FAULTS[fault]
    context.route(WASM, answer)
    check = item(opened(f"{language}connectivity/"), "connect-is-supported")
    check.locator("[name=connect_version]").fill("2.6.79.0")
    check.get_by_role("button").first.click()

    expect(check).to_have_attribute("data-code", code, timeout=SOON)
    said = check.get_by_role("status").inner_text()
    assert "pyodide.asm.wasm" in said
    assert "cdn.jsdelivr.net" in said
    expect(check).to_have_attribute("data-status", "unchecked")
    expect(check.locator("[name=connect_version]")).to_have_value("2.6.79.0")

    context.unroute(WASM, answer)
    check.get_by_role("status").get_by_role("button", name=re.compile("Try again|Skúsiť znova")).click()
    expect(check).to_have_attribute("data-status", "fail", timeout=120_000)


def test_going_on_without_python(context: BrowserContext, opened: Callable[[str], Page]) -> None:
    """The results unfold, and the reader ticks his own verdict."""
    context.route(WASM, refused)
    check = item(opened("connectivity/"), "connect-is-supported")
    check.get_by_role("button").first.click()
    check.get_by_role("button", name="Go on without Python").click(timeout=SOON)

    expect(check.locator(".check-results")).to_have_attribute("open", "")
    check.get_by_label("Failed").check()
    expect(check).to_have_attribute("data-status", "fail")


def test_webassembly_switched_off(page: Page, address: str) -> None:
    """A browser without WebAssembly is told so, and does not wait."""
    page.add_init_script("delete globalThis.WebAssembly")
    page.goto(f"{address}connectivity/")
    check = item(page, "connect-is-supported")
    check.get_by_role("button").first.click()

    expect(check).to_have_attribute("data-code", "no_wasm", timeout=SOON)
    assert "WebAssembly" in check.get_by_role("status").inner_text()


def test_storage_denied(context: BrowserContext, address: str) -> None:
    """Without storage the checks work all the same, and the page says what is lost.

    The theme's own scripts complain of it, so the page's complaints are not counted here.
    """
    page = context.new_page()
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('denied'); }})"
    )
    page.goto(f"{address}connectivity/")
    page.locator("check-scope [name=cloud]").select_option("china")
    expect(page.locator(".check-saved")).to_contain_text("does not let the page save")


def test_own_file_gone(context: BrowserContext, opened: Callable[[str], Page]) -> None:
    """A page older than the site's files asks for a reload and blames nobody."""
    context.route("**/catalogue.*.json", missing)
    check = item(opened("connectivity/"), "connect-is-supported")
    check.get_by_role("button").first.click()

    expect(check).to_have_attribute("data-code", "own", timeout=SOON)
    assert "Reload the page" in check.get_by_role("status").inner_text()


def test_own_file_out_of_step_with_a_cache(context: BrowserContext, opened: Callable[[str], Page]) -> None:
    """A wrong file of ours is asked for once more before anybody is troubled."""
    asked: list[str] = []

    def stale_once(route: Route) -> None:
        asked.append(route.request.url)
        if len(asked) == 1:
            route.fulfill(body="{}", content_type="application/json")
        else:
            route.continue_()

    context.route("**/catalogue.*.json", stale_once)
    check = item(opened("connectivity/"), "connect-is-supported")
    check.locator("[name=connect_version]").fill("2.6.79.0")
    check.get_by_role("button").first.click()

    expect(check).to_have_attribute("data-status", "fail", timeout=120_000)
    assert 2 == len(asked)


@pytest.mark.parametrize("language", ["", "sk/"])
def test_fault_in_the_paste_box(
    context: BrowserContext, opened: Callable[[str], Page], language: str
) -> None:
    """The paste box keeps the text and offers both ways on; going on leads to the checks by hand."""
    context.route(WASM, refused)
    page = opened(f"{language}diagnosis/")
    box = page.locator("check-diagnosis")
    box.locator("textarea").fill("2.6.79.0")
    box.get_by_role("button").first.click()

    region = box.get_by_role("status")
    expect(region).to_contain_text("cdn.jsdelivr.net", timeout=SOON)
    expect(region.get_by_role("button", name=re.compile("Try again|Skúsiť znova"))).to_be_visible()
    expect(box.locator("textarea")).to_have_value("2.6.79.0")
    region.get_by_role("link").click()
    expect(page.locator("check-item .check-own input").first).to_be_attached()


def test_no_connection(context: BrowserContext, opened: Callable[[str], Page]) -> None:
    """Whoever is on a train is told that there is no connection, and blames nobody."""
    page = opened("connectivity/")
    context.set_offline(True)
    check = item(page, "connect-is-supported")
    check.get_by_role("button").first.click()

    expect(check).to_have_attribute("data-code", "offline", timeout=SOON)
