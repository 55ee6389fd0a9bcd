"""Get the observations of an input out of a text, and of these what a rule gets."""

from collections.abc import Mapping, Sequence
from typing import Any

from checks.engine.catalogue import InputEntry
from checks.engine.cleaning.spacing import single_spaced
from checks.engine.model import Observation, Problem
from checks.engine.text import Excerpt, joined_lines, lines, shorten

#: What ``settle`` returns, and what a rule gets.
Value = Observation | tuple[Observation, ...]
#: Problems that say: this is the output of something else.
NOT_MINE = ("not_recognised", "no_value", "blank")


def reads(entry: InputEntry, text: Excerpt, facts: Mapping[str, Any]) -> bool:
    """Return whether ``text`` is the input's own: it says something, or would if it were whole and right.

    What was found is remembered, for those who read the same text afterwards.
    """
    return not isinstance(told := _told(entry, text, facts), Problem) or told.code not in NOT_MINE


def parsed(entry: InputEntry, text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return what ``text`` says. Raises ``Problem`` as the input does."""
    if not isinstance(text, Excerpt):
        return _better(entry, text, facts)
    told = _told(entry, text, facts)
    if isinstance(told, Problem):
        raise told.alone()
    return told


def _told(entry: InputEntry, text: Excerpt, facts: Mapping[str, Any]) -> list[Observation] | Problem:
    """Return what an excerpt says, or what is wrong with it, after looking at it once."""
    if entry.module.parse not in text.remembered:
        try:
            text.remembered[entry.module.parse] = _parse(entry, text, facts)
        except Problem as problem:
            text.remembered[entry.module.parse] = problem.alone()
    told: list[Observation] | Problem = text.remembered[entry.module.parse]
    return told


def _better(entry: InputEntry, text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return what a text says; where a console may have broken its lines, the better of two readings."""
    if entry.meta.kind == "choice":
        return _parse(entry, text, facts)
    all_lines = lines(text)
    # Between the parts of a transcript one blank line is left, whatever stood there.
    spaced = single_spaced(all_lines)
    joined = joined_lines(text)
    text = text if spaced is all_lines else Excerpt(spaced)
    if not joined:
        return _parse(entry, text, facts)
    try:
        whole = _parse(entry, Excerpt(single_spaced(joined)), facts)
    except Problem:
        return _parse(entry, text, facts)
    try:
        broken = _parse(entry, text, facts)
    except Problem:
        return whole
    return whole if _worth(entry, whole) > _worth(entry, broken) else broken


def _parse(entry: InputEntry, text: str, facts: Mapping[str, Any]) -> list[Observation]:
    found: list[Observation] = entry.module.parse(text, facts)
    return found


def _worth(entry: InputEntry, found: Sequence[Observation]) -> tuple[bool, int]:
    """Return how much a reading is worth: one without a contradiction more, then one that tells more."""
    return settle(entry, found)[1] is None, len(found)


def settle(entry: InputEntry, found: Sequence[Observation]) -> tuple[Value | None, Problem | None]:
    """Return what a rule gets of the observations, and what is wrong with those that it cannot get.

    Of one subject, an input with ``of_parts`` puts together what tells a part each. What contradicts each
    other is left out; there may be none left.
    """
    if entry.meta.repeats:
        return tuple(found), None
    by_subject: dict[str, list[Observation]] = {}
    for one in found:
        by_subject.setdefault(one.subject if entry.meta.many else "", []).append(one)
    clear, problem = [], None
    of_parts = getattr(entry.module, "of_parts", None)
    for group in by_subject.values():
        differ = any(one.value != group[0].value for one in group)
        try:
            clear.append(_only(of_parts(group) if of_parts and differ else group))
        except Problem as contradiction:
            problem = problem or contradiction.alone()
    if entry.meta.many:
        return (None if problem and not clear else tuple(clear)), problem
    return (clear[0] if clear else None), problem


def _only(found: list[Observation]) -> Observation:
    """Return the one value that all observations agree on; the newest where times tell."""
    times = [one.time for one in found if one.time is not None]
    if len(times) == len(found):
        newest = max(times)
        found = [one for one in found if one.time == newest]
    first = found[0]
    other = next((one for one in found if one.value != first.value), None)
    if other:
        shown, other_shown = _apart(first, other)
        raise Problem(
            "contradiction",
            (first.first_line, other.last_line),
            first=shown,
            first_line=first.first_line,
            second=other_shown,
            second_line=other.first_line,
        )
    return first


def _apart(one: Observation, other: Observation) -> tuple[str, str]:
    """Return in the reader's own words what differs; the values where these words are the same."""
    parts, others = one.text.split("; "), other.text.split("; ")
    own = "; ".join(part for part in parts if part not in others)
    others_own = "; ".join(part for part in others if part not in parts)
    if own and others_own:
        return shorten(own, 80), shorten(others_own, 80)
    return str(one.value), str(other.value)
