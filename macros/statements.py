"""Where each statement of the source article stands on the site."""

import re
from pathlib import Path
from typing import Any

from checks.engine.catalogue import Catalogue
from checks.fact_references import resolve_facts
from checks.validate_texts import SOURCE

#: The page that lists every statement; it does not count as a place that carries one.
LIST_PAGE = "article.md"
_ANCHOR = re.compile(r"""\{\{\s*statement\(\s*["'](S\d\d)["']\s*\)\s*\}\}""")


_TITLE = re.compile(r"^title:\s*[\"']?(.+?)[\"']?\s*$", re.MULTILINE)


def pages_with(docs: Path) -> dict[str, list[tuple[str, str]]]:
    """Return, for each statement, the names and titles of the pages that carry its anchor.

    A page that the language of these has not translated is the English one.
    """
    found: dict[str, list[tuple[str, str]]] = {}
    source = docs.parent / SOURCE
    for path in sorted(source.rglob("*.md")):
        page = str(path.relative_to(source))
        if page != LIST_PAGE:
            own = docs / page
            text = (own if own.is_file() else path).read_text("utf-8")
            title = _TITLE.search(text)
            for number in _ANCHOR.findall(text):
                found.setdefault(number, []).append((path.stem, title[1] if title else path.stem))
    return found


def statement_rows(catalogue: Catalogue, docs: str, locale: str) -> list[dict[str, Any]]:
    """Return a row for each statement: number, part, status, texts, checks and pages."""
    table = catalogue.facts["article_statements"]["statements"]
    pages = pages_with(Path(docs))
    rows = []
    for number, entry in table.items():
        path = Path("checks/facts/article_statements.yml")
        texts = resolve_facts(path, entry, catalogue.facts, catalogue.words[locale])
        rows.append(
            {
                "number": number,
                "part": entry["part"],
                "status": entry["status"],
                "says": texts["says"][locale],
                "today": texts["today"][locale],
                "link": entry.get("link", ""),
                "checks": [one for one in catalogue.checks.values() if number in one.meta.statements],
                "pages": pages.get(number, []),
            }
        )
    return rows
