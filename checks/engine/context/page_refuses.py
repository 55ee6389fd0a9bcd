"""In which sentences people say that the page for a new password refuses a user who may use it."""

import re

from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

#: It refused him once, or does not.
_NOT_NOW = (
    r"\b(?:no longer|any ?more|gone|used to|before|previous\w*|earlier|until|fixed|solved|instead of|no"
    r"|nicht mehr|früher|vorher|zuvor|weg|gelöst|behoben|kein\w*|statt|už (?:nie|ne\w*)|predtým|předtím"
    r"|kedysi|dříve|zmiz\w+|vyriešen\w+|vyřešen\w+|žiadn\w+|žádn\w+|namiesto|místo)\b"
)
_CODE = r"\bSSPR[_:# -]{0,2}0{0,2}"
_SSPR = r"(?:sspr|self-?service|password.?reset|kennwortzurücksetzung|reset\w* hesla)"
_GONE = r"(?:entfernt|genommen|geflogen|gelöscht)"
_ODOBRATY = r"(?:odobra|odobrat|odstrán|odstraně|odebrá|odebra|vyrade|vyřaze|vyhod)\w*"
_OUT_OF = (
    r"\b(?:removed|taken out|dropped|kicked) (?:\w+ ){0,3}?(?:from|of) (?:\w+ ){0,2}?"
    rf"{_SSPR}[\w -]{{0,20}}group\b"
    rf"|\baus der {_SSPR}[\w-]{{0,20}} ?gruppe\b.{{0,30}}\b{_GONE}\b"
    rf"|\b{_ODOBRATY}\b.{{0,30}}\b(?:zo|z|ze) (?:sspr )?skupiny\b.{{0,20}}(?:\bsspr\b|reset|\bhes(?:l|iel))"
)
_DISABLED = (
    r"\bpassword reset (?:is disabled|is(?:n't| not) (?:turned on|enabled)|has not been enabled)"
    r"|\b(?:hasn't|has not) turned on password reset|\bdisabled password reset for your organi[sz]ation"
    r"|\bnot enabled for password reset"
    r"|\bkennwortzurücksetzung (?:ist|wurde) .{0,40}?(?:deaktiviert|nicht aktiviert)"
)


def _says(numbers: str, phrases: str) -> Otherwise:
    return Otherwise(
        (
            "sspr",
            "password reset",
            "kennwortzurücksetzung",
            "skupiny",
            "registered",
            "registriert",
            "registro",
        ),
        spelled(
            rf"^(?!.*{_NOT_NOW}).{{0,200}}?(?:{_CODE}(?:{numbers})\b|{phrases}|{_OUT_OF})", re.IGNORECASE
        ),
    )


#: SSPR_0009: password reset is disabled for the organization. He was removed from the group.
OF_THE_SCOPE = (_says("9|11|13", _DISABLED),)
#: SSPR_0014 as well: he has not registered.
OF_THE_USER = (
    _says(
        "9|11|13|14",
        rf"{_DISABLED}|\b(?:haven't|have not|hasn't|has not) registered for (?:self-service )?password reset"
        r"|\bnicht für die (?:self-service-)?kennwortzurücksetzung registriert",
    ),
)
#: Of two tenants, or of two pages, one was not seen.
NOT_LOADED = (
    Otherwise(
        ("load", "geladen", "lädt", "nenač"),
        spelled(
            r"\b(?:did not|didn't|does not|doesn't|could not|couldn't|would not|won't|not) load(?:ed)?\b"
            r"|\bnicht geladen\b|\blädt nicht\b|\bnenač[íi]ta\w+|\bnenačetl\w*",
            re.IGNORECASE,
        ),
    ),
)
