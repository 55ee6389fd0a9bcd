"""Undo what pages and editors do to a text that is copied out of them."""

import re
from collections.abc import Sequence

from checks.engine.spelling import spelled

_TAG = re.compile(r"</?(?:pre|code|br|span|strong|em|font|p|div)(?:\s[^<>\n]{0,200})?/?>", re.IGNORECASE)
#: What has other elements is XML, which is read as such.
_XML = re.compile(r"</[A-Za-z]|/>|<\?xml|<!--")
_SIGNS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'", "nbsp": " "}
_ESCAPED = re.compile(rf"&(?:({'|'.join(_SIGNS)})|#(\d{{2,4}})|#x([0-9a-fA-F]{{2,4}}));")
_TAB = " " * 4
_MARKED = ("\\_", "\\*", "\\[", "\\]")
_MARKED_SIGN = re.compile(r"\\([_\[\]]|(?<![\w:]\\)\*)")
#: What a page or a mail makes bold; three stars and stars with blanks beside them are a program's own.
_BOLD = re.compile(r"(?<!\*)\*\*(?![\s*])([^*]{1,300})(?<!\s)\*\*(?!\*)")
#: What may stand before every line of a block.
_INDENT = re.compile(r"\t|(?:> ?){0,5}\s{0,8}[-*•+] ")
#: A point of a list that is a field: its name may be bold or code, an equals sign stand for the colon.
_FIELD_OF_A_LIST = re.compile(
    r"((?:> ?){0,5}\s{0,8})[-*•+]( {1,3})[*_`]{0,3}"
    r"([A-Za-z][\w .()/-]{0,60}?)[*_`]{0,3} ?[:=][*_`]{0,3}(?:\s+|$)"
)
_TITLE = re.compile(r"\btitle=\"([^\"]{1,200})\"")
#: What somebody writes behind a printed value, who shows it to others, be it in Japanese or Chinese behind
#: an arrow; and what says how it ought to be.
_NOTE = re.compile(
    r"(?<=\S)[ \t]{1,60}(?:(?:#|//) ?)?(?:(?:<[-=]{1,20}|[←⬅⚠✅❌✔✓])(?!\w)|[⇒→](?= ?[^\x00-\u2fff]))[^`]*"
)
#: The same as a comment, behind a field alone.
_REMARK = re.compile(r"(?<=\S)[ \t]{1,60}(?:#|//)[ \t]+[^\s`][^`]*")
_FIELD = re.compile(r"[\s>`]{0,40}[^\W\d][\w .()/-]{0,60}:\s")
_WISH = spelled(
    r"should|must|\bold\b|\blab\b|previous|before"
    r"|ought|need|want|expect|example|chang|plan|fix|set to|soll|muss|änder|má b|musí|zme|změ"
    r"|deb[ea]|esper|attend|attes|doit"
    # of others, of another time, or nobody is sure
    r"|\b(?:other|another|docs?|documentation|sample|memory|typed|not sure|unsure|saved?|yesterday|again"
    r"|wieder|zase|until|vorher|predtým|stops|crash\w*|\w+\d{2}$"
    r"|(?:on|auf|na) (?:the |dem )?\w+ server\w?)\b|\?\W*$",
    re.IGNORECASE,
)
#: Behind a value how it ought to be, in words of which one is good for most fields, the other for a few.
_OUGHT = re.compile(
    r"[ \t]+(?:#|//|<[-=]{1,20}|←)[ \t]*(?:this |it |the value )?(?:should|must|ought to|needs to)"
    r"(?: be| say| show| read)?:? [\"'`]?(?:(?P<no>false|no)|true|yes|running|started|enabled|application"
    r"|open|empty|0)[\"'`]?[.!]{0,3}",
    re.IGNORECASE,
)
_BETTER_OFF = re.compile(
    r"[^:=]{0,60}?(?:staging|suspended|locked|disabled|cannot|required|expired)", re.IGNORECASE
)
_REMARKS = (" # ", " // ", "\t# ")
_NOTES = (*_REMARKS, "<-", "<=", "←", "⬅", "⇒", "→", "⚠", "✅", "❌", "✔", "✓")
#: The name of an attribute: one word with a capital in it.
_ATTRIBUTE = re.compile(r"(?:> ?){0,5}\s{0,8}[-*•] {1,3}[*_`]{0,3}[A-Za-z]{1,40}[a-z][A-Z]\w{0,60}\b")
#: Fewer such lines may be points of a text.
_FEWEST = 3


