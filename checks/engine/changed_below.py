"""Tell what a command or a sentence further down has changed since it was shown: that is older."""

import re
from collections.abc import Container, Iterator, Sequence
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from checks.engine.catalogue import InputEntry
from checks.engine.failed_command import is_failure
from checks.engine.model import Observation, Problem
from checks.engine.taken_back import Sentence, about, is_sentence, numbers_in, strange
from checks.engine.text import Line, shorten
from checks.engine.withdrawn import withdrawals
from checks.engine.word_search import WordSearch

#: Between a command and a word that stands further right.
_GAP = " … "
#: Parameters that are kept in a variable may be any.
_ANY_PARAMETERS = re.compile(r"\s@\w")
_ONLY_TRIED = re.compile(r"\s-whatif\b(?!:\$false)")
#: In the midst of a sentence: advice, a wish, a question, or that it was not done.
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
_REFUSED = re.compile(
    r"\s*(?:System error \d|Systemfehler \d|Access is denied|Zugriff verweigert)", re.IGNORECASE
)
#: A command that ends so goes on in the next line.
_UNFINISHED = ("|", "{", "(", ",", ";", "`", "^")
_MOST_LINES, _LINES_OF_ANSWER, _MOST_CHANGES = 12, 6, 50
#: The code of the problem that a sentence takes back what is shown.
_TAKEN_BACK = "taken_back"


class Change(NamedTuple):
    """What changes, or takes back, what is shown above line ``number``: its lines, all in small letters.

    ``is_command`` where it is a command that stands in no sentence. What already shows all ``numbers`` is
    not meant, nor what ends above line ``reach``.
    """

    lines: Sequence[Line]
    text: str
    is_command: bool
    code: str = "changed_below"
    numbers: frozenset[int] = frozenset()
    reach: int = 0

    @property
    def number(self) -> int:
        """The number of its first line."""
        return self.lines[0].number


class Changes:
    """The lines of a text, in which the commands are looked for that change what an input shows."""

    def __init__(self, all_lines: Sequence[Line]) -> None:
        self._lines = all_lines

    @cached_property
    def _search(self) -> WordSearch:
        return WordSearch(line.text for line in self._lines)

    def of(self, entry: InputEntry) -> list[Change]:
        """Return the commands of the input's ``changed_by`` that were run, as far as the text tells."""
        declared = [one.lower().split(_GAP) for one in entry.meta.changed_by]
        wanted = [one for one in declared if one[0]]
        held = self._search.holding({command for command, *_ in wanted}) if wanted else ()
        run = [*self._run(wanted, held)] if held else []
        told = [*about([words for first, *words in declared if not first], self._search, self._lines)]
        found = run + [self._told(one) for one in told] + self._strange
        return sorted(found, key=lambda one: one.number)

    @cached_property
    def _strange(self) -> list[Change]:
        told = [self._told(one) for one in strange(self._search, self._lines)]
        # Of several sentences below the same, the last one means as much as all of them.
        last = {reach: line for line, reach in withdrawals(self._lines)}
        return told + [
            Change([line], line.text.lower(), is_command=False, code=_TAKEN_BACK, reach=reach)
            for reach, line in last.items()
        ]

    def _told(self, one: Sentence) -> Change:
        return Change(
            [one.line],
            one.line.text.lower(),
            is_command=False,
            code=_TAKEN_BACK,
            numbers=one.numbers,
            reach=self._tops.get(one.line.number, 0) if one.is_next else 0,
        )

    @cached_property
    def _tops(self) -> dict[int, int]:
        """For each sentence, the line above the first of those that stand right above the sentences there."""
        tops: dict[int, int] = {}
        top, above, is_within = 0, 0, False
        for line in self._lines:
            if line.text and not is_sentence(line):
                top, is_within = top if is_within else above, True
            else:
                is_within = False
                if line.text:
                    tops[line.number] = top
            above = line.number
        return tops

    def _run(self, wanted: Sequence[Sequence[str]], held: Container[str]) -> Iterator[Change]:
        for index, line in enumerate(self._lines):
            if line.text not in held:
                continue
            own = [*_lines_of(self._lines, index)]
            whole = " ".join(one.text for one in own).lower()
            if not any(_is_one(whole, *one) for one in wanted) or _ONLY_TRIED.search(whole):
                continue
            begin = _BEFORE.match(line.text)
            rest = line.text[begin.end() if begin else 0 :].lower()
            is_command = line.command or any(_begins(rest, one[0]) for one in wanted)
            below = self._lines[index + len(own) : index + len(own) + _LINES_OF_ANSWER]
            if (is_command or not _NOT_DONE.search(line.text)) and not _fails(below):
                yield Change(own, whole, is_command)


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
        above = [one for one in kept if _is_meant(one, change)]
        older = [one for one in above if _names(change.text, one.subject)] or above
        is_shown_again = change.is_command or change.code == _TAKEN_BACK
        again = {one.subject for one in kept if is_shown_again and one.first_line > change.number}
        if left := [one for one in older if one.subject not in again]:
            first, told = left[0].first_line, shorten(change.lines[0].text)
            problem = problem or Problem(
                change.code, (first, change.number), first_line=first, line=change.number, found=told
            )
        gone = {id(one) for one in older if one.subject in again}
        kept = [one for one in kept if id(one) not in gone]
    return kept, problem


def _is_meant(one: Observation, change: Change) -> bool:
    is_above = change.reach < one.last_line and one.first_line < change.number
    return is_above and not (change.numbers and change.numbers <= numbers_in(one.text))


def _lines_of(all_lines: Sequence[Line], index: int) -> Iterator[Line]:
    """Yield the line of a command and those in which it goes on."""
    for line in islice(all_lines, index, index + _MOST_LINES):
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
