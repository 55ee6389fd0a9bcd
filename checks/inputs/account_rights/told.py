"""Read that somebody says that the connector account lacks a right: *MSOL_… has no Reset Password right*."""

import re
from collections.abc import Iterator

from checks.engine.context.letter import Letter
from checks.engine.context.told_bad import Found, told_bad
from checks.engine.model import Observation
from checks.engine.spelling import spelled
from checks.inputs.account_rights.access import TOLD, AccessList

_WORDS = ("msol", "onnector", "onnect account", "ad ds", "adds", "konektor", "sync account", "dienstkonto")
#: What is called so, and holds any word.
_ACCOUNT = spelled(
    r"(?:\b(?:the|our|das|dem|unser(?:em)?|naše|nášmu|náš|našemu|ten|ad ?ds|ad|aad|azure ad|entra"
    r"|active directory|custom|dedicated|vlastný|eigene[sm]?)"
    r" ){0,4}(?:\b(?:msol_?[\w{0,20}…]{0,20}(?:[ -](?:account|user|konto|účtu|účet|service account))?"
    r"|(?:ad(?: ?ds)?[- ]?)?connector[- ]?(?:service[- ])?(?:account|konto|user)|connect (?:sync )?account"
    r"|service account (?:for|of) (?:the )?(?:ad (?:ds )?)?connector"
    r"|(?:kont[oa]|kontu|účet|účtu) (?:msol_?[\w{0,20}…]{0,20}|konektora|konektoru)"
    r"|konektorov(?:ý|ému) účtu?|konektorov(?:ý|ému) účet)(?! synchroni))"
    r"(?: \(?(?:msol_[\w{0,20}…]{0,20}|svc[\w.-]{1,20}|[\w.-]{2,20}\\[\w.$-]{2,20})\)?)?(?:'s\b)?",
    re.IGNORECASE,
)
_RIGHT = (
    r"(?:[\"'„]?(?:(?:reset|change|set)[- ]?passwords?|reset|(?:write )?(?:to )?(?:lockout-?time"
    r"|pwd-?last-?set)|write (?:permissions?|access|rights?) (?:on|to|for) (?:lockout-?time|pwd-?last-?set)"
    r"|(?:kennw|passw)(?:ort|örter) zurückzusetzen|(?:kennw|passw)(?:ort|örter) zurücksetzen"
    r"|zurücksetzen (?:von|der) (?:kennw|passw)örtern?|schreib(?:berechtigung|recht|zugriff)e?n?"
    r" (?:auf|für) (?:lockout-?time|pwd-?last-?set)|lockout-?time (?:schreiben|zápis|zapisovať)"
    r"|(?:(?:na )?zápis|zapisovať|zapisovat|zápis do|písať) (?:do )?(?:atribútu? |atributu? )?"
    r"(?:lockout-?time|pwd-?last-?set)|(?:na )?(?:reset|obnov\w{1,5}|resetovani?e?|resetovať|resetovat"
    r"|nastavovať|nastaviť|meniť|zmenu|obnovu) (?:hes(?:lo|la|iel|el)))[\"'“]?)"
)
_NOUN = (
    r"(?:permissions?|rights?|access|privileges?|rechte?|berechtigung(?:en)?|práv[oa]?|oprávneni[ea]|oprávnění"
    r"|povoleni[ea])"
)
_ANY = r"(?:(?:the|any|das|die|a|required|needed|necessary|extended|delegated|explicit|at least) ){0,3}"
#: The right with its noun before or behind it, or two of them.
_WHAT = rf"{_ANY}(?:{_NOUN} (?:to |for |na |auf |zum |of |pre ){{0,2}})?{_RIGHT}(?:[ -]{_NOUN})?"
_LACKS = (
    r"(?:(?:still |also |currently |only |simply |just |however ){0,2}"
    r"(?:has no|have no|lacks?|(?:is|are|was) (?:still )?(?:missing|lacking|without)|misses"
    r"|(?:does not|doesn't|doesnt|do not|don't|didn't|did not) (?:even |actually |seem to "
    r"|currently ){0,2}have"
    r"|hasn't(?: got)?|has not(?: got)?|had no|has neither|hat kein(?:e[nr]?)?|hat nicht|fehlt|fehlen"
    r"|nemá|nemajú|chýba|chýbajú|chybí|nie je udelené|nemá udelené))"
)
_PLACE = r"(?: (?:on|at|in|na|v|auf|an|der|dem|on the|pre) (?:[\w\"'=,.]{1,25} ){0,4}?)?"
_FAULT = spelled(
    rf"\bIT {_LACKS}{_PLACE} ?{_WHAT}(?!\w)"
    # MSOL_ chýba právo; dem Konto fehlt
    rf"|\b(?:fehlt|fehlen|chýba|chýbajú|chybí) IT {_PLACE}{_WHAT}(?!\w)"
    rf"|\b{_WHAT}(?:[ -]{_NOUN})? (?:(?:is|are) (?:missing|not (?:there|set|granted|assigned|given|present))"
    r"|isn't (?:there|set|granted)|fehlt|fehlen|chýba|chýbajú|chybí|nie je nastavené|není nastaveno)"
    r" (?:for|on|to|from|bei|für|pri|kontu|účtu|u|pre)? ?IT\b"
    rf"|\bIT (?:cannot|can't|can not|is not allowed to|isn't allowed to|has no (?:permission|right)s? to|darf"
    rf" (?:das |die |keine )?|nesmie|nemôže|nesmí) (?:reset|write|zapisovať|resetovať|resetovat)"
    r" (?:passwords?|user passwords|(?:to )?(?:lockout-?time|pwd-?last-?set)|heslá|heslo|hesla)\b",
    re.IGNORECASE,
)


def told_rights(letter: Letter) -> Iterator[Observation]:
    """Yield an ``AccessList`` without entries for each sentence that tells that a right is missing."""
    for one, _ in told_bad(letter, _WORDS, _lacking, _ACCOUNT):
        yield one.tells(AccessList("", TOLD, ()))


def _lacking(part: str) -> Found[str] | None:
    said = _FAULT.search(part)
    # Elsewhere, *lacks* may be said of whoever only supposes something.
    return Found(said[0], *said.span(), said[0].replace("lacks", "has no")) if said else None
