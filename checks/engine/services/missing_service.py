"""Read the error of a service that does not exist."""

import re

from checks.engine.model import Observation
from checks.engine.services.states import NOT_FOUND
from checks.engine.text import Line

_SC_MISSING = re.compile(r"\[SC\].*\b1060\b")
_SC_COMMAND = re.compile(r"\bquery(?:ex)? +(\S+)")
_MISSING = ("NoServiceFoundForGivenName", "Cannot find any service")
#: What PowerShell's error names, in every language.
_MISSING_NAME = re.compile(r"ObjectNotFound: \((\S{1,80}):String\) \[Get-Service\]")


def missing(all_lines: list[Line], name: str) -> list[Observation]:
    """Return the error that there is no service called ``name``; another service's error says nothing.

    PowerShell's error names the service; that of ``sc`` does not, so the command above it counts.
    """
    by_error = [one[1] for line in all_lines if (one := _MISSING_NAME.search(line.text))]
    word = re.compile(rf"\b{re.escape(name)}\b", re.IGNORECASE)
    is_named = any(word.search(line.text) for line in all_lines) and (
        not by_error or any(_is_begun(one, name) for one in by_error)
    )
    asked = [named.group(1).lower() for line in all_lines if (named := _SC_COMMAND.search(line.text))]
    found = [
        line
        for line in all_lines
        if (is_named and any(mark in line.text for mark in _MISSING))
        or (set(asked) <= {name} and _SC_MISSING.search(line.text))
    ]
    return [Observation(NOT_FOUND, line.number, line.number, line.text.strip()) for line in found[:1]]


def _is_begun(shown: str, name: str) -> bool:
    """Tell whether an error names the service; PowerShell leaves out the middle of a long name."""
    begin, _, end = shown.lower().partition("...")
    return name.startswith(begin) and name.endswith(end)
