"""Find out for which object of the directory a cmdlet asks, by the arguments that were typed behind it."""

import re

#: A name in quotes, or one that is no parameter, no list and no expression.
NAME = r"(?:\"([^\"]{1,200})\"|'([^']{1,200})'|([^\s|;()\"'{}@,*-][^\s|;()\"'{},*]{0,199}))"
_IDENTITY = re.compile(rf"\s-Id(?:entity)?[\s:]{{1,9}}{NAME}", re.IGNORECASE)
_FIRST = re.compile(rf"\s{{1,9}}{NAME}(?=[\s|;)]|$)")
#: What stands for something else; only the name of the one who typed it is told.
_VARIABLE, _OWN = "$", "$env:"


def identity(arguments: str) -> str:
    """Return what the first of the arguments, or ``-Identity``, names, in small letters; else ``""``."""
    found = _IDENTITY.search(arguments) or _FIRST.match(arguments)
    return name_in(found) if found else ""


def name_in(found: re.Match[str]) -> str:
    """Return the name that ``NAME`` found, in small letters; empty for a variable."""
    named = next(filter(None, found.groups()), "").strip().lower()
    return "" if named.startswith(_VARIABLE) and not named.startswith(_OWN) else named
