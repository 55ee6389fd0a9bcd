"""Find beside a time-out those of other devices and rules: of several, the first to cut counts."""

import re
from collections.abc import Iterator
from contextlib import suppress

from checks.engine.context.statement import states_what_is
from checks.engine.model import Observation, Problem
from checks.engine.spelling import spelled
from checks.engine.text import Line
from checks.inputs.idle_timeout.value import joined, readings

#: What else times out.
OTHER = re.compile(
    r"udp|icmp|sctp|half|tcp.(?:close|start|end)\b|embryonic"
    r"|\bfin\b|last.ack|\back\b|retrans|unack|before|generic|vpn|ssl|ssh|admin"
    r"|log[io]n|sign|\bsyn\b|wait|shak|verif|discard|reset|portal|user|web|http|dns|xlate|auth|remote|rdp"
    r"|screen|transitory|console|browser|owa|connect time|cookie|worker|pool|manage|mgmt"
)
DEVICE = spelled(
    r"firewall|proxy|load.?balancer|\bf5\b|\bnat\b|forti|palo|\basa\b|check ?point|sophos|sonicwall|zscaler"
    r"|squid|haproxy|[po][fp]n?sense|juniper|\bsrx\b|watchguard|barracuda|meraki|mikrotik|netscaler|router"
    r"|gateway|umg[ea]bung|brán[ay]|\bfw\b"
)
#: Of connections only a device has one.
RULE = re.compile(r"\b(?:rule|policy|(?:firewall)?regel|pravidl[oa])\b")
#: Behind the time of one device, that of another one, or of what the relay uses.
_PARTS = spelled(r";|(?<=[a-zá-ž])\. ")
_BESIDE = spelled(rf"^(?!.*\b(?:udp|icmp)\b)(?:.*\bhttps\b|.*(?:{DEVICE.pattern}))", re.IGNORECASE)
#: For which the relay is not used either.
USED_FOR = re.compile(
    r"\b(?:rdp|vpn|ssh|remote desktop|(?:captive |user |web )?portals?|admin (?:gui|ui|page)|web ?g?ui)\b"
)
#: Of the device that matters nobody knows it; or it may be as long at most, and is something else by default.
NOT_KNOWN = spelled(
    r"\b(?:unknown|not known|don'?t know|unbekannt|nicht bekannt|neznám\w*|nevie\w*|nevím\w*)\b"
    r"|\bmax\w*\b.*\b(?:default|standard)\b|\b(?:default|standard)\b.*\bmax\w*\b"
)
#: In a line of its own, the time-out of another device or rule.
_NAMED = spelled(
    r"\b(?:idle|inactiv\w{1,6}|inaktiv\w{1,8}|nečinn\w{1,6}|leerlauf\w{0,6}|tcp|session)\b[^:=|;.]{0,40}?"
    r"\b(?:\w{0,10}time-?out|ttl|zeit|limit)\b\D{0,20}(?=\d)"
)
#: What a line begins with that goes on with no sentence above it.
_LABEL = re.compile(r"\W{0,9}[^\W\d][^:.\n]{1,60}:\s")


def with_beside(found: list[Observation], own: list[Line]) -> list[Observation]:
    """Return what was found, and the times of other devices: behind it in its line, or in their own lines."""
    numbers = {one.first_line for one in found}
    within = {number for one in found for number in range(one.first_line + 1, one.last_line + 1)}
    alone = [one for one in own if one.number not in within or _LABEL.match(one.text)] if found else []
    alone = [one for one in alone if one.number not in numbers]
    others = [one for line in alone for one in _of_another(line)]
    return [*found, *others] + [
        one
        for line in own
        if line.number in numbers
        for part in _PARTS.split(line.text)[1:]
        if _BESIDE.search(part)
        for one in first_value(line._replace(text=part), 0, None)
        if one.value not in {each.value for each in found if each.first_line == line.number}
    ]


def first_value(line: Line, start: int, unit: float | None) -> Iterator[Observation]:
    """Yield the first time behind a name, by the unit that stands with it, or else by the device's own."""
    rest = line._replace(text=line.text[start:])
    for one in joined(rest, list(readings(rest, unit)))[:1]:
        yield Observation(one.seconds, line.number, line.number, line.text.strip())


def _of_another(line: Line) -> Iterator[Observation]:
    small = line.text.lower()
    named = _NAMED.search(small) if "time" in small or "ttl" in small else None
    if not named or OTHER.search(named[0]) or USED_FOR.search(small) or NOT_KNOWN.search(small):
        return
    if (DEVICE.search(small) or RULE.search(small)) and states_what_is(line.text, compares=True):
        with suppress(Problem):
            yield from first_value(line, named.start(), None)
