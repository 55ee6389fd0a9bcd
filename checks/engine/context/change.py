"""Tell which of the observations a change means, and what of them still holds."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from checks.engine.context.remark import tells_of_named
from checks.engine.context.taken_back import BAD_ELSEWHERE, TAKEN_BACK, numbers_in
from checks.engine.model import Observation, Problem
from checks.engine.text import Line, shorten

_MOST_CHANGES = 50


class Change(NamedTuple):
    """What changes, or takes back, what begins between the lines ``reach`` and ``until``.

    ``text`` is all of it in small letters. ``is_command`` where it is a command that stands in no sentence.
    What already shows all ``numbers`` is not meant, nor what has none of the ``words``, if there are any.
    ``is_within`` where it stands in what it takes back.
    """

    lines: Sequence[Line]
    text: str
    is_command: bool
    until: int
    code: str = "changed_below"
    numbers: frozenset[int] = frozenset()
    reach: int = 0
    words: tuple[str, ...] = ()
    is_within: bool = False

    @property
    def number(self) -> int:
        """The number of its first line."""
        return self.lines[0].number

    def means(self, one: Observation) -> bool:
        """Return whether an observation is meant."""
        # Most are out of its reach.
        if not (self.reach < one.last_line and one.first_line < self.until):
            return False
        if not self.is_within and one.first_line <= self.number <= one.last_line:
            return False
        if self.code == BAD_ELSEWHERE and one.subject and tells_of_named(self.text):
            return _names(self.text, one.subject)
        if self.words:
            return any(map(one.text.lower().__contains__, self.words))
        return not (self.numbers and self.numbers <= numbers_in(one.text))


def meaning_any(changes: Sequence[Change], found: Sequence[Observation]) -> list[Change]:
    """Return the changes that mean any of the observations, of which each change reaches few."""
    found = sorted(found, key=lambda one: one.last_line)
    ends = [one.last_line for one in found]
    longest = max((one.last_line - one.first_line for one in found), default=0)
    return [
        one
        for one in changes
        if any(map(one.means, found[bisect_right(ends, one.reach) : bisect_left(ends, one.until + longest)]))
    ]


def current(
    found: Sequence[Observation], changes: Sequence[Change]
) -> tuple[list[Observation], Problem | None]:
    """Return what still holds as far as the text tells, and what is wrong with what was changed below it.

    What is shown again below a change replaces what was shown above. What is not stays: bad it still counts.
    """
    if len(changes) > _MOST_CHANGES:
        # Of so many, who was changed by which is not told apart.
        changes = [changes[-1]._replace(text="", is_command=False, numbers=frozenset(), reach=0)]
    kept, problem = [*found], None
    for change in meaning_any(changes, found):
        if not (meant := [*filter(change.means, kept)]):
            continue
        older = [one for one in meant if _names(change.text, one.subject)] or meant
        is_shown_again = change.is_command or change.code == TAKEN_BACK
        again = {one.subject for one in kept if is_shown_again and one.first_line >= change.until}
        if left := [one for one in older if one.subject not in again]:
            first, told = left[0].first_line, shorten(change.lines[0].text)
            both = (min(first, change.number), max(first, change.number))
            problem = problem or Problem(change.code, both, first_line=first, line=change.number, found=told)
        gone = {id(one) for one in older if one.subject in again}
        kept = [one for one in kept if id(one) not in gone]
    return kept, problem


def _names(text: str, subject: str) -> bool:
    is_there = bool(subject) and subject in text
    return is_there and re.search(rf"(?<!\w){re.escape(subject)}(?!\w)", text) is not None
