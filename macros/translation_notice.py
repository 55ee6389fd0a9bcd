"""Say on a page that its English original is newer."""

from collections.abc import Mapping
from html import escape
from typing import Any

from macros.page_html import after_title


def original(page_url: str) -> str:
    """Return the address of a page's English original, seen from its translation."""
    return "../" * (page_url.count("/") + 1) + page_url


def with_notice(
    html: str, stale: tuple[str, ...], titles: Mapping[str, str], original: str, words: Mapping[str, Any]
) -> str:
    """Return a page's content with a notice, if any entry of it is stale.

    ``titles`` are those of the page's parts by anchor, ``original`` is the English page's address.
    """
    if not stale:
        return html
    said = words["translation"]
    links = [f'<a href="#{one}">{escape(titles[one])}</a>' for one in stale if one in titles]
    parts = f" {said['parts']}: {', '.join(links)}." if links else ""
    notice = (
        '<div class="admonition warning translation-stale">'
        f'<p class="admonition-title">{said["title"]}</p>'
        f"<p>{said['page']}{parts}"
        f' <a href="{escape(original)}" hreflang="en">{said["original"]}</a></p></div>'
    )
    return after_title(html, notice)
