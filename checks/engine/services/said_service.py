"""Read the state of a service in which somebody says that it is: *ADSync is running*."""

import re
from collections.abc import Iterator

from checks.engine.context.letter import is_doubted
from checks.engine.context.own_sentences import is_own, is_to_do, sentences
from checks.engine.model import Observation
from checks.engine.text import Line, shorten

#: The service is the subject, and nothing else stands before what is said of it.
_SAID = (
    r"(?<!# )\b{name}\b(?:[ -](?:service|dienst|itself|selbst))?[\"'`]?"
    r"(?:,? (?:is |was )?(?:(?:in|en|im|v|je) )?(?:an? |the )?"
    r"(?:state|status|estado|état|stave|zustand)[: ] ?[\"'`]?"
    r"(?:(?P<running>running)|(?P<stopped>stopped))[\"'`]?"
    r"| (?:(?P<on>(?:is|ist|je) (?:running|up|started|gestartet|spusten\w|spuštěn\w)|runs|läuft|b[eě]ž[ií])"
    r"|(?P<off>(?:is|ist|je) (?:stopped|down|not running|gestoppt|beendet|zastaven\w+|vypnut\w+)"
    r"|(?:(?:po|nach|since|after|already|už) (?:\w+ ){{1,3}})?(?:neb[eě]ž[ií]|ne(?:naš)?štartuje|nespust[ií])"
    r"|(?:won't|doesn't|can't|cannot|fails to) start|no longer runs|is no longer running"
    r"|(?:startet|läuft) (?:\w+ ){{0,4}}nicht|lässt sich nicht starten))(?: mehr| any ?more)?)"
    r"(?=\W*$|\s*[.,;(!]|\s+(?:but|and|fine|on|since|after|ale|aber|und|a|auf|na)\b)"
)
_NOT_NOW = re.compile(
    r"\b(?:when|while|once|after|before|until|wenn|sobald|nachdem|keď|když|kým|dokud)\b", re.IGNORECASE
)
_NOW = re.compile(
    r"\b(?:currently|right now|now|today|at the moment|momentálne|teraz|aktuell|derzeit|jetzt"
    r"|after the (?:reboot|restart|upgrade|update)|(?:since|seit|od) (?:yesterday|gestern|včera"
    r"|\d{4}))\b,? ?",
    re.IGNORECASE,
)
#: It ought to run, and does not.
_OUGHT_TO_RUN = re.compile(
    r" should be (?:running|started|up),? but(?: it)?(?= is\b)|[,;] (?:but |although |and )?it should be"
    r" (?:running|started|up)\b|, obwohl er laufen (?:sollte|müsste)|, (?:hoci|ale) (?:má|by mala?) bežať",
    re.IGNORECASE,
)
#: A remark that takes nothing back.
_HARMLESS = re.compile(
    r"\((?:as (?:you can see|expected)|by default|today|just now|now|since [\w ]{2,20})\)", re.IGNORECASE
)
#: Behind one that runs, another that does not.
_ELSEWHERE_OFF = re.compile(
    r"\b(?:crash\w*|restarts|dies|stürzt|abstürz\w*|hängt|startet .{0,20}neu|pad[aá]|spadne|zamŕza|zamrzá"
    r"|(?:only|just|nur|len|iba|jen|pouze) (?:on|auf|na|at)"
    r"|stopped|down|not|isn't|doesn't|hung|inactive|gestoppt|beendet|nicht|zastaven\w+|vypnut\w+|neb[eě]ž[ií]|nie)\b",
    re.IGNORECASE,
)
_NO_LONGER = re.compile(r"\b(?:mehr|any ?more|no longer|už|již)\b", re.IGNORECASE)


def said_of(*names: str) -> re.Pattern[str]:
    """Return what says of a service with one of ``names`` whether it runs."""
    return re.compile(_SAID.format(name=f"(?:{'|'.join(names)})"), re.IGNORECASE)


def said_states(printed: list[Line], said: re.Pattern[str]) -> Iterator[Observation]:
    """Yield the state in each sentence that neither doubts nor asks for it; ``said`` is of ``said_of``."""
    for first, last, sentence in sentences(printed):
        sentence = _NOW.sub("", sentence)  # noqa: PLW2901 - when it is so, is now
        plain = _OUGHT_TO_RUN.sub("", sentence)
        found = said.search(plain)
        if plain != sentence:
            found, sentence = found if found and found["off"] else None, plain  # noqa: PLW2901 - the same
        if not found or _NOT_NOW.search(sentence[: found.end()]):
            continue
        if not found["off"] and _ELSEWHERE_OFF.search(sentence[found.end() :]):
            continue
        bare = _HARMLESS.sub("", sentence)
        now = _NO_LONGER.sub("", bare) if found["off"] else bare
        if is_own(now) and not (is_doubted(now) or is_to_do(sentence)):
            state = "Running" if found["on"] or found["running"] else "Stopped"
            yield Observation(state, first, last, shorten(sentence, 120))
