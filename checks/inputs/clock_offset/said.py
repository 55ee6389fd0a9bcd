"""Read what somebody says of the server's clock: *its clock is 12 minutes behind the domain controllers*."""

import re
from collections.abc import Iterator

from checks.engine.context.answers import NOT
from checks.engine.context.letter import Letter
from checks.engine.context.own_sentences import is_own
from checks.engine.model import Observation
from checks.engine.text import lines
from checks.inputs.clock_offset.offset import ClockOffset

_WORDS = ("clock", "time ", "uhr", "zeit", "čas", "hodin")
_CLOCK = re.compile(r"\b(?:clock|time|uhr\w*|\w*zeit\w*|\w*čas\w*|hodin\w*)\b", re.IGNORECASE)
_LENGTH = r"(\d{1,3})(?:[.,]\d)? ?(min\w*|h|hours?|stunden?|hod\w*)\b"
#: It is so far from another one, or differs by so much.
_OFF = re.compile(
    rf"{_LENGTH}.{{0,20}}?\b(?:behind|ahead|slow|fast|off|late|apart|out of sync"
    r"|in the (?:past|future)|nach|vor|pozadu|napred|napřed|dopredu|dozadu)\b"
    r"|(?:\b(?:differ\w*|difference|skew\w*|drift\w*|deviat\w*|off by|\w*abweichung|weicht|differenz|geht"
    rf"|rozdiel\w*|rozdíl\w*|líši|liší|mešká|zpožďuj\w*|predbieha|předbíhá)\b|\boff\b).{{0,50}}?{_LENGTH}",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:PDC(?: emulator)?|DCs?|domain controllers?|Domänencontroller\w*|[rř]adič\w* domény|domain"
    r"|Domäne|domén\w+|NTP)\b",
    re.IGNORECASE,
)
_LIMIT = re.compile(r"allow|toler|maxim|limit|erlaub|povoľ|povol", re.IGNORECASE)


def said(text: str) -> Iterator[Observation]:
    """Yield the difference that a clause tells, where it names the other clock; what is in order is none."""
    for one in Letter(lines(text)).near(*_WORDS):
        for clause in dict.fromkeys([*one.clauses, one.text]):
            found = _OFF.search(clause) if _CLOCK.search(clause) else None
            other = _OTHER.search(clause)
            if found and other and is_own(clause) and not (NOT.search(clause) or _LIMIT.search(clause)):
                count, unit = found[1] or found[3], found[2] or found[4]
                seconds = int(count) * (60 if unit.lower().startswith("min") else 3600)
                clock = ClockOffset(other[0].lower(), (float(seconds),), 0)
                yield Observation(clock, one.first.number, one.last.number, one.text, clock.reference)
                break
