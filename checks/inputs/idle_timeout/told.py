"""Find the idle time-out of connections in the configuration of a device, or in what is said of one."""

import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice, pairwise

from checks.engine.context.own_sentences import is_own, sentences
from checks.engine.context.remark import Remark, remark
from checks.engine.context.statement import states_what_is
from checks.engine.formats.records import records
from checks.engine.model import Observation, Problem
from checks.engine.spelling import spelled, spellings
from checks.engine.text import Line, lines, lowered, output_lines
from checks.inputs.idle_timeout.beside import (
    DEVICE,
    NOT_KNOWN,
    OTHER,
    RULE,
    USED_FOR,
    first_value,
    with_beside,
)
from checks.inputs.idle_timeout.devices import KEYS, PROMPT, REMARK, of_other_ports
from checks.inputs.idle_timeout.value import joined, readings

_WORDS = spellings("timeout time-out ttl idle inactiv inaktiv nečinn leerlauf ungenutzt established".split())
#: Of its load balancers, gateways and addresses; in minutes.
_OF_AZURE = "IdleTimeoutInMinutes"
#: A field whose name tells by itself that it is of TCP, or of idle connections of a device; its unit is told.
_FIELD = re.compile(
    r"(?P<name>[^:=|]{0,60}?\b(?:time-?out|ttl)\b(?: value)?(?:\s?[(\[][a-z. ]{1,12}[)\]])?)\s*(?:[:=|]"
    r"|\s{2,}|\t|\.{2,}).{0,12}?(?=\d)"
)
_NUMBER = re.compile(r"\s*\d{1,6}(?: ?[a-z]{1,10})?\s*", re.IGNORECASE)
_OF_TCP = re.compile(
    r"\btcp\b|\b(?:connection|session)s?\b.*\b(?:idle|inactiv)|\b(?:idle|inactiv)\w*\b.*\b(?:connection"
    r"|session)|session.ttl"
)
_IDLE = r"(?:idle|inactiv\w*|inaktiv\w*|nečinn\w*|neaktívn\w*|leerlauf\w*|ungenutzt\w*|session|tcp)"
_TIME = r"\d[\d:.,]*\s?[a-zá-ž]{0,12}"
#: Before its name: somebody asks for it, or it is that of something else.
_NOT_OURS = spelled(
    r"\b(?:ask(?:ed|ing)?|request\w*|please|to (?:raise|increase|set|change|extend)|gebeten|beantragt"
    r"|požiad\w+|požád\w+|zvýši[ťt])\b|\b(?:udp|icmp|sctp|ssl|ssh|vpn|admin\w*|login|user|gui|rdp|m(?:ana)?ge?m\w*t)"
    r"[- ](?:session )?$"
)
#: The time-out is of so long; a connection that is idle is cut after so long.
_SAID = spelled(
    rf"{_IDLE}[- ](?:[\w-]+ ){{0,3}}?(?:\w{{0,10}}time-?out|ttl|zeit|limit)\b[^.\d]{{0,50}}?(?P<a>{_TIME})"
    rf"|time-?out\b[^.\d:]{{0,40}}?\b(?:tcp|idle)[^.\d:]{{0,40}}?[:=] ?(?P<d>{_TIME})"
    rf"|(?P<b>{_TIME})(?: of)? {_IDLE}[- ](?:[\w-]+ )?(?:time-?out|ttl|limit)"
    rf"|(?:drop|cut|clos|kill|tear|expir|disconnect|kapp|trenn|beend|schlie|wirft|ruš|ukonč|zatvor|zahad"
    rf"|uzav|odpoj)\w*"
    rf"[^.\d]{{0,60}}?\b(?:after|(?:more|longer) than|nach|po)\b[^.\d]{{0,12}}?(?P<c>{_TIME})"
)
#: Where what is told of it ends; nobody has touched it.
_ENDS = re.compile(r"[,;()]")
_AT_DEFAULT = re.compile(r"\b(?:at|on|auf|na|is|ist|je) (?:the |dem )?default\b", re.IGNORECASE)
_WITH_UNIT = re.compile(r"(?<![\w.,:])\d[\d:.,]*\s?[^\W\d_]{1,12}\b|\d{1,3}:\d\d:\d\d")
#: Behind the time that there is, the one that was.
_WAS = spelled(
    r"\b(?:was|were|before|previously|formerly|instead|war|waren|vorher|zuvor|statt|anstatt|anstelle"
    r"|bol[ai]?|byl[ay]?|predtým|pôvodne|namiesto|předtím|původně|místo)\b[^().;]{0,40}",
    re.IGNORECASE,
)
_RAISED = re.compile(r"\b(?:from|von|z|zo)\b.{1,30}?\b(?:to|auf|na)\b")


