"""Find what somebody takes back in a sentence below it, and from where on it is meant."""

import re
from collections.abc import Iterator, Sequence

from checks.engine.page_signs import of_reader
from checks.engine.text import Line
from checks.engine.withdrawal import taking_back
from checks.engine.word_search import WordSearch

_LONGEST = 400
#: Such a line is a field, a row or a line of a program.
_PRINTED = re.compile(r"\s*[A-Za-z][\w ()/.-]{0,40}\s{1,20}:\s|\s*\S+\s{2,40}\S+\s{2}|\s*[\[{<\"|+]")
_WORDS = re.compile(r"\b[^\W\d_]{2,}\b")
_FEWEST_WORDS, _MOST_LABELS = 3, 2


def withdrawals(all_lines: Sequence[Line]) -> Iterator[tuple[Line, int]]:
    """Yield each sentence that takes something back, with the number of the line below which it is meant.

    It reaches up to the command that printed it, or to what the reader says above it.
    """
    written = {text for text in {line.text for line in all_lines} if _is_written(text)}
    prose = {line.number: line.text for line in all_lines if line.text in written and not line.command}
    says = taking_back(WordSearch(prose.values())) if prose else set()
    reach, words, is_typed = 0, 0, False
    for line in all_lines if says else ():
        if line.number in prose and line.text in says:
            yield line, reach
        elif line.command:
            reach = reach if is_typed else line.number - 1
            words = 0
        elif line.number in prose:
            words = line.number if of_reader(line.text) else words
        elif line.text:
            reach, words = max(reach, words), 0
        is_typed = line.command if line.text else is_typed


def is_all_prose(all_lines: Sequence[Line]) -> bool:
    """Return whether somebody wrote all of the lines: a program puts a label before each of its values."""
    labels = sum(line.text.count(": ") for line in all_lines)
    return labels <= _MOST_LABELS and all(map(is_prose, all_lines))


def is_prose(line: Line) -> bool:
    """Return whether a line is what somebody wrote, and neither a field, nor a row, nor a command."""
    return not line.command and _is_written(line.text)


def _is_written(text: str) -> bool:
    if not text or len(text) > _LONGEST or _PRINTED.match(text):
        return False
    return len(_WORDS.findall(text)) >= _FEWEST_WORDS
