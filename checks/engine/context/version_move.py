"""Tell which of two versions runs where somebody moves from one to the other.

*We are upgrading from a to b*, *the upgrade from a to b fails*: a runs. *We upgraded from a to b*: b does.
"""

import re
from collections.abc import Sequence

from checks.engine.context.loosely_own import FIRST
from checks.engine.context.meanings import meanings
from checks.engine.context.own_words import is_taken_back
from checks.engine.spelling import spelled

_FROM = re.compile(r"\b(?:from|von|zo?|ze)\b[^\d;?!]{0,50}$", re.IGNORECASE)
_TO = re.compile(r"[^\d;?!]{0,50}?(?:\b(?:to|auf|na)\b|->|→)[^\d;?!]{0,50}", re.IGNORECASE)
_BACK_FROM = re.compile(r"[^\d;?!]{0,50}?\b(?:from|von|zo?|ze)\b[^\d;?!]{0,50}", re.IGNORECASE)
_BACK_TO = re.compile(r"\b(?:to|auf|na)\b[^\d;?!]{0,50}$", re.IGNORECASE)
_DONE = (
    r"(?:upgraded|updated|moved|migrated|switched|went|aktualisiert\w*|gewechselt|umgestiegen|umgestellt"
    r"|migriert|gehoben|z?aktualizoval\w*|(?:z?aktualizovan|povýšen|migrovan|přeinstalovan|preinštalovan)[ýáéeoaiy]"
    r"|pre(?:šl\w|šiel)|pře(?:šl\w|šel)|povýšil\w*|z?migroval\w*|upgradoval\w*|upgradli)"
)
_MOVES = spelled(
    rf"\b(?:upgrad|updat|mov(?:e|ing)\b|migrat|switch|going\b|aktuali[sz]|umst(?:ieg|ell)|wechsel|prechádz"
    rf"|prejsť|přejít|přecház|povyš|povýš|migr)|\b{_DONE}\b",
    re.IGNORECASE,
)
#: Without *from*, the verb stands right before the first of both.
_VERB = spelled(
    rf"\b(?:upgrad(?:e|ing)|updat(?:e|ing)|migrat(?:e|ing)|{_DONE})\b[^\d;?!]{{0,50}}$", re.IGNORECASE
)
#: Somebody did it, or it has happened; *to be* and *should be updated* are no more than a wish.
_IS_DONE = spelled(
    rf"(?<!\bbe )(?<!\bbeing )(?<!\bget )\b{_DONE}\b(?! werden)"
    r"|\b(?:after|since|nach|seit|odkedy|po) (?:[^\W\d]\w* ){0,3}?"
    r"(?:upgrad|updat|mov|migrat|aktualis|umstieg|wechsel|aktualiz|prechod|přechod|povýš)\w*",
    re.IGNORECASE,
)
_TRIES = spelled(
    r"\b(?:try|tries|tried|trying|attempt\w*|want\w*|plan\w*|need\w*|versuch\w*|woll\w+|möchte\w*|soll\w*"
    r"|muss|müssen|skúša\w*|snaž\w*|pokús\w*|pokus\w*|pokouš\w*|chce\w*|chci|plánuj\w*|zkouš\w*|wird|before"
    r"|bevor|pred|před|will)\b|\b\w{2,7}n['’]?t\b|\b(?:unable|not|nicht|nie|ne(?:dá|jde|ide|vie|darí)\w*)\b",
    re.IGNORECASE,
)
_FAILS = spelled(
    r"\b(?:fail(?:s|ed|ing)?|hangs?|stuck|stops?|aborts?|ends? (?:with|in)|errors?|rolled|rolls|crash\w*"
    r"|schlägt|scheiter\w*|bricht|hängt|fehler\w*|zlyh\w*|padá|padne|spadn\w+|skonč\w*|konč\w*|selh\w*|selž\w*"
    r"|chyb\w*|zasek\w*|visí)\b",
    re.IGNORECASE,
)
_FIRST = spelled(
    rf"{FIRST.pattern}|\b(?:sme|som|jsme|jsem|chcem|chceme|chci"
    r"|[^\W\d]{2,20}(?:ujem|ujeme|uji|uju|ádzame?|ázíme?|ažíme?|úšame?|oušíme?)"
    r"|(?:the|this|der|dieser|tento) (?:[^\W\d]\w* )?server)\b|^\W*server\b",
    re.IGNORECASE,
)
#: What was done has failed itself, not what somebody did with it since.
_FAILED_ITSELF = spelled(
    rf"\b(?:it|that|this|which|upgrade|update|install\w*|wizard|setup|but|das|aber|ale|čo|což)\b.{{0,20}}"
    rf"{_FAILS.pattern}|\bro(?:ll|lled) back\b",
    re.IGNORECASE,
)
#: An upgrade that fails is somebody's own, whoever tells of it.
_OURS = spelled(
    r"^\W*(?:(?:the|this|an?|das|ein|der|beim?|pri|při|during|while|when) )?(?:[^\W\d]\w* ){0,3}?"
    r"(?:upgrade|update|upgrading|updating|aktualisier\w*|aktualizác\w*|aktualizac\w*)\b",
    re.IGNORECASE,
)
_DOUBTED = spelled(
    r"\b(?:if|whether|falls|ob|wenn|ak|keby|pokud|jestli|should|would|could(?!n|\snot)|can(?!'|’|not)|may|might"
    r"|how|what|why|which|ako|jak|wie|warum|recommend\w*|support\w*|possible|möglich|možné|kann|können"
    r"|môžem\w*|môže|můžem\w*|může|you|your|they|their|he|his|she|her|someone|somebody|anyone|others?"
    r"|fix\w*|issue|bug|releases?|article|docs|documentation|guide|example|microsoft (?:say|recommend)s?"
    r"|lab|staging|test\w*|customer\w*|client|kunde\w*|zákazn\w*|friend|colleague|kolleg\w*|koleg\w*"
    r"|downgrad\w*|rollback)\b",
    re.IGNORECASE,
)
#: Whoever has moved may go on to load down something else.
_DOWNLOAD = re.compile(r"\bdown-?load\w*", re.IGNORECASE)
_GO_ON = (",", "and ", "but ", "-", "a ", "ale ", "und ", "aber ")


def running_of_move(sentence: str, named: Sequence[re.Match[str]]) -> re.Match[str] | None:
    """Return which of two versions that a sentence names runs; ``None`` where it tells of no such move.

    What is only asked or supposed, or is somebody else's, is none; nor is one that was done and failed.
    """
    if len(named) != 2 or not _MOVES.search(sentence):
        return None
    one, two = named
    before, between, after = sentence[: one.start()], sentence[one.end() : two.start()], sentence[two.end() :]
    if _TO.fullmatch(between) and (_FROM.search(before) or _VERB.search(before)):
        old, new = one, two
    elif _BACK_FROM.fullmatch(between) and _BACK_TO.search(before):
        old, new = two, one
    else:
        return None
    is_asked = sentence.rstrip().endswith("?") and not after.lstrip(" )").startswith(_GO_ON)
    told = sentence[: two.end()]
    # Yesterday is as good as now.
    is_of_others = not {*"EO"}.isdisjoint(meanings(sentence))
    if is_asked or is_of_others or _DOUBTED.search(told):
        return None
    is_ours = bool(_FIRST.search(sentence))
    if _IS_DONE.search(sentence) and not _TRIES.search(told):
        since = _DOWNLOAD.sub("", after)
        return new if is_ours and not (_FAILED_ITSELF.search(since) or is_taken_back(since)) else None
    return old if is_ours or (_FAILS.search(sentence) and _OURS.match(sentence)) else None
