"""The workbench is built, and nothing leads a reader or a search engine to it."""

from pathlib import Path

import pytest

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
