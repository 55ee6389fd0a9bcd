"""Bring what a page says to one spelling, so that its sentences are found however they were copied."""

import re

_BROKEN = re.compile(r"(?<=\w)- (?=\w)")
_WORD = re.compile(r"\w+")
#: The signs of ASCII, with a blank in the place of each that is no part of a word.
_OF_WORDS = "".join(sign if sign.isalnum() or sign == "_" else " " for sign in map(chr, range(128)))
_SHORT = re.compile(r"(?<=\w)n't\b")


def plain(text: str) -> str:
    """Return ``text`` in small letters on one line, *isn't* and *cannot* as two words.

    A line that ends behind a hyphen goes on without a blank.
    """
    line = " ".join(text.lower().split())
    if "- " in line:
        line = _BROKEN.sub("-", line)
    line = line.replace("can't", "can not").replace("cannot", "can not")
    return _SHORT.sub(" not", line) if "n't" in line else line


def words_in(text: str) -> list[str]:
    """Return every word of ``text``; where all of it is ASCII, they are found faster than by a pattern."""
    return text.translate(_OF_WORDS).split() if text.isascii() else _WORD.findall(text)
