"""What a reader chose is shown whole, and what he has to run can be copied."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from checks.guide_files import load_guide
from tests.checks.test_diagnose import RELAY

#: Choose every answer of every question, and tell which is wider or higher than its field.
CUT = """() => [...document.querySelectorAll(".check-field select")].flatMap((field) => {
  const options = [...field.options].filter((one) => {
    field.value = one.value;
    return field.scrollWidth > field.clientWidth || field.scrollHeight > field.clientHeight;
  });
  return options.map((one) => `${field.id}: ${one.text}`);
})"""
EVENT = "Event ID 33004, PasswordResetService\nPasswordResetService ADPermissionsError\n"


@pytest.mark.parametrize("width", [1280, 390, 320])
@pytest.mark.parametrize("language", ["", "sk/"])
def test_no_answer_is_cut_off(opened: Callable[[str], Page], language: str, width: int) -> None:
    """Also the longest one, on the narrowest screen."""
    for name in ("diagnosis", *load_guide()["sections"]):
        page = opened(f"{language}{name}/")
        page.set_viewport_size({"width": width, "height": 800})

        assert [] == page.evaluate(CUT), name


def test_command_in_a_finding_can_be_copied(opened: Callable[[str], Page]) -> None:
    """One button for each command, as everywhere else, in the diagnosis and in a check that was kept."""
    page = opened("diagnosis/")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("check-diagnosis textarea").fill(EVENT)
    page.locator("check-diagnosis .check-run").click()
    result = page.locator(".check-result", has=page.locator("pre")).first
    expect(result).to_be_attached(timeout=120_000)
    page.evaluate("for (const one of document.querySelectorAll('.check-result details')) one.open = true")
    _copies(page, result.locator("pre").first)

    page = opened("symptoms/")
    finding = page.locator(".check-finding", has=page.locator("pre")).first
    _copies(page, finding.locator("pre").first)


def test_many_lines_do_not_hide_what_to_do(opened: Callable[[str], Page]) -> None:
    """A finding that rests on many lines shows some, and how many more there are."""
    page = opened("diagnosis/")
    tests = [RELAY.replace("ssprdedicatedsbprodscu", f"relay{number}") for number in range(12)]
    page.locator("check-diagnosis textarea").fill("\n\n".join(tests))
    page.locator("check-diagnosis .check-run").click()
    result = page.locator(".check-result").first

    expect(result.locator("summary").first).to_have_text("Further lines: 4", timeout=120_000)
    assert 8 == result.locator(":scope > .check-evidence").count()
    assert 4 == result.locator("details .check-evidence").count()


def _copies(page: Page, code: Locator) -> None:
    """Press the one button of a piece of code and compare what is on the clipboard then."""
    page.wait_for_timeout(500)
    button = code.get_by_role("button")
    expect(button).to_have_count(1)
    button.click()
    expect(page.locator(".md-dialog")).to_be_visible()
    assert code.inner_text().strip() == page.evaluate("navigator.clipboard.readText()")
