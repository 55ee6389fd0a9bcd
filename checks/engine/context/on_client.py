"""Tell a computer that is no server by its name: what it prints is not the server's."""

import re

#: Windows itself calls a new one ``DESKTOP-`` or ``LAPTOP-``; the others are how people do.
_CLIENT = re.compile(
    r"microsoft windows \[version .*|(?:microsoft )?windows 1[01] .*"
    r"|(?:desktop|laptop|notebook|surface|thinkpad|macbook|workstation|nb|client|win1[01])[-_\d][\w.-]*"
    r"|(?:wks|ws|pc|lt)-?\d[\w.-]*|(?:lt|pc|wks)-[a-z][\w.-]*"
    r"|[\w-]{1,20}-(?:laptop|notebook|pc|nb|wks)\d{0,4}(?:\.[\w.-]*)?",
    re.IGNORECASE,
)


def is_client(host: str) -> bool:
    """Return whether a name, or what a console says of itself, is that of a laptop or a desktop computer."""
    return bool(_CLIENT.fullmatch(host))
