"""Bring what a page says to one spelling, so that its sentences are found however they were copied."""

import re

_BROKEN = re.compile(r"(?<=\w)- (?=\w)")
_SHORT = re.compile(r"(?<=\w)n't\b")


def plain(text: str) -> str:
    """Return ``text`` in small letters on one line, *isn't* and *cannot* as two words.

    A line that ends behind a hyphen goes on without a blank.
    """
    line = _BROKEN.sub("-", " ".join(text.lower().split()))
    return _SHORT.sub(" not", line.replace("can't", "can not").replace("cannot", "can not"))
