"""Tell for whom a command asks which policy counts."""

import re

_NAME = r"(?:\"([^\"]{1,200})\"|'([^']{1,200})'|([^\s|;()\"'{}@-][^\s|;()\"'{}]{0,199}))"
_IDENTITY = re.compile(rf"\s-Id(?:entity)?[\s:]{{1,9}}{_NAME}", re.IGNORECASE)
_FIRST = re.compile(rf"\s{{1,9}}{_NAME}")
_CALL = re.compile(r"\bGet-ADUserResultantPasswordPolicy\b([^|\n]{0,400})", re.IGNORECASE)
#: Who is passed on to it, by a command or by name alone.
_USER = re.compile(r"\bGet-ADUser\b([^|\n]{0,400})", re.IGNORECASE)
_PIPED = re.compile(rf"^\W{{0,9}}{_NAME}\s{{0,9}}\|")
#: What it stands for is not told, save that of the one who typed it.
_VARIABLE, _OWN = "$", "$env:"


def asked_for(command: str) -> str:
    """Return the user for whom a command asks, in small letters; empty where it does not tell it."""
    call = _CALL.search(command)
    if not call:
        return ""
    before = command[: call.start()]
    others = [one for one in (_USER.search(call[1]), _USER.search(before)) if one]
    named = _named(call[1]) or next(filter(None, (_named(one[1]) for one in others)), "")
    if not named and (piped := _PIPED.match(before)):
        named = _of(piped)
    return "" if named.startswith(_VARIABLE) and not named.startswith(_OWN) else named


def _named(arguments: str) -> str:
    found = _IDENTITY.search(arguments) or _FIRST.match(arguments)
    return _of(found) if found else ""


def _of(found: re.Match[str]) -> str:
    return next(filter(None, found.groups()), "").strip().lower()
