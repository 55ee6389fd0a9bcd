"""Read what somebody says of the minimum age in his domain: *our minimum password age is 1 day*."""

import re
from collections.abc import Iterator
from datetime import timedelta

from checks.engine.context.letter import Letter, Sentence, is_doubted
from checks.engine.context.own_sentences import is_to_do
from checks.engine.context.remark import is_elsewhere
from checks.engine.context.reserve import is_of_others, is_wanted
from checks.engine.context.told_beside import title_of
from checks.engine.context.told_words import CAUSES
from checks.engine.model import Observation
from checks.engine.spelling import spelled
from checks.inputs.password_policy.policy import Policy
from checks.inputs.password_policy.told_words import (
    AGE,
    BEFORE,
    BEHIND,
    NONE_IS_SET,
    SET,
    SET_CS,
    SET_DE,
    WITHOUT,
)

_HINTS = ("age", "alter", "dauer", "vek", "věk", "stář", "platnos", "doba", "dobu")
_DAY = timedelta(days=1)
_NAME = spelled(r"\bdefault domain[ -](?:password )?(?:group )?(?:policy|polic[ye]|gpo)\b", re.IGNORECASE)
#: Another policy than that of the domain; or somebody's rules of how it ought to be.
_OF_ANOTHER = spelled(
    r"\b(?:(?<!our )local(?! ad\b)(?! domain)|lokal\w*|lokáln\w*|místní\w*|miestn\w*|secpol\w*"
    r"|gpedit\w*|workgroup"
    r"|cloud\w*|entra\b(?! connect)|azure\b|tenant\w*|(?:office |m)?365|intune|psos?|fgpps?"
    r"|fine[- ]grained|podrobn\w+"
    r"|granular\w*|laptop\w*|notebook\w*|workstation\w*|clients?|pc|počítač\w*|member servers?|standalone"
    r"|domain controllers? policy|ddcp|(?:root|child|other|another|second|old|test|trusted|dev|resource"
    r"|parent|managed)"
    r" (?:domain|forest)|(?:iné|druhé|staré|jiné|testovac)\w* dom[ée]n\w*|(?:ander|zweit|alt)\w+ domäne"
    r"|domain services"
    r"|aadds|baseline|benchmark|cis|stig|nist|bsi|iso|template|course|book|exam|service accounts?"
    r"|dienstkonten"
    r"|servisn\w+|admins?|administrators?|vips?|ous?|lab|homelab|test (?:env\w*|ad|system)|testumgebung"
    r"|testsystem|dev|sandbox|customer\w*|client'?s"
    r"|kund\w*|zákazn\w*|someone|somebody|screenshot|tutorial|video|samba)\b",
    re.IGNORECASE,
)
_STEP = spelled(r"^\W*(?:step|krok|schritt)\b|->|→|(?:\w+ > ){2}", re.IGNORECASE)
_PARTS = spelled(
    r"[,;](?! ?\d)\s|\s[-–]\s|\b(?:and (?=users|if)|could|because|weil|pretože|lebo|protože|kann das"
    r"|môže|může|so)\b",
    re.IGNORECASE,
)
_NOT_SO = spelled(
    r"\b(?:was|were|not|no longer|never|isn't|war|nicht|bol[ao]?|byl[ao]?|nie je|není|if|when|ak|keď"
    r"|wenn|falls|když"
    r"|recommend\w*|default is)\b(?!.*\b(?:set|changed|raised|increased)\b)",
    re.IGNORECASE,
)
#: Before the age: it is to be set, which is no state; and whose it is, where it is only named.
_ORDER = spelled(
    r"\b(?:set|sets|setting|chang(?:e|ing)|configur(?:e|ing)|lower(?:ing)?|reduc(?:e|ing)|put(?:ting)?"
    r"|mak(?:e|ing)|try"
    r"|trying|enforce|use|using|allow\w*|having|require\w*|setzt?|setze|setzen|stellt?|stellen|ändert?"
    r"|ändern|senkt"
    r"|nastav(?:iť|it|te|íme)?|zmen(?:iť|te)|znížte|znížiť|změ[nň]\w*|snížit|snižte|dajte|dejte|when"
    r"|kedy|wann)\b",
    re.IGNORECASE,
)
_OURS = spelled(
    r"\b(?:we|we've|our|i|i've|my|us|here|domain|ad|gpo|wir|unser\w*|domäne|máme|mám|naš\w*|náš|nás"
    r"|dom[ée]n\w*)\b",
    re.IGNORECASE,
)
_NAMED = spelled(r"\W*(?:of|with|von|s|o) ", re.IGNORECASE)
#: A point of a list, or what may be one: nobody says there whose it is.
_LISTED = re.compile(r"^\W*(?:[-*•]|\d{1,2}[.)])|\bAGE\W{0,3}(?:\(days\)\W{0,3})?(?:[:=]|\d)")
_POINT = re.compile(r"^\W*(?:[-*•]|\d{1,2}[.)])")
_POLICY = spelled(
    r"\b(?:polic(?:y|ies)|rules|gpo|settings|richtlinien?|politik[ay]|zásad[ay]|nastaveni[ae]|pravidl[áa])\b"
    r"|\b(?:kennwort|passwort)richtlinien?\b",
    re.IGNORECASE,
)
#: What rules of passwords are called that stand behind it in one line.
_RULES = spelled(
    r"\W{0,4}(?:the |our |current(?:ly)? |ad |domain |on-?prem(?:ises)? |die |unsere |naša |naše ){0,3}"
    r"(?:(?:password|pw|pwd|domain) (?:policy|policies|rules|settings)|(?:kennwort|passwort)(?:richtlinien?"
    r"|regeln)"
    r"|politika hesiel|pravidlá hesiel|zásad[ay] hes(?:iel|el|la)|politika hesel)(?: (?:in|v|im|of) (?:the "
    r"|our )?"
    r"(?:ad|domain|domén[ea]|der domäne))?(?: is| ist| je)? ?[:–-] ",
    re.IGNORECASE,
)
#: A hurried sentence begins with a small letter.
_NEXT = spelled(r"(?<=[a-z0-9)])[.!] +(?=[a-zà-ž])")


