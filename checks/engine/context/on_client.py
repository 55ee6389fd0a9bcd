"""Tell a computer that is no server, or one of a lab, by its name: what it prints is not the server's."""

import re

#: Windows itself calls a new one ``DESKTOP-`` or ``LAPTOP-``; the others are how people do.
_CLIENT = re.compile(
    r"microsoft windows \[version .*"
    r"|(?:desktop|laptop|notebook|surface|thinkpad|macbook|workstation)[-_\d][\w.-]*"
    r"|(?:nb|wks|ws|pc|lt|client|win1[01])-?\d[\w.-]*"
    r"|[\w-]{1,20}-(?:laptop|notebook|pc|nb|wks)\d{0,4}(?:\.[\w.-]*)?",
    re.IGNORECASE,
)
_OF_LAB = re.compile(
    r"(?:.{0,40}[-.])?(?:lab|homelab|sandbox|poc|old)\d{0,3}(?:[-.][\w.-]*)?|[\w-]{2,30}-(?:test|alt)\d{0,3}"
    r"|lab(?:sync|aad|entra|srv|dc)[\w.-]*",
    re.IGNORECASE,
)


def is_client(host: str) -> bool:
    """Return whether a name, or what a console says of itself, is that of a laptop or a desktop computer."""
    return bool(_CLIENT.fullmatch(host))


def is_of_lab(host: str) -> bool:
    """Return whether a name is that of a computer in a lab, of a test, or of an old one."""
    return bool(_OF_LAB.fullmatch(host))
