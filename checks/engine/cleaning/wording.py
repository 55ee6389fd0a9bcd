"""Bring what a page says to one spelling, so that its sentences are found however they were copied."""

import re

_BROKEN = re.compile(r"(?<=\w)- (?=\w)")
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
