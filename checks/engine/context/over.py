"""Tell up to where a line says what was so once, and is otherwise by now: *it used to be A, now it is B*."""

import re

from checks.engine.spelling import spelled

_WAS = spelled(
    r"\bused to\b|\b(?:is|are) gone\b|\b(?:went|gone) away\b"
    r"|\blast (?:year|month|spring|summer|autumn|winter)\b"
    r"|\b(?:letztes|voriges) jahr\b|\b(?:ist|sind) (?:weg|verschwunden)\b|\bfrüher\b"
    r"|\b(?:vlani|minulý rok|loni|vloni|zmiz(?:ol|la|lo|el)|je preč|je pryč|predtým|předtím)\b"
    r"|\b(?:in|im|v) (?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|januar|februar|märz|mai|juni|juli|oktober|dezember|januári|februári|marci|apríli|máji|júni|júli|lednu"
    r"|únoru|březnu|dubnu|květnu|červnu|červenci|srpnu|září|říjnu|listopadu|prosinci)\b",
    re.IGNORECASE,
)
_SINCE = spelled(
    r"\b(?:now|since|yesterday|today|meanwhile|jetzt|heute|gestern|seit(?:dem|her)?|nun|teraz|dnes|včera|odvtedy"
    r"|teď|nyní|od té doby)\b",
    re.IGNORECASE,
)
#: It still is.
_STILL = spelled(r"\b(?:still|again|back|wieder|immer noch|stále|opäť|znova|znovu|pořád)\b", re.IGNORECASE)


def over_until(text: str) -> int:
    """Return where in a line begins what is so by now; 0 where all of it may be so."""
    was = _WAS.search(text)
    if not was:
        return 0
    since = next((one for one in _SINCE.finditer(text) if one.start() > was.start()), None)
    return since.start() if since and not _STILL.search(text, since.start()) else 0