def without_html(text: str) -> str:
    """Return ``text`` without the tags of a page's source, and with the signs that were written in words."""
    if "<" in text:
        text = _TAG.sub("", text)
    return text if "&" not in text or _XML.search(text) else with_signs(text)


def with_signs(text: str) -> str:
    """Return ``text`` with the signs themselves that markup writes as names or numbers."""
    return _ESCAPED.sub(_sign, text)


def _sign(found: re.Match[str]) -> str:
    name, decimal, hexadecimal = found.groups()
    sign = _SIGNS[name] if name else chr(int(decimal) if decimal else int(hexadecimal, 16))
    # Half of a pair is no sign: nothing can write it down.
    return found[0] if "\ud800" <= sign <= "\udfff" else sign


def without_marks(line: str) -> str:
    """Return a line without what Markdown puts before a sign, at the end of a line, and around code."""
    if "\\" in line:
        if any(map(line.__contains__, _MARKED)):
            line = _MARKED_SIGN.sub(r"\1", line)
        # At the end of a path it may be the path's own.
        line = line.removesuffix("\\").rstrip() if line.count("\\") == 1 and ",\\" not in line else line
    if line.startswith("`") and line.endswith("`") and line.count("`") == len("``"):
        line = line[1:-1]
    return _BOLD.sub(r"\1", line) if "**" in line else line


def without_notes(printed: list[str]) -> list[str]:
    """Return the lines without what whoever shows them says behind a value.

    Where that is how the value ought to be, it stays: such a value is none, unless the note calls it bad.
    """
    text = "\n".join(printed)
    noted = {one for mark in _NOTES if mark in text for one in printed if mark in one}
    return [_without_note(one) if one in noted else one for one in printed] if noted else printed


def _without_note(line: str) -> str:
    found = _NOTE.search(line)
    if not found and any(map(line.__contains__, _REMARKS)) and _FIELD.match(line):
        found = _REMARK.search(line)
    # Behind a name alone, it is the value.
    is_value = found and line[: found.start()].endswith(":")
    if not found or is_value or _is_wish(line, found[0]):
        return line
    return line[: found.start()] + line[found.end() :]


def _is_wish(line: str, note: str) -> bool:
    """Tell whether a note says how the value ought to be; what is bad by such a note is what it is."""
    ought = _OUGHT.fullmatch(note)
    is_bad = ought and bool(ought["no"]) == bool(_BETTER_OFF.match(line))
    return not is_bad and bool(_WISH.search(note))


def title_of(fence: str) -> str:
    """Return what the output in a fence of code is called above it; empty where it has no title."""
    found = _TITLE.search(fence)
    return found[1] if found else ""


def without_indents(printed: list[str]) -> list[str]:
    """Return the lines without what stands before each line of a block: tabs, or the dots of a list."""
    indented = {one for one in {*printed} if _INDENT.match(one) and one.strip()}
    end = 0
    for index in [index for index, one in enumerate(printed) if one in indented] if indented else ():
        if index >= end:
            start, end = _block(printed, index)
            printed[start:end] = _without_indent(printed[start:end])
    return printed


def _block(printed: Sequence[str], index: int) -> tuple[int, int]:
    """Return where the lines around one begin and end that no blank line parts."""
    start = end = index
    while start and printed[start - 1].strip():
        start -= 1
    while end < len(printed) and printed[end].strip():
        end += 1
    return start, end


def _without_indent(block: list[str]) -> list[str]:
    if block[0].startswith("\t"):
        depth = min(len(one) - len(one.lstrip("\t")) for one in block)
        block = [f"{_TAB * depth}{one[depth:]}" for one in block]
    is_list = len(block) >= _FEWEST and all(map(_FIELD_OF_A_LIST.match, block))
    return [_without_dot(one) if is_list or _ATTRIBUTE.match(one) else one for one in block]


def _without_dot(point: str) -> str:
    """Return the field that a point of a list is, as a program would print it."""
    field = _FIELD_OF_A_LIST.sub(r"\1 \2\3: ", point, count=1)
    return field if field == point or not field.endswith("`") else field.rstrip("`").replace(": `", ": ", 1)
