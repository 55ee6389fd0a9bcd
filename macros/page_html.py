"""What a page's HTML still lacks when Markdown and macros are done with it."""

import re
from collections.abc import Iterator

_ITEM = re.compile(r'<check-item id="([\w-]+)".*?<h3 class="check-title">(.*?)<a ', re.DOTALL)
_TASK = re.compile(
    r'(<label class="task-list-control"><input type="checkbox")(.*?</label>)'
    r"(.*?)(?=</li>|<ul|<ol|<p>|</p>|\n\n)",
    re.DOTALL,
)
_AS_WRITTEN = re.compile(r"(<(?:pre|textarea|script|style)\b.*?</(?:pre|textarea|script|style)>)", re.DOTALL)
_INDENTATION = re.compile(r"\n\s+")
_SEARCH = re.compile(r'(data-md-component="search" role="dialog")(?=>)')
_SEARCH_FIELD = re.compile(r'<input[^>]*\bmd-search__input\b[^>]*\saria-label="([^"]*)"')
_TAG = re.compile(r"<[^>]+>")


def checks_in(html: str) -> Iterator[tuple[str, str]]:
    """Yield the anchor and the title of every check in a page."""
    for found in _ITEM.finditer(html):
        yield found[1], _TAG.sub("", found[2]).strip()


def with_named_boxes(html: str) -> str:
    """Return the page with each box to tick named by the step that it stands before."""

    def named(found: re.Match[str]) -> str:
        step = " ".join(_TAG.sub("", found[3]).replace('"', "&quot;").split())
        return f'{found[1]} aria-label="{step}"{found[2]}{found[3]}'

    return _TASK.sub(named, html)


def after_title(html: str, part: str) -> str:
    """Return the page with a part after its title, or before everything where it has none."""
    head, found, rest = html.partition("</h1>")
    return f"{head}{found}\n{part}\n{rest}" if found else f"{part}\n{html}"


def without_indentation(html: str) -> str:
    """Return the page without blank lines and indentation, except where they are text."""
    parts = _AS_WRITTEN.split(html)
    parts[::2] = [_INDENTATION.sub("\n", one) for one in parts[::2]]
    return "".join(parts)


def with_named_search(html: str) -> str:
    """Return the page with the theme's dialog for searching named as its field is."""
    field = _SEARCH_FIELD.search(html)
    return _SEARCH.sub(rf'\1 aria-label="{field[1]}"', html) if field else html
