"""Read which build the wizard of Connect finds on the server, out of its log."""

import re

from checks.engine.text import Line

#: The synchronization service decides; what follows is what else tells that a build is there. The number
#: of the wizard that was started says nothing of what is installed.
_FOUND = (
    re.compile(r"Product Azure AD Sync Engine \(version [\d.]{5,20}\) is installed"),
    re.compile(
        r"Package=Microsoft (?:Azure AD|Entra) Connect [Ss]ynchronization [Ss]ervices, Version=[\d.]{5,20}"
    ),
    re.compile(
        r"Product (?:Azure Active Directory|Microsoft Entra) Connect \(version [\d.]{5,20}\) is installed"
    ),
)


def found_by_wizard(printed: list[Line]) -> list[tuple[Line, str]]:
    """Return each line that tells it best, with the part of it that does."""
    logged = [
        line for line in printed if "ersion" in line.text and ("Product " in line.text or "=" in line.text)
    ]
    for pattern in _FOUND if logged else ():
        told = [(line, found[0]) for line in logged if (found := pattern.search(line.text))]
        if told:
            return told
    return []
