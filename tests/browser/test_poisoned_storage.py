"""What another page of the same host writes into the browser breaks nothing, and leads nowhere else."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.test_attacks import MARKUP, assert_untouched
from tests.browser.test_kept import stored


def kept(**changed: Any) -> dict[str, Any]:
    finding = {
        "status": "pass",
        "code": "open",
        "params": {},
        "evidence": [],
        "day": "2026-11-22",
        "rules": "RULES",
    }
    return {**finding, "site": MARKUP, "said": {"en": MARKUP, "sk": MARKUP}, **changed}


@pytest.mark.parametrize(
    "finding",
    [
        kept(status="constructor"),
        kept(day=MARKUP),
        kept(evidence=None),
        kept(evidence=[{"text": None}]),
        kept(evidence=[None]),
        kept(params=None),
        kept(said=None),
    ],
)
def test_poisoned_storage(
    context: BrowserContext, opened: Callable[[str], Page], finding: dict[str, Any]
) -> None:
    """Another page of the same host can write there: what is no finding is none, and nothing breaks."""
    rules = json.loads(opened("").locator("#checkup-data").text_content() or "")["rules"]
    step = {
        "check": "x",
        "section": "javascript:alert(1)//",
        "basis": "",
        "said": {"en": {"title": MARKUP, "why": [MARKUP]}},
    }
    value = {
        "version": 2,
        "answers": {"__proto__": "x", "cloud": {}, "relay_connection": MARKUP},
        "next": step,
    }
    findings = {"relay_port_is_open": finding | {"rules": rules}, "__proto__": finding, "tls12_is_enabled": 5}
    stored(context, value | {"findings": findings})

    page = opened("connectivity/")
    expect(page.locator("check-item#relay-port-is-open [name=relay_connection]")).to_have_value(MARKUP)
    expect(page.locator("check-item#relay-port-is-open")).to_have_attribute("data-status", "unchecked")
    assert [] == page.locator(".check-next-check a").evaluate_all(
        "all => all.filter(one => !one.href.startsWith(location.origin))"
    )
    assert_untouched(page)


def test_next_step_leads_nowhere_else(context: BrowserContext, opened: Callable[[str], Page]) -> None:
    """The address of the kept next step is the guide's own, whatever stands in its place."""
    step = {
        "check": "tls12_is_enabled",
        "section": "https://fabrikam.com",
        "said": {"en": {"title": "t", "why": "w"}},
    }
    own = {"relay_port_is_open": kept(status="fail", code="own_verdict")}
    basis = "relay_port_is_open:fail:own_verdict"
    stored(context, {"version": 2, "answers": {}, "findings": own, "next": step | {"basis": basis}})

    page = opened("")
    link = page.locator("check-way .check-next-check a")
    expect(link).to_have_text("t")
    assert link.evaluate("one => one.href").startswith(page.url)
    assert link.evaluate("one => one.href").endswith("connectivity/#tls12-is-enabled")
