"""Tell what somebody wrote from what a program printed."""

import re

from checks.engine.spelling import spelled
from checks.engine.text import Excerpt

#: What is longer says too much to be looked at.
_LONGEST = 400
#: A field, a row or a line of a program; behind the name of a command somebody says what it printed.
_PRINTED = re.compile(
    r"\s*(?![A-Z][a-z]{1,12}-[A-Z]\w{1,60} [a-z])[A-Za-z][\w ()/.-]{0,60}"
    r"(?:\s{1,20}:\s|:\s{2,40}\S)|\s*\S+\s{2,40}\S+\s{2}|\s*[\[{<\"|+]"
    r"|[ \w./()-]{1,80}: (?:\d{1,9} (?:milli|m)?secs?|\d\d:\d\d:\d\d)$"
    r"|\s*\S[^\t]{0,60}\t|\s*\S.{0,80}?\s{3}|(?:WARNING|WARNUNG|VERBOSE|ERROR): "
)
_WORDS = re.compile(r"\b[^\W\d_]{2,}\b")
_FEWEST_WORDS, _MOST_LABELS = 3, 2
_ASKS = re.compile(
    r"\W*(?:do|does|did|is|are|has|have|can|could|should|would|ist|sind|hat|kann|soll|muss)\b", re.IGNORECASE
)
#: What is asked behind what somebody tells, be it what follows from that.
_ASKED_BEHIND = spelled(
    r"(?:,|\s[-\u2013])\s(?:kann|könnte|ist das|reicht|stačí|môže|může|je to|so|also|takže|tedy|teda"
    r"|(?:is|could|can|would|does|do) (?:that|this|it|we|i))\b[^,]{0,120}(?:, [\w' ]{2,15})?\?\s*$",
    re.IGNORECASE,
)
#: It is so, and as it should be.
_AS_TOLD = re.compile(
    r",? \(?as (?:recommended|required|expected|described|documented|it (?:should|must) be)"
    r"(?: (?:by|in) (?:the )?(?:docs|documentation|article|guide|microsoft))?\)?(?=\W*$|[,;.])",
    re.IGNORECASE,
)


def without_question(sentence: str) -> str:
    """Return a sentence without the question at its end; of what is told before, nothing is asked."""
    is_told = sentence.endswith("?") and not _ASKS.match(sentence)
    return _ASKED_BEHIND.sub(".", sentence) if is_told else sentence


def without_praise(sentence: str) -> str:
    """Return a sentence without the remark that it is as somebody recommends it."""
    return _AS_TOLD.sub("", sentence) if " as " in sentence else sentence


def is_printed(text: str) -> bool:
    """Return whether a line is a field, a row or a line of a program."""
    return bool(_PRINTED.match(text))


def is_written(text: str) -> bool:
    """Return whether a line is what somebody wrote, and neither a field nor a row."""
    if not text or len(text) > _LONGEST or is_printed(text):
        return False
    return len(_WORDS.findall(text)) >= _FEWEST_WORDS


def is_all_prose(text: Excerpt) -> bool:
    """Return whether somebody wrote all of the lines: a program puts a label before each of its values."""
    labels = text.count(": ")
    return labels <= _MOST_LABELS and all(not one.command and is_written(one.text) for one in text.numbered)
