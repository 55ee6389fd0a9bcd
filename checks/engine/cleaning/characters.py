"""Replace the characters that only look like others, and drop what is unseen."""

import re

from checks.engine.cleaning.contractions import with_apostrophes
from checks.engine.cleaning.copied import without_html
from checks.engine.cleaning.json_date import with_iso_dates

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
#: It takes the room of a blank, which is therefore left out.
_FULL_WIDTH |= {"：": ": "}
_QUOTES = dict.fromkeys("“”„‟«»", '"') | dict.fromkeys("‘’‚‛", "'")
_DASHES = dict.fromkeys("‐‑‒–—−─━", "-")
_LIGATURES = dict(zip("ﬀﬁﬂﬃﬄ", ("ff", "fi", "fl", "ffi", "ffl"), strict=True))
_CLEAN = {"❯": "PS>"} | _LIGATURES | _INVISIBLE | _CONTROLS | _SPACES | _FULL_WIDTH | _QUOTES | _DASHES
#: What of ASCII stays as it is.
_PLAIN_ASCII = bytes(code for code in range(128) if chr(code) not in _CLEAN)

_ANSI = re.compile(r"\x1b(?:\[[0-9;?]*[A-Za-z]|\][^\x07\x1b]{0,200}\x07)")
#: The mark of an encoding, read as if it were text, and what stands for bytes that were no text.
_BYTE_MARK = re.compile(r"^(?:ÿþ|þÿ|˙ţ|ţ˙|ď»ż|ï»¿|\ufffd\ufffd)")


def plain_characters(text: str) -> str:
    """Return ``text`` with plain spaces, quotes, dashes, digits and dates, and without what is unseen."""
    # A letter in two bytes, read as two letters, has a zero beside it.
    text = _BYTE_MARK.sub("", text.replace("\0", ""))
    if "\x1b" in text:
        text = _ANSI.sub("", text)
    text = with_iso_dates(without_html(text))
    # There are few different ones, be a text ever so long.
    others = text.encode(errors="surrogatepass").translate(None, _PLAIN_ASCII)
    for sign in {*others.decode(errors="surrogatepass")} & _CLEAN.keys():
        text = text.replace(sign, _CLEAN[sign])
    return with_apostrophes(text)
