"""What stands in the tables is found by what a reader has in hand: a number, a code, a name, a task."""

import json
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

import pytest
from playwright.sync_api import Page

from checks.loader import load
from tests.browser.search_worker import FOLDERS, found_by
from tests.site.html import parsed
from tests.site.test_reference import expected

#: Pages whose rows have a key of their own. What a command shows (`command-…`) is found as the check that asks for it.
KEYED = ("events", "sspr-codes", "hresults", "audit-reasons", "builds", "licences", "endpoints", "commands")
#: A right's name stands in many places; with this word a reader asks for the right.
RIGHT = {"en": "permission", "sk": "povolenie"}

#: As many places as the paste box names (docs/theme/page/guide-answers.js).
NAMED = 4


def asked(site: Path, locale: str) -> Iterator[tuple[str, set[str]]]:
    """Yield what a reader types, and the places of which one must be found."""
    folder = FOLDERS[locale]
    (packed,) = (site / folder / "search").glob("sections.*.json")
    sections = json.loads(packed.read_text("utf-8"))["sections"]
    rows = {location: (names.split() or [title])[0] for location, title, _, names, _ in sections}
    for page, anchor in expected():
        if page in KEYED and not anchor.startswith("command-"):
            yield rows[f"{page}/#{anchor}"], {f"{page}/#{anchor}"}
    yield from ((rows[one], {one}) for one in rows if one.startswith("endpoints/#host-"))
    for one in load().facts["connector_rights"]["rights"]:
        anchor = f"rights/#right-{one.replace('_', '-')}"
        yield f"{rows[anchor]} {RIGHT[locale]}", {anchor, "permissions/", "permissions/#set-the-rights"}
    for link in parsed(site / folder / "procedures" / "index.html").select("article td a[href]"):
        place = link["href"].removeprefix("../")
        yield " ".join(link.get_text().split()), {place}


@pytest.mark.parametrize("locale", FOLDERS)
def test_every_fact_is_among_the_first_pages_found(
    locale: str, site: Path, opened: Callable[[str], Page]
) -> None:
    queries = list(asked(site, locale))
    found = found_by([query for query, _ in queries], locale, site, opened)

    assert len(queries) > 250
    missed = [
        (query, sorted(places)) for query, places in queries if not places & set(chain(*found[query][:NAMED]))
    ]
    assert [] == missed
