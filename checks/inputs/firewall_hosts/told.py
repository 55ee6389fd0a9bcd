"""Hear what somebody says of a host in a sentence: that it is blocked, or that it is allowed."""

import re
from collections.abc import Iterator

from checks.engine.context.answers import NOT
from checks.engine.context.letter import is_doubted
from checks.engine.context.own_sentences import is_own, sentences
from checks.engine.context.told_words import CAUSES, SUPPOSES
from checks.engine.spelling import spelled
from checks.engine.text import output_lines

#: Somebody says that it is allowed, not only wished for.
ALLOWED = re.compile(
    r"\b(?:allow(?:ed|s|ing|list(?:ed)?)?|white-?listed|permit(?:s|ted)?|opened|excluded|exempt\w*"
    r"|povolen\w*|povolil\w*|freigegeben|freigeschalte\w*|erlaub\w+|zugelassen)\b",
    re.IGNORECASE,
)
#: Somebody says that it is blocked, not that it was.
_BLOCKED = spelled(
    r"^(?!.*\b(?:was|were|had been|used to|war|waren|wurden?|bol[aio]?|byl[aiyo]?|until|if|when|test|tested"
    r"|inbound|allow\w*|unblock\w*|users?|page|site|via|cez|über)\b)"
    r".*\b(?:blocked|blocks|denied|denies|dropped|drops|gesperrt|blockiert|blockt|(?:za)?blokovan\w+|blokuj\w+)\b",
    re.IGNORECASE,
)
#: All but that is blocked, another port or another way to ask; or nobody is sure of it.
_OTHER = spelled(
    r"\b(?:except|apart from|other than|besides|okrem|kromě|mimo|außer|ausgenommen|ping\w*|icmp|udp|smtp"
    r"|perhaps|maybe|think|guess|suspect|probably|vielleicht|vermut\w+|možno|asi|myslím|tipujem|možná)\b"
    r"|\bports? (?!443\b|80\b)\d{1,5}\b",
    re.IGNORECASE,
)
#: So many words that are no name make a sentence.
_SMALL, _FEWEST = re.compile(r"(?<![\w.*\"-])[^\W\d_A-Z]{2,}(?![\w*\"-]|\.\w)"), 2


def says_blocked(text: str) -> Iterator[str]:
    """Yield each sentence, in small letters, in which somebody says that what it names is blocked now."""
    printed = output_lines(text)
    # Of several causes on one line, each may be a sentence.
    causes = {line.number for line in printed if CAUSES.search(line.text)}
    for first, _, sentence in sentences(printed):
        if (
            first not in causes
            and _SMALL.search(sentence)
            and _BLOCKED.search(sentence)
            and not any(each.search(sentence) for each in (NOT, _OTHER, SUPPOSES))
            and not is_doubted(sentence)
            and is_own(sentence)
        ):
            yield sentence.lower()


def says_allowed(text: str) -> Iterator[str]:
    """Yield each sentence, in small letters, in which somebody says that what it names is allowed."""
    for _, _, sentence in sentences(output_lines(text)):
        is_prose = len(_SMALL.findall(sentence)) >= _FEWEST
        if is_prose and ALLOWED.search(sentence) and is_own(sentence):
            yield sentence.lower()
