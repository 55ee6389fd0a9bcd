"""Find the sentences that somebody wrote, and tell which of them say what is so, now, and of his own."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

from checks.engine.cleaning.wrapping import fills_a_console
from checks.engine.context.meanings import meanings
from checks.engine.context.prose import is_printed, without_praise, without_question
from checks.engine.context.remark import Remark, remark
from checks.engine.spelling import spelled
from checks.engine.text import Line

#: Where a sentence ends, and a line of a list begins.
_END, _ITEM = re.compile(r"(?<=[.!?;])[\"')]{0,2}\s+"), re.compile(r"\s*(?:[-*\u2022]|#{1,6})\s")
#: Where a line may be parted: to look for it is faster than to part.
_PART, _MAY_PART = (
    re.compile(rf"{_END.pattern}|\s*[\u2022|]\s*"),
    re.compile(r"[.!?;\u2022|](?:(?<![.!?;])|[\s\"')])"),
)
#: What may stand before a sentence, unlike before a value of a program: a quotation mark, a ticked box, and
#: the bracket around all of it.
_QUOTE = re.compile(
    r"\s*(?:\"(?![^\"]*\"\s*:)|\[[ x]?\]\s|[\u2610-\u2612]\s?"
    r"|\[(?:\.{2,3}|\u2026)? ?(?=(?:[^\W\d_]{1,30},? ){1,9}[^\]\n=:]{1,200}\]\W{0,3}$))"
)
#: A box that nobody ticked.
_TO_DO = re.compile(r"[\s*•-]*(?:\[ ?\]|[☐⬜▢])\s?")
_LONGEST, _LONGEST_PART = 600, 500
#: It is asked or supposed, of others, of some time ago, how it ought to be, or somebody only says so.
_NOT_SO = re.compile(r"[?OoSHhumj]|(?<!-)W|E.?G")
_ADVICE = spelled(
    r"\b(?:recommend|suggest|advis|article|docs?\b|documentation|guide|example|empf[ie]hl|empfohl|laut|odporúč"
    r"|doporuč|podľa|podle|\byou (?:have|need|must|can|should)|\b(?:says|wants|requires|asks|rather|plan|wish"
    r"|will|ensure|make sure|verify|request\w*|to be|can be|old|previous\w*|tomorrow|next|most|sollen)\b"
    r"|'d\b|'ll\b|(?<!our )(?<!bei uns )(?<!u nás )(?:default|usual|typical|normal"
    r"|standard|üblich|zvyčajne|obvykl|predvolen|výchoz))|^\W*an? ",
    re.IGNORECASE,
)
#: What somebody concludes from what is so.
_CONCLUSION = spelled(
    r",? (?:so|daher|deshalb|takže|preto|proto) (?:it|that|es|das|to|by|sa) .*", re.IGNORECASE
)


def is_own(sentence: str) -> bool:
    """Return whether a sentence says what is so, now, and of the writer's own."""
    said = _CONCLUSION.sub("", without_praise(sentence))
    is_of_others = remark(said) in (Remark.OF_OTHERS, Remark.SINCE)
    return not (is_of_others or _NOT_SO.search(meanings(said)) or _ADVICE.search(said))


def is_to_do(sentence: str) -> bool:
    """Return whether a sentence is a point of a list that nobody has ticked."""
    return bool(_TO_DO.match(sentence))


def sentences_of(line: str) -> list[str]:
    """Return the sentences of a line; a number with dots is not parted. A very long one says too much."""
    parts = _PART.split(line) if _MAY_PART.search(line) else [line]
    return [one for one in parts if len(one) <= _LONGEST_PART]


def sentences(all_lines: Iterable[Line]) -> Iterator[tuple[int, int, str]]:
    """Yield the first and the last line of each sentence that somebody wrote, and the sentence."""
    above: list[Line] = []
    for line in all_lines:
        is_prose = bool(line.text) and not line.command and not is_printed(_QUOTE.sub("", line.text))
        is_below = bool(above) and line.number == above[-1].numbers[-1] + 1
        if above and (not (is_prose and is_below) or _ITEM.match(line.text)):
            yield from _within(above)
            above = []
        if is_prose:
            above.append(line)
        if above and line.text.endswith(":"):
            yield from _within(above)
            above = []
    yield from _within(above)


def _within(own: list[Line]) -> Iterator[tuple[int, int, str]]:
    # A console may have broken it within a name.
    if fills_a_console([line.text for line in own[:-1]]):
        return
    whole = "\n".join(line.text for line in own)
    starts = [*accumulate((len(line.text) + 1 for line in own), initial=0)]
    begins = 0
    for ends in [*(one.end() for one in _END.finditer(whole)), len(whole)]:
        sentence = " ".join(whole[begins:ends].split())
        if sentence and len(sentence) <= _LONGEST:
            first, last = (own[bisect_right(starts, at) - 1].number for at in (begins, ends - 1))
            yield first, last, without_question(sentence)
        begins = ends
