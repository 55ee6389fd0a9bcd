"""Tell where somebody says plainly that something is bad now: on his own server, in his domain, on the way.

What is good by somebody's word alone tells nothing, so it is enough to hear what is bad, and any doubt about
that leaves it untold. Whoever asks, supposes, advises, lists what may be the cause, speaks of others or of
the past, or has mended it since, tells nothing.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Generic, NamedTuple, Self, TypeVar

from checks.engine.context.answers import NOT
from checks.engine.context.letter import Letter, Sentence, is_doubted
from checks.engine.context.own_sentences import is_own, is_to_do
from checks.engine.context.remark import is_elsewhere
from checks.engine.context.reserve import is_of_other_times, is_of_others, is_wanted
from checks.engine.context.switch import is_hearsay
from checks.engine.context.told_beside import Beside
from checks.engine.context.told_others import BY_WHOM, NOT_OURS, OTHER, PASSING, PAST
from checks.engine.context.told_words import (
    ADVISES,
    ASKS,
    CAUSES,
    FOUND,
    GOES_ON,
    NOT_SO,
    OPEN,
    OR,
    REPORTS,
    SUPPOSES,
    TAG,
)
from checks.engine.spelling import spelled

Value = TypeVar("Value")

#: Where the part of a sentence ends in which something is bad, and where that part begins.
_END = spelled(
    r"[,;:]\s|\s[-–(]|\s(?:and|but|so|because|und|aber|weil|a|ale|lebo|pretože|protože|ani|nor|or|oder|noch"
    r"|nebo|alebo)\s",
    re.IGNORECASE,
)
_BEGIN = spelled(r"(?<=[,;:])\s|\s(?=(?:but|and|aber|und|ale|avšak|a) )", re.IGNORECASE)
#: The answer that stands beside a question or below it.
_ANSWERED_NO = spelled(
    r": (?:no|nope|nein|nie|ne)(?:\W*$|[,.;!] | (?:it|they|that|we|es|je|sú|jsou|to)\b)", re.IGNORECASE
)
#: In German the word that denies it may stand last.
_NOT_AFTER_ALL = re.compile(r"\bnicht\W*$", re.IGNORECASE)
_BUT = spelled(r".*\b(?:but|still|aber|trotzdem|ale|stále)\b", re.IGNORECASE)
#: Behind it, something else is asked than what stands before it.
_BREAK = re.compile(r"[,;]\s|\s(?:[-–]|but|aber|ale)\s")
_QUOTES = str.maketrans("“”„«»’", '"""""\'')
#: What somebody quotes; two or three words are rather a name, or what is chosen.
_QUOTED = re.compile(r"\"[^\"\s]{1,80}(?: [^\"\s]{1,80}){3,40}\"")


class Found(NamedTuple, Generic[Value]):
    """What a reader found in a part of a sentence, from where to where, and what of that is weighed too."""

    value: Value
    begins: int
    ends: int
    weighed: str

    @classmethod
    def of(cls, said: re.Match[str], value: Value) -> Self:
        """Return what ``said`` tells, all of which is weighed."""
        return cls(value, said.start(), said.end(), said[0])


def told_bad(
    letter: Letter,
    words: Sequence[str],
    find: Callable[[str], Found[Value] | None],
    *names: re.Pattern[str],
) -> Iterator[tuple[Sentence, Value]]:
    """Yield each sentence in which ``find`` finds what is bad, so now and one's own, and what that is.

    One of ``words`` stands in it. ``names`` are what may hold any word and means a thing: IT stands in their
    place. ``find`` is asked of each part of a sentence, and of all of it.
    """
    beside = Beside(letter)
    for one in letter.near(*words):
        plain = _plain(one, names)
        for part, at in _parts(plain):
            found = find(part)
            if found and _is_so(plain.text, at, found) and beside.is_stated(one):
                if not beside.takes_back(one, _since_but(plain.text, at + found.begins)):
                    yield one, found.value
                break


def _plain(one: Sentence, names: Sequence[re.Pattern[str]]) -> Sentence:
    """Return a sentence without what it quotes, with one kind of quotation marks, and IT for each name."""
    text = one.text.translate(_QUOTES)
    for name in names:
        text = name.sub("IT", text)
    return replace(one, text=BY_WHOM.sub("", _QUOTED.sub('""', text)))


def _parts(one: Sentence) -> Iterator[tuple[str, int]]:
    """Yield the parts of a sentence that say something, and where they begin; of a question, not its last."""
    text = one.text.strip()
    is_step = one.first.command or is_to_do(one.first.text) or ADVISES.match(text)
    if (
        is_step
        or text.endswith(":")
        or _ANSWERED_NO.search(text)
        or one.first.text.lstrip().startswith(("#", ">"))
    ):
        return
    said, at = one.text, 0
    if text.endswith("?"):
        breaks = [] if ASKS.match(text) else [*_BREAK.finditer(said)]
        said = said[: breaks[-1].start()] if breaks else ""
    yield said, 0
    for part in replace(one, text=said).clauses:
        at = said.index(part, at)
        yield part, at
        at += len(part)


def _is_so(text: str, at: int, found: Found[Value]) -> bool:
    """Return whether a sentence says so of now and of one's own: what stands before it may ask for it."""
    begins, ends = at + found.begins, at + found.ends
    head, tail = text[:begins], text[ends:]
    before, behind = _last_clause(head), _END.split(tail, maxsplit=1)[0]
    own = f"{before}{found.weighed}{behind}"
    return not (
        (head.count('"') % 2 and '"' not in text[begins:ends])
        or any(each.search(head) for each in (SUPPOSES, CAUSES, REPORTS))
        or OR.search(before)
        or any(each.search(tail) for each in (TAG, GOES_ON))
        or NOT_OURS.search(text)
        or OTHER.search(f"{head}{own}")
        or is_of_others(f"{head} IT {tail}")
        or NOT.search(before)
        or _NOT_AFTER_ALL.search(behind)
        or _is_open(own)
    )


def _is_open(own: str) -> bool:
    """Return whether a part of a sentence speaks of others, of another time, or of what ought to be."""
    plain = PASSING.sub("", FOUND.sub(" ", own))
    return bool(
        NOT_SO.search(own)
        or OPEN.search(own)
        or PAST.search(own)
        or is_hearsay(plain)
        or is_doubted(plain)
        or is_elsewhere(plain)
        or not is_own(plain)
        or is_of_other_times(plain)
        or is_wanted(plain)
    )


def _since_but(text: str, begins: int) -> str:
    """Return what was not mended before: *we opened 443, but 389 is blocked*."""
    but = _BUT.match(text[:begins])
    return text[but.end() :] if but else text


def _last_clause(head: str) -> str:
    """Return what stands before, from the last comma on; a short beginning belongs to what follows."""
    return _BEGIN.split(head)[-1]
