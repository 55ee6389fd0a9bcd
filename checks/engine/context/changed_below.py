"""Tell what a command or a sentence has changed since it was shown, or takes back.

A sentence may as well tell of something bad elsewhere: *here it is fine, on SRV2 it is stopped*. An output
that names whom it is about belongs to that one, whatever is said of another by name. Of any other output
nobody can tell whether it is of the one that matters: it is unknown, and the reader is shown the sentence.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from checks.engine.catalogue import InputEntry
from checks.engine.context.on_controller import typed_on_controllers
from checks.engine.context.remark import tells_of_named
from checks.engine.context.taken_back import (
    BAD_ELSEWHERE,
    ON_CONTROLLER,
    TAKEN_BACK,
    Sentence,
    about,
    numbers_in,
    taking_back,
)
from checks.engine.context.word_search import WordSearch
from checks.engine.model import Observation, Problem
from checks.engine.text import Line, shorten
from checks.engine.transcript.failed_command import is_failure

#: Between a command and a word that stands further right.
_GAP = " … "
#: Parameters that are kept in a variable may be any.
_ANY_PARAMETERS, _ONLY_TRIED = re.compile(r"\s@\w"), re.compile(r"\s-whatif\b(?!:\$false)")
#: Within a sentence: advice, a wish, a question, or that it was not done.
_NOT_DONE = re.compile(
    r"\?|\b(?:should|would|could|can|may|might|must|need(?:s|ed)?|please|try|want|plan\w*|if|not|never|how"
    r"|\w+n't|cannot|recommend\w*|suggest\w*|advis\w+|you|sollten?|können|bitte|nicht|treba|môžete?|skúste"
    r"|nie|zkuste|můžete)\b",
    re.IGNORECASE,
)
#: What may stand before a command that is in no sentence.
_BEFORE = re.compile(
    r"[\s>$*•`+#-]{0,20}(?:\$\w{1,40} {0,9}= {0,9})?(?:(?:get|search)-[^|]{1,300}\| {0,9})?", re.IGNORECASE
)
#: What classic tools answer where they may not.
_REFUSED = re.compile(r"\s*(?:System(?: error|fehler) \d|Access is denied|Zugriff verweigert)", re.IGNORECASE)
#: A command that ends so goes on in the next line.
_UNFINISHED = ("|", "{", "(", ",", ";", "`", "^")
_MOST_LINES, _LINES_OF_ANSWER, _MOST_CHANGES = 12, 6, 50


class Change(NamedTuple):
    """What changes, or takes back, what begins between the lines ``reach`` and ``until``.

    ``text`` is all of it in small letters. ``is_command`` where it is a command that stands in no sentence.
    What already shows all ``numbers`` is not meant.
    """

    lines: Sequence[Line]
    text: str
    is_command: bool
    until: int
    code: str = "changed_below"
    numbers: frozenset[int] = frozenset()
    reach: int = 0

    @property
    def number(self) -> int:
        """The number of its first line."""
        return self.lines[0].number

    def means(self, one: Observation) -> bool:
        """Return whether an observation is meant."""
        is_itself = one.first_line <= self.number <= one.last_line
        if is_itself or not (self.reach < one.last_line and one.first_line < self.until):
            return False
        if self.code == BAD_ELSEWHERE and one.subject and tells_of_named(self.text):
            return _names(self.text, one.subject)
        return not (self.numbers and self.numbers <= numbers_in(one.text))


class Changes:
    """Lines in which the commands are looked for that change what an input shows.

    ``search`` is over all of them, and may be over more.
    """

    def __init__(self, all_lines: Sequence[Line], search: WordSearch) -> None:
        self._lines, self._search = all_lines, search

    def of(self, entry: InputEntry) -> list[Change]:
        """Return the commands of the input's ``changed_by`` that were run, as far as the text tells."""
        declared = [one.lower().split(_GAP) for one in entry.meta.changed_by]
        wanted = [one for one in declared if one[0]]
        held = self._search.holding({command for command, *_ in wanted}) if wanted else ()
        run = [*self._run(wanted, held)] if held else []
        told = [*about([words for first, *words in declared if not first], self._search, self._lines)]
        beside = [one for one in self._beside if one.code != ON_CONTROLLER or entry.meta.of_any_computer]
        return sorted([*run, *map(_told, told), *beside], key=lambda one: one.number)

    @cached_property
    def _beside(self) -> list[Change]:
        # Of several sentences beside the same, the last one means as much as all of them.
        last = {(one.code, one.reach, one.numbers): one for one in taking_back(self._lines)}
        there = (
            Sentence(one, ON_CONTROLLER, reach=one.number, until=until)
            for one, until in typed_on_controllers(self._lines)
        )
        return [*map(_told, (*last.values(), *there))]

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """At which indexes each text stands."""
        places: dict[str, list[int]] = {}
        for index, line in enumerate(self._lines):
            places.setdefault(line.text, []).append(index)
        return places

    def _where(self, texts: Iterable[str]) -> list[int]:
        return sorted(index for text in texts for index in self._places.get(text, ()))

    def _run(self, wanted: Sequence[Sequence[str]], held: Iterable[str]) -> Iterator[Change]:
        for index in self._where(held):
            line = self._lines[index]
            own = [*_lines_of(self._lines, index)]
            whole = " ".join(one.text for one in own).lower()
            if not any(_is_one(whole, *one) for one in wanted) or _ONLY_TRIED.search(whole):
                continue
            begin = _BEFORE.match(line.text)
            rest = line.text[begin.end() if begin else 0 :].lower()
            is_command = line.command or any(_begins(rest, one[0]) for one in wanted)
            below = self._lines[index + len(own) : index + len(own) + _LINES_OF_ANSWER]
            if (is_command or not _NOT_DONE.search(line.text)) and not _fails(below):
                yield Change(own, whole, is_command, until=line.number)


def _told(one: Sentence) -> Change:
    line, code, numbers, reach, until = one
    return Change(
        [line], line.text.lower(), is_command=False, until=until, code=code, numbers=numbers, reach=reach
    )


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
    for change in changes:
        meant = [*filter(change.means, kept)]
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


def _lines_of(all_lines: Sequence[Line], index: int) -> Iterator[Line]:
    """Yield the line of a command and those in which it goes on."""
    for line in all_lines[index : index + _MOST_LINES]:
        yield line
        if not line.text.endswith(_UNFINISHED):
            return


def _is_one(whole: str, command: str, *words: str) -> bool:
    """Tell whether a line holds a command, and behind it the words that make it one."""
    before, found, rest = whole.partition(command)
    is_whole = bool(found) and not before[-1:].isalnum() and not rest[:1].isalnum()
    return is_whole and (all(one in rest for one in words) or bool(_ANY_PARAMETERS.search(rest)))


def _begins(text: str, command: str) -> bool:
    return text.startswith(command) and not text[len(command) : len(command) + 1].isalnum()


def _names(text: str, subject: str) -> bool:
    is_there = bool(subject) and subject in text
    return is_there and re.search(rf"(?<!\w){re.escape(subject)}(?!\w)", text) is not None


def _fails(below: Sequence[Line]) -> bool:
    """Tell whether an error stands below a command."""
    for line in below:
        if line.command:
            return False
        if is_failure(line.text) or _REFUSED.match(line.text):
            return True
    return False
