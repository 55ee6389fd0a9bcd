"""Tell whether a page shows a sentence of good news, or somebody only speaks of it."""

import re

from checks.engine.context.statement import states_what_is
from checks.engine.spelling import spelled

_CLAUSE = spelled(r"[.!?;](?:\s|$)|,?\s(?:but|however|although|yet|aber|ale|avšak)\s")
#: What may stand before a sentence that a page shows.
_SHOWN = spelled(
    r"(?:.*\b(?:says?|saying|shows?|showing|reads?|displays?|states?|reports?|tells(?: me| us)?|status"
    r"|confirm(?:ed|s)|verified|message|integration|zobrazuje|ukazuje|hlási|hlásí|píše|zeigt|meldet|sagt|steht)\b"
    r"(?: that|, že|, dass)?)?\W*(?:\(?i\) ?)?(?:(?:your|my|our|the)\s)?"
)
#: Somebody is told to look, or it is told what there may be.
_NOT_SHOWN = spelled(
    r"\b(?:used to|if|unless|whether|when|once|until|after|then|verify|check|make sure|ensure|confirm|wait"
    r"|look|you|step|expected|example|article|documentation|docs|tutorial|guide|ak|keď|potom|overte"
    r"|skontrolujte|uistite|počkajte|wenn|falls|sobald|prüfen|když|pokud|ověřte)\b"
)
#: It is no longer so, somebody else's, or only shown.
_TAKEN_BACK = spelled(
    r"\b(?:no longer|any ?more|is off|was off|screenshot from|from the docs|už neplatí|nicht mehr)\b"
)
_ASKED = re.compile(r"[ \"'”“)]{0,9}\?")
#: A page that teaches.
_IF = re.compile(r"\b(?:if|when) you (?:receive|get|see)\b")

#: A page says it, word for word.
_PAGE_SAYS = spelled(
    r"\b(?:page|site|screen|browser|portal|seite|stránk[ay]|obrazovk[ay])(?: \w+)? "
    r"(?:says?|said|shows?|showed|displays?|reports?|sagt|zeigt|meldet|píše"
    r"|hlási|hlásí|zobraz\w+|ukáz\w+)[ :,]{1,3}[\"'„“”]$"
)


def is_quoted(said: str, whole: str) -> bool:
    """Return whether it is told that a page said it."""
    before = whole.partition(said)[0]
    return bool(_PAGE_SAYS.search(before)) and is_shown(said, whole)


def is_supposed(said: str, whole: str) -> bool:
    """Return whether a page tells what to do if somebody is shown a sentence."""
    return bool(_IF.search(_CLAUSE.split(whole.partition(said)[0])[-1]))


def is_shown(said: str, whole: str) -> bool:
    """Return whether ``said`` stands for itself in ``whole``, or it is told that a page shows it."""
    before, _, after = whole.partition(said)
    clause, rest = _CLAUSE.split(before)[-1], _CLAUSE.split(after)[0]
    if _TAKEN_BACK.search(after):
        return False
    if not _SHOWN.fullmatch(clause) or _NOT_SHOWN.search(clause) or _ASKED.match(after):
        return False
    return states_what_is(f"{clause} {rest}", compares=True)
