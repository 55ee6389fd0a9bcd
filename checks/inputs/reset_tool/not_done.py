"""Tell whether a way that a sentence names was not gone: it was only tried, is blocked, or was refused."""

import re

from checks.engine.context.reserve import without_quotes
from checks.engine.spelling import spelled

#: It was only tried, or wanted.
_NOT_DONE = spelled(
    r"\b(?:tried|can.?t|can ?not|could ?n.t|could not|unable|wanted|gr[ea]yed|doesn.t (?:load|work|open)"
    r"|where to|wollte\w*|kann .{0,40}nicht|geht nicht|versucht|chcel\w*|nedá|nejde|nešlo|skúšal\w*"
    r"|chtěl\w*)\b",
    re.IGNORECASE,
)
#: What is said right behind a place, or behind a call.
_IS_BLOCKED = spelled(
    r"\W{0,3}(?:(?:which|that|die|das|ktor[ýáé]|kter[ýáé]) )?"
    r"(?:(?:is|are|was|ist|war|je|bol[ao]?) )?(?:[\w-]+ ){0,3}?"
    r"(?:blocked|down|unreachable|unavailable|gesperrt"
    r"|blockiert|nicht erreichbar|(?:za)?blokovan\w+|nedostupn\w+)",
    re.IGNORECASE,
)
_REFUSED = spelled(
    r".{0,80}?(?:->|→|=>|:|returns?|gives?|got|ergab|liefert|vracia|vrací|with|mit)\s{0,3}(?:http )?"
    r"(?:error )?[45]\d\d\b"
    r"|.{0,80}?\b(?:forbidden|unauthorized|access ?denied|not found|bad request|refused|denied)\b",
    re.IGNORECASE,
)


def was_not_done(text: str) -> bool:
    """Return whether a sentence says, other than by what it quotes, that it was only tried or wanted."""
    return bool(_NOT_DONE.search(without_quotes(text)))


def is_blocked(after: str) -> bool:
    """Return whether it is said right behind a place that nobody gets there."""
    return bool(_IS_BLOCKED.match(after))


def was_refused(text: str, end: int) -> bool:
    """Return whether it is said behind a call, which ends there, that it was refused."""
    return bool(_REFUSED.match(text, end))
