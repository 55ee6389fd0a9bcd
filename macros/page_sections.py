"""Split a page's content into what readers search for: parts below a heading, rows of a table, terms.

What unfolds (``details``), what checks hold and what scripts draw is no part of a section, nor is what stands
below a heading with ``data-search-exclude``.
"""

from dataclasses import dataclass, field
from html.parser import HTMLParser

_HEADINGS = frozenset(("h1", "h2", "h3", "h4"))
_CELLS = frozenset(("td", "th"))
_SKIPPED = frozenset(
    (
        "button",
        "check-diagnosis",
        "check-item",
        "check-scope",
        "details",
        "script",
        "style",
        "svg",
        "template",
    )
)
#: What stands in a section, but is not what it is about.
_SKIPPED_CLASSES = frozenset(("headerlink", "page-sources", "row-checks"))
#: What a heading has below which only it is searched for.
_WITHOUT_TEXT = "data-search-exclude"
#: A row's first cells say what it is about; the others would make every row as long as a page.
_CELLS_OF_A_ROW = 2
#: Inside these a word does not end.
_INLINE = frozenset("a abbr b code em i mark small span strong sub sup".split())


@dataclass
class PageSection:
    """An anchor, which the page itself has not, with its title and its text."""

    anchor: str
    is_row: bool = False
    has_text: bool = True
    title: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    #: What the first cell of a row without an anchor calls other places, by their addresses: a list of tasks.
    named: dict[str, list[str]] = field(default_factory=dict)

    @property
    def parts(self) -> tuple[str, str]:
        """Title and text, each on one line."""
        title, text = (" ".join("".join(one).split()) for one in (self.title, self.text))
        return title, text.replace(" ,", ",").replace(" .", ".")


def page_sections(html: str) -> list[PageSection]:
    """Return the sections of a page's content in order, those without a title left out."""
    parser = _Parser()
    parser.feed(html)
    parser.close()
    return [one for one in parser.sections if one.parts[0]]


class _Parser(HTMLParser):
    """Adds what it reads to the section that is open: the part below a heading, or a row of it."""

    def __init__(self) -> None:
        super().__init__()
        self._part = self._open = PageSection("")
        self.sections = [self._open]
        self._in_title = False
        self._cell = 0
        self._is_first_cell = False
        self._naming: list[str] | None = None
        self._skipping: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if self._skipping or tag in _SKIPPED or _SKIPPED_CLASSES.intersection(given.get("class", "").split()):
            if not self._skipping or tag == self._skipping[0]:
                self._skipping.append(tag)
            return
        if tag in _HEADINGS and "id" in given:
            self._part = self._begin("" if tag == "h1" else given["id"])
            self._part.has_text = _WITHOUT_TEXT not in given
        elif tag in ("tr", "dt") and "id" in given:
            self._begin(given["id"], is_row=True)
            self._in_title = tag == "dt"
        elif tag == "tr":
            self._is_first_cell = True
        elif tag == "a" and self._is_first_cell and not self._open.is_row:
            self._naming = self._open.named.setdefault(given.get("href", ""), [])
        elif tag in _CELLS:
            self._cell += 1
            self._in_title = self._open.is_row and self._cell == 1
        self._space(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._skipping:
            if tag == self._skipping[0]:
                self._skipping.pop()
            return
        if tag in _HEADINGS or tag in _CELLS or tag == "dt":
            self._in_title = False
            self._is_first_cell = False
        elif tag in ("table", "dl"):
            self._open = self._part
        elif tag == "a":
            self._naming = None
        self._space(tag)

    def handle_data(self, data: str) -> None:
        is_far = self._open.is_row and self._cell > _CELLS_OF_A_ROW
        if not (self._skipping or is_far) and (self._in_title or self._open.has_text):
            (self._open.title if self._in_title else self._open.text).append(data)
        if self._naming is not None:
            self._naming.append(data)

    def _begin(self, anchor: str, *, is_row: bool = False) -> PageSection:
        self._open = PageSection(anchor, is_row) if anchor else self.sections[0]
        if anchor:
            self.sections.append(self._open)
        self._in_title, self._cell = not is_row, 0
        return self._open

    def _space(self, tag: str) -> None:
        if self._in_title and self._open.is_row:
            self._open.title.append(" ")
        elif tag not in _INLINE:
            self._open.text.append(" ")
