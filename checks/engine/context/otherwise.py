"""Find the sentence by which something good that was shown does not hold for the one who matters.

Whether an output is that of the affected user, of the own tenant or of today is often only said beside it. A
check names in ``otherwise`` which sentences say so; below what it rests on, one is enough that it passes
nothing. What is bad stays bad.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from checks.engine.context.own_sentences import sentences
from checks.engine.context.taken_back import TAKEN_BACK
from checks.engine.model import Otherwise, Problem
from checks.engine.text import Line, lines, lowered, shorten

#: A sentence may go on in so many lines.
_GOES_ON = 2
_LONGEST_LINE = 600
#: It is asked, or supposed.
_OPEN = re.compile(r"\?\W*$|^\W*(?:if|unless|wenn|falls|ak|keď|pokud|když)\b", re.IGNORECASE)


def said_otherwise(
    rules: Iterable[Otherwise], text: str, evidence: Sequence[Mapping[str, Any]]
) -> Problem | None:
    """Return what is wrong with something good that rests on the ``evidence``, if a sentence says it."""
    small = lowered(text) if rules and evidence else ""
    held = [one for one in rules if any(map(small.__contains__, one.words))]
    if not held:
        return None
    begins = min(one["first_line"] for one in evidence)
    shown = " ".join(str(one["text"]) for one in evidence).lower()
    for line in _printed((one for one in held if one.printed), lines(text)):
        where = (min(begins, line.number), max(begins, line.number))
        return Problem(TAKEN_BACK, where, first_line=begins, line=line.number, found=shorten(line.text))
    held = [one for one in held if not one.printed]
    for first, last, sentence in sentences(
        _near(lines(text), begins, {w for one in held for w in one.words})
    ):
        if not _OPEN.search(sentence) and any(_says(one, sentence, shown) for one in held):
            told = shorten(sentence)
            where = (min(begins, first), max(begins, last))
            return Problem(TAKEN_BACK, where, first_line=begins, line=first, found=told)
    return None


def _printed(rules: Iterable[Otherwise], all_lines: Sequence[Line]) -> Iterator[Line]:
    whole = "\n".join(line.text for line in all_lines)
    for one in rules:
        if found := one.says.search(whole):
            yield all_lines[whole.count("\n", 0, found.start(found.lastgroup or 0))]


def _says(rule: Otherwise, sentence: str, shown: str) -> bool:
    found = rule.says.search(sentence)
    name = found.groupdict().get("name") if found else None
    return bool(found) and not (name and name.strip(".,;:").lower() in shown)


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