def told_ages(letter: Letter) -> Iterator[Observation]:
    """Yield the policy that each sentence tells, without a domain."""
    for one in letter.near(*_HINTS):
        is_step = one.first.command or is_to_do(one.first.text) or _STEP.search(one.text)
        if is_step or not AGE.search(one.text):
            continue
        whole = next(part for part in (*_NEXT.split(_plain(one.text)), "AGE") if "AGE" in part)
        said = _said_in(whole)
        is_listed = _LISTED.search(whole) and not _OURS.search(whole)
        # In a list that only may be of the domain, what is good tells nothing.
        if not said or (is_listed and not (_age_in(said) > _DAY and _is_of_domain(letter, one, whole))):
            continue
        if _is_so(whole):
            yield one.tells(Policy("", _age_in(said), is_told=True))


def _is_of_domain(letter: Letter, one: Sentence, text: str) -> bool:
    """Return whether a list of rules is called the password policy, or is announced as one's own."""
    title = title_of(letter, one) if _POINT.match(one.first.text) else ""
    is_announced = _POLICY.search(title) and _OURS.search(title) and not CAUSES.search(title)
    return bool(_RULES.match(text) or (is_announced and _is_so(f"AGE {title}")))


def _plain(text: str) -> str:
    """Return a sentence in which the age and the domain's policy have names that mean nothing else."""
    return AGE.sub("AGE", _NAME.sub("domain policy", text))


def _said_in(text: str) -> re.Match[str] | None:
    """Return where a sentence tells the age."""
    patterns = (WITHOUT, NONE_IS_SET, SET, SET_CS, SET_DE, BEHIND, BEFORE)
    said = next((found for each in patterns if (found := each.search(text))), None)
    head, _, tail = text.partition("AGE")
    is_named = bool(_NAMED.match(tail)) and not _OURS.search(head)
    is_order = is_named or _ORDER.search(head.rpartition(", ")[2])
    return None if said and said.re.pattern == BEHIND.pattern and is_order else said


def _age_in(said: re.Match[str]) -> timedelta:
    """Return the age that is told; without a number, there is none."""
    told = {name.removeprefix("then_"): value for name, value in said.groupdict().items() if value}
    number = 1 if "one" in told else int(told.get("number", 0))
    unit = told.get("unit", "")[:1].lower()
    return number * (timedelta(hours=1) if unit in ("h", "s") else 7 * _DAY if unit in ("w", "t") else _DAY)


def _is_so(text: str) -> bool:
    """Return whether a sentence says of the domain's own policy what is so now; on that no check passes."""
    parts = [part for part in _PARTS.split(text) if "AGE" in part]
    part = parts[0] if parts else text
    return not (
        part.rstrip().endswith("?")
        or _OF_ANOTHER.search(text)
        or _NOT_SO.search(part)
        or is_doubted(part)
        or is_elsewhere(part)
        or is_of_others(part)
        or is_wanted(part)
    )
