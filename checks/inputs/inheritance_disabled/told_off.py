"""Read that somebody says that inheritance is off on a user or a unit: *na OU je vypnuté dedenie*."""

import re
from collections.abc import Iterator

from checks.engine.context.letter import Letter
from checks.engine.context.told_bad import Found, told_bad
from checks.engine.model import Observation
from checks.engine.spelling import spelled
from checks.inputs.inheritance_disabled.inheritance import Inheritance

_WORDS = ("nherit", "ererbung", "dedi", "dedeni", "dědi", "děděn", "dedí", "dědí")
_IT = (
    r"(?:(?:the )?(?:(?:permissions?|acl|rights|security|object) )?inheritance(?: of (?:the )?(?:permissions"
    r"|rights))?"
    r"|(?:die )?(?:rechte|berechtigungs)?vererbung(?: (?:der|von) (?:rechten?|berechtigungen))?"
    r"|(?:dedeni[ea]|dedičnos[ťt]i?|dědičnosti?|děděn[íi])(?: (?:oprávnen[íi]|práv|oprávnění|povolen[íi]))?)"
)
_OFF = (
    r"(?:disabled|(?:turned |switched )?off|blocked|broken|not (?:enabled|on|active)|deaktiviert"
    r"|ausgeschaltet|abgeschaltet|unterbrochen|aus(?= ?[.,;!]|$)|nicht (?:aktiv(?:iert)?|an)"
    r"|vypnut(?:[éáýíúaeu]|ou)|zakázan(?:[éáýúae]|ou)|zablokovan[éáýae]|blokovan[éáý]|prerušen[éáý]"
    r"|přerušen[áéý]|zrušen[éáý])"
)
_IS = r"(?:is|are|was|has been|'s|ist|war|wurde|je|bol[oa]|byl[oa])"
_GAP = r"(?: (?!not\b|if\b|nicht\b|nie\b|není\b|isn't\b|on when\b|and\b|but\b)[\w\"'()=,.-]{1,30}){0,7}?"
_FAULT = spelled(
    rf"\b{_IT}{_GAP} {_IS}{_GAP} {_OFF}(?!\w)"
    rf"|\b{_IS}{_GAP} {_IT}{_GAP} {_OFF}(?!\w)"
    rf"|\b(?:{_IS}|majú|má|máme|mám|mají|has|have){_GAP} {_OFF} {_IT}(?!\w)"
    rf"|\b(?:has|have|hat|haben|má|majú|máme|mají){_GAP} {_IT}{_GAP} {_OFF}(?!\w)"
    rf"|\b{_OFF} {_IT}{_GAP} (?:na|pri|u|on|auf|bei)\b|(?<=\w )with {_IT} (?:disabled|(?:turned "
    rf"|switched )?off|blocked)\b"
    rf"|^\W{{0,3}}{_IT} {_OFF} (?:on|for|at|na|pri|auf|bei)\b"
    rf"|\b(?:vypnutou|vypnutú|zakázanou|zakázanú) {_IT}(?!\w)"
    r"|\binclude inheritable permissions(?: from this object's parent)?[\"']?(?: (?:box|option|check ?box))?"
    r" (?:is|was) (?:unchecked|unticked|not (?:checked|ticked|set)|cleared|off)"
    r"|\b(?:does not|doesn't|doesnt) inherit (?:any )?(?:permissions|rights)"
    r"|\bnededí (?:žiadne )?(?:oprávneni[ae]|práva|oprávnění)"
    r"|\berbt keine (?:rechte|berechtigungen)",
    re.IGNORECASE,
)
_OF_UNIT = spelled(
    r"\b(?:OU[= ](?P<name>[A-Z][\w-]{1,40})|(?<=the )(?P<before>[A-Z][\w-]{1,40}) OU\b|OUs?"
    r"|organi[sz]ational units?"
    r"|organisationseinheit(?:en)?"
    r"|organizačn\w{1,3} jednot\w{1,4}|containers?|kontajner\w{0,2}|kontejner\w{0,2})\b",
)
_ANY_UNIT = spelled(_OF_UNIT.pattern.replace("?P<name>", "").replace("?P<before>", ""), re.IGNORECASE)
_OF_USER = spelled(
    r"\b(?:users?(?:'s)?|user\d{1,4}|his|her|him|accounts?|benutzers?|benutzern|benutzerobjekt|benutzerkonto"
    r"|ihm|konto"
    r"|konte|používateľ\w{0,4}|užívateľ\w{0,4}|uživatel\w{0,4}|účt\w|účet|kont(?:á|ách|u|a))\b"
    r"|\b[\w.-]{1,40}@[\w-]{1,40}\.\w",
    re.IGNORECASE,
)
_OF_OTHERS = spelled(
    r"\b(?:gpos?|group polic(?:y|ies)|polic(?:y|ies)|gruppenrichtlinien?|politik\w{0,3}|zásad\w{0,3}|groups?"
    r"|gruppen?"
    r"|skup[ií]n\w{0,3}|computers?|files?|folders?|ordner|prieči\w{1,5}|složk\w{1,3}|shares?|mailbox\w{0,2}"
    r"|sharepoint"
    r"|registry|domain root|service accounts?|admin\w{0,12}|správc\w{0,3})\b",
    re.IGNORECASE,
)
_BLOCKED = re.compile(r"\bblock|\bblok|zablok", re.IGNORECASE)
_OF_RIGHTS = spelled(
    r"\b(?:permissions?|rights?|acls?|security|msol\w{0,20}|oprávn\w{1,5}|práv\w{0,3}|povolen\w{1,3}"
    r"|rechte?n?"
    r"|berechtigung\w{0,3})\b",
    re.IGNORECASE,
)


def told(letter: Letter) -> Iterator[Observation]:
    """Yield an ``Inheritance`` for the first sentence of a user, and of a unit, that tells that it is off."""
    found: dict[str, Observation] = {}
    for one, _ in told_bad(letter, _WORDS, _off):
        is_unit, is_user = _ANY_UNIT.search(one.text), _OF_USER.search(one.text)
        if _OF_OTHERS.search(one.text) or not (is_unit or is_user):
            continue
        # Of group policies, a unit may block the inheritance as well.
        if is_unit and _BLOCKED.search(one.text) and not _OF_RIGHTS.search(one.text):
            continue
        named = _OF_UNIT.search(one.text)
        name = (named and (named["name"] or named["before"])) or ""
        value = Inheritance(f"OU {name}".strip(), off=True, object_class="organizationalUnit")
        seen = one.tells(value if is_unit else Inheritance("", off=True), "ou" if is_unit else "")
        found.setdefault(seen.subject, seen)
    yield from found.values()


def _off(part: str) -> Found[bool] | None:
    said = _FAULT.search(part)
    return Found.of(said, value=True) if said else None
