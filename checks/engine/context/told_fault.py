"""Find the sentences that say of one's own domain that something in it is wrong now.

What is good by somebody's word alone tells nothing, so it is enough to find what is bad, and any doubt about
that leaves it untold: asked, advised, planned, once so and mended, of others, a cause among several.
"""

import re
from collections.abc import Iterator

from checks.engine.context.answers import NOT
from checks.engine.context.letter import Letter, Sentence, is_doubted
from checks.engine.context.own_sentences import is_own, is_to_do
from checks.engine.context.remark import is_elsewhere
from checks.engine.context.reserve import is_of_other_times, is_of_others, is_wanted
from checks.engine.context.switch import is_hearsay
from checks.engine.context.told_fault_words import (
    ASKS,
    CAUSES,
    FOUND,
    HEADING,
    MENDED,
    NO_MORE,
    NOT_SO,
    OWN_LIST,
    PASSING,
    PAST,
    REPORTS,
    SUPPOSES,
    TAG,
    UNLESS_SO,
)
from checks.engine.spelling import spelled
from checks.engine.text import numbered

_POINT = re.compile(r"^\s*(?:[-*•·–]|\d{1,2}[.)]|[a-z]\)|\[[x ]?\])\s")
#: Where the part of a sentence ends in which something is wrong.
_END = spelled(
    r"[,;:]\s|\s[-–(]|\s(?:and|but|so|because|und|aber|weil|a|ale|lebo|pretože|protože|ani|nor|or|oder|noch"
    r"|nebo|alebo)\s",
    re.IGNORECASE,
)
_QUOTES = str.maketrans("“”„«»", '"""""')
#: So many lines a list has at most, of which the line above it says what they are.
_LONGEST_LIST = 15
#: Behind what is wrong, so many sentences may say that it no longer is.
_BELOW = 4


def faults(
    letter: Letter, words: tuple[str, ...], fault: re.Pattern[str], *names: re.Pattern[str]
) -> Iterator[tuple[Sentence, re.Match[str]]]:
    """Yield each sentence in which ``fault`` fits what is so now, and what it finds.

    One of ``words`` stands in it. ``names`` are what may hold any word and means a thing: while the doubts
    are looked for, IT stands in their place.
    """
    if letter.holds(HEADING):
        return
    for one in letter.near(*words):
        if one.first.command or is_to_do(one.first.text) or one.first.text.lstrip().startswith(("#", ">")):
            continue
        text = one.text.translate(_QUOTES).replace("’", "'")
        for name in names:
            text = name.sub("IT", text)
        said = fault.search(text)
        if (
            said
            and _is_stated(letter, one)
            and _is_so(text, said)
            and not is_mended(letter, one, text[said.end() :])
        ):
            yield one, said


def _is_stated(letter: Letter, one: Sentence) -> bool:
    """Return whether it stands where somebody tells something of his own: not among causes or steps."""
    above = letter.above(one)
    if CAUSES.search(above) and (above.endswith(":") or len(above) < 60):
        return False
    if not _POINT.match(one.first.text):
        return True
    title = title_of(letter, one)
    return bool(OWN_LIST.search(title)) and not (CAUSES.search(title) or is_elsewhere(title))


def _is_so(text: str, said: re.Match[str]) -> bool:
    """Return whether a sentence says so of now and of one's own: what stands before it may ask for it."""
    head, tail = text[: said.start()], text[said.end() :]
    begins, ends = _last_clause(head), _END.split(tail, maxsplit=1)
    rest = f"{begins} IT {ends[0]}"
    return not (
        # It is asked, or stands in a quotation.
        (ASKS.match(text) and text.rstrip().endswith("?"))
        or tail.lstrip("\"') ").startswith("?")
        or (len(ends) == 1 and "?" in tail)
        or (head.count('"') % 2 and '"' not in said[0])
        # It is supposed, one of several causes, or nobody's own word.
        or any(each.search(head) for each in (SUPPOSES, CAUSES, REPORTS))
        or any(each.search(tail) for each in (TAG, UNLESS_SO))
        or NO_MORE.search(text)
        or NOT.search(rest)
        or is_of_others(f"{head} IT {tail}")
        or is_hearsay(FOUND.sub(" ", rest))
        or _is_of_others(f"{begins}{said[0]}{ends[0]}", head)
    )


def _is_of_others(own: str, head: str) -> bool:
    """Return whether a part of a sentence speaks of others, of another time, or of what ought to be."""
    plain = PASSING.sub("", FOUND.sub(" ", own))
    return bool(
        NOT_SO.search(own)
        or (PAST.search(own) and not FOUND.search(head))
        or is_doubted(plain)
        or is_elsewhere(plain)
        or not is_own(plain)
        or is_of_other_times(plain)
        or is_wanted(plain)
    )


def _last_clause(head: str) -> str:
    """Return what stands before, from the last comma on; a short beginning belongs to what follows."""
    *before, last = re.split(r"(?<=[,;:])\s|\s(?=(?:but|and|aber|und|ale|avšak|a) )", head)
    return last if before else head


def title_of(letter: Letter, one: Sentence) -> str:
    """Return the line that announces the list in which a sentence stands, empty where none does."""
    number = one.first.number
    above = numbered(letter.text.numbered, number - _LONGEST_LIST, number - 1)
    return next((line.text for line in reversed(above) if line.text.rstrip().endswith(":")), "")


def is_mended(letter: Letter, one: Sentence, rest: str) -> bool:
    """Return whether the rest of a sentence, or one of those below it, says that it was put right."""
    return any(map(MENDED.search, (rest, *letter.following(one, _BELOW))))
