"""What somebody else wrote, a pasted text, a file, what the browser keeps, runs nowhere and decides nothing."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Locator, Page, Route, expect

from tests.browser.test_check_item import FIRST
from tests.browser.test_kept import KEY

MARKUP = "<img src=x onerror='document.title=1'><script>document.title=1</script><base href=//fabrikam.com>"
TURNED = "\u202e\u2067" * 50
STACKED = "z" + "\u0336" * 500
#: Markup, a line without a break, direction, stacked marks, control signs, a prompt and hosts that look right.
HOSTILE = f"""{MARKUP}
ComputerName : {MARKUP}
RemotePort : 443
TcpTestSucceeded : True

ComputerName : {TURNED}a.servicebus.windоws.net
RemotePort : 443
TcpTestSucceeded : True

ComputerName : {"a" * 100_000}.servicebus.windows.net.evil.example
RemotePort : 443
TcpTestSucceeded : True

PS C:\\> {MARKUP} \x1b[2J\x1b]8;;javascript:alert(1)\x07
{STACKED} {{constructor}} ${{1}} %s [a](javascript:alert(1))
{"b" * 50_000}
"""


def hand_over(page: Page) -> Locator:
    page.locator(".check-overview-toggle").click()
    page.locator(".check-hand-over").click()
    return page.locator("check-overview dialog")


def as_file(value: Any) -> Any:
    text = value if isinstance(value, str) else json.dumps(value)
    return {"name": "report.json", "mimeType": "application/json", "buffer": text.encode()}


def assert_untouched(page: Page) -> None:
    """No markup of others has become an element, and nothing is wider than the window."""
    shown = ".check-finding, .check-findings, .check-summary, dialog, .check-next-check, .check-next-why"
    assert 0 == page.locator(shown).locator("img, script, base, iframe").count()
    assert "1" != page.title()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1")


def test_hostile_text_and_files(opened: Callable[[str], Page]) -> None:
    """A text is shown as text and passes nothing; a file is refused in words, or its claims do not count."""
    page = opened("diagnosis/")
    page.set_viewport_size({"width": 390, "height": 844})
    box = page.locator("check-diagnosis")
    box.locator("textarea").fill(HOSTILE)
    box.get_by_role("button").first.click()
    expect(box.locator(".check-findings h3").first).to_be_visible(timeout=FIRST)
    assert "pass" not in [one.get_attribute("data-status") for one in box.locator(".check-result").all()]
    for folded in box.locator("details").all():
        folded.evaluate("one => { one.open = true }")
    assert_untouched(page)

    dialog = hand_over(page)
    said = dialog.locator(".check-handout-said")
    expect(dialog.locator("textarea")).not_to_have_value("", timeout=FIRST)
    before = page.evaluate(f"localStorage.getItem('{KEY}')")
    report: dict[str, Any] = {
        "format": "checkup-report",
        "version": 1,
        "rules": "",
        "answers": {},
        "findings": [],
    }
    for file, told in (
        (MARKUP, "no report"),
        ("[" * 300_000, "no report"),
        (report | {"version": "1"}, "no report"),
        (report | {"version": 2}, "newer version"),
        ("1" * 20_000_001, "too large"),
    ):
        dialog.locator("[type=file]").set_input_files(as_file(file))
        expect(said).to_contain_text(told, timeout=FIRST)
    assert before == page.evaluate(f"localStorage.getItem('{KEY}')")

    row = {
        "status": "pass",
        "params": {},
        "evidence": [{"first_line": MARKUP, "text": [MARKUP]}],
        "judged": "2026-11-22",
    }
    all_values = {"hosts": [MARKUP], "ports": ["443"], "count": 1, "domain": MARKUP, "cloud": MARKUP}
    text = f"ComputerName : {MARKUP}\nRemotePort : 443\nTcpTestSucceeded : False"
    report["answers"] = {"relay_connection": text, "__proto__": "x", "connect_version": {"a": 1}}
    report["findings"] = [
        row | {"check": "relay_port_is_open", "code": "open", "params": all_values},
        row | {"check": "tls12_is_enabled", "code": "blank", "params": {"input": "tls_values"}},
        row | {"check": "scheduler_is_running", "code": "invented", "judged": MARKUP},
        row | {"check": "__proto__", "code": "own_verdict"},
        row | {"check": "sspr_is_enabled_for_user", "code": "own_verdict"},
    ]
    dialog.locator("[type=file]").set_input_files(as_file(report))
    expect(said).to_contain_text("Ticked by hand in the report, not judged: 1.", timeout=FIRST)
    expect(said).to_contain_text("not counted: 1.")
    expect(said).to_contain_text("does not know it: 5.")
    assert_untouched(page)

    page = opened("connectivity/")
    check = page.locator("check-item#relay-port-is-open")
    expect(check).to_have_attribute("data-status", "unchecked")
    expect(check.locator(".check-finding")).to_contain_text(
        "The opened report says of 22 November 2026: “Passed”"
    )
    expect(page.locator("check-item#tls12-is-enabled")).to_have_attribute("data-status", "unchecked")
    assert_untouched(page)


def test_box_answers_nobody_else(context: BrowserContext, address: str, site: Path) -> None:
    """Framed by a page of another origin, the box neither tells that it is ready nor runs what it is sent."""

    def foreign(route: Route) -> None:
        route.fulfill(body="<title>0</title>", content_type="text/html")

    context.route("http://fabrikam.com/", foreign)
    page = context.new_page()
    page.goto("http://fabrikam.com/")
    box = next(site.glob("runtime/box.*.html")).name
    heard = page.evaluate(
        """async (address) => {
          const heard = [];
          addEventListener("message", ({ data }) => heard.push(data));
          const frame = document.createElement("iframe");
          const loaded = new Promise((done) => { frame.onload = done; });
          frame.src = address;
          document.body.append(frame);
          await loaded;
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data }) => heard.push(data);
          const source = "addEventListener('message', ({ data }) => data.port.postMessage('ran'))";
          frame.contentWindow.postMessage({ source }, "*", [port2]);
          await new Promise((done) => setTimeout(done, 1500));
          return heard;
        }""",
        f"{address}runtime/{box}",
    )

    assert [] == heard
    assert [] == page.workers
