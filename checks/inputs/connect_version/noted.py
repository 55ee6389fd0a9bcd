"""Read the build that stands behind its name: *version by the wizard: 2.5.79.0*, *our server (2.4.129.0)*."""

import re

from checks.engine.context.own_sentences import is_own
from checks.engine.context.own_words import is_doubted, is_taken_back
from checks.engine.context.product import PRODUCT
from checks.engine.spelling import spelled

_NAME = r"(?:version|build|release|verzi[aeiu]|verze|wersja|versi[óo]n|versione|versionsnummer|installed)"
_PRODUCT = rf"(?:{PRODUCT.pattern}|\bconnect(?!or)\w{{0,2}})"
#: Where somebody looked it up.
_PLACE = (
    r"(?:the |dem |der |den |im )?(?:wizard|assistent\w*|sprievodc\w*|průvodc\w*|progra\w+|appwiz\S*"
    r"|control panel|systemsteuerung|installed|apps?|settings|about|registry|portal\w*"
    r"|file|servers?|config\w*)(?: (?:and|und|a|&) [^\W\d]\w*)?"
)
_SOURCE = (
    rf"[(,]? ?(?:(?:according to|per|from|in|by|on|laut|gemäß|im|auf|unter|podľa|podle|v|z|na) {_PLACE}\)?)"
)
_IS = (
    r"(?: ?: ?| = | (?:is|ist|je|lautet|beträgt|says|sagt) "
    r"(?:(?:at|still|now|currently|here|hier|bei uns|aktuell|tu|u nás|momentálne|by the way|btw|übrigens"
    r"|mimochodom|mimochodem|inak|jinak),? )?)"
)
#: Between the name and *is* stand at most so many words, and none of them begins another clause.
_WORDS = r"(?: (?!(?:that|which|with|die|mit|ktor\w+|kter\w+)\b)[^\W\d][\w'-]*){0,5}"
_SAID = spelled(
    rf"(?:^|[\s(\"'])(?:(?<!application ){_NAME}{_WORDS}(?: {_SOURCE})?{_IS}"
    rf"|(?:{_NAME}|{_PRODUCT})(?: sync)?(?: {_NAME})? {_SOURCE}{_IS}?"
    rf"|{_PRODUCT}(?: sync)?[- ](?:server|box|host|vm|machine)s? ?\() ?v?$",
    re.IGNORECASE,
)
#: Nothing else stands in the sentence.
_ALONE = spelled(
    rf"\W*(?:(?:{_NAME}|which|what|do you (?:run|have|use)|microsoft|sync|of|von|der|the|{_PRODUCT})\W+)"
    r"{1,6}v?",
    re.IGNORECASE,
)
_REMARK = re.compile(r"\W*(?:\([^()]{1,60}\))?\W*")
#: *Heads up, 2.5.190.0 here.*
_HERE = spelled(
    r"\s(?:too |also )?(?:here|hier|bei uns|bei mir|u nás|tu)"
    r"(?: too| as well| auch| tiež)?\W*",
    re.IGNORECASE,
)
_GREETED = spelled(
    r"\W*(?:(?:heads up|hi|hello|hallo|ahoj|fyi|same|me too|also|yes|running|still|on"
    r"|we have|auch|tiež|aj|máme)\W{1,3})*v?",
    re.IGNORECASE,
)
_CURRENT = spelled(
    r"\b(?:current|latest|newest|aktuell\w*|aktuáln\w*|neueste\w*|najnovši\w*|nejnově\w*)\b", re.IGNORECASE
)
_SOURCES = spelled(_SOURCE, re.IGNORECASE)


def is_noted(before: str, after: str, *, is_newest: bool, is_known: bool) -> bool:
    """Return whether what stands before a build names it as what is there, and nothing there doubts it.

    Of the newest build, *current* may say that it is the newest; a number that is no known build needs the
    name of the program.
    """
    if not (is_known or PRODUCT.search(before)) or (is_newest and _CURRENT.search(before)):
        return False
    if is_known and _HERE.fullmatch(after) and _GREETED.fullmatch(before):
        return True
    is_said = _SAID.search(before) or (_ALONE.fullmatch(before) and _REMARK.fullmatch(after))
    near = _CURRENT.sub("", re.split(r"[,;)]", after)[0])
    said = _SOURCES.sub("", f"{before} {near}")
    return bool(is_said) and not (is_doubted(before) or is_taken_back(near)) and is_own(said)
