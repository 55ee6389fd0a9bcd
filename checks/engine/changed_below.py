"""Tell what a command further down has changed since it was shown, so that what was shown is older."""

import re
from collections.abc import Container, Iterator, Sequence
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from checks.engine.catalogue import InputEntry
from checks.engine.failed_command import is_failure
from checks.engine.model import Observation, Problem
from checks.engine.text import Line, shorten
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
_MOST_LINES, _LINES_OF_ANSWER = 12, 6


class Change(NamedTuple):
    """A command that changes: its lines, and all of them in small letters.

    ``is_command`` where it stands in no sentence.
    """

    lines: Sequence[Line]
    text: str
    is_command: bool

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
        wanted = [one.lower().split(_GAP) for one in entry.meta.changed_by]
        held = self._search.holding({command for command, *_ in wanted}) if wanted else ()
        return [*self._run(wanted, held)] if held else []

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
    kept, problem = [*found], None
    for change in changes:
        above = [one for one in kept if one.first_line < change.number]
        older = [one for one in above if _names(change.text, one.subject)] or above
        again = {one.subject for one in kept if one.first_line > change.number and change.is_command}
        if left := [one for one in older if one.subject not in again]:
            first, told = left[0].first_line, shorten(change.lines[0].text)
            problem = problem or Problem(
                "changed_below", (first, change.number), first_line=first, line=change.number, found=told
            )
        gone = {id(one) for one in older if one.subject in again}
        kept = [one for one in kept if id(one) not in gone]
    return kept, problem


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
