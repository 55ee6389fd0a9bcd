"""Join short questions with the short answers that stand beside or below them."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checks.engine.context.letter_frame import without_stamp
from checks.engine.text import Line

_LONGEST = 80
_POINT = re.compile(r"^\W*(?:\d{1,2}[.)]|[a-z]\)|Q\d{0,2}:)?\s*", re.IGNORECASE)
#: As a page shows them; a single blank stands between the sentences of whoever asks himself.
_BESIDE = re.compile(r"(.{1,80}\?)(?:\s{2,100}|\t)(\w{2,12})\W{0,3}$")


def answered(all_lines: Sequence[Line]) -> Iterator[tuple[str, Line, Line]]:
    """Yield each short question with its answer as one sentence, and the lines on which they stand.

    The answer stands beside the question, or in the line below one that has a line of its own.
    """
    for line in all_lines:
        if "?" in line.text and not line.command and (beside := _BESIDE.match(line.text)):
            yield _joined(*beside.groups()), line, line
    filled = [line for line in all_lines if line.text.strip()]
    for question, answer in pairwise(filled):
        asked, said = (without_stamp(one.text.strip()) for one in (question, answer))
        if asked.endswith("?") and max(len(asked), len(said)) <= _LONGEST and not answer.command:
            yield _joined(asked, said), question, answer


def _joined(asked: str, said: str) -> str:
    return f"{_POINT.sub('', asked)[:-1]}: {said}"
