"""What holds for every example of an input besides what it says: where a value stood is told rightly."""

import re
from typing import Any

from checks.engine.catalogue import Catalogue, InputEntry
from checks.engine.model import Observation, Problem
from checks.engine.text import lines
from checks.plain import plain

_WORD = re.compile(r"\w+")
_ABOVE = 3


def broken(catalogue: Catalogue, entry: InputEntry, text: str) -> str:
    """Return which property an example's text breaks, ``""`` for none."""
    if entry.meta.kind == "choice" or text.lstrip()[:1] in {"[", "{"} or "<Event " in text:
        return ""
    facts = catalogue.facts_for(entry.meta.facts)
    found, moved = _outcome(entry, text, facts), _outcome(entry, "\n" * _ABOVE + text, facts)
    if _shifted(found, _ABOVE) != _shifted(moved, 0):
        return "blank lines above move the lines and change nothing else"
    if isinstance(found, list) and not all(_stands(one, text) for one in found):
        return "a value stands on the lines that it names"
    return ""


def _outcome(entry: InputEntry, text: str, facts: Any) -> Any:
    try:
        return entry.module.parse(text, facts)
    except Problem as problem:
        return problem


def _shifted(outcome: Any, count: int) -> Any:
    if isinstance(outcome, Problem):
        return outcome.code
    return [(plain(one.value), one.first_line + count, one.last_line + count, one.subject) for one in outcome]


def _stands(one: Observation, text: str) -> bool:
    printed = lines(text)
    if not 1 <= one.first_line <= one.last_line <= len(printed):
        return False
    words = {*_WORD.findall(one.text.lower())}
    between = " ".join(line.text.lower() for line in printed[one.first_line - 1 : one.last_line])
    return not words or bool(words & {*_WORD.findall(between)})
