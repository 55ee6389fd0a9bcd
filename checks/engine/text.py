"""Clean what was typed or pasted, line by line, without losing count of the lines."""

import re
from dataclasses import dataclass

#: A value of one line is never longer than this; a longer text is not guessed at.
LONGEST_LINE_VALUE = 2_000

_INVISIBLE = dict.fromkeys(
    map(ord, "\ufeff\u200b\u200c\u200d\u2060\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e\0")
)
_SPACES = {ord(space): " " for space in "\u00a0\u2007\u202f\u2000\u2001\u2002\u2003\u2009\u200a\u3000"}
_FULL_WIDTH = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_QUOTES = {ord(mark): '"' for mark in "“”„‟«»"} | {ord(mark): "'" for mark in "‘’‚‛"}
_DASHES = {ord(dash): "-" for dash in "‐‑‒–—−"}
_CLEAN = _INVISIBLE | _SPACES | _FULL_WIDTH | _QUOTES | _DASHES

_ANSI = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
_LINE_END = re.compile(r"\r\n|\r|\n")
_PROMPT = re.compile(r"^\s*(?:\[[^\]\n]{1,80}\]:\s*)?(?:PS(?: [^>\n]{0,200})?|[A-Za-z]:\\[^>\n]{0,200})>+ ?")
_MAIL_QUOTE = re.compile(r"^(?:> ?)+")


@dataclass(frozen=True)
class Line:
    """A cleaned line, its number counted from 1, and whether it is a typed command."""

    number: int
    text: str
    command: bool = False


def clean(text: str) -> str:
    """Return ``text`` with plain spaces, quotes, dashes and digits, and without what is unseen."""
    return _ANSI.sub("", text).translate(_CLEAN)


def lines(text: str) -> list[Line]:
    """Return every line of ``text``, cleaned; mail quoting and code fences become blank space."""
    raw = _LINE_END.split(clean(text))
    filled = [one for one in raw if one.strip()]
    quoted = bool(filled) and all(one.lstrip().startswith(">") for one in filled)
    result = []
    for number, printed in enumerate(raw, 1):
        one = _MAIL_QUOTE.sub("", printed.lstrip()) if quoted else printed
        prompt = _PROMPT.match(one)
        if prompt:
            result.append(Line(number, one[prompt.end() :].rstrip(), command=True))
        else:
            result.append(Line(number, "" if one.strip().startswith("```") else one.rstrip()))
    return result


def output_lines(text: str) -> list[Line]:
    """Return the lines that a program printed: neither blank nor a command that was typed."""
    return [line for line in lines(text) if line.text.strip() and not line.command]


def shorten(text: str, length: int = 60) -> str:
    """Return ``text`` on one line, cut to ``length`` characters, to be quoted in a sentence."""
    flat = " ".join(text.split())
    return flat if len(flat) <= length else flat[: length - 1] + "…"
