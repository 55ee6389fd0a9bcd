"""Read the version that somebody says his server has: *the server has .NET Framework 4.6.2*."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from checks.engine.context.answers import NOT
from checks.engine.context.letter import Letter
from checks.engine.context.own_sentences import is_own
from checks.engine.model import Observation
from checks.engine.text import lines
from checks.inputs.dotnet_release.release import from_either

_NAMED = re.compile(
    r"\.NET(?: Framework)?(?: (?:version|verzi\w|verze))?(?: (?:is|ist|je))? v?(4\.\d(?:\.\d)?)(?![\d.]*\d|\+"
    r"|,? (?:or|oder|alebo|nebo|and|und|a) (?:later|newer|higher|above|up|höher|neuer|nov|vyš))"
    r"(?:[ (,]{1,3}Release(?: key)?[ :=]{1,3}(?P<release>\d{6}))?",
    re.IGNORECASE,
)
#: Who has it.
_HAS = re.compile(
    r"\b(?:has|have|is|got|runs?|running|installed|upgraded to|updated to|hat|haben|ist|läuft|installiert"
    r"|má|máme|je|beží|běží|nain[sš]talovan\w+)\b|\bon (?:the|our|this) (?:\w+ )?server\b",
    re.IGNORECASE,
)
#: How a question begins.
_ASKS = re.compile(r"\W*(?:is|are|do|does|has|have|can|ist|hat|kann|je|má)\b", re.IGNORECASE)


def said(text: str, table: Mapping[str, Any]) -> Iterator[Observation]:
    """Yield each version that a clause says to be there; one that is asked for, or missing, is none."""
    for one in Letter(lines(text)).near(".net"):
        *clauses, last = one.clauses
        for clause in [*clauses, *([] if one.text.endswith("?") else [last])]:
            found = None if _ASKS.match(clause) else _NAMED.search(clause)
            if found and _HAS.search(clause) and is_own(clause) and not NOT.search(clause):
                there = from_either(found[1], found["release"], table)
                yield Observation(there, one.first.number, one.last.number, one.text)
