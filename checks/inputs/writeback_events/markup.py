"""Read events as XML: what ``wevtutil`` prints, and what Event Viewer copies."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from html import unescape
from itertools import pairwise

from checks.engine.text import Line
from checks.inputs.writeback_events.raw import Raw

_BEGIN = re.compile(r"<Event[\s>]")
_END = "</Event>"
_FIELDS = {
    "source": re.compile(r"<Provider\s[^<>]{0,200}?\bName=['\"]([^'\"<>]{1,100})['\"]"),
    "id": re.compile(r"<EventID[^<>]{0,60}>\s{0,20}(\d{1,5})\s{0,20}<"),
    "level": re.compile(r"<Level>\s{0,20}(\d{1,2})\s{0,20}<"),
    "time": re.compile(r"\bSystemTime=['\"]([^'\"<>]{10,40})['\"]"),
}
_TEXTS = ("EventData", "RenderingInfo")
_TAG = re.compile(r"<[^<>]{0,500}>")


def xml_events(all_lines: list[Line]) -> tuple[list[Raw], list[Line]]:
    """Return the events that stand as XML, and the lines without them."""
    text, starts = _joined(all_lines)
    spans = list(_spans(text))
    found = []
    for begin, end in spans:
        first = bisect_right(starts, begin) - 1
        raw = _event(text[begin:end], all_lines[first].number)
        if raw.get("id"):
            found.append(raw)
    if not spans:
        return [], all_lines
    kept, place = [], 0
    for begin, end in [*spans, (len(text), len(text))]:
        kept.append(text[place:begin])
        kept.append("\n" * text.count("\n", begin, end))
        place = end
    rest = "".join(kept).split("\n")
    return found, [Line(line.number, rest[index], line.command) for index, line in enumerate(all_lines)]


def _joined(all_lines: list[Line]) -> tuple[str, list[int]]:
    starts, place = [], 0
    for line in all_lines:
        starts.append(place)
        place += len(line.text) + 1
    return "\n".join(line.text for line in all_lines), starts


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each event begins and ends; one that is not closed ends where the next begins."""
    begins = [found.start() for found in _BEGIN.finditer(text)]
    for begin, following in pairwise([*begins, len(text)]):
        end = text.find(_END, begin, following)
        yield begin, end + len(_END) if end >= 0 else following


def _event(markup: str, line: int) -> Raw:
    raw = Raw()
    for name, pattern in _FIELDS.items():
        found = pattern.search(markup)
        if found:
            raw.set(name, unescape(found.group(1)), line)
    for tag in _TEXTS:
        begin, end = markup.find(f"<{tag}"), markup.find(f"</{tag}>")
        if 0 <= begin < end:
            raw.set("message", unescape(_TAG.sub("\n", markup[begin:end])), line)
    return raw
