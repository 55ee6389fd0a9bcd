"""axe finds nothing to complain of: on any page, in any state, language and colour scheme."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from macros.pyodide import PIN
from tests.conftest import ROOT
from tests.site.html import pages

AXE = (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8")
#: All rules in the light scheme, those of colour in the dark one.
LIGHT, DARK = ["default"], ["slate", ["color-contrast", "link-in-text-block"]]
RUN = """async (schemes) => {
  const found = [];
  for (const [scheme, rules] of schemes) {
    document.body.dataset.mdColorScheme = scheme;
    const only = rules ? { runOnly: rules } : {};
    const { violations } = await axe.run(document, { resultTypes: ["violations"], ...only });
    for (const { id, nodes } of violations) found.push(...nodes.map((one) => `${scheme} ${id}: ${one.html.slice(0, 200)}`));
  }
  document.body.dataset.mdColorScheme = "default";
  return found;
}"""
#: A colour on its way to another one is nobody's colour, and a part laid out late lies behind the footer at first.
STILL = """*, ::before, ::after {
  transition: none !important; animation: none !important; content-visibility: visible !important;
}"""
#: What has the focus, and where its left and right edges are.
FOCUSED = """() => {
  const { left, right } = document.activeElement.getBoundingClientRect();
  return [document.activeElement.tagName, left, right];
}"""
STATUSES = ("fail", "warn", "unknown", "pass", "not_applicable")
#: On the workbench one table is like the next, and all are measured by its own test; looking into each takes long.
FIRST_TABLES = "for (const one of [...document.querySelectorAll('.workbench-check')].slice(3)) one.remove()"
UNFOLD = "for (const one of document.querySelectorAll('article details')) one.open = true"


def complaints(page: Page, *schemes: list[object]) -> list[str]:
    """Return what axe says of a page in these colour schemes; in both where none is named."""
    page.add_style_tag(content=STILL)
    page.evaluate(AXE)
    return page.evaluate(RUN, schemes or (LIGHT, DARK))


def sideways(page: Page) -> Iterator[str]:
    """Tell how wide the page is where it is wider than 320 pixels, which is 1280 at 400 %."""
    usual = page.viewport_size
    page.set_viewport_size({"width": 320, "height": 640})
    page.evaluate(UNFOLD)
    width = page.evaluate("document.scrollingElement.scrollWidth")
    if width > 320:
        yield f"{width} pixels wide"
    page.set_viewport_size(usual or {"width": 1280, "height": 720})


def paths(site: Path) -> Iterator[str]:
    return (path.as_posix().removesuffix("index.html") for path in pages(site))


@pytest.mark.parametrize("language", ["", "sk/"])
def test_every_page(opened: Callable[[str], Page], site: Path, language: str) -> None:
    """As a reader finds it: nothing checked, all folded; and narrow and unfolded, it fits.

    No colour depends on the language: those of the dark scheme are looked at in one.
    """
    schemes = (LIGHT,) if language else (LIGHT, DARK)
    found = {}
    for path in paths(site):
        if path.startswith("sk/") == bool(language):
            page = opened(path)
            page.evaluate(FIRST_TABLES)
            found[path] = [*complaints(page, *schemes), *sideways(page)]
    assert {} == {path: faults for path, faults in found.items() if faults}


@pytest.mark.parametrize("language", ["", "sk/"])
@pytest.mark.parametrize("typed", ["SSPR_0029", "0x80230619"])
def test_answered_question(opened: Callable[[str], Page], language: str, typed: str) -> None:
    """What the guide answers below the paste box: a part of a page, and a row of a table."""
    page = opened(language)
    page.locator("check-diagnosis textarea").fill(typed)
    page.locator(".check-answer").wait_for()
    page.evaluate(UNFOLD)
    assert [] == complaints(page)


@pytest.mark.parametrize("path", ["connectivity/", "sk/connectivity/"])
def test_every_state(context: BrowserContext, opened: Callable[[str], Page], path: str) -> None:
    """Each verdict, all unfolded; checking, and an error; the overview and the dialog open."""
    page = opened(path)
    page.evaluate(UNFOLD)
    items = page.locator("check-item")
    for index, status in enumerate(STATUSES[:4]):
        items.nth(index).locator(f".check-own [value={status}]").check()
    assert [] == complaints(page)

    context.route(f"{PIN.base}**", lambda _: None)
    items.nth(5).locator(".check-run").click()
    expect(items.nth(5)).to_have_attribute("data-status", "running")
    assert [] == complaints(page)

    page = opened(path)
    context.route(f"{PIN.base}**", lambda route: route.abort())
    items = page.locator("check-item")
    items.nth(5).locator(".check-run").click()
    expect(items.nth(5)).to_have_attribute("data-code", "blocked")
    page.locator(".check-overview-toggle").click()
    assert [] == complaints(page)
    page.locator(".check-hand-over").click()
    expect(page.locator("dialog")).to_be_visible()
    assert [] == complaints(page)


@pytest.mark.parametrize("language", ["", "sk/"])
def test_keyboard_is_seen_on_a_narrow_page(opened: Callable[[str], Page], language: str) -> None:
    """From the first Tab to the paste box, whatever has the focus is on the screen."""
    page = opened(language)
    page.set_viewport_size({"width": 390, "height": 900})
    page.emulate_media(reduced_motion="reduce")
    unseen = []
    for _ in range(100):
        page.keyboard.press("Tab")
        page.wait_for_timeout(30)
        name, left, right = page.evaluate(FOCUSED)
        if name == "TEXTAREA":
            break
        if right <= 0 or left >= 390:
            unseen.append(name)
    assert name == "TEXTAREA"
    assert [] == unseen
