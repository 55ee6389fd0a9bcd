"""Each page knows its counterparts: in its head, in the sitemap, for unknown addresses too."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.site.html import pages, parsed
from tests.site.test_pages import SITE_URL

FOLDERS = {"en": "", "sk": "sk/"}
NAMES = {"map": "http://www.sitemaps.org/schemas/sitemap/0.9", "xhtml": "http://www.w3.org/1999/xhtml"}


@pytest.mark.parametrize("locale", FOLDERS)
def test_sitemap_pairs_every_page(site: Path, locale: str) -> None:
    folder = FOLDERS[locale]
    root = ET.parse(site / folder / "sitemap.xml").getroot()  # noqa: S314 - the project's own file
    listed = {}
    for url in root.findall("map:url", NAMES):
        links = {one.get("hreflang"): one.get("href") for one in url.findall("xhtml:link", NAMES)}
        listed[url.find("map:loc", NAMES).text] = links
    own = [path.relative_to(folder) for path in pages(site) if (path.parts[0] == "sk") == bool(folder)]
    listable = (one for one in own if not parsed(site / folder / one).select_one("meta[name=robots]"))
    plain = {one.as_posix().removesuffix("index.html") for one in listable if one.name != "404.html"}

    assert listed == {
        f"{SITE_URL}{folder}{one}": {
            "en": f"{SITE_URL}{one}",
            "sk": f"{SITE_URL}sk/{one}",
            "x-default": f"{SITE_URL}{one}",
        }
        for one in plain
    }


def test_unknown_addresses_are_told_in_every_language(site: Path) -> None:
    """The root's page speaks all, for GitHub Pages serves no other; each folder's its own."""
    every, own = (
        [one["lang"] for one in parsed(site / folder / "404.html").select("not-found")]
        for folder in ("", "sk")
    )
    assert ["en", "sk"] == every
    assert ["sk"] == own


def test_other_language_is_offered_in_its_own_words(site: Path) -> None:
    """Hidden until a script finds that the browser asks for it."""
    for path in pages(site):
        if path.name == "404.html":
            continue
        (offer,) = parsed(site / path).select("language-offer")
        assert offer.has_attr("hidden")
        assert offer["lang"] != parsed(site / path).html["lang"]
        assert offer.select_one("a[hreflang]")["hreflang"] == offer["lang"]
