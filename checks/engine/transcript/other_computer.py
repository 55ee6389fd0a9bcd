"""Tell what was asked of a computer that by its name is not the one in use: an old one, or one for tests."""

import re
from collections.abc import Iterable

from checks.engine.model import Problem
from checks.engine.text import Line, shorten

_KIND = r"(?:old|alt|lab|homelab|test|dev|qa|uat|poc|demo|stag(?:e|ing)|sandbox|retired|decom)"
_ROLE = r"(?:sync|aadc?|entra|connect|srv|server|agent|vm|dc)"
#: A part of the name, or a word that is joined with what the computer does.
_OTHER = re.compile(
    rf"(?:.{{0,60}}[-_.])?{_KIND}\d{{0,3}}(?:[-_.].{{0,200}})?"
    rf"|(?:.{{0,60}}[-_.])?(?:{_KIND}{_ROLE}|{_ROLE}\d{{0,3}}{_KIND})\d{{0,3}}(?:[-_.].{{0,200}})?",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\s-(?:computername|computer|cn|server|vmname|hostname)[\s:]\s?['\"]?([\w.-]{2,80})"
    r"|\s/(?:r|s|node):['\"]?([\w.-]{2,80})|\s\\\\([\w.-]{2,80})(?:\s|$)"
    r"|\b(?:enter-pssession|etsn)\s['\"]?(\w[\w.-]{1,80})",
    re.IGNORECASE,
)
#: The computer that a prompt names.
_AT = re.compile(r"\s*\[([\w.-]{2,80})\]:? ?PS\b")


def is_other_computer(name: str) -> bool:
    """Return whether a name says that a computer is an old one, or one for tests."""
    return bool(_OTHER.fullmatch(name.strip().rstrip(".")))


def refuse_other_computer(all_lines: Iterable[Line], first: int) -> None:
    """Raise ``Problem`` ``taken_back`` where a command asked such a computer; its output begins ``first``."""
    for line in all_lines:
        if not line.command:
            continue
        at = _AT.match(line.prompt)
        names = [*filter(None, at.groups() if at else ())]
        names += [name for found in _ASKED.findall(line.text) for name in found if name]
        if any(map(is_other_computer, names)):
            both = (min(first, line.number), max(first, line.number))
            raise Problem("taken_back", both, first_line=first, line=line.number, found=shorten(line.text))
