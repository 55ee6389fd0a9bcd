"""Tell a line that announces an output which is only shown, in the languages that are read."""

import re
from collections.abc import Container, Iterable

from checks.engine.context.announcements import ANNOUNCEMENTS
from checks.engine.context.asked_for import ASKED_FOR
from checks.engine.context.label_of_others import LABELS
from checks.engine.context.word_search import WordSearch
from checks.engine.spelling import spelled, spellings

#: By each of these words what a line with it may say.
_PATTERNS: dict[str, list[re.Pattern[str]]] = {}
for _hints, _says in (*ANNOUNCEMENTS, *LABELS, *ASKED_FOR):
    _pattern = spelled(_says, re.IGNORECASE)
    for _hint in spellings(_hints.split()):
        _PATTERNS.setdefault(_hint, []).append(_pattern)
#: Who asks announces nothing.
_QUESTION = re.compile(r"[^.?!]{1,400}\?(?=\s)")


def announcing(search: WordSearch, texts: Container[str]) -> set[str]:
    """Return those of ``texts``, which may be found, that announce an output that is only shown."""
    return {
        text for text, hints in search.holding(_PATTERNS).items() if text in texts and _announces(text, hints)
    }


def _announces(text: str, hints: Iterable[str]) -> bool:
    told = _QUESTION.sub("", text) if "?" in text else text
    patterns = dict.fromkeys(one for hint in hints for one in _PATTERNS[hint])
    return any(says.search(told) for says in patterns)
