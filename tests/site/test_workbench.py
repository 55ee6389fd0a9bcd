"""The workbench is built, and nothing leads a reader or a search engine to it."""

from pathlib import Path

import pytest

from checks.loader import load
from tests.site.html import pages, parsed


@pytest.mark.parametrize("folder", ["", "sk"])
def test_it_is_led_to_from_nowhere(site: Path, folder: str) -> None:
    own = Path(folder, "workbench", "index.html")
    assert "noindex" == parsed(site / own).select_one("meta[name=robots]")["content"]
    assert "workbench" not in (site / folder / "sitemap.xml").read_text("utf-8")
    indexes = [*(site / folder / "search").glob("*.json")]
    assert indexes
    assert not [path for path in indexes if "workbench/" in path.read_text("utf-8")]
    for path in pages(site):
        if path.parent.name != "workbench":
            links = [one["href"] for one in parsed(site / path).select("article a[href], nav a[href]")]
            assert not [one for one in links if one.endswith("workbench/")], path


def test_each_remedy_is_there_in_each_language(site: Path) -> None:
    """Every outcome that asks to act is named above its remedy, which stands once for all that share it."""
    own = parsed(site / "workbench" / "index.html")
    catalogue = load()
    for check in catalogue.checks.values():
        below = own.select_one(f'table[data-check="{check.id}"] + .workbench-remedies')
        named = {one.text for one in below.select("p:has(> .check-word) > code")} if below else set()
        assert named == set(check.text["en"].get("remedies") or {}), check.id
        for one in below.select(".workbench-texts") if below else ():
            assert [*catalogue.locales] == [
                text["lang"] for text in one.select("[lang]") if text.parent is one
            ]
