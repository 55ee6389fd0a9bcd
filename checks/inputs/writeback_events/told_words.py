"""Words by which a sentence tells of an event, or leaves it open."""

import re

from checks.engine.spelling import spelled

#: Somebody tells what he has: he speaks of himself, or says that it is there.
IS_THERE = spelled(
    r"\b(?:getting|gets?|seeing|sees?|shows?|showing|logs|logged|logging|contains?|full of|appears?"
    r"|\blog: |in (?:the|our|my) (?:event |application )?log|there (?:is|are)|with event|receiv\w+"
    r"|reports?|found|writes|says|throws|flooded|logs? (?:has|have)|all over"
    r"|event ?ids? (?:is|was|are|were)(?= \d)|sehen|sehe|erscheint|steht|stehen|zeigt|bekomme|protokolliert"
    r"|vidíme|vidím|hlási|hlásí|zapisuje|zobrazuje|objavuje|objevuje|dostávame|dostáváme|je tam"
    r"|affiche|apparaît|voyons|vois)\b",
    re.IGNORECASE,
)
#: It may be, it means, or it is over.
NOT_NOW = spelled(
    r"\b(?:if|unless|whether|means?|meaning|indicates?|would|could|should|may|might|can be|check|verify"
    r"|make sure|look(?:ing)? for|gone|solved|fix(?:es|ed)?|issue where|your|adds?|alert for"
    r"|in (?:the |my |our )?lab|resolved|no longer|no more|any ?more|nicht mehr|už n\w+"
    r"|stopped|after|before|previously|used to|yesterday|last (?:week|month|year)|expected|until|e\.g|example"
    r"|list(?:ed|s)?|table|documentation|article|occurs?"
    r"|wenn|falls|bedeutet|wäre|könnte|sollte|gelöst|behoben|prüf\w+"
    r"|ak|keď|znamená|mohl[ao]?|vyriešen\w+|skontrolujte"
    r"|pokud|když|vyřešen\w+|zkontrolujte|si|signifie)\b",
    re.IGNORECASE,
)
#: It is not so; behind a comma after the number something else is denied.
DENIED = spelled(
    r"\b(?:no|not|never|without|none|neither|isn't|aren't|don't|doesn't|didn't|won't|wasn't|kein\w*|nicht"
    r"|nie|nemá\w*|není|nejsou|aucun\w*)\b",
    re.IGNORECASE,
)
_EVENT = r"(?:errors?|events?|ereignis(?:se)?|fehler|chyb[ay]|udalos(?:ti|ť)|události?)(?:[- ]?ids?)?"
_PLACE = (
    r"(?:aadc?|connect|(?:ad ?)?sync|server|host|(?:event|application|anwendungs)\W?(?:log|protokoll|viewer)"
    r"|log)\w*(?: server\w*| log\w*)?"
)
#: First of all the numbers, and where they stand.
PLACED = spelled(
    rf"\W{{0,4}}{_EVENT}:? \d{{4,5}}(?:(?:,| and|,? &| und| a| \+) \d{{4,5}}){{0,2}}"
    rf" (?:on|in|at|auf|im|na|v|vo|ve) (?:the |our |my |dem |unserem )?{_PLACE}(?:\W{{0,3}}$|, )",
    re.IGNORECASE,
)
