"""Find the sentence by which something good that was shown does not hold for the one who matters.

Whether an output is that of the affected user, of the own tenant or of today is often only said beside it. A
check names in ``otherwise`` which sentences say so; below what it rests on, one is enough that it passes
nothing. What is bad stays bad.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any

from checks.engine.context.own_sentences import sentences
from checks.engine.context.taken_back import TakenBack, taken_back_by
from checks.engine.model import Otherwise
from checks.engine.spelling import spelled, spellings
from checks.engine.text import Line, lines, lowered
from checks.engine.transcript.failed_again import failed_again
from checks.engine.transcript.failed_for_user import failed_for_user
from checks.engine.transcript.last_command import last_above

#: A sentence may go on in so many lines.
_GOES_ON = 2
_LONGEST_LINE = 600
#: It is asked, or supposed.
_OPEN = spelled(r"\?\W*$|^\W*(?:if|unless|wenn|falls|ak|keď|pokud|když)\b", re.IGNORECASE)


def taken_back_beside(rules: Iterable[Otherwise], finding: Mapping[str, Any], text: str) -> TakenBack | None:
    """Return what in the ``text`` that it rests on takes back a ``finding`` that passes.

    A sentence that a check names in its ``rules`` does, and the command that printed it, run again or for
    another user, fails.
    ``None`` for a finding that does not pass.
    """
    good = finding["evidence"] if finding["status"] == "pass" else ()
    if not good:
        return None
    return _said_otherwise(rules, text, good) or failed_again(text, good) or failed_for_user(text, good)


def _said_otherwise(
    rules: Iterable[Otherwise], text: str, evidence: Sequence[Mapping[str, Any]]
) -> TakenBack | None:
    """Return what is wrong with something good that rests on the ``evidence``, if a sentence says it."""
    small = lowered(text) if rules else ""
    held = [one for one in rules if any(map(small.__contains__, spellings(one.words)))]
    if not held:
        return None
    begins = min(one["first_line"] for one in evidence)
    shown = " ".join(str(one["text"]) for one in evidence).lower()
    for line, own in _printed((one for one in held if one.printed), lines(text)):
        return taken_back_by(begins, line, first=own[0].number, last=own[-1].numbers[-1])
    for line, good in _typed([one for one in held if one.typed], lines(text), evidence):
        return taken_back_by(good, line)
    held = [one for one in held if not (one.printed or one.typed)]
    for first, last, sentence in sentences(
        _near(lines(text), begins, {w for one in held for w in spellings(one.words)})
    ):
        if not _OPEN.search(sentence) and any(_says(one, sentence, shown) for one in held):
            return taken_back_by(begins, Line(first, sentence, rows=last - first + 1))
    return None


def _printed(rules: Iterable[Otherwise], all_lines: Sequence[Line]) -> Iterator[tuple[Line, Sequence[Line]]]:
    """Yield the line that says so, and all that have to stand there."""
    whole = "\n".join(line.text for line in all_lines)
    for one in rules:
        found = None if one.unless and one.unless.search(whole) else one.says.search(whole)
        if found:
            first, says, last = (
                whole.count("\n", 0, place)
                for place in (found.start(), found.start(found.lastgroup or 0), found.end())
            )
            yield all_lines[says], all_lines[first : last + 1]


def _typed(
    rules: Sequence[Otherwise], all_lines: Sequence[Line], evidence: Sequence[Mapping[str, Any]]
) -> Iterator[tuple[Line, int]]:
    """Yield the command above something good that says so, and the line of what is good."""
    commands = [line for line in all_lines if line.command] if rules else []
    for begins in sorted({one["first_line"] for one in evidence}) if commands else ():
        command = last_above(commands, begins)
        if any(one.says.search(command) for one in rules):
            yield commands[bisect_left(commands, begins, key=attrgetter("number")) - 1], begins


def _says(rule: Otherwise, sentence: str, shown: str) -> bool:
    found = rule.says.search(sentence)
    name = found.groupdict().get("name") if found else None
    return bool(found) and not (name and _is_in(name.strip(".,;:").lower(), shown))


def _is_in(name: str, shown: str) -> bool:
    """Return whether a name is shown: that of a domain may be the end of a path."""
    return name in shown or ",".join(f"dc={part}" for part in name.split(".")) in shown


def _near(all_lines: Sequence[Line], begins: int, words: Iterable[str]) -> Iterator[Line]:
    """Yield the lines from the first of the evidence on that hold a word, and those beside them."""
    own = [line for line in all_lines if line.number >= begins]
    until, yielded = -1, 0
    for index, line in enumerate(own):
        small = line.text.lower() if len(line.text) <= _LONGEST_LINE else ""
        if any(word in small for word in words):
            yield from own[max(index - _GOES_ON, yielded) : index]
            until = index + _GOES_ON
        if index <= until:
            yield line
            yielded = index + 1
