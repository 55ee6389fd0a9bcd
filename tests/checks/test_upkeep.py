"""The review of the facts: what answers, what moved, what died, and the one issue about it."""

import json
import threading
from collections.abc import Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest

from checks.freshness import REVIEW_AFTER_DAYS, overdue
from checks.loader import load
from tests.conftest import ROOT
from upkeep.addresses import addresses
from upkeep.issue import TITLE, Tracker
from upkeep.links import Answer, ask
from upkeep.report import needs_review, report

TODAY = date(2026, 11, 25)


class _Host(BaseHTTPRequestHandler):
    """A web server with a page, redirects and refusals, and the issues of a repository."""

    pages: ClassVar = {"/page": 200, "/sk-sk/page": 200, "/gone": 404, "/busy": 503, "/new": 200}
    moved: ClassVar = {"/old": "/new", "/en-us/page": "/sk-sk/page"}
    issues: ClassVar[list[dict[str, Any]]] = []
    sent: ClassVar[list[tuple[str, str, dict[str, Any]]]] = []

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path.startswith("/repos/"):
            self._answer(200, self.issues)
        elif path in self.moved:
            self.send_response(301)
            self.send_header("Location", self.moved[path])
            self.end_headers()
        else:
            self._answer(self.pages.get(path, 404), {})

    def do_POST(self) -> None:
        length = int(self.headers["Content-Length"])
        self.sent.append((self.command, self.path, json.loads(self.rfile.read(length))))
        self._answer(200, {})

    do_PATCH = do_POST  # noqa: N815 - likewise

    def _answer(self, status: int, content: object) -> None:
        body = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def host() -> Iterator[str]:
    _Host.issues, _Host.sent = [], []
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Host)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("path", "state"),
    [("/page", "ok"), ("/en-us/page", "ok"), ("/old", "moved"), ("/gone", "dead"), ("/busy", "unsure")],
)
def test_what_an_address_answers(host: str, path: str, state: str) -> None:
    """A redirect to another language is the same page; one to another page is news, not an error."""
    assert state == ask(host + path).state


def test_where_nothing_listens(host: str) -> None:
    """A host that cannot be reached is unsure: it may be the network of whoever asks."""
    port = int(host.rpartition(":")[2])
    assert "unsure" == ask(f"http://127.0.0.1:{port - 1 if port > 1025 else 9}/", tries=1).state


def test_addresses_of_a_project(tmp_path: Path) -> None:
    """Tables and links name addresses; samples in code do not, and each address is asked once."""
    facts, pages = tmp_path / "checks" / "facts", tmp_path / "docs" / "en"
    facts.mkdir(parents=True)
    pages.mkdir(parents=True)
    (facts / "one.yml").write_text(
        "url: https://learn.microsoft.com/a\nlink: 'https://learn.microsoft.com/b'\n"
    )
    (pages / "page.md").write_text("[a](https://learn.microsoft.com/a) and `https://contoso.com`\n")

    expected = {
        "https://learn.microsoft.com/a": ["checks/facts/one.yml", "docs/en/page.md"],
        "https://learn.microsoft.com/b": ["checks/facts/one.yml"],
    }
    assert expected == addresses(tmp_path)


def test_a_report_names_everything_to_review() -> None:
    answers = {
        "https://a": Answer("dead", "status 404"),
        "https://b": Answer("moved", "https://c"),
        "https://d": Answer("ok"),
    }
    text = report(
        answers, {"https://a": ["x.md"], "https://b": ["y.md"], "https://d": ["z.md"]}, {"clock": 200}
    )

    assert all(
        part in text for part in ("https://a", "status 404", "x.md", "https://c", "clock.yml", "200 days")
    )
    assert "https://d" not in text
    assert needs_review(answers, {})


def test_an_address_that_cannot_be_asked_alone_opens_no_issue() -> None:
    assert not needs_review({"https://a": Answer("unsure", "timed out")}, {})


def test_facts_are_overdue_after_the_limit_and_not_before() -> None:
    tables = {
        "old": {"compared": "2026-05-28"},
        "older": {"compared": "2026-01-01"},
        "new": {"compared": "2026-05-29"},
    }

    assert REVIEW_AFTER_DAYS == 180
    assert ["older", "old"] == list(overdue(tables, TODAY))


def test_there_is_one_issue(host: str) -> None:
    """It is opened once, brought up to date while it is open, and closed when nothing is left."""
    tracker = Tracker(host, "contoso/checkup", "token")
    assert "nothing to review" == tracker.keep("")
    assert "opened" == tracker.keep("body")
    _Host.issues = [{"number": 3, "title": "Another"}, {"number": 7, "title": TITLE}]
    assert "updated #7" == tracker.keep("new body")
    assert "closed #7" == tracker.keep("")

    expected = [
        ("POST", "/repos/contoso/checkup/issues", {"title": TITLE, "body": "body"}),
        ("PATCH", "/repos/contoso/checkup/issues/7", {"body": "new body"}),
        ("PATCH", "/repos/contoso/checkup/issues/7", {"state": "closed"}),
    ]
    assert expected == _Host.sent


def test_addresses_of_this_project_have_the_right_form() -> None:
    """Microsoft's pages are named without a language, nothing leads through a redirect of old days."""
    found = addresses(ROOT)

    assert not [
        one
        for one in found
        if "learn.microsoft.com/" in one and one.split("/")[3].count("-") == 1 and len(one.split("/")[3]) == 5
    ]
    assert not [one for one in found if "docs.microsoft.com" in one or "technet.microsoft.com" in one]
    assert not [one for one in found if one.startswith("http://") and "c7solutions.com" not in one]


def test_no_source_stands_twice_under_one_title() -> None:
    """Two sources may share an address only where one of them is what others made of the page."""
    seen: dict[tuple[str, str], str] = {}
    for name, one in load().facts["sources"]["sources"].items():
        key = (one.get("url", name), one["kind"])
        assert key not in seen, (name, seen.get(key))
        seen[key] = name
