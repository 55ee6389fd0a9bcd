"""Read where somebody says that the relay is out of reach: *443 to servicebus.windows.net is blocked*."""

import re
from collections.abc import Iterator
from itertools import islice

from checks.engine.connections.connection_test import ConnectionTest
from checks.engine.context.answers import NOT
from checks.engine.context.letter import Letter, Sentence
from checks.engine.context.told_bad import Found, told_bad
from checks.engine.spelling import spelled

_WORDS = ("servicebus", "service bus", "service-bus")
_NAME = r"(?:[\w*-]{0,60}\.)?servicebus(?:\.[a-z]{2,20}){0,3}|\b(?:azure )?service[- ]bus\b"
_HOST = re.compile(
    r"(?:(?P<own>\w[\w-]{2,60})\.)?servicebus\.(?P<domain>[a-z]{2,20}(?:\.[a-z]{2,4}){1,2})\b", re.IGNORECASE
)
_BLOCKS = (
    r"(?:(?<=\w )(?:blocks|(?:is|are) (?:\w{1,9} )?(?:blocking|dropping|denying|rejecting|filtering)|drops"
    r"|denies|rejects|filters"
    r"|blockiert|blockieren|blockt|sperrt|verwirft|(?:za)?blokuj\w{1,2}|zahadzuje|zahazuje|nepúšťa"
    r"|nepovoľuje|nepouští)\b"
    r"|\b(?:is|are|being|gets?|have|has|ist|sind|wird|werden|je|sú|jsou|máme|nám) (?:[\w-]{1,15} ){0,3}"
    r"(?:blocked|dropped|denied|rejected|closed|filtered|blockiert|gesperrt|geblockt|geschlossen"
    r"|(?:za)?blokovan\w{1,2}"
    r"|zavret\w|zatvoren\w|zavřen\w{1,2}|zakázan\w{1,2})\b)"
)
_NOT_LET = (
    r"\b(?:(?:is|are)(?: not|n't)|isnt|arent|not) (?:\w{1,9} )?(?:open|allowed|permitted|opened|reachable"
    r"|whitelisted|accessible)\b"
    r"|\b(?:does(?: not|n't)|doesnt|do not|don't|won't) (?:let|allow)\b|\bunreachable\b"
    r"|\bnicht (?:erreichbar|offen|erlaubt|freigegeben|freigeschaltet)\b"
    r"|\b(?:nie je|nie sú|není|nejsou) (?:\w{1,9} )?(?:otvoren\w{1,2}|povolen\w{1,2}|dostupn\w{1,2}"
    r"|otevřen\w{1,2})\b|\bnedostupn\w{1,2}\b"
)
_CANNOT = (
    r"\b(?:can ?not|can't|cant|could(?: not|n't)|unable to|not able to|fails to|does(?: not|n't)|doesnt)"
    r" (?:even )?(?:connect|reach|access|get (?:through|out)|talk|establish|open|telnet|resolve)\b"
    r"|\b(?:sa |se )?(?:nevie|nedokáže|nemôže|nedá|neumí|nemůže|nedokáže) (?:sa "
    r"|se )?(?:\w{1,9} )?(?:pripojiť|připojit|spojiť|spojit|dostať|dostat|dosiahnuť)\b"
    r"|\b(?:sa |se )?(?:nepripojí|nepřipojí|nedostane|nedovolá)\b"
    r"|\b(?:kann|können|kommt) (?=.{0,80}\b(?:nicht|keine?)\b)"
)
_SUBJECT = (
    r"\b(?:[\w-]*server\w{0,3}|we|it|box|machine|host|vm|connect|srv\d{1,4}|firewall\w{0,2}|wir|er|agent)\b"
)
_BLOCKED = spelled(rf"{_BLOCKS}[^;]{{0,70}}?(?:{_NAME})|(?:{_NAME})[^;]{{0,60}}?{_BLOCKS}", re.IGNORECASE)
_UNREACHED = spelled(rf"{_SUBJECT}[^;]{{0,40}}?(?:{_CANNOT})[^;]{{0,70}}?(?:{_NAME})", re.IGNORECASE)
_CLOSED = spelled(
    rf"(?:{_NAME})[^;]{{0,50}}?(?:{_NOT_LET})|(?:{_NOT_LET})[^;]{{0,60}}?(?:{_NAME})", re.IGNORECASE
)
_RESOLVES = re.compile(r"\bresolve\b", re.IGNORECASE)
_PORT = re.compile(r"(?<![\d.])(?:80|443|\d{4,5})(?![\d.])")
#: Another way of asking, another computer, or the other direction.
_OTHERS = spelled(
    r"\b(?:udp|ping\w*|icmp|tracert|traceroute|inbound|incoming|laptop\w*|workstation|pc|home|clients?"
    r"|queues?"
    r"|topics?|subscription"
    r"|without|until|unless|event ?(?:id)?|31\d{3}|exchange|app|application|logic apps?|developers?)\b",
    re.IGNORECASE,
)


#: What is good beside what is not may be said of the relay.
_GOOD = spelled(
    r"\b(?<!not )(?<!n't )(?:allow(?:s|ed|ing)?|open|fine|reachable|ok(?:ay)?|works?|except\w*|apart from"
    r"|other than|only|povolen\w{1,3}"
    r"|povoľuje|otvoren\w{1,2}|okrem|erlaubt|offen|außer|geht|funguje|ide|dostupn\w{1,2}|kromě"
    r"|otevřen\w{1,2})\b",
    re.IGNORECASE,
)


def told_blocked(letter: Letter) -> Iterator[tuple[Sentence, ConnectionTest]]:
    """Yield a sentence that says so, and what a test would tell."""
    yield from islice(told_bad(letter, _WORDS, _blocked), 1)


def _blocked(clause: str) -> Found[ConnectionTest] | None:
    ports = {*_PORT.findall(clause)}
    if _OTHERS.search(clause) or ports - {"80", "443"}:
        return None
    is_blocked = None if NOT.search(clause) else _BLOCKED.search(clause)
    is_unreached = _UNREACHED.search(clause)
    if _GOOD.search(clause):
        is_blocked = is_unreached = None
    said = is_blocked or is_unreached or _CLOSED.search(clause)
    if not said:
        return None
    named = _HOST.search(clause)
    own, domain = (named["own"] or "*", named["domain"]) if named else ("*", "windows.net")
    host = f"{own}.servicebus.{domain}".lower()
    is_resolved = not (is_unreached and _RESOLVES.search(clause))
    test = ConnectionTest(host, 443, open=False if is_resolved else None, resolved=is_resolved)
    return Found.of(said, test)
