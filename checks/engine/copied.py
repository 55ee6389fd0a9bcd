"""Undo what pages and editors do to a text that is copied out of them."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

_TAG = re.compile(r"</?(?:pre|code|br)(?:\s[^<>\n]{0,200})?/?>", re.IGNORECASE)
#: What has other elements is XML, which is read as such.
_XML = re.compile(r"</[A-Za-z]|/>|<\?xml|<!--")
_SIGNS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'", "nbsp": " "}
_ESCAPED = re.compile(rf"&(?:({'|'.join(_SIGNS)})|#(\d{{2,4}})|#x([0-9a-fA-F]{{2,4}}));")
_TAB = " " * 4


def without_html(text: str) -> str:
    """Return ``text`` without the tags of a page's source, and with the signs that were written in words."""
    if "<" in text:
        text = _TAG.sub("", text)
    return _ESCAPED.sub(_sign, text) if "&" in text and not _XML.search(text) else text


def _sign(found: re.Match[str]) -> str:
    name, decimal, hexadecimal = found.groups()
    return _SIGNS[name] if name else chr(int(decimal) if decimal else int(hexadecimal, 16))


def without_tabs(printed: Sequence[str]) -> Iterator[str]:
    """Yield the lines; tabs before every line of a block are no empty cells, but indentation."""
    for is_text, run in groupby(printed, lambda one: bool(one.strip())):
        block = [*run]
        depth = min(len(one) - len(one.lstrip("\t")) for one in block) if is_text else 0
        yield from (f"{_TAB * depth}{one[depth:]}" for one in block)
