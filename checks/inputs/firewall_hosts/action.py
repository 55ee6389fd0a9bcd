"""Tell what the words of a line do with the names in it: allow, block, switch off, or only ask for them."""

import re
from collections.abc import Sequence
from itertools import takewhile

from checks.engine.spelling import whole_words

_WORD = re.compile(r"[^\W\d_]+")
#: A rule may have a name of several words.
_WHOLE = re.compile(r"[^\W\d_]+(?:[-_]\w+)*")
#: Words that decide; a negation turns them round. The French ones are Stormshield's.
_ALLOWS = whole_words(
    "allow allowed permit permitted accept pass povoliť povolené povolený povoľ povoleno erlaubt zugelassen"
    " povolit freigegeben freigeschaltet erlauben zulassen passer".split()
)
_DENIES = whole_words(
    "deny denied block blocked drop dropped reject rejected unreachable failed".split()
    + "zakázať zakázané zakáž zakázat blokovat zamítnout blokovať blokované zablokované zamietnuť".split()
    + "nepovolené nepovolený nedostupné zakázáno bloquer".split()
    + "blocks drops denies blokuje blokujú blokují blokovaný blokovaná blokováno zablokovaný".split()
    + "blockt blockiert gesperrt verweigert abgelehnt verwerfen ablehnen blockieren".split()
)
_NEGATES = frozenset("not never don doesn isn nie".split())
_SWITCHED_OFF = whole_words("disabled inactive expired removed deleted vypnuté neaktívne deaktiviert".split())
#: Whoever asks for an entry does not have it.
_ASKS_FOR = whole_words(
    "please todo should must need needed missing ticket asked request requested required planned pending"
    " review proposed suggested recommended bitte muss müssen soll sollen freizuschalten freizugeben"
    " beantragt benötigt prosím treba chýba chýbajú potrebné požadované".split()
)
#: Above a list, that it was done.
_DONE = whole_words("allowed opened permitted done freigegeben freigeschaltet povolené povolili".split())
#: What comes from outside, or is opened on the way: not what the server may reach.
_OTHER_RULES = frozenset("inbound incoming ingress eingehend eingehende decrypt decrypted source".split())
#: What is not looked into is let through.
_INSPECTS = frozenset("decrypt decrypted inspected inspection".split())
_LEFT_OUT = _NEGATES | frozenset(
    "no destination bypass bypassed exempt excluded exclude exclusion exceptions".split()
)
#: What stands beside a name alone, as the answer to whether it is allowed.
_ANSWERS = [[word] for word in ("no", "false", "off", "fail", "closed", "timeout", "nepravda", "falsch")]
_SEPARATORS = re.compile(r"[\t,;|]")
#: Not behind the star of a name that has a blank in it.
_SENTENCE_END = re.compile(r"(?<=\w[.!?])\s+")
_NAMES = re.compile(r"\w\.\w")

#: The tokens of a line, those that are entries as ``None``.
Tokens = Sequence[str | None]


def actions(line: str, tokens: Tokens, heading: str) -> list[str]:
    """Return ``allow``, ``deny`` or ``off`` for each token; a line without a word has its heading's."""
    cells = {cell.strip(" \"'") for cell in _SEPARATORS.split(line)}
    if any(map(_is_off, (*cells, tokens[-1] or ""))) or _SWITCHED_OFF & {*_WORD.findall(heading)}:
        return ["off"] * len(tokens)
    if [token for token in tokens if token] in _ANSWERS:
        return ["deny"] * len(tokens)
    own = [_action(token or "") for token in tokens]
    entries = [index for index, token in enumerate(tokens) if token is None]
    whole = _action(" ".join(filter(None, tokens))) or _action(heading) or "allow"
    between = own[entries[0] : entries[-1]] if entries else []
    if _NEGATES & {*tokens} or not any(between):
        return [whole] * len(tokens)
    # Several names with an action each: it stands before all of them, or behind all of them.
    is_before = any(own[: entries[0]])
    found, last = [], whole
    for action in own if is_before else reversed(own):
        last = action or last
        found.append(last)
    return found if is_before else found[::-1]


def statements(line: str) -> list[str]:
    """Return the sentences of a line, where each of them names something and says what is done with it.

    Any other may ask for it, deny it, or say that it is off: the line stays whole.
    """
    said = _SENTENCE_END.split(line)
    return said if all(_NAMES.search(one) and _action(one) for one in said) else [line]


def denies(text: str) -> bool:
    """Tell whether one of the words of a text refuses or switches off."""
    return bool({*_WORD.findall(text.lower())} & (_DENIES | _SWITCHED_OFF))


def is_action(cell: str) -> bool:
    """Tell whether a cell of a table is the action of a rule and nothing else."""
    return cell.lower() in _ALLOWS | _DENIES


def asks_for(line: str, tokens: Tokens, heading: str) -> bool:
    """Tell whether a line asks for entries, or is of another kind, by words before its first name.

    Those of its heading count as well, and its end.
    """
    words = {*_WHOLE.findall(" ".join(takewhile(bool, (one or "" for one in tokens))))}
    above = {*_WORD.findall(heading)}
    words |= above if not above & _DONE else set()
    is_other = words & _OTHER_RULES and not words & _LEFT_OUT
    return bool(_ASKS_FOR & words or is_other) or line.rstrip().endswith("?")


def _action(text: str) -> str:
    """Return what words do, empty where none of them tells."""
    words = {*_WORD.findall(text)}
    if words & _NEGATES and words & _INSPECTS:
        return "allow"
    allows, denies = words & _ALLOWS, words & _DENIES
    if words & _NEGATES and not (allows and denies):
        return "allow" if denies else "deny"
    return "allow" if allows else "deny" if denies else ""


def _is_off(word: str) -> bool:
    stem = word.rstrip(".…")
    return word in _SWITCHED_OFF or (
        stem != word and any(one.startswith(stem) for one in _SWITCHED_OFF if stem)
    )
