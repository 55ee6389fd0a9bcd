"""Tell what a command or a sentence has changed since it was shown, or takes back.

A sentence may as well tell of something bad elsewhere: *here it is fine, on SRV2 it is stopped*. An output
that names whom it is about belongs to that one, whatever is said of another by name. Of any other output
nobody can tell whether it is of the one that matters: it is unknown, and the reader is shown the sentence.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from checks.engine.catalogue import InputEntry
from checks.engine.context.change import Change
from checks.engine.context.doubts import Doubts, of_sentence
from checks.engine.context.taken_back import (
    ON_CLIENT,
    ON_CONTROLLER,
    ON_OTHER_SERVER,
    ON_UNIX,
    Sentence,
    about,
)
from checks.engine.context.word_search import WordSearch
from checks.engine.model import Observation
from checks.engine.spelling import spelled
from checks.engine.text import Line
from checks.engine.transcript.failed_command import is_failure

#: Between a command and a word that stands further right.
_GAP = " … "
#: Parameters that are kept in a variable may be any.
_ANY_PARAMETERS, _ONLY_TRIED = re.compile(r"\s@\w"), re.compile(r"\s-whatif\b(?!:\$false)")
#: Within a sentence: advice, a wish, a question, or that it was not done.
_NOT_DONE = spelled(
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
_MOST_LINES, _LINES_OF_ANSWER = 12, 6
_ON_SERVER = "server"
_OF_NO_SERVER = {ON_CLIENT, ON_UNIX}
_OF_COMPUTERS = {ON_CONTROLLER, ON_OTHER_SERVER, *_OF_NO_SERVER}


class Changes:
    """Lines in which the commands are looked for that change what an input shows.

    ``search`` is over all of them, and may be over more.
    """

    def __init__(self, all_lines: Sequence[Line], search: WordSearch) -> None:
        self._lines, self._search, self._doubts = all_lines, search, Doubts(all_lines)

    def of(self, entry: InputEntry, found: Sequence[Observation] | None = None) -> list[Change]:
        """Return the commands of the input's ``changed_by`` that were run, and what else takes it back.

        Where it is known what was ``found``, no more than what may mean that.
        """
        declared = [one.lower().split(_GAP) for one in entry.meta.changed_by]
        wanted = [one for one in declared if one[0]]
        held = self._search.holding({command for command, *_ in wanted}) if wanted else ()
        run = [*self._run(wanted, held)] if held else []
        told = self._told(about([words for first, *words in declared if not first], self._search))
        elsewhere = self._doubts.last_elsewhere(None if found is None else [one.last_line for one in found])
        beside = [*self._doubts.said, *elsewhere]
        ignored = _OF_COMPUTERS - (_OF_NO_SERVER if entry.meta.of_any_server else set())
        beside = [one for one in beside if one.code not in ignored or entry.meta.of_any_computer]
        beside += self._doubts.labelled
        beside += self._doubts.not_reached if entry.meta.runs_on == _ON_SERVER else ()
        if found:
            beside += [one for one in self._doubts.filtered if any(map(one.means, found))]
        return sorted([*run, *map(of_sentence, told), *beside], key=lambda one: one.number)

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """At which indexes each text stands."""
        places: dict[str, list[int]] = {}
        for index, line in enumerate(self._lines):
            places.setdefault(line.text, []).append(index)
        return places

    def _where(self, texts: Iterable[str]) -> list[int]:
        return sorted(index for text in texts for index in self._places.get(text, ()))

    def _told(self, said: Mapping[str, Iterable[frozenset[int]]]) -> Iterator[Sentence]:
        """Yield what each line of those that are ``said`` takes back, and what numbers it names."""
        for index in self._where(said):
            line = self._lines[index]
            for numbers in () if line.command else said[line.text]:
                yield Sentence(line, numbers=numbers, until=line.number)

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


def _lines_of(all_lines: Sequence[Line], index: int) -> Iterator[Line]:
    """Yield the line of a command and those in which it goes on."""
    for line in all_lines[index : index + _MOST_LINES]:
        yield line
        if not line.text.endswith(_UNFINISHED):
            return


def _is_one(whole: str, command: str, *words: str) -> bool:
    """Tell whether a line holds a command, and behind it the words that make it one."""
    before, found, rest = whole.partition(command)
    is_whole = bool(found) and not (_is_of_word(before[-1:]) or _is_of_word(rest[:1]))
    return is_whole and (all(one in rest for one in words) or bool(_ANY_PARAMETERS.search(rest)))


def _is_of_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def _begins(text: str, command: str) -> bool:
    return text.startswith(command) and not _is_of_word(text[len(command) : len(command) + 1])


def _fails(below: Sequence[Line]) -> bool:
    """Tell whether an error stands below a command."""
    for line in below:
        if line.command:
            return False
        if is_failure(line.text) or _REFUSED.match(line.text):
            return True
    return False
