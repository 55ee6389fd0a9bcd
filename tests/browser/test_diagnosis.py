"""The paste box finds what is wrong in whatever the reader has, and says so in his language."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from checks.engine.diagnose import Diagnostician
from checks.loader import load
from tests.checks.collector.test_report import REPORT
from tests.checks.test_diagnose import RELAY, TEXTS

ASK = """async ([address, request]) => (await import(address)).ask("diagnose", request)"""


@pytest.mark.parametrize(("language", "word"), [("", "Failed"), ("sk/", "Nevyhovuje")])
def test_paste_and_press(opened: Callable[[str], Page], language: str, word: str) -> None:
    """The worst stands on top with what to do; what was not read is shown; the text stays."""
    page = opened(f"{language}diagnosis/")
    box = page.locator("check-diagnosis")
    box.locator("textarea").fill(f"hello\n\n{RELAY}")
    box.get_by_role("button").first.click()

    expect(box).to_have_attribute("data-status", "fail", timeout=120_000)
    assert word in box.get_by_role("status").inner_text()
    first = box.locator(".check-result").first
    assert "ssprdedicatedsbprodscu" in first.inner_text()
    assert first.locator("details").get_attribute("open") is not None
    assert "connectivity/#relay-port-is-open" in first.locator("h3 a").get_attribute("href")
    expect(box.locator("textarea")).to_have_value(f"hello\n\n{RELAY}")


@pytest.mark.parametrize(("language", "words"), [("", "still missing"), ("sk/", "ešte chýba")])
def test_what_is_not_enough_for_a_check(opened: Callable[[str], Page], language: str, words: str) -> None:
    """A text that only one half of a check can be read from is not said to tell nothing."""
    box = opened(f"{language}diagnosis/").locator("check-diagnosis")
    box.locator("textarea").fill("PS C:\\> (Get-ADDomain).PDCEmulator\nDC01.contoso.com\n")
    box.get_by_role("button").first.click()

    half = box.get_by_role("status").locator("li")
    expect(half).to_contain_text(words, timeout=120_000)
    assert "#pdc-emulator-is-reachable" in half.locator("a").get_attribute("href")


def test_what_came_out_is_in_sight_on_a_phone(opened: Callable[[str], Page]) -> None:
    """Whoever pressed the button sees how it ended, above the bar at the bottom."""
    page = opened("diagnosis/")
    page.set_viewport_size({"width": 390, "height": 700})
    box = page.locator("check-diagnosis")
    box.locator("textarea").fill("2.5.79.0")
    box.get_by_role("button").first.click()

    expect(box).to_have_attribute("data-status", "fail", timeout=120_000)
    link = box.get_by_role("status").get_by_role("link")
    expect(link).to_be_in_viewport(ratio=1)
    bar = page.locator("check-overview").bounding_box()
    shown = link.bounding_box()
    assert bar
    assert shown
    assert shown["y"] + shown["height"] <= bar["y"]


def test_secret_is_not_shown_again(opened: Callable[[str], Page]) -> None:
    """Neither what was recognised nor what was not repeats a line that holds a secret."""
    box = opened("diagnosis/").locator("check-diagnosis")
    box.locator("textarea").fill(f"hello\nPassword : Sup3rSecret\n\n{RELAY}")
    box.get_by_role("button").first.click()

    expect(box).to_have_attribute("data-status", "fail", timeout=120_000)
    assert "hello" in box.locator(".check-findings").inner_html()
    assert "Sup3rSecret" not in box.locator(".check-findings").inner_html()
    assert "password" in box.get_by_role("status").inner_text()


#: Hidden, because laying out such a text takes a browser longer than all the rest.
FILL = """(text) => {
  const field = document.querySelector("check-diagnosis textarea");
  field.style.display = "none";
  field.value = text.repeat(10_000_001);
}"""


def test_too_long_text_is_refused(opened: Callable[[str], Page]) -> None:
    """It is told with both numbers, nothing is started, and the text stays."""
    page = opened("sk/diagnosis/")
    page.evaluate(FILL, "a ")
    box = page.locator("check-diagnosis")
    box.get_by_role("button").first.click()

    told = box.get_by_role("status").inner_text()
    assert "20\u00a0000\u00a0002" in told
    assert "20\u00a0000\u00a0000" in told
    assert 20_000_002 == page.evaluate("document.querySelector('check-diagnosis textarea').value.length")


@pytest.mark.parametrize("text", ["\n\n".join(one.strip("\n") for one in TEXTS.values() if one), REPORT])
def test_same_as_the_command_line(opened: Callable[[str], Page], site: Any, address: str, text: str) -> None:
    """Every output there is, and the collector's report, have one diagnosis in the page and under CPython."""
    runtime = next(site.glob("runtime/runtime.*.js"))
    page = opened("diagnosis/")
    request = {"text": text, "today": "2026-11-22", "locale": "sk", "given": {}}
    found = page.evaluate(ASK, [f"{address}runtime/{runtime.name}", request])

    assert Diagnostician(load()).diagnose(text, date(2026, 11, 22), "sk", {}) == found


@pytest.mark.parametrize(
    ("language", "typed", "place", "told"),
    [
        ("", "33008", "events/#event-33008", "never used before"),
        ("", "0029", "sspr-codes/#sspr-0029", "SSPR_0029"),
        ("", "0x80230619", "hresults/#hr-80230619", "Get-ADUser"),
        ("", "minimum age", "questions/#minimum-age", "do not lower the age"),
        ("", "which hosts", "questions/#hosts", "*.servicebus.windows.net"),
        ("sk/", "33008", "events/#event-33008", "minimálny vek"),
        ("sk/", "SSPR_0029", "questions/#sspr-0029", "Konto konektora"),
        ("sk/", "0x80230619", "hresults/#hr-80230619", "Get-ADUser"),
        ("sk/", "minimalny vek", "questions/#minimum-age", "vek neznižujte"),
        ("sk/", "ktoré adresy", "questions/#hosts", "*.servicebus.windows.net"),
    ],
)
def test_short_question_is_answered_without_a_press(
    opened: Callable[[str], Page], address: str, language: str, typed: str, place: str, told: str
) -> None:
    """The guide's own text with links that lead on, told politely; what is gone from the box is gone below."""
    page = opened(language)
    box = page.locator("check-diagnosis")
    box.locator("textarea").fill(typed)
    answer = box.locator(".check-answer")

    expect(answer).to_contain_text(told, timeout=60_000)
    assert box.get_by_role("status").inner_text()
    links = box.locator(".check-answers a")
    assert f"{address}{language}{place}" in links.evaluate_all("all => all.map((one) => one.href)")
    assert not box.locator(".check-answers [id]").count()
    box.locator("textarea").fill("PS C:\\> hostname\nserver01")
    expect(answer).to_have_count(0)
    assert "" == box.get_by_role("status").inner_text()


def test_question_keeps_its_answer_when_no_check_reads_it(opened: Callable[[str], Page]) -> None:
    box = opened("").locator("check-diagnosis")
    box.locator("textarea").fill("33008")
    box.get_by_role("button").first.click()

    expect(box.get_by_role("status")).to_contain_text("not the output of a command", timeout=120_000)
    expect(box.locator(".check-answer")).to_contain_text("never used before", timeout=60_000)
