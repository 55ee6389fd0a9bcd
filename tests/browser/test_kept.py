"""What was entered is kept: across pages, tabs, languages and releases, or the page says why not."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

KEY = "checkup-answers"
READ = f"JSON.parse(localStorage.getItem('{KEY}'))"
VERSION = "check-item#connect-is-supported [name=connect_version]"
TIMEOUT = "check-item#idle-timeout-is-long-enough [name=idle_timeout]"
CHECK = "check-item#relay-port-is-open"


def stored(context: BrowserContext, value: Any) -> None:
    """Let the browser hold something before a page is opened, once."""
    text = json.dumps(value if isinstance(value, str) else json.dumps(value))
    context.add_init_script(
        f"if (!sessionStorage.getItem('put')) {{ sessionStorage.setItem('put', 1); localStorage.setItem('{KEY}', {text}) }}"
    )


def tick(page: Page, status: str) -> None:
    """Tick an own verdict; no Python is needed for it."""
    page.locator(f"{CHECK} .check-results").evaluate("details => { details.open = true }")
    page.locator(f"{CHECK} .check-own [value={status}]").check()


def test_answers_of_the_first_version_come_along(
    context: BrowserContext, opened: Callable[[str], Page]
) -> None:
    stored(context, {"version": 1, "answers": {"connect_version": "2.6.79.0"}})
    page = opened("connectivity/")
    expect(page.locator(VERSION)).to_have_value("2.6.79.0")

    page.locator(TIMEOUT).fill("60")

    kept = page.evaluate(READ)
    assert 2 == kept["version"]
    assert {"connect_version": "2.6.79.0", "idle_timeout": "60"} == kept["answers"]


def test_two_tabs_do_not_overwrite_each_other(
    context: BrowserContext, opened: Callable[[str], Page], address: str
) -> None:
    first = opened("connectivity/")
    second = context.new_page()
    second.goto(f"{address}sk/connectivity/")

    first.locator(VERSION).fill("2.6.79.0")
    expect(second.locator(VERSION)).to_have_value("2.6.79.0")
    second.locator(TIMEOUT).fill("60")
    expect(first.locator(TIMEOUT)).to_have_value("60")
    tick(second, "fail")
    expect(first.locator(CHECK)).to_have_attribute("data-status", "fail")

    kept = first.evaluate(READ)
    assert {"connect_version": "2.6.79.0", "idle_timeout": "60"} == kept["answers"]
    assert ["relay_port_is_open"] == list(kept["findings"])


def test_typed_before_the_script_was_there(context: BrowserContext, page: Page, address: str) -> None:
    """On a slow line the reader is faster than the script; of a field left alone the kept text is shown."""
    stored(context, {"version": 2, "answers": {"connect_version": "2.6.79.0"}, "findings": {}, "next": None})

    def type_first(route: Route) -> None:
        page.locator(TIMEOUT).fill("60")
        route.continue_()

    context.route("**/checkup.*.js", type_first)
    page.goto(f"{address}connectivity/")

    expect(page.locator(VERSION)).to_have_value("2.6.79.0")
    expect(page.locator(TIMEOUT)).to_have_value("60")
    assert {"connect_version": "2.6.79.0", "idle_timeout": "60"} == page.evaluate(READ)["answers"]


def test_verdicts_show_on_every_page_in_every_language(opened: Callable[[str], Page]) -> None:
    """What was found on one page stands on the picture of another, in the overview, and after a reload."""
    page = opened("connectivity/")
    tick(page, "fail")
    for path, word in (("", "Failed"), ("sk/diagnosis/", "Nevyhovuje")):
        page = opened(path)
        expect(page.locator("svg.way-wide a[data-hop=relay]")).to_contain_text(word)
        expect(page.locator("svg.way-wide a[data-hop=relay]")).to_have_attribute("data-status", "fail")
        assert f"✖{word} 1" in page.locator(".check-counts").evaluate(
            "counts => [...counts.children].map((one) => getComputedStyle(one.firstChild, '::before').content.slice(1, 2) + one.textContent).join()"
        )
    expect(opened("sk/connectivity/").locator(CHECK)).to_have_attribute("data-status", "fail")


def test_no_stale_verdict_is_shown_as_current(context: BrowserContext, opened: Callable[[str], Page]) -> None:
    """A verdict of other rules is told as such, counts as not checked, and can be judged again."""
    finding = {
        "status": "fail",
        "code": "closed",
        "params": {},
        "evidence": [],
        "day": "2026-11-22",
        "rules": "of an old release",
        "site": "old",
        "said": {"en": "It is closed."},
    }
    stored(context, {"version": 2, "answers": {}, "findings": {"relay_port_is_open": finding}, "next": None})
    page = opened("connectivity/")

    expect(page.locator(CHECK)).to_have_attribute("data-status", "unchecked")
    expect(page.locator(f"{CHECK} .check-finding")).to_contain_text(
        "On 22 November 2026 the result was “Failed”"
    )
    page = opened("")
    expect(page.locator("svg.way-wide a[data-hop=relay]")).to_have_attribute("data-status", "unchecked")
    expect(page.locator("check-way .check-again button")).to_be_visible()


@pytest.mark.parametrize(
    ("value", "says", "is_replaced"),
    [
        ('{"version": 2, "ans', "could not be read", True),
        ({"version": 99, "answers": {}}, "newer version of this site", False),
    ],
)
def test_what_cannot_be_read_is_told(
    context: BrowserContext, opened: Callable[[str], Page], value: Any, says: str, is_replaced: bool
) -> None:
    """Corrupt storage costs only the memory; that of a newer release is left alone."""
    stored(context, value)
    page = opened("connectivity/")
    expect(page.locator("check-scope .check-saved")).to_contain_text(says)

    page.locator(VERSION).fill("2.6.79.0")

    kept = page.evaluate(f"localStorage.getItem('{KEY}')")
    assert is_replaced == ("2.6.79.0" in kept)
    if not is_replaced:
        assert value == json.loads(kept)


def test_full_storage_is_told(context: BrowserContext, opened: Callable[[str], Page]) -> None:
    """What does not fit stays in the page, in every field of that name."""
    context.add_init_script(
        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }"
    )
    page = opened("connectivity/")
    page.locator(VERSION).fill("2.6.79.0")

    expect(page.locator("check-scope .check-saved")).to_contain_text("is full")
    expect(page.locator("check-item#connect-meets-article-minimum [name=connect_version]")).to_have_value(
        "2.6.79.0"
    )


def test_forget_everything(opened: Callable[[str], Page]) -> None:
    """Fields, verdicts, ticks, the picture and what is stored are as on the first day."""
    page = opened("connectivity/")
    page.locator(VERSION).fill("2.6.79.0")
    tick(page, "fail")
    page.locator("check-scope").get_by_role("button", name="Forget everything").click()

    expect(page.locator("check-scope .check-saved")).to_contain_text("is forgotten")
    expect(page.locator(VERSION)).to_have_value("")
    expect(page.locator(CHECK)).to_have_attribute("data-status", "unchecked")
    assert not page.locator(f"{CHECK} .check-own [value=fail]").is_checked()
    assert page.evaluate(f"localStorage.getItem('{KEY}')") is None
    expect(opened("").locator("svg.way-wide a[data-hop=relay]")).to_have_attribute("data-status", "unchecked")


def test_filter_and_folds(opened: Callable[[str], Page]) -> None:
    page = opened("connectivity/")
    tick(page, "warn")
    page.locator(".check-overview-toggle").click()
    page.locator("#check-filter").select_option("warn")

    expect(page.locator("check-list > check-item:visible")).to_have_count(1)
    page.get_by_role("button", name="Unfold all").click()
    assert 0 == page.locator("check-item:visible > details:not([open])").count()
    page.locator("#check-filter").select_option("all")
    assert page.locator("check-list > check-item:visible").count() > 5
