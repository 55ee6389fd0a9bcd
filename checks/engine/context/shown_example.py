"""Find what a page shows as an example: how an output should look tells nothing of the reader's own."""

import re
from collections.abc import Iterator

from checks.engine.context.announcement import announcing
from checks.engine.context.asked_for import PLANS
from checks.engine.context.heading import VERSUS, Heading, compares, heading
from checks.engine.context.instruction import instructions
from checks.engine.context.own_label import is_own_label
from checks.engine.context.own_sentences import sentences_of
from checks.engine.context.page_signs import is_page, of_reader
from checks.engine.context.prose import is_printed
from checks.engine.context.remark import remark
from checks.engine.context.wish_columns import wish_columns
from checks.engine.context.word_search import WordSearch
from checks.engine.formats.markdown_format import rows_of_wishes
from checks.engine.spelling import spelled, spellings
from checks.engine.text import Line

#: What turns from how it should be to how it is.
_TURNS = spelled(r"\b(?:but|instead|however|aber|ale|však|namiesto|místo)\b", re.IGNORECASE)
#: But what turns there is that the command fails.
_TURNS_TO_NOTHING = spelled(
    r"\b(?:but|aber|ale|však)\b.{0,60}\b(?:fails|failed|errors?|nothing|doesn't|does not|nichts|fehler"
    r"|nič|nic|zlyhá|selže)\b",
    re.IGNORECASE,
)
#: A heading, a step, or a sentence with its end: what was shown is over.
_GOES_ON = re.compile(r"\s*(?:#{1,6} |\d{1,2}[.)] [A-Z]|(?:step|krok|schritt) \d)", re.IGNORECASE)
_SENTENCE = re.compile(r"\s*[^\W\d_][^:]{20,400}[.:!?]\s*$")
#: What is more than a title: a field, a column, a number.
_PRINTED = re.compile(r"[:=|]|\S\s{2}|\d")
#: The one of two that is compared with another, which works.
_AFFECTED = re.compile(
    r"\W*(?:(?:the|our|my) )?(?:(?:not working|failing|broken|affected|bad) \w+"
    r"|\w+ (?:that|which) (?:fails|does)\b.*)\W*$",
    re.IGNORECASE,
)
#: Somebody else is asked whether he has what stands below.
_ASKS_OTHERS = re.compile(r"\W*(?:does|do|is|are) (?:yours|your \w{2,20})\b.{0,60}\?$", re.IGNORECASE)
_FIELD = " : "
_ORDERS = spellings(
    tuple(
        f"{verb} {that}"
        for verb in (
            "check",
            "verify",
            "ensure",
            "make sure",
            "confirm",
            "prüfe",
            "skontroluj",
            "skontrolujte",
        )
        for that in ("that", "if", "whether", "it", "ob", "či", "že")
    )
)
_SMALL = re.compile(r"\b[^\W\d_]{2,}\b")


def shown_lines(all_lines: list[Line], search: WordSearch) -> set[int]:
    """Return the numbers of the lines that are only shown: all of a page, or what is announced so.

    ``search`` is over all the lines, and may be over more.
    """
    if is_page([line.text for line in all_lines if line.text and not line.command], search):
        return {line.number for line in all_lines}
    between = {text for text in search.holding(VERSUS) if compares(text)}
    shown = {*_announced(all_lines, search, between), *_compared(all_lines, between)}
    shown |= {*wish_columns(all_lines, search)}
    return shown | rows_of_wishes(all_lines) | _orders(all_lines, search)


def _announced(all_lines: list[Line], search: WordSearch, between: set[str]) -> Iterator[int]:
    """Yield each line from an announcement to where the text goes on, or the reader says what he has."""
    begins = _announcements(all_lines, search, between) | instructions(all_lines)
    shown, has_output, above = False, False, ""
    for line in all_lines if begins else ():
        text = line.text
        if line.number in begins:
            shown, has_output = True, False
        elif shown and text and (_is_own(text) or (has_output and _goes_on(text, above))):
            shown = False
        elif shown and text:
            has_output = has_output or (not line.command and bool(_PRINTED.search(text)))
        if shown:
            yield line.number
        above = text


def _is_own(text: str) -> bool:
    return (
        (of_reader(text) and not is_printed(text))
        or bool(_AFFECTED.match(text))
        or heading(text) is Heading.OWN
    )


def _compared(all_lines: list[Line], between: set[str]) -> Iterator[int]:
    """Yield the lines of two outputs that are only compared: nothing says which of them is the reader's."""
    first = 0
    for index, line in enumerate(all_lines if between else ()):
        if line.text in between:
            yield from (one.number for one in all_lines[first:index])
            first = index + 1
        elif of_reader(line.text):
            first = index + 1


def _orders(all_lines: list[Line], search: WordSearch) -> set[int]:
    """Return the numbers of the lines that order somebody to look for a field, and name its value."""
    orders = {
        text
        for text, words in search.holding(_ORDERS).items()
        if any(_FIELD in text[text.lower().find(one) :] for one in words)
    }
    return {line.number for line in all_lines if line.text in orders} if orders else set()


def _announcements(all_lines: list[Line], search: WordSearch, between: set[str]) -> set[int]:
    """Return the numbers of the lines that announce what is not so, or not the reader's."""
    # Lines repeat: each is looked at once.
    texts = {line.text for line in all_lines if not line.command}
    prose = {*filter(_may_announce, texts)}
    told = {text for text in announcing(search, prose) if not _comes_to_the_reader(text)}
    told = {text for text in told if not _looks_back(text)} | (between & prose)
    told |= {*filter(_ASKS_OTHERS.match, texts)}
    told |= {text for text in texts if text.endswith(":") and PLANS.search(text)}
    headings = {text for text in prose - told if _is_other(text, "", "")}
    wanted = told | headings
    return {
        line.number
        for index, line in enumerate(all_lines if wanted else ())
        if line.text in wanted
        and not line.command
        and (line.text in told or _is_other(line.text, *_around(all_lines, index)))
    }


def _around(all_lines: list[Line], index: int) -> list[str]:
    """Return what stands above and below a line, empty where nothing does."""
    return [all_lines[at].text if 0 <= at < len(all_lines) else "" for at in (index - 1, index + 1)]


def _is_other(text: str, above: str, below: str) -> bool:
    """Tell the heading of what is not the reader's, or not now; what needs no mark depends on its place."""
    return heading(text, is_first=not above, is_alone=not (above or below)) is Heading.OTHER


def _looks_back(text: str) -> bool:
    """Tell a whole sentence, which says so of what stands above it rather than announce what stands below."""
    return not text.endswith(":") and any(map(remark, sentences_of(text)))


def _comes_to_the_reader(text: str) -> bool:
    """Tell what turns to the reader's own: of several sentences, the last one tells what stands below."""
    if _TURNS_TO_NOTHING.search(text):
        return False
    _, end, last = text.rpartition(". ")
    if text.endswith(":") and is_own_label(text):
        return True
    return of_reader(text) and bool(_TURNS.search(text) or (end and (of_reader(last) or text[-1] == ":")))


def _may_announce(text: str) -> bool:
    """Tell what is neither a field, nor a row, nor a question."""
    return bool(text) and not (" : " in text or text.endswith("?") or "  " in text.strip() or text[0] == "(")


def _goes_on(text: str, above: str) -> bool:
    if _GOES_ON.match(text):
        return True
    is_sentence = not above and _SENTENCE.match(text)
    return bool(is_sentence) and sum(one.islower() for one in _SMALL.findall(text)) > 3
