"""The built pages, parsed."""

from functools import cache
from pathlib import Path

from bs4 import BeautifulSoup


def pages(site: Path) -> list[Path]:
    """Return every page of the site, relative to it; the runtime's own page is none."""
    found = (path.relative_to(site) for path in site.rglob("*.html"))
    return sorted(path for path in found if path.parts[0] != "runtime")


@cache
def parsed(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text("utf-8"), "html.parser")
