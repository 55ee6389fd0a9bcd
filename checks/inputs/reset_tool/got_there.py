"""Tell whether a sentence says what somebody got on a page, and so that he was there; or answers no."""

import re

from checks.engine.spelling import spelled

_GETS = (
    r"(?:get|got|receiv|see|saw|bekomm|bekam|erh[aäi]lt|erhielt|krieg|dost[aá]|vid[ií]|zobraz|vyskoč|hlás[ií]"
    r"|píš[eu]|zeigt|shows|says|ends|endet|skončí)\w*"
)
_ERROR = r"(?:SSPR_\d{4}|errors?|message|last step|\w*fehler\w*|\w*meldung|chyb\w*|hlášk\w*)"
_GOT = spelled(rf"\b{_GETS}\b.{{0,160}}(?:\b{_ERROR}\b|:\W*$)", re.IGNORECASE)
#: He gets it while he changes his password; what he gets stands below.
_CHANGES = spelled(
    rf"\b{_GETS} (?:\w+ ){{0,3}}(?:beim|when|while|pri|při) (?:\w+ )?"
    r"(?:ändern|zurücksetz|chang|reset|zmen|změn|obnov)",
    re.IGNORECASE,
)
#: Only the page itself shows such a code: who sees it there did more than try.
_CODE = re.compile(r"\bSSPR_\d{4}\b")
_TRIES = spelled(
    r"\b(?:tr(?:y|ies|ied|ying)(?: to)?|wants? to|wanted to|versuch\w*|wollte\w*|skúša\w*|zkouš\w*"
    r"|chce|chcel\w*|chtěl\w*)\b",
    re.IGNORECASE,
)
#: Who gets it is the affected one, be he a colleague of who writes.
_WHO_GETS = spelled(
    rf"^\W*(?:mein\w?|my|our|unser\w?|môj|moja|můj|moje|an?|eine?)"
    rf" (?:colleague|co-?worker|kolleg\w*|kol[eé]g\w*) (?={_GETS}\b)",
    re.IGNORECASE,
)
#: Not there at all.
_NOT_THERE = re.compile(
    r"\b(?:404|50[0-9]|40[0-9]|time[ds]? ?out|redirect\w*|not found|blocked|blockiert|gesperrt|unreachable"
    r"|nicht erreichbar|zablokovan\w+|nedostupn\w+)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:was (?:it|this|that)|war (?:es|das)|(?:bol|byl)o to|to (?:bol|byl)o)\b", re.IGNORECASE
)
_YES = spelled(r"\S{0,40} ?: (?:yes|yep|ja|jep|áno|ano|jo|hej)\b", re.IGNORECASE)
_NO = re.compile(r"\S{0,40} ?: (?:no|nope|nein|nie|ne)\b", re.IGNORECASE)


def got_there(text: str) -> bool:
    """Return whether a sentence says that somebody got an error on the page that it names."""
    return bool(_GOT.search(text) or _CHANGES.search(text)) and not _NOT_THERE.search(text)


def without_tries(text: str) -> str:
    """Return a sentence without who gets something, and that he tries, where he gets a code of the page."""
    said = _WHO_GETS.sub("", text)
    return _TRIES.sub("", said) if _CODE.search(said) and got_there(said) else said


def is_affirmed(text: str, ends: int) -> bool:
    """Return whether a question on the place, which ends there, whether that was it, has the answer yes."""
    return bool(_ASKED.search(text[:ends]) and _YES.match(text, ends))


def is_denied(text: str, ends: int) -> bool:
    """Return whether a question on the place, which ends there, has the answer no."""
    return bool(_NO.match(text, ends))
