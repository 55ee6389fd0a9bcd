"""Tell that a list of domain controllers lacks some: by the command, by an error, or by somebody's words."""

import re
from collections.abc import Sequence

from checks.engine.model import Observation
from checks.engine.spelling import spelled
from checks.engine.text import Line
from checks.engine.transcript.failed_command import is_failure
from checks.engine.values.host_name import is_spare

#: A command that leaves out those with an old system, or all but the first.
_LEAVES_OUT = re.compile(
    r"OperatingSystem\W{1,3}-(?:notlike|notmatch|ne)\b"
    r"|OperatingSystem\W{1,3}-(?:like|match|eq)\W{1,4}(?:\w+ )*(?!20(?:0|12))20\d\d"
    r"|\|\s?select(?:-object)?\s(?:.{1,60}\s)?-first \d",
    re.IGNORECASE,
)
_CMDLET = "get-addomaincontroller"
#: All are asked for.
_ALL = re.compile(r"-filter[\s:]{1,3}['\"({]{0,2}\*", re.IGNORECASE)
#: Only the next one.
_DISCOVERS = re.compile(r"\s-discover\b", re.IGNORECASE)
_FILTER = re.compile(r"-filter\b", re.IGNORECASE)
_SERVER = re.compile(r"-server[\s:]{1,3}['\"]?([\w.-]{2,100})", re.IGNORECASE)
#: Those that are not told, on the line of one that is.
_OTHERS = spelled(
    r"\b(?:the )?(?:others?|rest|remaining (?:ones|\d+)|\d{1,3} more|(?:die )?(?:anderen|übrigen|restlichen)"
    r"|ostatn\w+|zvyšn\w+|zbývajíc\w+|zbyl\w+)\b",
    re.IGNORECASE,
)
#: Below it, a version is bad by itself, or will be so soon.
_FIRST_GOOD = 2019


def command_leaves_out(all_lines: Sequence[Line]) -> bool:
    """Return whether a command leaves out by the version, be the others good or bad."""
    return any(line.command and _LEAVES_OUT.search(line.text) for line in all_lines)


def lacks_some(all_lines: Sequence[Line], found: Sequence[Observation]) -> bool:
    """Return whether there are more than were found, of which none is old: what is bad counts anyhow."""
    versions = [one.value.version for one in found]
    if any(one and int(one.split()[0]) < _FIRST_GOOD for one in versions):
        return False
    asked = [line.text for line in all_lines if line.command and _CMDLET in line.text.lower()]
    told = {number for one in found for number in range(one.first_line, one.last_line + 1)}
    printed = [line for line in all_lines if not line.command]
    return (
        any(map(_is_of_some, asked))
        or any(line.number in told and _OTHERS.search(line.text) for line in printed)
        or any(_CMDLET in line.text.lower() and is_failure(line.text) for line in printed)
    )


def _is_of_some(command: str) -> bool:
    """Tell whether a command asks for a part of them, or asks a domain that is not the one in use."""
    if (server := _SERVER.search(command)) and is_spare(server[1]):
        return True
    return bool(_DISCOVERS.search(command)) or (bool(_FILTER.search(command)) and not _ALL.search(command))
