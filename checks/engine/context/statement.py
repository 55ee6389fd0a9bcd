"""Tell whether the words beside a value let it stand for what is: a wish, a denial or a doubt does not."""

import re

from checks.engine.spelling import whole_words

#: In English, Slovak, Czech, German and some of others: it is not so, it ought to be, or nobody knows.
_NOT_SO = whole_words(
    "not never none isn't aren't wasn't don't doesn't won't cannot can't missing lacks"
    " should must need needs needed require requires required recommend recommends recommended please wish"
    " expect expected ideally todo planned would was were had will maybe perhaps probably unknown"
    " nie nemá nemáme nemajú chýba chýbajú treba potrebujeme potrebné musí mal mala malo byť odporúča"
    " odporúčané odporúčaná vyžaduje vyžadované prosím možno asi bol bola bolo bude"
    " není chybí měl měla mělo být doporučeno doporučená možná byl byla bylo"
    " expired cancelled canceled vypršala vypršalo zrušená zrušené abgelaufen gekündigt"
    " nicht kein keine fehlt soll sollte muss benötigt empfohlen bitte vielleicht war wird"
    " debe deben debería necesita necesitamos instalar requiere recomienda doit devrait faut besoin requis"
    " recommandé pas jamais deve devono necessario não musi powinien należy zainstalować moet nodig"
    " niet".split()
)
#: Another value is meant, which is only compared with this one, or which somebody might have instead.
_OF_ANOTHER = whole_words(
    "newer older later earlier higher lower than least before after until minimum latest newest available"
    " upgrade upgrading update updating install released releases announced fixes since"
    " other another elsewhere changelog if supports suggested higher above"
    " novšia novší novšie staršia starší staršie než ako aspoň pred po minimálne minimálna najnovšia"
    " najnovší dostupná dostupné aktualizovať aktualizujte iný iná iné inom inej"
    " novější nejnovější starší alespoň neuer neueste älter als mindestens verfügbar".split()
)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_BOUND = re.compile(r"(?:(?<![\w\"'/])[<>≤≥~]=?|^\s*=)\s?v?\d")
#: So many words without a capital make a sentence; names of products have fewer.
_SENTENCE = 4
_NO = re.compile(r"\bno\b(?!\.)", re.IGNORECASE)
#: What compares, in a query of Azure's logs or in a script.
_COMPARES = re.compile(
    r"==|=~|!=|(?<!\w)-(?:eq|ne|like|match)\b|^\s*\|\s*(?:where|project|extend|summarize)\b", re.IGNORECASE
)


def states_what_is(line: str, *, compares: bool = False) -> bool:
    """Return whether a line may state what is; one that ``compares`` may say *at least* and the like."""
    words = set(_WORD.findall(line.lower()))
    if words & _NOT_SO or _NO.search(line) or line.rstrip(" .!\"'").endswith("?"):
        return False
    if compares:
        return True
    small = [one for one in _WORD.findall(line) if one.islower() and len(one) > 1]
    return not (words & _OF_ANOTHER or _BOUND.search(line) or len(small) >= _SENTENCE)


def is_query(line: str) -> bool:
    """Return whether a line looks for a value, which then says nothing of what is."""
    return bool(_COMPARES.search(line))