def configured(text: str) -> list[Observation]:
    """Return each time-out that the configuration of a device tells, in seconds."""
    small = lowered(text)
    if not any(map(small.__contains__, _WORDS)):
        return []
    of_azure = records(text) if _OF_AZURE.lower() in small else ()
    told = ((one, one.get(_OF_AZURE)) for one in of_azure)
    found = [one.observe(60 * int(minutes), _OF_AZURE) for one, minutes in told if minutes.isdecimal()]
    return with_beside([*found, *_configured(output_lines(text), small)], output_lines(text))


def is_asked_for(text: str) -> bool:
    """Return whether a typed command names the time-out of Azure, which its table may call otherwise."""
    name = _OF_AZURE.lower()
    return name in lowered(text) and any(line.command and name in line.text.lower() for line in lines(text))


def said(text: str) -> list[Observation]:
    """Return each time-out that somebody tells in a sentence, in seconds."""
    if not any(map(lowered(text).__contains__, _WORDS)):
        return []
    return with_beside([*_said(output_lines(text))], output_lines(text))


def _configured(own: list[Line], small: str) -> Iterator[Observation]:
    keys = [(key, unit) for key, unit, besides in KEYS if any(map(small.__contains__, besides))]
    others = of_other_ports(own) if "set " in small else ()
    tunnel = "timeout tunnel" in small
    for line in _with_values(own):
        line = _without_prompt(line)  # noqa: PLW2901 - what stands around it tells nothing
        text = line.text.lower()
        if line.number in others or not any(map(text.__contains__, (*_WORDS, "default"))):
            continue
        for key, unit in keys:
            found = key.match(text)
            if found and not (tunnel and found[0].split()[1:] in (["client"], ["server"])):
                yield from first_value(line, found.end(), unit)
                break
        else:
            found = _FIELD.match(text)
            is_ours = found and not OTHER.search(found["name"]) and states_what_is(line.text, compares=True)
            is_ours = is_ours and not (USED_FOR.search(text) or NOT_KNOWN.search(text))
            if found and is_ours and _is_of_connections(found["name"], small):
                yield from first_value(line, 0, None)


def _with_values(own: list[Line]) -> Iterator[Line]:
    """Yield each line, one of a name with the value below it, on a page or where a line is broken."""
    for line, below in pairwise([*own, Line(0, "")]):
        if (begun := line.text.rstrip("\\ ")).endswith("timeout="):
            yield line._replace(text=f"{begun}{below.text.strip()}")
            continue
        is_name = _NUMBER.fullmatch(below.text) and not any(map(str.isdecimal, line.text))
        yield line._replace(text=f"{line.text.rstrip(': ')}: {below.text.strip()}") if is_name else line


def _without_prompt(line: Line) -> Line:
    """Return a line without the prompt of a device, and without what is said behind it."""
    bare = PROMPT.sub("", line.text, count=1) if "#" in line.text or ">" in line.text else line.text
    return line if bare == line.text else line._replace(text=REMARK.sub("", bare))


def _is_of_connections(name: str, small: str) -> bool:
    return bool(_OF_TCP.search(name) or (("idle" in name or "inactiv" in name) and DEVICE.search(small)))


def _said(own: list[Line]) -> Iterator[Observation]:
    for first, last, sentence in sentences(own):
        small = sentence.lower()
        found = _SAID.search(small)
        if (
            not found
            or OTHER.search(found[0])
            or _NOT_OURS.search(small[: found.start()])
            or USED_FOR.search(small)
            or NOT_KNOWN.search(small)
            or not (DEVICE.search(small) or (RULE.search(small) and "tcp" in found[0]))
        ):
            continue
        near = sentence[: found.end()] + _ENDS.split(sentence[found.end() :])[0]
        is_told = states_what_is(near, compares=True) and is_own(_AT_DEFAULT.sub("", near))
        if not is_told or remark(sentence) is Remark.OF_OTHERS:
            continue
        start = found.start(found.lastgroup or 0)
        raised = _RAISED.search(small, start - 10)
        start = raised.end() if raised else start
        # Of several devices in one sentence, the first to cut counts.
        told = sentence[start : found.end()] + _WAS.sub("", sentence[found.end() :])
        for one in islice(_WITH_UNIT.finditer(told), 1 if raised else None):
            rest = Line(first, one[0])
            with suppress(Problem):
                yield from (
                    Observation(at.seconds, first, last, sentence) for at in joined(rest, [*readings(rest)])
                )
