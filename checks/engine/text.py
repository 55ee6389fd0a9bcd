"""Clean what was typed or pasted, line by line, without losing count of the lines."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from operator import attrgetter
from typing import Any, NamedTuple, Self, TypeVar

from checks.engine.copied import title_of, without_html, without_marks
from checks.engine.framing import as_printed
from checks.engine.log_prefix import without_log_prefix
from checks.engine.script import with_commands, without_remarks

Found = TypeVar("Found")

#: A value of one line is never longer than this; a longer text is not guessed at.
LONGEST_LINE_VALUE = 2_000

_TAGS = range(0xE0000, 0xE01F0)
#: What moves, hides or parts letters without being seen; with one of them in it a word would be another word.
_INVISIBLE = dict.fromkeys(
    map(
        chr,
        (
            *(0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x3164, 0xFEFF, 0xFFA0),
            *range(0x180B, 0x1810),
            *range(0x200B, 0x2010),
            *range(0x202A, 0x202F),
            *range(0x2060, 0x2070),
            *range(0xFE00, 0xFE10),
            *range(0xFFF9, 0xFFFC),
            *_TAGS,
        ),
    ),
    "",
)
#: Control characters, but for those that end a line or a column; some part words.
_CONTROLS = dict.fromkeys(map(chr, (*range(9), *range(0x0E, 0x20), *range(0x7F, 0xA0))), "")
_CONTROLS |= dict.fromkeys("\x0b\x0c\x1c\x1d\x1e\x1f\x85", " ")
_SPACES = dict.fromkeys("\xa0\u2000\u2001\u2002\u2003\u2007\u2009\u200a\u2028\u2029\u202f\u3000", " ")
_FULL_WIDTH = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_QUOTES = dict.fromkeys("“”„‟«»", '"') | dict.fromkeys("‘’‚‛", "'")
_DASHES = dict.fromkeys("‐‑‒–—−─━", "-")
_LIGATURES = dict(zip("ﬀﬁﬂﬃﬄ", ("ff", "fi", "fl", "ffi", "ffl"), strict=True))
_CLEAN = {"❯": "PS>"} | _LIGATURES | _INVISIBLE | _CONTROLS | _SPACES | _FULL_WIDTH | _QUOTES | _DASHES
# As a range: of signs beyond the first plane, a pattern would compare every letter with one after the other.
_UNCLEAN = re.compile(
    f"[{''.join(re.escape(one) for one in _CLEAN if ord(one) not in _TAGS)}{chr(_TAGS[0])}-{chr(_TAGS[-1])}]"
)
_UNCLEAN_ASCII = str.maketrans({sign: plain for sign, plain in _CONTROLS.items() if sign.isascii()})

_ANSI = re.compile(r"\x1b(?:\[[0-9;?]*[A-Za-z]|\][^\x07\x1b]{0,200}\x07)")
_WORD = re.compile(r"\w+")
#: The mark of an encoding, read as if it were text, and what stands for bytes that were no text.
_BYTE_MARK = re.compile(r"^(?:ÿþ|þÿ|˙ţ|ţ˙|ď»ż|ï»¿|\ufffd\ufffd)")
#: No path has one of ``<:"|?*``: a line of a file with its path before it is no prompt.
_PROMPT = re.compile(
    r"^\s*(?:(?:\[[^\]\n]{1,80}\]:?|\([\w.-]{1,30}\)|[\w.-]{1,40}@[\w.-]{1,60})\s{0,9})?"
    r"(?:PS(?: [^>\n]{0,200})?|[A-Za-z]:\\[^<>:\"|?*\n]{0,200})>+ ?"
)
_MAIL_QUOTE = re.compile(r"^\s*(?:> ?)+")
#: A fence of code, a remark of the collector on itself, and what a console's record begins and ends with.
_NO_TEXT = ("```", "#:", "*" * 22, "Transcript started, output file is")
#: What stands at the left edge above every answer of a service and every file of the registry.
_HEADS = ("HTTP/1.1 ", "Content-type: ", "Content-Type: ", "Content-length: ", "Windows Registry Editor ")


class Line(NamedTuple):
    """A cleaned line, its number counted from 1, and whether it is a typed command or stood in a remark."""

    number: int
    text: str
    command: bool = False
    remark: bool = False


class Excerpt(str):
    """Text cut out of a longer one, whose lines keep the numbers that they had there.

    Several inputs look at the same one: ``remembered`` holds what was found in it (see ``once_per_text``).
    """

    __slots__ = ("numbered", "remembered")
    numbered: list[Line]
    remembered: dict[Callable[..., Any], Any]

    def __new__(cls, numbered: list[Line]) -> Self:
        """Return the text of cleaned lines."""
        text = super().__new__(cls, "\n".join([line.text for line in numbered]))
        text.numbered, text.remembered = numbered, {}
        return text


def once_per_text(find: Callable[[str], Found]) -> Callable[[str], Found]:
    """Return ``find``, which looks through each excerpt only once.

    What it found is shared by all who ask: nobody may change it.
    """

    def found(text: str) -> Found:
        if not isinstance(text, Excerpt):
            return find(text)
        remembered: dict[Callable[[str], Found], Found] = text.remembered
        if find not in remembered:
            remembered[find] = find(text)
        return remembered[find]

    return found


@once_per_text
def lowered(text: str) -> str:
    """Return the lines of ``text`` in small letters, in which a word is found fast."""
    return (text if isinstance(text, Excerpt) else Excerpt(lines(text))).lower()


@once_per_text
def words(text: str) -> frozenset[str]:
    """Return every word of ``text`` in small letters."""
    return frozenset(_WORD.findall(lowered(text)))


def clean(text: str) -> str:
    """Return ``text`` with plain spaces, quotes, dashes and digits, and without what is unseen."""
    if isinstance(text, Excerpt):
        return text
    # A letter in two bytes, read as two letters, has a zero beside it.
    text = _BYTE_MARK.sub("", text.replace("\0", ""))
    if "\x1b" in text:
        text = _ANSI.sub("", text)
    text = without_html(text)
    return text.translate(_UNCLEAN_ASCII) if text.isascii() else _UNCLEAN.sub(_cleaned, text)


def _cleaned(found: re.Match[str]) -> str:
    return _CLEAN[found[0]]


def lines(text: str) -> list[Line]:
    """Return every line of ``text``, cleaned; mail quoting, fences and remarks become blank space."""
    if isinstance(text, Excerpt):
        return text.numbered
    printed = as_printed(clean(text))
    # Lines repeat: each is looked at once.
    seen = {one: _seen(one.rstrip()) for one in {*printed}}
    result: list[Line] = []
    is_command, depth = False, 0
    for number, one in enumerate(printed, 1):
        bare, marks, has_prompt = seen[one]
        # Below a typed command, two marks more are PowerShell's prompt for its next line.
        is_command = has_prompt or (is_command and marks >= depth + 2)
        depth = depth if is_command and not has_prompt else marks
        result.append(Line(number, bare, is_command))
    return with_commands(without_remarks(result))


def _seen(line: str) -> tuple[str, int, bool]:
    """Return a line without what stands before it, how many marks of a mail do, and whether a prompt does."""
    if line.startswith(_HEADS):
        return "", 0, False
    if ">" not in line:
        line = _plain(line)
        return (title_of(line) if line.lstrip().startswith(_NO_TEXT) else line), 0, False
    quote = _MAIL_QUOTE.match(line)
    marks = line.count(">", 0, quote.end()) if quote else 0
    line = _plain(line[quote.end() :] if quote else line)
    prompt = _PROMPT.match(line)
    line = line[prompt.end() :] if prompt else line
    return "" if line.lstrip().startswith(_NO_TEXT) else line, marks, bool(prompt)


def numbered(all_lines: list[Line], first: int, last: int) -> list[Line]:
    """Return the lines whose numbers lie from ``first`` to ``last``; not every number need be there."""
    number = attrgetter("number")
    return all_lines[bisect_left(all_lines, first, key=number) : bisect_right(all_lines, last, key=number)]


def last_above(typed: list[Line], number: int) -> str:
    """Return the text of the last of the lines ``typed`` above line ``number``; empty where there is none."""
    above = bisect_left(typed, number, key=attrgetter("number"))
    return typed[above - 1].text if above else ""


def _plain(line: str) -> str:
    """Return a line without what a log puts before it, and without the marks of Markdown."""
    if "\\" in line or "`" in line or "**" in line:
        line = without_marks(line)
    return without_log_prefix(line)


@once_per_text
def output_lines(text: str) -> list[Line]:
    """Return the lines that a program printed: neither blank nor a command that was typed."""
    return [line for line in lines(text) if line.text.strip() and not line.command]


def shorten(text: str, length: int = 60) -> str:
    """Return ``text`` on one line, cut to ``length`` characters, to be quoted in a sentence."""
    flat = " ".join(text.split())
    return flat if len(flat) <= length else flat[: length - 1] + "…"
