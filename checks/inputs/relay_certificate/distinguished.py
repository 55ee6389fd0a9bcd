"""Read names as .NET, OpenSSL and curl write them: ``CN=…, O=…``, ``/C=…/O=…``, ``C=…; O=…``."""

import re

_PART = re.compile(
    r"(?:^|[,;/+])\s{0,9}(CN|O)\s{0,3}=\s{0,3}(\"[^\"]{0,200}\"|.{1,200}?)"
    r"(?=\s{0,9}(?:[,;/+]\s{0,9}[A-Za-z.\d]{1,30}\s{0,3}=|$))"
)


def part(name: str, kind: str) -> str:
    """Return the first part of a kind (``CN``, ``O``) of a distinguished name, ``""`` where it has none."""
    return next((found[2].rstrip(",").strip(' "') for found in _PART.finditer(name) if found[1] == kind), "")


def is_distinguished(text: str) -> bool:
    """Return whether a text has the form of a distinguished name."""
    return bool(part(text, "CN") or part(text, "O"))
