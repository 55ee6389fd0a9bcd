"""Tell what was run on a domain controller: there most commands answer as well, but not of the server."""

import re
from collections.abc import Mapping

from checks.engine.context.meanings import meanings
from checks.engine.spelling import spelled, spellings

#: How most of them are called; AADC is Azure AD Connect.
_NAME = (
    r"(?![\w-]*adc)(?:(?:[a-z][\w-]{0,12})?dc-?\d{1,3}|dc-[\w-]{1,12}|(?:[\w-]{1,12}-)?p?dc)"
    r"(?:\.[\w.-]{1,80})?"
)
_HOST = re.compile(_NAME, re.IGNORECASE)
_CONTROLLER = (
    r"(?:(?:the|our|a|my|one of the|dem|einem|unserem|de[nr]|naš[oe]m|samotn\w+) )?"
    r"(?:(?:primary|local|root) )?(?:p?dcs?|pdc emulator|domain controllers?|domänencontroller\w?"
    rf"|dom[eé]nov\w+ [rř]adi[cč]\w*|[rř]adi[cč]\w* dom[eé]ny|{_NAME})(?![\w-])"
)
_FROM = spelled(rf"\b(?:from|von|vom|zo?) {_CONTROLLER}")
_ON = spelled(rf"\b(?:on|at|auf|am|na) {_CONTROLLER}")
#: It was only asked for, it has the program itself, or nothing is said to have been run there.
_TARGET = re.compile(r"\b(?:ports?|reach|connect|open|block|listen|erreich|offen|dostup|otvor|spoj)")
_NO = re.compile(r"\?|\b(?:not|never|nicht|nie|ne)\b|n't\b|connect|sync|entra|aadc|install|against")
_CLAUSE = re.compile(r"[,;(]")
#: This was on it; I ran it there.
_RAN = re.compile(r"^[-!]*(?:[^,?]{0,3}R|T.?B|TF)")
_HINTS = spellings(("dc", "ontroller", "adič"))
#: What ``systeminfo`` says of one, in English, German, Slovak and Czech.
_CONFIGURATION = spelled(
    r"(?:primary|additional/backup|backup|primärer|sicherungs-?|zusätzlicher|primárny|primární|záložn\w) ?"
    r"(?:domain controller|domänencontroller|radič domény|řadič domény)",
    re.IGNORECASE,
)
_HOST_FIELDS = ("host name", "hostname", "dnshostname", "csname", "csdnshostname", "computername")


def is_controller(host: str) -> bool:
    """Tell the name of a domain controller from that of any other computer."""
    return bool(_HOST.fullmatch(host))


def has_role(fields: Mapping[str, str]) -> bool:
    """Return whether ``systeminfo`` says of a computer that it is a domain controller."""
    return any(map(_CONFIGURATION.fullmatch, fields.values()))


def shows_controller(fields: Mapping[str, str]) -> bool:
    """Return whether a computer is a domain controller, by its role or by its name."""
    return has_role(fields) or any(is_controller(fields.get(one, "")) for one in _HOST_FIELDS)


def says_on_controller(text: str) -> bool:
    """Return whether a line above or below an output says that it was printed on a domain controller."""
    small = text.lower()
    if not any(map(small.__contains__, _HINTS)):
        return False
    announces = text.endswith(":")
    for clause in _CLAUSE.split(small.rpartition(". ")[2] if announces else small):
        is_there = _FROM.search(clause) or (_ON.search(clause) and not _TARGET.search(clause))
        if is_there and not _NO.search(clause) and (announces or _RAN.search(meanings(clause))):
            return True
    return False
