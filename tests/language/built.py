"""What a reader sees of a built page, line by line, in one language."""

import re
from collections.abc import Iterator
from pathlib import Path

from bs4 import BeautifulSoup, Tag

from tests.language.passages import Passage
from tests.language.prose import GAP

_SPACE = re.compile(r"[ \t\n]+")
_UNSEEN = ("script", "style", "svg", "template")
_NOT_PROSE = ("code", "pre", "kbd", "samp", "textarea")
_INLINE = ("a", "abbr", "b", "em", "i", "small", "span", "strong", "sub", "sup")
_SPOKEN = ("alt", "aria-label", "title")


def lines(path: Path, site: Path, locale: str) -> Iterator[Passage]:
    """Yield the lines of a page that are in this language, gaps for code, and what it says to a listener."""
    page = BeautifulSoup(path.read_text("utf-8"), "html.parser")
    for one in page.find_all(_UNSEEN):
        one.decompose()
    for one in page.find_all(_NOT_PROSE):
        one.replace_with(GAP)
    for one in page.select("[lang]"):
        if one.name != "html" and one["lang"] != locale:
            one.replace_with(GAP)
    name = path.relative_to(site).as_posix()
    for kind, texts in (("attribute", _told(page)), ("", _read(page))):
        yield from (Passage(name, 0, kind, one) for one in texts if one.strip(f" \n{GAP}"))


def _told(page: BeautifulSoup) -> Iterator[str]:
    for name in _SPOKEN:
        # a box to tick repeats the text beside it
        yield from (str(one[name]) for one in page.select(f"[{name}]:not(input)"))
    description = page.select_one("meta[name=description]")
    if description:
        yield str(description["content"])


def _read(page: BeautifulSoup) -> Iterator[str]:
    for one in page.find_all(True):
        if isinstance(one, Tag) and (one.name not in _INLINE or "check-word" in one.get("class", ())):
            one.insert_before("\0")
            one.append("\0")
    for text in page.get_text().split("\0"):
        yield _SPACE.sub(" ", text).strip(" ")
