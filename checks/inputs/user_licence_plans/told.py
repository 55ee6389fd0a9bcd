"""Read what somebody says of a user's licence: *the user has M365 E3*, *user01 has no licence*."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from checks.engine.context.letter import Letter
from checks.engine.context.licence_claims import BETWEEN, GOOD, LICENCE, ONLY, OTHER, PLAN, Claim, claims
from checks.engine.context.licence_names import P1, P2
from checks.engine.model import Observation
from checks.engine.spelling import spelled
from checks.inputs.user_licence_plans.plan import UserPlan

_NAMED = r"(?:user\d{1,3}|[\w.+-]{1,40}@[\w.-]{3,60})"
_USER = (
    rf"(?:\b(?:the|this|my|our|that|der|dem|den|dieser|diesem|unser|unserem) "
    rf"(?:affected |test |betroffene\w? )?"
    rf"(?:user|account|testuser|benutzer\w?|testbenutzer\w?|konto)(?: account)?(?: {_NAMED})?|\b{_NAMED}"
    rf"|\b(?:dotknut\w+ |testovac\w+ |dotčen\w+ |ten |tento |tomu )?"
    rf"(?:používateľ|používateľa|používateľovi|užívateľ\w{{0,3}}|uživatel|uživatele|uživateli)(?: {_NAMED})?)"
)
_ALL = (
    r"(?:\b(?:all|every|each|alle|všetci|všichni) (?:of )?(?:our |the |unsere |naši |affected )?"
    r"(?:users?|accounts?|employees|staff|people|benutzer|anwender|mitarbeiter|používatelia|užívatelia"
    r"|uživatelé|zamestnanci|zaměstnanci)|\beveryone|\beverybody)"
)
_MANNER = r"(?: (?:already|also|currently|even|definitely|still|is|itself|auch|bereits|už|aj|m[aá]|je|sám))?"
_HAS = (
    r" (?:has|have|got"
    r"|(?:are|is|was|were) (?:all |fully |correctly |properly )?licensed (?:with|for|under|by)"
    r"|(?:is|are|was|were|has been) (?:assigned|given)|hat|haben|ist|sind|m[aá]|majú|mají)(?: been assigned)?"
)
_NO = r"(?:no|keine?n?|žiadn\w+|žádn\w+)"
_KIND = (
    rf"(?:(?:an?|any|the|valid|proper|required|necessary|appropriate|premium|such|assigned|eine?|gültige"
    rf"|zugewiesene|priraden\w+|přiřazen\w+|platn\w+|potrebn\w+|prémiov\w+|potřebn\w+|{_NO}|{PLAN}) ){{0,4}}"
)
#: It is a licence, or one of the plans, and not a licence of something else.
_ONE = (
    rf"(?:{LICENCE}|(?:{PLAN})(?:[ -]?{LICENCE})?|premium[ -]{LICENCE})\b"
    r"(?! (?:(?:for|of|für|na|pre|pro) (?!zz)|problem|issue|error|conflict|restriction))"
)
_IS_GOOD = spelled(
    rf"(?:{_USER}|{_ALL}){_MANNER}{_HAS} {BETWEEN}{GOOD}"
    rf"|{GOOD}(?: {LICENCE})? (?:is |was |has been )?assigned to (?:{_USER}|{_ALL})"
    rf"|\b(?:i|we)(?:'ve| have)? (?:assigned|given|gave) (?:{_USER} )?{BETWEEN}{GOOD}"
    rf"(?: {LICENCE})?(?: to {_USER})?"
    rf"|\b(?:používateľovi|uživateli) (?:sme |jsme |som |jsem )?(?:priradil\w?|přiřadil\w?) {BETWEEN}{GOOD}"
    rf"|{_USER} ist mit {BETWEEN}{GOOD} lizenziert|{_ALL} sind mit {BETWEEN}{GOOD} lizenziert",
    re.IGNORECASE,
)
_HAS_NONE = spelled(
    rf"{_USER}(?: currently| still| just)? (?:(?:has|had|have) no|(?:does not|doesn't|doesnt|did not|didn't)"
    rf" (?:even |currently )?have|(?:is|was) missing|lacks|lacked|misses) {_KIND}{_ONE}"
    rf"|{_USER} (?:is|was) (?:not|un-?) ?licensed\b(?! for (?!zzplan))"
    rf"|{_USER} isn't licensed\b(?! for (?!zzplan))"
    rf"|\bno {_KIND}{LICENCE} (?:is |was |has been )?assigned to {_USER}"
    rf"|{_USER} (?:nemá|nemal|neměl) {_KIND}{_ONE}|{_USER} (?:chýba|chýbala|chybí|chyběla) {_KIND}{_ONE}"
    rf"|\b(?:chýba|chybí) {_USER} {_KIND}{_ONE}"
    rf"|{_USER} (?:hat|hatte) {_NO} {_KIND}{_ONE}"
    rf"|{_USER} (?:fehlt|fehlte) {_KIND}(?:die |eine )?{_KIND}{_ONE}"
    rf"|{_USER} (?:ist|war) nicht lizenziert\b",
    re.IGNORECASE,
)
_HAS_ONLY = spelled(
    rf"{_USER} (?:is |has |hat |m[aá] )?{ONLY}(?: has)?(?: been)?"
    rf"(?: licensed with| licensed for| assigned)? {BETWEEN}{OTHER}",
    re.IGNORECASE,
)
_HAS_OTHER = spelled(rf"{_USER}{_MANNER}{_HAS} {BETWEEN}{OTHER}", re.IGNORECASE)
#: What was missing is there now.
_MENDED = spelled(
    r"\b(?:now|fixed|solved|resolved|works?|after|(?:i|we) (?:assigned|added|gave)|jetzt|behoben|gelöst|teraz"
    r"|už|vyrieš\w+|vyřeš\w+|priradil\w+|přiřadil\w+|funguje)\b",
    re.IGNORECASE,
)


def said_of_user(letter: Letter, table: Mapping[str, Any]) -> Iterator[Observation]:
    """Yield what sentences tell of the user's licence; nothing where one contradicts another."""
    found = [(one, said) for one in claims(letter, table) for said in _told(one)]
    if len({said.told == "licensed" for _, said in found}) > 1:
        return
    for one, said in found:
        yield one.one.tells(said, subject=said.name)


def _told(claim: Claim) -> Iterator[UserPlan]:
    """Yield what a sentence tells."""
    good = claim.says(_IS_GOOD)
    if good:
        yield UserPlan(good[-1], (), told="licensed")
        return
    none = claim.says(_HAS_NONE, may_be_past=not _MENDED.search(claim.whole))
    if none is not None and none != [P2] and not claim.has_another(behind=True):
        yield UserPlan((none or [P1])[0], (), told="none")
        return
    if re.search(GOOD, claim.names.text):
        return
    only = claim.says(_HAS_ONLY)
    others = only or claim.says(_HAS_OTHER) or []
    yield from (UserPlan(one, (), told="only_others" if only else "others") for one in others)
