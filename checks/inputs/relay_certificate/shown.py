"""A certificate as a program printed it."""

from dataclasses import dataclass


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
