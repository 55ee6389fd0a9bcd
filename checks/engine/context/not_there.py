"""Find the lines that tell of a program which is not installed: of its setup, or of its distribution."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from checks.engine.context.setup_file import is_of_setup
from checks.engine.formats.records import records
from checks.engine.spelling import spelled
from checks.engine.text import Line, lines, once_per_text

_LABEL = (
    r"(?:(?:deployment|install(?:ation)?|enforcement|app(?:lication)?|device|bereitstellungs|installations)"
    r"[ -]?(?:status|state|zustand)|stav (?:nasadenia|inštalácie|nasazení|instalace)"
    r"|(?:status|stav) (?:der|of) \w{1,40})"
)
_VALUE = (
    r"(?:not[ -]?(?:yet )?installed|uninstalled|absent|fail|error|pending|waiting|past due|removed|available"
    r"|required|download|nicht (?:installiert|bereit)|fehl|ausstehend|wartet|verfügbar|zlyhal|selhal|neúspe"
    r"|neúspě|chyba|nenain|čaká|čeká|dostupn|odlož)"
)
_NOT_THERE = spelled(rf"\W{{0,9}}{_LABEL}\s{{0,20}}[:=]\s{{0,9}}{_VALUE}", re.IGNORECASE)
#: In a list of what is distributed, any state is that of the program above it.
_STATE = spelled(
    rf"\W{{0,9}}(?:status|state|stav|zustand|ergebnis|result)\s{{0,20}}[:=]\s{{0,9}}{_VALUE}", re.IGNORECASE
)
_OFFERED = spelled(
    r"\W{0,9}(?:applications?|apps?|packages?|titles?|anwendung(?:en)?|pakete?|aplikáci[ae]|aplikace|balík\w*)"
    r"\s{0,9}[:>=]",
    re.IGNORECASE,
)


@once_per_text
def lines_not_there(text: str) -> frozenset[int]:
    """Return the numbers of the lines of such a record, and of those around such a state."""
    every = lines(text)
    typed = [one for one in every if one.command]
    of_setup = {
        number
        for one in records(text)
        if is_of_setup(one, typed)
        for number in range(one.first_line, one.last_line + 1)
    }
    return frozenset(of_setup | {one.number for block in _blocks(every) if _lacks(block) for one in block})


def _blocks(every: Sequence[Line]) -> Iterator[list[Line]]:
    for is_printed, block in groupby(every, key=lambda one: bool(one.text.strip()) and not one.command):
        if is_printed:
            yield [*block]


def _lacks(block: Sequence[Line]) -> bool:
    texts = [one.text for one in block]
    if any(map(_NOT_THERE.match, texts)):
        return True
    return any(map(_OFFERED.match, texts)) and any(map(_STATE.match, texts))
