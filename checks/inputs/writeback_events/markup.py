"""Read events as XML: what ``wevtutil`` prints, and what Event Viewer copies."""

import re
from itertools import pairwise

from checks.engine.cleaning.copied import with_signs
from checks.engine.text import Line
from checks.inputs.writeback_events.raw import Raw

_OPENS = "<Event"
_BEGIN = re.compile(rf"{_OPENS}[\s>]")
_END = "</Event>"
_FIELDS = {
    "source": re.compile(r"<Provider\s[^<>]{0,200}?\bName=['\"]([^'\"<>]{1,100})['\"]"),
    "id": re.compile(r"<EventID[^<>]{0,60}>\s{0,20}(\d{1,5})\s{0,20}<"),
    "level": re.compile(r"<Level>\s{0,20}(\d{1,2})\s{0,20}<"),
    "computer": re.compile(r"<Computer>\s{0,20}([^<>\s]{1,100})\s{0,20}<"),
    "time": re.compile(r"\bSystemTime=['\"]([^'\"<>]{10,40})['\"]"),
}
_TEXTS = ("EventData", "RenderingInfo")
_TAG = re.compile(r"<[^<>]{0,500}>")


def xml_events(all_lines: list[Line]) -> tuple[list[Raw], list[Line]]:
    """Return the events that stand as XML, and the lines without them."""
    text = "\n".join([line.text for line in all_lines])
    if _OPENS not in text:
        return [], all_lines
    before, *pieces = _pieces(text)
    found, kept, above = [], [before], before.count("\n")
    for piece in pieces:
        markup, _, behind = piece.partition(_END)
        raw = _event(markup, all_lines[above].number)
        if raw.get("id"):
            found.append(raw)
        kept += ["\n" * markup.count("\n"), behind]
        above += piece.count("\n")
    rest = "".join(kept).split("\n")
    return found, [Line(line.number, rest[index], line.command) for index, line in enumerate(all_lines)]


def _pieces(text: str) -> list[str]:
    """Return what stands before the first event, and from each event on to the next."""
    begins = [found.start() for found in _BEGIN.finditer(text)]
    return [text[begin:end] for begin, end in pairwise([0, *begins, len(text)])]


def _event(markup: str, line: int) -> Raw:
    raw = Raw()
    for name, pattern in _FIELDS.items():
        found = pattern.search(markup)
        if found:
            raw.set(name, with_signs(found.group(1)), line)
    for tag in _TEXTS:
        inside, closed, _ = markup.partition(f"<{tag}")[2].partition(f"</{tag}>")
        if closed:
            raw.set("message", with_signs(_TAG.sub("\n", f"<{tag}{inside}")), line)
    return raw


def without_copies(marked: list[Raw], printed: list[Raw]) -> list[Raw]:
    """Leave out a printed event whose XML follows below it: Event Viewer copies both."""
    begins = sorted(one.first_line for one in [*marked, *printed])
    by_line = {one.first_line: one.get("id") for one in marked}
    following = dict(pairwise(begins))
    kept = [
        one for one in printed if by_line.get(following.get(one.first_line, one.first_line)) != one.get("id")
    ]
    return [*marked, *kept]
