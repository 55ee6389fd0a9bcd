"""No page types what a fact table holds: builds, events, ids, dates, hosts come through macros."""

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT

#: What a page takes from a table. A number behind a dash of an id, in a link or in a code of a name is none.
TYPED = {
    "a build": re.compile(r"(?<![\d.])\d+\.\d+\.\d+\.\d+(?!\.?\d)"),
    "an event": re.compile(r"(?<![\w.#-])3[123]\d{3}(?!\w|\.\d)"),
    "an id": re.compile(r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b", re.IGNORECASE),
    "a date": re.compile(
        r"\b20\d\d-\d\d-\d\d\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September"
        r"|October|November|December) 20\d\d|\b\d{1,2}\. ?\d{1,2}\. ?20\d\d"
    ),
    "a host": re.compile(
        r"\b[\w.*-]*\b(?:microsoftonline|windows|servicebus|usgovcloudapi|chinacloudapi|msappproxy|onmicrosoft)"
        r"\.(?:com|net|us|cn)\b|\baka\.ms\b|\b(?:entra|admin)\.microsoft\.com\b"
    ),
}
_MACRO = re.compile(r"\{\{.*?\}\}", re.DOTALL)


def typed(text: str) -> list[str]:
    """Return the facts that a page's source types instead of taking them from a table."""
    plain = _MACRO.sub("", text)
    return [f"{kind}: {found[0]}" for kind, one in TYPED.items() for found in one.finditer(plain)]


@pytest.mark.parametrize("path", sorted((ROOT / "docs").glob("[es][nk]/*.md")), ids=lambda path: path.stem)
def test_no_fact_is_typed_into_a_page(path: Path) -> None:
    assert [] == typed(path.read_text("utf-8"))


@pytest.mark.parametrize(
    "text",
    [
        "Install 2.6.84.0.",
        "Event 33008 means",
        "until 7 April 2027",
        "od 7. 4. 2027",
        "*.servicebus.windows.net",
        "https://aka.ms/sspr",
        "41781fb2-bc02-4b7c-bd55-b576c07bb09d",
    ],
)
def test_planted_fact_is_found(text: str) -> None:
    assert typed(text)
