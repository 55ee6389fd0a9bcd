"""The preferred domain controllers of a connector, as its dialog or somebody who looked at it tells them."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from checks.engine.context.own_sentences import is_own, sentences
from checks.engine.model import Input, Observation, Problem
from checks.engine.spelling import spelled, spellings
from checks.engine.text import Line, lowered, output_lines, shorten
from checks.engine.values.host_name import host_name

INPUT = Input(kind="paste", many=True)

_SEPARATOR = re.compile(r"[,;\t]")
#: What to write for a list with nothing in it; blank text means that nothing was entered.
_EMPTY = ("-", "none")
_WORDS = spellings(("prefer", "bevorzugt", "upřednost"))
#: What makes a sentence or a label one of the list.
_OF_LIST = spelled(rf"{'|'.join(_WORDS)}|\blist(?:e|ed|s)?\b|zoznam|seznam")
_NO_HOSTS = spelled(
    r"(?:\b(?:list|liste|zoznam|seznam)\b[^.]{0,40}|:\s{0,9})\(?(?:empty|leer|none|keine|prázdn\w+)\b"
    r"|:\s{0,9}-$|[(<\[](?:list is )?(?:empty|leer|none|keine|prázdn\w+)[)>\]]"
)
#: The button behind the check box, by which the list is opened.
_BUTTON = re.compile(r"\s{1,60}\[?Configure\s?(?:\.{3}|\u2026)\]?\s*$", re.IGNORECASE)
#: A name with a number or a domain, or an address.
_HOST = re.compile(
    r"(?<![\w./\\@-])(?:[a-z][\w-]*(?:\d[\w-]*)?(?:\.[a-z][\w-]*)+|[a-z][\w-]*\d[\w-]*"
    r"|\d+(?:\.\d+){3})(?![\w\\@-])"
)
#: What is not in the list is told as well.
_DENIED = spelled(
    r"\b(?:not|isn't|aren't|except|without|nicht|ohne|kein\w*|nie|nie je|není|nejsou|bez|okrem|kromě)\b"
)
#: Of one that is named, why it is no longer there.
_GONE = spelled(
    r"\b(?:removed|deleted|demoted|retired|gone|from it|used to|entfernt|gelöscht|herabgestuft|odstránil\w*"
    r"|odobral\w*|vyraden\w*|odstranil\w*|vyřazen\w*)\b"
)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return each host name or address, lower case; nothing at all where the list is empty.

    Raises ``Problem`` ``not_a_host`` for what is neither a name nor an address.
    """
    written = output_lines(text)
    if [line.text.strip().lower() for line in written] in [[word] for word in _EMPTY]:
        return []
    told = _told(text)
    return [one for line in written for one in _hosts(line)] if told is None else told


def tells(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a sentence or a label tells which ones they are, or that there are none."""
    return _told(text) is not None


def _told(text: str) -> list[Observation] | None:
    """Return the hosts of each sentence about the list; ``None`` where none tells of it."""
    if not any(map(lowered(text).__contains__, _WORDS)):
        return None
    found: list[Observation] = []
    is_empty = is_about = False
    written = [line._replace(text=_BUTTON.sub(":", line.text)) for line in output_lines(text)]
    for first, last, sentence in sentences(written):
        small = sentence.lower()
        hosts = _HOST.findall(small)
        is_bare = bool(hosts) and not _HOST.sub("", small).strip(" -*,;\u2022")
        is_bare = is_bare or bool(_NO_HOSTS.fullmatch(small.strip()))
        is_about = bool(_OF_LIST.search(small)) or (is_about and is_bare)
        if not (is_about and is_own(sentence)):
            continue
        if hosts and _DENIED.search(small):
            return None
        is_empty_now = bool(_NO_HOSTS.search(small))
        hosts = [] if is_empty_now and _GONE.search(small) else hosts
        is_empty = is_empty or is_empty_now
        found += [Observation(host, first, last, sentence, host) for host in hosts]
    return found if found or is_empty else None


def _hosts(line: Line) -> Iterator[Observation]:
    for entry in _SEPARATOR.split(line.text):
        words = entry.split()
        if len(words) > 1 and not all(_looks_like_a_host(word) for word in words):
            raise _not_a_host(line, entry)
        for word in words:
            host = host_name(word)
            if not host:
                raise _not_a_host(line, entry)
            yield Observation(host, line.number, line.number, line.text.strip(), host)


def _looks_like_a_host(word: str) -> bool:
    """Names that stand side by side need a digit or a dot, or every sentence would be a list."""
    return any(character.isdigit() or character == "." for character in word.rstrip("."))


def _not_a_host(line: Line, entry: str) -> Problem:
    return Problem("not_a_host", (line.number, line.number), line=line.number, found=shorten(entry))
