"""Read which build the wizard of Connect finds on the server, out of its log."""

import re

from checks.engine.text import Line
from checks.engine.values.version import Version

_BUILD = r"\d{1,2}(?:\.\d{1,5}){2,3}(?![\d.])"
#: The synchronization service decides; what follows is what else tells that a build is there.
_FOUND = (
    re.compile(rf"Product Azure AD Sync Engine \(version {_BUILD}\) is installed"),
    re.compile(
        rf"Package=Microsoft (?:Azure AD|Entra) Connect [Ss]ynchronization [Ss]ervices, Version={_BUILD}"
    ),
    re.compile(
        rf"Product (?:Azure Active Directory|Microsoft Entra) Connect \(version {_BUILD}\) is installed"
        rf"|Package=Microsoft (?:Azure AD|Entra) Connect(?: Sync)?, Version={_BUILD}"
    ),
)

#: Of the wizard that was started, and what stands around it in its log alone.
_STARTED = re.compile(rf"Application Version: ({_BUILD})\s*")
_AROUND = ("Application Build Date:", "Start Time (UTC):")


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


def is_of_wizard(text: str) -> bool:
    """Return whether a line tells no more than the build of the wizard that was started."""
    return bool(_STARTED.fullmatch(text.strip()))


def started_wizard(printed: list[Line], below: Version) -> list[tuple[Line, str]]:
    """Return the lines with the build of the wizard that was started, where that is older than ``below``.

    What is installed is no newer than its wizard; whether it is as new, nothing there tells.
    """
    told = [(line, found[1]) for line in printed if (found := _STARTED.fullmatch(line.text.strip()))]
    if not told or not all(any(mark in line.text for line in printed) for mark in _AROUND):
        return []
    return [(line, f"Application Version: {one}") for line, one in told if Version.of(one) < below]
