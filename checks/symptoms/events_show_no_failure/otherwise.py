"""What is said beside what is good here, and speaks against it."""

import re

from checks.engine.context.nothing_since import NOTHING_SINCE
from checks.engine.model import Otherwise
from checks.engine.spelling import spelled
from checks.symptoms.events_show_no_failure.crash import CRASH
from checks.symptoms.events_show_no_failure.left_out import LEFT_OUT

_AFFECTED = (
    r"(?:affected|betroffene\w*|postihnut\w+|dotknut\w+|postižen\w+|dotčen\w+|problematick\w+|other|ander\w+"
    r"|ostatn\w+)"
)
_USER = r"(?:users?|accounts?|person|one|benutzer\w*|konto\w*|používateľ\w*|uživatel\w*|účt\w+|účet)"
_NO_EVENT = (
    r"(?:no|not? a(?: single)?|kein\w*|žiadn\w+|žádn\w+)(?: single| such)?"
    r" (?:events?|entry|entries|ereignis\w*|eintr\w+|udalos\w+|událost\w*|záznam\w*)"
)
_NOTHING = r"(?:nothing|none|nichts|nič|nic)"

#: What was delivered was the password of another user.
OTHERWISE = (
    *NOTHING_SINCE,
    *LEFT_OUT,
    *CRASH,
    Otherwise(
        ("affected", "betroffen", "postihnut", "dotknut", "postižen", "dotčen", "problematick"),
        spelled(
            rf"\b{_AFFECTED} {_USER}\b.{{0,40}}\b(?:{_NO_EVENT}|{_NOTHING})\b"
            rf"|\b(?:{_NO_EVENT}|{_NOTHING})\b.{{0,40}}\b{_AFFECTED} {_USER}\b",
            re.IGNORECASE,
        ),
    ),
    Otherwise(
        ("test", "pilot", "skúšobn", "zkušebn"),
        spelled(
            r"^\W*(?:but |aber |ale )?(?:(?:that|this|it|das|dies|es|to|toto|tohle)"
            r"(?:'s| is| was| ist| war| je| bol[ao]?| byl[ao]?)|31002 (?:is|was|ist|war|je))"
            r"(?: (?:only|just|nur|len|jen|iba))?(?: (?:the|a|an|our|my|der|ein\w?|unser\w*|mein\w*"
            r"|náš|môj|můj))?"
            rf" (?:reset of (?:the |a |our )?)?(?:test|pilot|testovac\w+|skúšobn\w+"
            rf"|zkušebn\w+)[ -]?{_USER}\b",
            re.IGNORECASE,
        ),
    ),
)
