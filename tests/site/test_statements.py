"""Every statement of the source article is on the site, in both languages."""

from pathlib import Path

import pytest

from checks.loader import load
from macros.statements import pages_with
from tests.conftest import ROOT
from tests.site.html import parsed

#: The frame of the article (its header, its first title) says nothing to carry over.
FRAME = {"S01", "S02"}


@pytest.mark.parametrize("locale", load().locales)
def test_no_gap(locale: str) -> None:
    """Each statement is carried by a check or by a marked sentence of the guide."""
    catalogue = load()
    statements = set(catalogue.facts["article_statements"]["statements"]) - FRAME
    by_checks = {number for check in catalogue.checks.values() for number in check.meta.statements}
    by_pages = set(pages_with(ROOT / "docs" / locale))

    assert set() == statements - by_checks - by_pages


@pytest.mark.parametrize("folder", ["", "sk"])
def test_all_are_listed_on_one_page(site: Path, folder: str) -> None:
    """The page about the article has a row for each number, and each row leads somewhere."""
    page = parsed(site / folder / "article" / "index.html")
    rows = {row["id"]: row for row in page.select("tr[id]")}

    assert {number.lower() for number in load().facts["article_statements"]["statements"]} == set(rows)
    for number, row in rows.items():
        assert number.upper() in FRAME or row.select("td a"), number
