"""Every example of every check is judged in the page at one press, and every state looks as it should.

How a state looks is compared by its computed styles and its boxes, and not by pixels: letters are drawn
by whatever fonts a machine has.
"""

import json
from collections.abc import Callable
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

LOOKS = """() => Object.fromEntries([...document.querySelectorAll('.workbench td:nth-of-type(1) .check-word')]
  .map(word => [word.dataset.word, {
    sign: getComputedStyle(word, '::before').content,
    color: getComputedStyle(word).color,
  }]))"""
# The rounded edge of a piece of code may reach over by a few pixels; a text that does not break, by far more.
WIDER = """() => {
  for (const one of document.querySelectorAll('.workbench-check')) one.style.contentVisibility = 'visible';
  return [...document.querySelectorAll('.workbench td, .workbench th')]
    .filter(cell => cell.scrollWidth > cell.clientWidth + 8)
    .map(cell => `${cell.clientWidth} < ${cell.scrollWidth}: ${cell.textContent.slice(0, 60)}`);
}"""
STATES = {"fail", "warn", "unknown", "pass", "not_applicable", "unchecked"}


def test_every_example_at_one_press(opened: Callable[[str], Page]) -> None:
    page = opened("workbench/")
    page.locator("check-workbench:defined").wait_for()
    page.locator("check-workbench .check-run").click()

    # An expectation that is not met yet describes all of the page, over and over; this page is long.
    summary = page.locator(".workbench-summary:not(:empty)")
    summary.wait_for(timeout=300_000)
    rows = page.locator(".workbench tbody tr").count()
    assert f"As expected: {rows} of {rows}" == summary.inner_text()
    assert 0 == page.locator(".workbench-finding:empty").count()
    for width in (1280, 390):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert [] == page.evaluate(WIDER)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["workbench/", "sk/workbench/"])
def test_states_are_told_apart_without_colour(
    opened: Callable[[str], Page], scheme: Literal["light", "dark"], path: str
) -> None:
    """Each state has a sign of its own; what is wrong and what is right differ in colour too."""
    page = opened(path)
    page.emulate_media(color_scheme=scheme)
    looks = page.evaluate(LOOKS)

    assert STATES == looks.keys()
    assert len(STATES) == len({one["sign"] for one in looks.values()})
    assert 3 == len({looks[one]["color"] for one in ("fail", "warn", "pass")})


def test_input_and_remedies_are_folded_beside(opened: Callable[[str], Page]) -> None:
    page = opened("workbench/")
    page.locator("check-workbench:defined").wait_for()
    row = page.locator("tr", has=page.locator(".workbench-given")).first
    row.locator("summary").click()
    expect(row.locator("pre").first).to_be_visible()

    given = json.loads(row.get_attribute("data-given") or "")
    assert [*given.values()] == row.locator("pre").all_text_contents()

    remedies = page.locator(".workbench-remedies").first
    remedies.locator("summary").click()
    for language in ("en", "sk"):
        expect(remedies.locator(f"[lang={language}]").first).to_be_visible()
