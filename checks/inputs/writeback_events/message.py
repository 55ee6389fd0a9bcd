"""Read what the text of an event says: the result code, the user, the number of the request."""

import re

_RESULT = re.compile(r"\bhr ?= ?(?:0x)?([0-9a-f]{8})\b", re.IGNORECASE)
#: A number of Windows, which the lines above it lead to: 6ba stands for 800706ba.
_OF_WINDOWS = re.compile(r"\bError Code: 0x([0-9a-f]{1,4})\b", re.IGNORECASE)
_ANY = re.compile(r"\b0x(8[0-9a-f]{7})\b", re.IGNORECASE)
_NAME = r"([\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,9})"
_USERS = (
    re.compile(rf"\bUserPrincipalName ?: ?{_NAME}", re.IGNORECASE),
    re.compile(rf"\bDetails ?: ?{_NAME}", re.IGNORECASE),
    re.compile(rf"\bfor user ?:? ?{_NAME}", re.IGNORECASE),
    re.compile(r"\bcloudAnchor ?: ?(\w{1,20}_[0-9a-f-]{36})", re.IGNORECASE),
)
_TRACKING = re.compile(r"\bTrackingId ?: ?([0-9a-f]{8}-[0-9a-f-]{27})", re.IGNORECASE)


def result_code(text: str) -> str:
    """Return the result code in ``text`` as eight hexadecimal digits, or ``""``."""
    of_windows = _first((_OF_WINDOWS,), text)
    named = _first((_RESULT,), text) or (of_windows and f"8007{of_windows:0>4}")
    return named or _first((_ANY,), text)


def user_of(text: str) -> str:
    """Return the user whom ``text`` is about, lower case, or ``""``; an administrator is not meant."""
    return _first(_USERS, text)


def tracking_of(text: str) -> str:
    """Return the number that all events of one request share, or ``""`` where it is absent or cut."""
    return _first((_TRACKING,), text)


def masked(user: str) -> str:
    """Return a user's name as a finding may show it."""
    name, at, domain = user.partition("@")
    return f"{name[0]}***@{domain}" if at else ""


def _first(patterns: tuple[re.Pattern[str], ...], text: str) -> str:
    """Search the text as lines joined by a blank, then as lines that a console broke in a word."""
    for joint in (" ", ""):
        whole = joint.join(text.split("\n"))
        for pattern in patterns:
            found = pattern.search(whole)
            if found:
                return found.group(1).lower()
    return ""
