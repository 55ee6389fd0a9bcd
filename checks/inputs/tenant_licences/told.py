"""Read what somebody says of the licences of his tenant: *we have Entra ID P1*, *only Business Standard*."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from checks.engine.context.letter import Letter
from checks.engine.context.licence_claims import (
    BETWEEN,
    DENIED,
    GOOD,
    LICENCE,
    ONLY,
    OTHER,
    PLAN,
    Claim,
    claims,
)
from checks.engine.context.licence_names import P1, P2
from checks.engine.model import Observation
from checks.engine.spelling import spelled
from checks.inputs.tenant_licences.licence import TenantLicence

_THE = r"(?:the|our|this|my|der|unser|mein|náš|môj|můj|naša|naše)"
_TENANT = r"(?:tenant|company|organi[sz]ation|org|school|firma|mandant|spoločnosť|společnost|nájomník|škola)"
_ALL = (
    r"(?:(?:all|every|each|alle|všetci|všichni) (?:of )?(?:our |the |unsere |naši )?(?:\w+ )?"
    r"(?:users?|accounts?|employees|staff|people|benutzer|anwender|mitarbeiter|používatelia|užívatelia"
    r"|uživatelé|zamestnanci|zaměstnanci)|everyone|everybody)"
)
_MANNER = (
    r"(?:\s(?:currently|already|all|also|still|do|now|bereits|alle|auch|aktuell|už|aj|teraz|momentálne))?"
)
_HAVE = (
    r"(?: have|'ve| has| own| owns| use| uses| hold| run| runs| got| bought| purchased| (?:are|is) on"
    r"| are using| are running| (?:are|is) (?:all )?licensed (?:for|with|under|by)| pay for| haben| hat"
    r"| nutzen| nutzt| verwenden| besitzen| setzen| m[aá]| majú| mají| sind mit)(?: got| been using)?"
)
_SUBJECT = (
    rf"(?:(?:\b(?:we|wir|{_THE} {_TENANT}|{_ALL})|^\W*{_TENANT}){_MANNER}{_HAVE}"
    r"|\b(?:máme|mame|používame|používáme))"
)
_PLACE = r"(?:(?:in|on|v|vo|ve|im|bei|u|for|na) (?:\w+ )?(?:tenante|tenantu|tenant|uns|us|nás) )?"
_HAS = rf"{_SUBJECT} {_PLACE}{BETWEEN}"
_NO = r"(?:no|zero|keine?n?|žiadn\w+|žádn\w+)"
_DO_NOT = (
    rf"(?:\b(?:we|{_THE} {_TENANT})(?: currently| still)? (?:do(?:es)? not|do(?:es)?n'?t|haven't)"
    rf"(?: have| own| got| use)(?: an?| any| the)?|\b(?:we|{_THE} {_TENANT})(?: have| has| got|'ve got) {_NO}"
    rf"|\b(?:wir|{_THE} {_TENANT}) (?:haben|hat) {_NO}|\b(?:nemáme|nemame)(?: {_NO})?|\btenant nemá"
    rf"|^\W*{_NO})"
)
_PREMIUM = rf"(?:(?:premium|prémiov\w+|entra id|azure ad)[ -]{LICENCE}|(?:{LICENCE} )?{PLAN})"
#: A licence that is not there for somebody, is not left, or that nobody needs.
_NOT_THAT = (
    r"(?![^,;.!?]{0,30}\b(?:left|free|available|spare|remaining|unused|needed|required|necessary|for|frei"
    r"|übrig|nötig|für|voľn\w+|voln\w+|zbyl\w+|pre|pro|requirement|problems?|issues?)\b)"
)
_IS_GOOD = spelled(
    rf"{_HAS}{GOOD}|^\W*{GOOD}(?: {LICENCE})? (?:máme|mame|haben wir|is assigned to {_ALL})\b"
    rf"|\b(?:bei uns|in unserem tenant) (?:ist|sind|gibt es) {BETWEEN}{GOOD}"
    rf"|\bv tenante (?:je|máme|sú) {BETWEEN}{GOOD}|\bfirma m[aá] {BETWEEN}{GOOD}"
    rf"|(?:^\W*|\b{_THE} )(?:tenant|company|firma|mandant|nájomník) (?:has|is on|hat|m[aá]) {BETWEEN}{GOOD}"
    rf"|(?:^\W*|\b{_THE} )tenant is (?:licensed (?:for|with) |on )?{BETWEEN}{GOOD}",
    re.IGNORECASE,
)
_HAS_NONE = spelled(
    rf"{_DO_NOT} (?:(?:valid|active|real|single|such|any|platn\w+|{LICENCE}) )?{_PREMIUM}\b"
    rf"{_NOT_THAT}|^\W*(?:\w+ )?{PLAN}(?: {LICENCE})? nem[aá]me\b"
    rf"|[,;] {PLAN}(?: {LICENCE})? nem[aá]me\b|\bpremium {LICENCE} nem[aá]me\b"
    rf"|\b(?:no|without) premium {LICENCE} at all\b",
    re.IGNORECASE,
)
_HAS_ONLY = spelled(
    rf"(?:\b(?:we|{_THE} {_TENANT})(?: are|'re| is| have| has| use|'ve got)?"
    rf" {ONLY}(?: have| has| use| on| got| the){{0,3}}"
    rf"|\b(?:wir|{_THE} {_TENANT}) (?:haben|hat|nutzen|sind auf) {ONLY}"
    rf"|\b(?:máme|mame|tenant m[aá]) {ONLY}) {BETWEEN}{OTHER}"
    rf"|(?:[,;] |^\W*){ONLY} {BETWEEN}{OTHER}(?: {LICENCE})?(?=\W*$|[,;.])"
    rf"|{_HAS}(?:on )?{ONLY} {BETWEEN}{OTHER}",
    re.IGNORECASE,
)
_HAS_OTHER = spelled(rf"{_HAS}{OTHER}", re.IGNORECASE)
_ENDED = spelled(
    rf"(?:\b(?:our|unser\w*|naše|naša|nám|my)\b[^,;.!?]{{0,40}}|^\W*(?:\w+ ){{0,2}}){GOOD}[^,;.!?]{{0,25}}?"
    r" (?:(?:has|have|is|nám|uns|sa) )?(?:expired|ran out|lapsed|was cancelled|abgelaufen|vypršal\w|vypršel\w"
    r"|skončil\w|ist abgelaufen)\b",
    re.IGNORECASE,
)
_FREE = "Microsoft Entra ID Free"


def told(letter: Letter, facts: Mapping[str, Any]) -> Iterator[Observation]:
    """Yield what sentences tell of the licences; nothing where one contradicts another."""
    found = [(one, said) for one in claims(letter, facts["writeback_licences"]) for said in _told(one)]
    codes = {said.told for _, said in found}
    if "licensed" in codes and codes & {"none", "ended", "only_others"}:
        return
    for one, said in found:
        yield one.one.tells(said, subject=said.sku)


def _told(claim: Claim) -> Iterator[TenantLicence]:
    """Yield each licence that a sentence tells of."""
    good = claim.says(_IS_GOOD) or []
    carrying = [one for one in good if one in _carried(claim)]
    if carrying:
        yield from (TenantLicence(sku=one, told="licensed") for one in carrying[-1:])
        return
    none = claim.says(_HAS_NONE)
    if none is not None and none != [P2] and not claim.has_another():
        yield TenantLicence(sku=(none or [P1])[0], told="none")
        return
    ended = claim.says(_ENDED, may_be_past=True)
    if ended:
        yield TenantLicence(sku=ended[0], told="ended")
        return
    if re.search(GOOD, DENIED.sub("", claim.names.text)):
        return
    only = claim.says(_HAS_ONLY)
    others = only or claim.says(_HAS_OTHER) or []
    is_all = bool(only) or _FREE in others
    yield from (TenantLicence(sku=one, told="only_others" if is_all else "others") for one in others)


def _carried(claim: Claim) -> list[str]:
    return claim.names.of(" ".join(re.findall(GOOD, claim.names.text)))
