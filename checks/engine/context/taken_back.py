"""Find the sentences beside an output that take it back: it is otherwise by now, or is somebody else's."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from checks.engine.context.asked_for import ASKS_WHICH
from checks.engine.context.heading import Heading, heading
from checks.engine.context.letter_frame import begins_mail, is_frame, without_stamp
from checks.engine.context.meanings import meanings
from checks.engine.context.on_controller import says_on_controller
from checks.engine.context.own_label import is_own_label
from checks.engine.context.own_sentences import sentences_of
from checks.engine.context.page_signs import of_reader
from checks.engine.context.plain_remark import has_ended
from checks.engine.context.prose import is_written
from checks.engine.context.remark import Remark, remark
from checks.engine.context.word_search import WordSearch
from checks.engine.model import Problem
from checks.engine.text import Line, shorten

_LONGEST_SHORT = 30
_NUMBER = re.compile(r"\d{1,9}")
#: Changed, and later or to a number; or a number, and otherwise; but no advice, wish or question.
_CHANGED, _LATER, _OTHERWISE = frozenset("CXYx"), frozenset("LH"), frozenset("!")
#: Replaced, undone, no longer.
_GONE = "u"
_NOT_DONE = frozenset("?WN")
#: As far as a text goes.
END = 10**9
#: The codes of the problems that a sentence takes back what is shown, tells of something bad elsewhere,
#: or that it was printed on a domain controller, on a laptop, on another server or on a Unix.
TAKEN_BACK, BAD_ELSEWHERE = "taken_back", "bad_elsewhere"
ON_CONTROLLER, ON_CLIENT, ON_UNIX = "on_controller", "on_client", "on_unix"
ON_OTHER_SERVER = "on_other_server"


class Sentence(NamedTuple):
    """A sentence that takes back what stands between lines ``reach`` and ``until``.

    What already shows all ``numbers`` is not meant: the sentence says that there are these now.
    """

    line: Line
    code: str = TAKEN_BACK
    numbers: frozenset[int] = frozenset()
    reach: int = 0
    until: int = END


class TakenBack(NamedTuple):
    """Why something good does not hold, and the first and last line that say so."""

    problem: Problem
    first: int
    last: int


def taken_back_by(
    begins: int, line: Line, *, first: int = 0, last: int = 0, code: str = TAKEN_BACK
) -> TakenBack:
    """Return that a line takes back what begins on the line ``begins``.

    ``first`` and ``last`` are of all that says so, where that is more than the line.
    """
    where = (min(begins, line.number), max(begins, line.numbers[-1]))
    problem = Problem(code, where, first_line=begins, line=line.number, found=shorten(line.text))
    return TakenBack(problem, first or line.number, last or line.numbers[-1])


def numbers_in(text: str) -> frozenset[int]:
    """Return every number that stands in a text."""
    return frozenset(map(int, _NUMBER.findall(text)))


def about(things: Sequence[Sequence[str]], search: WordSearch) -> dict[str, list[frozenset[int]]]:
    """Return the lines that say of one of ``things`` that it is otherwise by now, and the numbers in each."""
    held = search.holding({thing for thing, *_ in things})
    own = {text: [one for one in things if one[0] in words] for text, words in held.items()}
    return {
        text: found
        for text, named in own.items()
        if named and is_written(text) and (found := [*_otherwise(text, named)])
    }


def _otherwise(text: str, things: Sequence[Sequence[str]]) -> Iterator[frozenset[int]]:
    """Yield the numbers of each sentence that says of one of ``things`` that it is otherwise by now."""
    for one in sentences_of(text):
        small = one.lower()
        if any(all(word in small for word in words) for words in things):
            numbers, said = numbers_in(one), frozenset(meanings(one))
            is_later = said & _CHANGED and (said & _LATER or numbers)
            if (_GONE in said or is_later or (numbers and said & _OTHERWISE)) and not said & _NOT_DONE:
                yield frozenset() if _GONE in said else numbers


def taking_back(all_lines: Sequence[Line]) -> Iterator[Sentence]:
    """Yield each sentence that takes something back, be it above or below.

    It reaches up to the command that printed it, or to what the reader says above it; where nothing but
    prose stands there, down to where he goes on as well.
    """
    written = {
        text
        for text in {line.text for line in all_lines if not line.command}
        if (is_written(without_stamp(text)) and not _is_name(text))
        or _asks_which(text)
        or text.startswith("(")
        or says_on_controller(text)
        or _is_short(text)
    }
    says = {text: found for text in written if (found := _said(text))}
    reach, typed, words, is_typed, printed = 0, 0, 0, False, 0
    is_said, above, since = False, list[Sentence](), list[Sentence]()
    frames = cache(is_frame)  # lines repeat
    for line in all_lines if says else ():
        text = line.text
        is_prose = text in written and not line.command
        if above and (
            (printed > above[0].line.number and (line.command or (words > reach and text and not is_prose)))
            or heading(text) is Heading.OWN
        ):
            yield from (one._replace(until=line.number) for one in above)
            above = []
        if since and begins_mail(text):
            # What a newer mail says is above the older one.
            above += [one._replace(reach=line.number) for one in since]
            since = []
        if is_prose and (found := says.get(text)):
            code, numbers, may_stand_above = found
            if printed > reach and not text.endswith(":"):
                yield Sentence(line, code, numbers, reach, line.number)
            elif may_stand_above:
                above.append(Sentence(line, code, numbers, reach))
            else:
                since.append(Sentence(line, code, numbers))
        elif line.command:
            # Of a command that printed nothing, nothing is said.
            typed = typed if is_typed else line.number - 1
            words = 0
        elif is_prose:
            words = line.number if text.endswith(":") or of_reader(text) else words
        elif text and not frames(text, after_words=is_said):
            reach, words, printed, since = max(reach, typed, words), 0, line.number, []
        is_said = is_prose or (is_said and bool(text))
        is_typed = line.command if text else is_typed
    yield from above


def _is_name(text: str) -> bool:
    """Tell a name of a list, as of a host, from a sentence."""
    return " " not in text.strip() and "." in text.strip(" .!?")


def _asks_which(text: str) -> bool:
    return text.endswith("?") and bool(ASKS_WHICH.match(text))


def _is_short(text: str) -> bool:
    """Tell a sentence of a word or two that takes something back."""
    return len(text) < _LONGEST_SHORT and text.endswith((".", "!")) and has_ended(text)


def _said(text: str) -> tuple[str, frozenset[int], bool] | None:
    """Return the code of what a line says of an output, its numbers, and whether it may stand above."""
    if text.startswith("(") and heading(text + ":") is Heading.OTHER:
        return TAKEN_BACK, frozenset(), True
    parts = sentences_of(without_stamp(text))
    # The last of several sentences announces what stands below.
    if text.endswith(":") and parts[1:] and (heading(parts[-1]) is Heading.OWN or is_own_label(text)):
        return None
    for one in parts:
        if _asks_which(one):
            return TAKEN_BACK, frozenset(), True
        found = remark(one)
        if found:
            numbers = numbers_in(one) if found is Remark.SINCE and "C" in meanings(one) else frozenset()
            code = BAD_ELSEWHERE if found is Remark.BAD_ELSEWHERE else TAKEN_BACK
            return code, numbers, found is not Remark.SINCE
        if says_on_controller(one):
            return ON_CONTROLLER, frozenset(), True
    return None
