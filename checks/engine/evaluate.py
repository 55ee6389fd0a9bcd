"""Judge one check: from the reader's texts to a finding in his language."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from checks.engine.catalogue import Catalogue, CheckEntry, InputEntry
from checks.engine.finding import Finding, Speaker
from checks.engine.model import Observation, Problem
from checks.engine.text import LONGEST_LINE_VALUE, clean


def evaluate(
    catalogue: Catalogue, check_id: str, given: Mapping[str, str], today: date, locale: str
) -> Finding:
    """Return the finding of one check for the texts in ``given`` on the day ``today``.

    An absent required input gives ``unchecked``, a blank or unreadable one ``unknown``.
    """
    check = catalogue.checks[check_id]
    speaker = Speaker(catalogue, check, locale)
    outside = _outside_scope(catalogue, check, given)
    if outside:
        return speaker.from_input(outside, "not_applicable", "not_in_scope", {})
    for name in check.meta.inputs:
        if name not in given:
            return speaker.from_input(name, "unchecked", "missing_input", {})

    values: dict[str, Any] = {}
    for name in (*check.meta.inputs, *check.meta.optional):
        entry = catalogue.inputs[name]
        text = given.get(name, entry.meta.default)
        try:
            values[name] = None if text is None else read(catalogue, entry, text)
        except Problem as problem:
            return speaker.from_problem(name, problem, text or "")
    facts = catalogue.facts_for(check.meta.facts)
    return speaker.from_verdict(check.module.evaluate(**values, today=today, facts=facts))


def read(catalogue: Catalogue, entry: InputEntry, text: str) -> Observation | tuple[Observation, ...]:
    """Return what ``text`` says for an input: one observation, or all where it may be many.

    Raises ``Problem`` where the text is blank, too long, unreadable or at odds with itself.
    """
    if not clean(text).strip():
        raise Problem("blank")
    if entry.meta.kind == "line" and len(text) > LONGEST_LINE_VALUE:
        raise Problem("too_long", length=len(text), limit=LONGEST_LINE_VALUE)
    found = entry.module.parse(text, catalogue.facts_for(entry.meta.facts))
    if entry.meta.repeats:
        return tuple(found)
    if entry.meta.many:
        by_subject: dict[str, list[Observation]] = {}
        for one in found:
            by_subject.setdefault(one.subject, []).append(one)
        return tuple(map(_only, by_subject.values()))
    return _only(found)


def _only(found: list[Observation]) -> Observation:
    """Return the one value that all observations agree on; the newest where times tell."""
    times = [one.time for one in found]
    if None not in times:
        found = [one for one in found if one.time == max(times)]
    first = found[0]
    other = next((one for one in found if one.value != first.value), None)
    if other:
        raise Problem(
            "contradiction",
            (first.first_line, other.last_line),
            first=str(first.value),
            first_line=first.first_line,
            second=str(other.value),
            second_line=other.first_line,
        )
    return first


def _outside_scope(catalogue: Catalogue, check: CheckEntry, given: Mapping[str, str]) -> str | None:
    """Return the scope input whose answer rules the check out, if one does."""
    for name, answers in check.meta.applies.items():
        entry = catalogue.inputs[name]
        answer = clean(given.get(name) or entry.meta.default or "").strip().lower()
        if answer in entry.meta.choices and answer not in answers:
            return name
    return None
