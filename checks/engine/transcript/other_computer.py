"""Tell what was asked of a computer that by its name is not the one in use: an old one, or one for tests."""

import re
from collections.abc import Iterable

from checks.engine.model import Problem
from checks.engine.text import Line, shorten
from checks.engine.values.host_name import is_spare

_ASKED = re.compile(
    r"\s-(?:computername|computer|cn|server|vmname|hostname)[\s:]\s?['\"]?([\w.-]{2,80})"
    r"|\s/(?:r|s|node):['\"]?([\w.-]{2,80})|\s\\\\([\w.-]{2,80})(?:\s|$)"
    r"|\b(?:enter-pssession|etsn)\s['\"]?(\w[\w.-]{1,80})",
    re.IGNORECASE,
)
#: The computer that a prompt names.
_AT = re.compile(r"\s*\[([\w.-]{2,80})\]:? ?PS\b")


def refuse_other_computer(all_lines: Iterable[Line], first: int) -> None:
    """Raise ``Problem`` ``taken_back`` where a command asked such a computer; its output begins ``first``."""
    for line in all_lines:
        if not line.command:
            continue
        at = _AT.match(line.prompt)
        names = [*filter(None, at.groups() if at else ())]
        names += [name for found in _ASKED.findall(line.text) for name in found if name]
        if any(map(is_spare, names)):
            both = (min(first, line.number), max(first, line.number))
            raise Problem("taken_back", both, first_line=first, line=line.number, found=shorten(line.text))
