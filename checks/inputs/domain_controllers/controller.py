"""A domain controller, and how its version of Windows is written."""

import re
from dataclasses import dataclass

#: The marks between "Server" and the year are those of a trade mark: Windows Server® 2008 R2.
SYSTEM = re.compile(
    r"\b(?:Microsoft )?Windows(?:[®™]| ?\((?:R|TM)\))?(?: Server)?[ ®™()R]{1,6}(20\d\d)(?: ?(R2))?\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class DomainController:
    """One domain controller; ``None`` and ``""`` stand for what the text does not tell.

    ``system`` is what was printed, ``version`` the year read from it, such as ``2012 R2``.
    """

    host: str
    system: str
    version: str
    read_only: bool | None
    pdc_emulator: bool | None

    def __str__(self) -> str:
        told = {"IsReadOnly": self.read_only, "PDCEmulator": self.pdc_emulator}
        parts = [self.host, self.system, *(f"{name} {one}" for name, one in told.items() if one is not None)]
        return ", ".join(part for part in parts if part)


def version_of(found: re.Match[str]) -> str:
    """Return the year of a match of ``SYSTEM``, with R2 where it belongs."""
    return f"{found.group(1)} R2" if found.group(2) else found.group(1)
