"""The idle time-out of the firewall or the proxy: a number with its unit, in seconds."""

from collections.abc import Mapping
from typing import Any

from checks.engine.context.statement import states_what_is
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import lines, shorten
from checks.inputs.idle_timeout.told import configured, is_asked_for, said
from checks.inputs.idle_timeout.value import joined, readings

INPUT = Input(kind="line", facts=("idle_timeouts",))


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return the smallest time in ``text`` in seconds: of several devices the first to cut counts.

    Raises ``Problem``: ``no_value``, ``no_unit``, ``zero``, ``ambiguous``, ``two_part_time``,
    ``upper_bound`` or ``implausible``.
    """
    told = [*configured(text), *said(text)]
    found = told or [
        Observation(one.seconds, line.number, line.number, line.text.strip())
        for line in lines(text)
        for one in joined(line, list(readings(line)))
    ]
    if not found:
        raise Problem("no_value", found=shorten(text))
    shortest = min(found, key=lambda one: one.value)
    at = (shortest.first_line, shortest.last_line)
    doubted = [line for line in lines(text) if not (told or states_what_is(line.text, compares=True))]
    if doubted:
        where = (doubted[0].number, doubted[0].number)
        raise Problem("not_a_statement", where, found=shorten(doubted[0].text))
    if shortest.value == 0:
        raise Problem("zero", at, found=shorten(shortest.text))
    longest = int(facts["idle_timeouts"]["longest"]["seconds"])
    if any(one.value > longest for one in found):
        raise Problem("implausible", at, found=shorten(shortest.text))
    return [shortest]


def resembles(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether ``text`` is the configuration of a device, be its unit missing."""
    try:
        return bool(configured(text))
    except Problem:
        return True


def tells(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether somebody tells the time in a sentence, or a command asked for it by its name."""
    return bool(said(text)) or (is_asked_for(text) and bool(configured(text)))
