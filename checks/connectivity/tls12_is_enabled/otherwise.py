"""What is said beside what is good here, and speaks against it."""

import re

from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

_NAME = (
    r"(?:enabled|schusestrongcrypto|systemdefaulttlsversions|it|values?"
    r"|keys?|wert\w*|hodnot\w+|tls 1\.2)"
)
_AGAIN = r"(?:again|back|wieder|erneut|znova|znovu|opäť|opět|zase|zas)"
_BAD = r"(?:0|gone|off|disabled|missing|weg|aus|deaktiviert|fehl\w+|preč|pryč|vypnut\w+)"

#: What was exported, or is shown by a command as well, shows what the registry holds; any other file may be
#: one that is still to be imported.
_EXPORT = spelled(
    r"\bREG_DWORD\b|\bPath\s{1,200}Name\s{1,80}Value\b|\bPSPath\b|"
    r"\breg(?:\.exe)? export\b|\bregedit(?:\.exe)? /e\b|\bexport(?:ed|ier(?:t|en))\b"
    r"|\b(?:vy)?export(?:oval|ovan|ujem)\w*"
    r"|\bexport[se]? (?:of|from|zo?|vom|von|de[rs]|aus) (?:\w+ ){0,2}"
    r"(?:regist|key|kľúč|klíč|schlüssel|server)|\bregistry[- ]?export",
    re.IGNORECASE,
)

#: A policy or a start of the server sets it back.
OTHERWISE = (
    Otherwise(
        ("again", "back", "wieder", "erneut", "znova", "znovu", "opäť", "opět", "zas"),
        spelled(
            r"\b(?:after|nach|po)\b.{0,30}\b(?:restart|reboot|neustart|gpupdate|reštart\w*|restart\w*)\b"
            r"(?!.{0,40}\bdisabledbydefault\b).{0,40}"
            rf"\b{_AGAIN}\b.{{0,20}}\b{_BAD}\b(?!\.\d)"
            rf"|\b{_NAME}\b.{{0,30}}\b(?:is|are|was|goes|falls|turns|ist|steht|sind|springt|je|sú|jsou|bol\w?)\b.{{0,20}}"
            rf"\b(?:{_AGAIN}\b.{{0,12}}\b{_BAD}|{_BAD} {_AGAIN})\b"
            rf"|\b{_BAD} {_AGAIN} (?:after|nach|po)\b"
            rf"|\bdisabledbydefault\b(?:(?!\benabled).){{0,40}}\b(?:{_AGAIN}\b.{{0,12}}\b1|1 {_AGAIN})\b",
            re.IGNORECASE,
        ),
    ),
    Otherwise(
        ("=dword:",),
        re.compile(r"windows registry editor|regedit4|=dword:", re.IGNORECASE),
        printed=True,
        unless=_EXPORT,
    ),
)
