"""What holds for every example of an input besides what it says: where a value stood is told rightly."""

import re
from typing import Any

from checks.engine.catalogue import Catalogue, InputEntry
from checks.engine.model import Observation, Problem
from checks.engine.text import lines, numbered

_WORD = re.compile(r"\w+")
_ABOVE = 3
_ENCODED = ("[", "{", "<event")


def broken(catalogue: Catalogue, entry: InputEntry, text: str) -> str:
    """Return which property an example's text breaks, ``""`` for none."""
    if entry.meta.kind == "choice":
        return ""
    facts = catalogue.facts_for(entry.meta.facts)
    found, moved = _outcome(entry, text, facts), _outcome(entry, "\n" * _ABOVE + text, facts)
    if _shifted(found, _ABOVE) != _shifted(moved, 0):
        return "blank lines above move the lines and change nothing else"
    if not all(1 <= first <= last <= lines(text)[-1].number for first, last in _spans(found)):
        return "what is told stands in the text"
    if isinstance(found, list) and not all(_stands(one, text) for one in found):
        return "a value stands on the lines that it names"
    return ""


def _outcome(entry: InputEntry, text: str, facts: Any) -> Any:
    try:
        return entry.module.parse(text, facts)
    except Problem as problem:
        return problem


def _spans(outcome: Any) -> list[tuple[int, int]]:
    """Return the first and the last line of each value, or of the problem."""
    if isinstance(outcome, Problem):
        return [outcome.lines] if outcome.lines else []
    return [(one.first_line, one.last_line) for one in outcome]


def _shifted(outcome: Any, count: int) -> Any:
    """Return what was read as if it stood ``count`` lines further down."""
    spans = [(first + count, last + count) for first, last in _spans(outcome)]
    if isinstance(outcome, Problem):
        return outcome.code, spans
    return [(one.value, one.subject, one.time) for one in outcome], spans


def _stands(one: Observation, text: str) -> bool:
    """Tell whether a word of what is shown stands there; for markup and JSON its first line may stand."""
    words = {*_WORD.findall(one.text.lower())}
    printed = numbered(lines(text), one.first_line, one.last_line)
    between = "\n".join(line.text.strip().lower() for line in printed)
    return not words or between.startswith(_ENCODED) or bool(words & {*_WORD.findall(between)})
