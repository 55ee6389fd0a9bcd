"""A certificate as a program printed it."""

from dataclasses import dataclass

#: How .NET names what became of a connection, in English on every Windows: the certificate was refused, or
#: the connection was cut before one came.
REFUSED, CUT = "TrustFailure", "SecureChannelFailure"


@dataclass(frozen=True)
class Shown:
    """Whose it is, who issued it, and what else the text tells of it."""

    host: str
    subject: str
    issuer: str
    status: str
    first_line: int
    last_line: int
    text: str
