"""Judge one check: from the reader's texts to a finding in his language."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from checks.engine.catalogue import Catalogue, CheckEntry, InputEntry
from checks.engine.model import STATUSES, Observation, Problem, Verdict
from checks.engine.sentence import sentence
from checks.engine.text import LONGEST_LINE_VALUE, clean, lines

#: What ``evaluate`` and ``diagnose`` return for one check: plain JSON.
Finding = dict[str, Any]


def evaluate(
    catalogue: Catalogue, check_id: str, given: Mapping[str, str], today: date, locale: str
) -> Finding:
    """Return the finding of one check for the texts in ``given`` on the day ``today``.

    An absent required input gives ``unchecked``, a blank or unreadable one ``unknown``. The
    finding has ``check, status, code, params, message, remedy, evidence``.
    """
    check = catalogue.checks[check_id]
    outside = _outside_scope(catalogue, check, given)
    if outside:
        return _from_input(catalogue, check, outside, "not_applicable", "not_in_scope", {}, locale)
    for name in check.meta.inputs:
        if name not in given:
            return _from_input(catalogue, check, name, "unchecked", "missing_input", {}, locale)

    values: dict[str, Any] = {}
    for name in (*check.meta.inputs, *check.meta.optional):
        entry = catalogue.inputs[name]
        text = given.get(name, entry.meta.default)
        try:
            values[name] = None if text is None else read(catalogue, entry, text)
        except Problem as problem:
            return _from_problem(catalogue, check, name, problem, text or "", locale)
    facts = catalogue.facts_for(check.meta.facts)
    found = check.module.evaluate(**values, today=today, facts=facts)
    return _from_verdict(catalogue, check, found, locale)


def read(
    catalogue: Catalogue, entry: InputEntry, text: str
) -> Observation | tuple[Observation, ...]:
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
        subjects = dict.fromkeys(one.subject for one in found)
        return tuple(_only([one for one in found if one.subject == each]) for each in subjects)
    return _only(found)


def _only(found: list[Observation]) -> Observation:
    """Return the one value that all observations agree on; the newest where times tell."""
    if all(one.time for one in found):
        newest = max(one.time for one in found)
        found = [one for one in found if one.time == newest]
    if any(one.value != found[0].value for one in found):
        other = next(one for one in found if one.value != found[0].value)
        raise Problem(
            "contradiction",
            (found[0].first_line, other.last_line),
            first=str(found[0].value),
            first_line=found[0].first_line,
            second=str(other.value),
            second_line=other.first_line,
        )
    return found[0]


def _outside_scope(catalogue: Catalogue, check: CheckEntry, given: Mapping[str, str]) -> str | None:
    """Return the scope input whose answer rules the check out, if one does."""
    for name, answers in check.meta.applies.items():
        entry = catalogue.inputs[name]
        answer = clean(given.get(name) or entry.meta.default or "").strip().lower()
        if answer in entry.meta.choices and answer not in answers:
            return name
    return None


def _from_verdict(catalogue: Catalogue, check: CheckEntry, found: Any, locale: str) -> Finding:
    """Return the finding of a rule's verdict, or of the worst of several, one a subject."""
    verdicts = [found] if isinstance(found, Verdict) else list(found)
    outcomes = check.meta.outcomes
    chosen = min(verdicts, key=lambda one: STATUSES.index(outcomes[one.code]))
    evidence = [each for one in verdicts if one.code == chosen.code for each in one.evidence]
    template = check.text[locale]["messages"][chosen.code]
    return {
        "check": check.id,
        "status": outcomes[chosen.code],
        "code": chosen.code,
        "params": dict(chosen.params),
        "message": sentence(template, chosen.params, catalogue.words[locale]),
        "remedy": check.text[locale].get("remedies", {}).get(chosen.code, ""),
        "evidence": _without_repeats([one.evidence() for one in evidence if one.text]),
    }


def _without_repeats(evidence: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [one for index, one in enumerate(evidence) if one not in evidence[:index]]


def _from_problem(
    catalogue: Catalogue, check: CheckEntry, name: str, problem: Problem, text: str, locale: str
) -> Finding:
    finding = _from_input(
        catalogue, check, name, "unknown", problem.code, problem.params, locale
    )
    if problem.lines:
        first, last = problem.lines
        shown = "\n".join(line.text for line in lines(text)[first - 1 : last])
        finding["evidence"] = [{"first_line": first, "last_line": last, "text": shown}]
    return finding


def _from_input(
    catalogue: Catalogue,
    check: CheckEntry,
    name: str,
    status: str,
    code: str,
    params: Mapping[str, Any],
    locale: str,
) -> Finding:
    """Return a finding that says something of an input, in its own words or the shared ones."""
    words, text = catalogue.words[locale], catalogue.inputs[name].text[locale]
    filled = {"input": text["label"], "expected": text.get("expected", ""), **params}
    own = {**text.get("problems", {}), "not_in_scope": text.get("not_in_scope", "")}
    template = own.get(code) or words["problems"][code]
    return {
        "check": check.id,
        "status": status,
        "code": code,
        "params": {"input": name, **params},
        "message": sentence(template, filled, words),
        "remedy": "",
        "evidence": [],
    }
