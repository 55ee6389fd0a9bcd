"""What other programs log where the service died, or where a domain controller refused a password."""

import re

from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

#: The lines of one event, of which none is blank.
_NEAR = r"[^\n]{0,300}(?:\n[^\n]{1,300}){0,8}?"
_NUMBER = r"(?:^|[\s:=\">,;(])"
#: The audit of a failure, in English, German, Slovak and Czech.
_FAILED = (
    r"(?:audit failure|überwachung gescheitert|überwachungsfehler|zlyhanie auditu|neúspešný audit"
    r"|neúspěšný audit|selhání auditu)"
)
_SERVICE = r"\bMicrosoft (?:Azure AD|Entra(?: ID)?(?: Connect)?) Sync\b"
_REPORTER = r"(?:Application (?:Error|Hang)|\.NET Runtime|Windows Error Reporting|faulting application)"

CRASH = (
    Otherwise(
        ("7031", "7034"),
        re.compile(rf"{_NUMBER}(?P<says>703[14])\b(?={_NEAR}{_SERVICE})", re.IGNORECASE | re.MULTILINE),
        printed=True,
    ),
    Otherwise(
        ("miiserver.exe",),
        re.compile(rf"(?<!\w){_REPORTER}\b{_NEAR}\b(?P<says>miiserver\.exe)(?!\.)", re.IGNORECASE),
        printed=True,
    ),
    Otherwise(
        ("4724",),
        spelled(
            rf"{_NUMBER}(?P<says>4724)\b(?={_NEAR}{_FAILED})|{_FAILED}{_NEAR}{_NUMBER}4724\b",
            re.IGNORECASE | re.MULTILINE,
        ),
        printed=True,
    ),
)
