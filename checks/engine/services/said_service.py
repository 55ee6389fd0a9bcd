"""Read the state of a service in which somebody says that it is: *ADSync is running*."""

import re
from collections.abc import Iterator
from itertools import pairwise

from checks.engine.context.letter import is_doubted
from checks.engine.context.own_sentences import is_own, is_to_do, sentences
from checks.engine.model import Observation
from checks.engine.spelling import spelled
from checks.engine.text import Line, shorten

#: The service is the subject, and nothing else stands before what is said of it.
_SAID = (
    r"(?<!# )\b{name}\b(?: \((?:microsoft )?{name}\))?(?:[ -](?:service|dienst|itself|selbst))?[\"'`]?"
    r"(?:,? (?:is |was )?(?:(?:in|en|im|v|je) )?(?:an? |the )?"
    r"(?:(?:state|status|estado|état|stave|zustand)[: ]|as|als|ako|jako) ?[\"'`]?"
    r"(?:(?P<running>running)|(?P<stopped>stopped))[\"'`]?"
    r"| (?:(?P<off>(?:is|ist|je) (?:stopped|down|not running|gestoppt|beendet|zastaven\w+|vypnut\w+)"
    r"|(?:(?:po|nach|since|after|already|už) (?:\w+ ){{1,3}})?(?:neb[eě]ž[ií]|stojí|(?:sa "
    r"|se )?(?:ne(?:naš)?štartuje|nespust[ií]|nerozb[eě]hne))"
    r"|(?:won't|doesn't|does not|can't|cannot|fails to|refuses to) (?:start|stay (?:up|running))"
    r"|no longer runs|is no longer running"
    r"|(?:startet|läuft) (?:\w+ ){{0,4}}nicht|lässt sich nicht starten)(?: mehr| any ?more)?"
    r"(?: (?:with error|mit fehler|s chybou) \w{{1,12}})?"
    r"|(?P<on>(?:is|ist|je) (?:installed (?:and )?)?(?:[rt]unning|up|started|gestartet|spusten\w"
    r"|spuštěn\w)|runs|läuft|b[eě]ž[ií])))"
    r"(?=\W*$|\s*[.,;(!]|\s+(?:but|and|fine|on|since|after|under|ale|aber|und|a|auf|na|od|po|seit"
    r"|unter|pod)\b)"
)
_NOT_NOW = spelled(
    r"\b(?:when|while|once|after|before|until|wenn|sobald|nachdem|keď|když|kým|dokud)\b", re.IGNORECASE
)
_NOW = spelled(
    r"\b(?:currently|right now|now|today|at the moment|momentálne|teraz|aktuell|derzeit|jetzt"
    r"|after the (?:reboot|restart|upgrade|update)|(?:since|seit|od) (?:yesterday|gestern|včera"
    r"|\d{4}))\b,? ?",
    re.IGNORECASE,
)
#: It ought to run, and does not.
_OUGHT_TO_RUN = spelled(
    r" should be (?:running|started|up),? but(?: it)?(?= is\b)|[,;] (?:but |although |and )?it should be"
    r" (?:running|started|up)\b|, obwohl er laufen (?:sollte|müsste)|, (?:hoci|ale) (?:má|by mala?) bežať",
    re.IGNORECASE,
)
#: A remark that takes nothing back.
_HARMLESS = re.compile(
    r"\((?:as (?:you can see|expected)|by default|today|just now|now|since [\w ]{2,20})\)", re.IGNORECASE
)
#: Behind one that runs, another that does not.
_ELSEWHERE_OFF = spelled(
    r"\b(?:crash\w*|stop(?:s|ping)|fails|(?:on|auf|na) (?:\w+ ){0,2}?(?:staging|second|standby|passive"
    r"|druhom)|restarts|dies|stürzt|abstürz\w*|hängt|startet .{0,20}neu|pad[aá]|spadne|zamŕza|zamrzá"
    r"|(?:only|just|nur|len|iba|jen|pouze) (?:on|auf|na|at)"
    r"|stopped|down|not|isn't|doesn't|hung|inactive|gestoppt|beendet|nicht|zastaven\w+|vypnut\w+"
    r"|neb[eě]ž[ií]|nie)\b",
    re.IGNORECASE,
)
#: Every night, or whenever somebody needs it: said right below.
_GOES_OFF = spelled(
    rf"{_ELSEWHERE_OFF.pattern}|\b(?:(?:stopped|gestoppt|beendet) (?=\w)|zastavuj|vypín)", re.IGNORECASE
)
_NO_LONGER = spelled(r"\b(?:mehr|any ?more|no longer|už|již)\b", re.IGNORECASE)


#: It was named right before.
_IT = spelled(
    r"(?P<when>(?:(?:since|seit|od) [\w' ]{3,30}?,? )?)"
    r"(?:(?:the|this|der|dieser|táto|tá|ta|tato) (?:service|dienst|služba)|it|er|služba)(?= )",
    re.IGNORECASE,
)


class Said:
    """What says of a service with one of some names whether it runs; a name is a pattern."""

    def __init__(self, *names: str) -> None:
        self.name = spelled(rf"\b(?:{'|'.join(names)})\b", re.IGNORECASE)
        self.state = spelled(_SAID.format(name=f"(?:{'|'.join(names)})"), re.IGNORECASE)


def said_states(printed: list[Line], said: Said) -> Iterator[Observation]:
    """Yield the state in each sentence that neither doubts nor asks for it."""
    above = ""
    for (first, last, sentence), (*_, below) in pairwise([*sentences(printed), (0, 0, "")]):
        named = said.name.search(above)
        # That it, named right above, does not run is bad news; whether it runs is told by its name.
        again = _IT.sub(rf"\g<when>{named[0]}", sentence, count=1) if named and _IT.match(sentence) else ""
        state = _state_in(sentence, said.state)
        state = state or ("Stopped" if again and _state_in(again, said.state) == "Stopped" else None)
        is_spoilt = state == "Running" and _IT.match(below) and _GOES_OFF.search(below)
        if state and not is_spoilt:
            yield Observation(state, first, last, shorten(sentence, 120))
        above = sentence


def _state_in(sentence: str, said: re.Pattern[str]) -> str | None:
    now = _NOW.sub("", sentence)
    plain = _OUGHT_TO_RUN.sub("", now)
    found = said.search(plain)
    if not found or (plain != now and not found["off"]) or _NOT_NOW.search(plain[: found.end()]):
        return None
    is_off = found["off"] or found["stopped"]
    if not is_off and _ELSEWHERE_OFF.search(plain[found.end() :]):
        return None
    bare = _HARMLESS.sub("", plain)
    bare = _NO_LONGER.sub("", bare) if found["off"] else bare
    if not is_own(bare) or is_doubted(bare) or is_to_do(plain):
        return None
    return "Stopped" if is_off else "Running"
