"""Tell for whom a command asks which policy counts."""

import re

from checks.engine.transcript.identity import NAME, identity, name_in

_CALL = re.compile(r"\bGet-ADUserResultantPasswordPolicy\b([^|\n]{0,400})", re.IGNORECASE)
#: Who is passed on to it, by a command or by name alone.
_USER = re.compile(r"\bGet-ADUser\b([^|\n]{0,400})", re.IGNORECASE)
_PIPED = re.compile(rf"^\W{{0,9}}{NAME}\s{{0,9}}\|")


def asked_for(command: str) -> str:
    """Return the user for whom a command asks, in small letters; empty where it does not tell it."""
    call = _CALL.search(command)
    if not call:
        return ""
    before = command[: call.start()]
    asked = [call[1], *(one[1] for one in (_USER.search(call[1]), _USER.search(before)) if one)]
    named = next(filter(None, map(identity, asked)), "")
    piped = None if named else _PIPED.match(before)
    return name_in(piped) if piped else named
