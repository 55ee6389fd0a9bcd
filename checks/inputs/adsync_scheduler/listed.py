"""Read the state that somebody notes in a list of his own: *Staging mode: disabled*."""

import re
from collections.abc import Iterator

from checks.engine.formats.stacked_format import unstacked
from checks.engine.spelling import spelled
from checks.engine.text import Line

_STATED = spelled(
    r"\s{0,12}(?:[-*•+✅✔✓] {1,4})?(?:(?:ad|aad|entra) ?connect |(?:on|this|our|the)? ?server )?"
    r"staging(?: |-)?(?:mode|modus|režim)?"
    r"(?: (?:is|status|state|enabled))?(?:\s{0,20}[:=]\s{0,20}|\t|\s{2,80}|(?<=mode) (?=enabled|disabled))"
    r"(?P<state>[\w ]{2,16}?)\s{0,4}[.,;]?",
    re.IGNORECASE,
)
_OF_ANY_FILE = re.compile(r"\s*staging\s?[:=]\s?(?:true|false)\s*")
_ON = "enabled on yes true active aktiviert ein ja zapnutý zapnuté áno ano".split()
_OFF = "disabled off no false inactive deaktiviert aus nein vypnutý vypnuté nie ne".split()
_STATES = dict.fromkeys(_ON, "True") | dict.fromkeys((*_OFF, "not enabled", "not active"), "False")


def listed_states(printed: list[Line]) -> Iterator[tuple[Line, str]]:
    """Yield the line of each state of the staging mode, and it as PowerShell names it."""
    if any("tagin" in line.text or "TAGIN" in line.text for line in printed):
        yield from [*_states(printed)] or _states(unstacked(printed))


def _states(printed: list[Line]) -> Iterator[tuple[Line, str]]:
    for line in printed:
        stated = _STATED.fullmatch(line.text)
        state = _STATES.get(stated["state"].lower()) if stated else None
        # A line of any file of settings: *staging: false*.
        if stated and _OF_ANY_FILE.fullmatch(line.text):
            state = None
        if state:
            yield line, state
