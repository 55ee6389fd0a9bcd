"""What all tables share: words, texts with their facts filled in, where a table comes from."""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from checks.fact_references import resolve_facts
from checks.freshness import REVIEW_AFTER_DAYS, age_of
from checks.loader import ROOT
from macros.render import Renderer
from macros.words import words_in

_FOLDER = Path(__file__).parent
_MICROSOFT = {"microsoft"}


@cache
def words(locale: str) -> dict[str, Any]:
    """Return the words of the tables in a language."""
    return words_in(_FOLDER, locale)


def filled(renderer: Renderer, table: str) -> dict[str, Any]:
    """Return a fact table, its texts filled with the facts that they name."""
    catalogue = renderer.catalogue
    path = ROOT / "facts" / f"{table}.yml"
    words_of_page = catalogue.words[renderer.locale]
    content: dict[str, Any] = resolve_facts(path, catalogue.facts[table], catalogue.facts, words_of_page)
    return content


def told(texts: Mapping[str, str] | None, locale: str) -> str:
    """Return a text of a fact table in a language, empty where there is none."""
    return texts[locale] if texts else ""


def show(renderer: Renderer, template: str, *tables: str, **values: Any) -> str:
    """Fill a template of this folder; below it stands where the named fact tables come from."""
    return renderer.template(
        f"reference/{template}.html",
        said=words(renderer.locale),
        written=renderer.items.written,
        review_after=REVIEW_AFTER_DAYS,
        origins=[_origin(renderer, one) for one in tables],
        **values,
    )


def origin(renderer: Renderer, *tables: str) -> str:
    """Return where these fact tables come from, for a page that shows them in parts."""
    for one in tables:
        if one not in renderer.catalogue.facts:
            raise ValueError(f"there is no fact table {one}")
    return show(renderer, "origin", *tables)


def _origin(renderer: Renderer, table: str) -> dict[str, Any]:
    content, known = renderer.catalogue.facts[table], renderer.catalogue.facts["sources"]["sources"]
    return {
        "table": table,
        "sure": "documented" if {known[one]["kind"] for one in content["sources"]} == _MICROSOFT else "mixed",
        "compared": content["compared"],
        "overdue": age_of(content, datetime.now(tz=UTC).date()) > REVIEW_AFTER_DAYS,
        "sources": [renderer.source(one) for one in content["sources"]],
    }
