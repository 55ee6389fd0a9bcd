"""Find what a page shows as an example: how an output should look tells nothing of the reader's own."""

import re
from collections.abc import Iterator

from checks.engine.context.announcement import announcing
from checks.engine.context.heading import Heading, compares, heading
from checks.engine.context.instruction import instructions
from checks.engine.context.own_words import sentences
from checks.engine.context.page_signs import is_page, of_reader
from checks.engine.context.prose import is_printed
from checks.engine.context.remark import remark
from checks.engine.context.word_search import WordSearch
from checks.engine.formats.markdown_format import rows_of_wishes
from checks.engine.text import Line

#: What turns from how it should be to how it is.
_TURNS = re.compile(r"\b(?:but|instead|however|aber|ale|však|namiesto|místo)\b", re.IGNORECASE)
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
_FIELD = " : "
_ORDERS = tuple(
    f"{verb} {that}"
    for verb in ("check", "verify", "ensure", "make sure", "confirm", "prüfe", "skontroluj", "skontrolujte")
    for that in ("that", "if", "whether", "it", "ob", "či", "že")
)
_SMALL = re.compile(r"\b[^\W\d_]{2,}\b")


def shown_lines(all_lines: list[Line]) -> set[int]:
    """Return the numbers of the lines that are only shown: all of a page, or what is announced so."""
    if is_page([line.text for line in all_lines if line.text and not line.command]):
        return {line.number for line in all_lines}
    return {*_announced(all_lines), *_compared(all_lines)} | rows_of_wishes(all_lines) | _orders(all_lines)


def _announced(all_lines: list[Line]) -> Iterator[int]:
    """Yield each line from an announcement to where the text goes on, or the reader says what he has."""
    begins = _announcements(all_lines) | instructions(all_lines)
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


def _compared(all_lines: list[Line]) -> Iterator[int]:
    """Yield the lines of two outputs that are only compared: nothing says which of them is the reader's."""
    first = 0
    between = {text for text in {line.text for line in all_lines} if compares(text)}
    for index, line in enumerate(all_lines if between else ()):
        if line.text in between:
            yield from (one.number for one in all_lines[first:index])
            first = index + 1
        elif of_reader(line.text):
            first = index + 1


def _orders(all_lines: list[Line]) -> set[int]:
    """Return the numbers of the lines that order somebody to look for a field, and name its value."""
    found = WordSearch(line.text for line in all_lines).holding(_ORDERS)
    orders = {
        text
        for text, words in found.items()
        if any(_FIELD in text[text.lower().find(one) :] for one in words)
    }
    return {line.number for line in all_lines if line.text in orders} if orders else set()


def _announcements(all_lines: list[Line]) -> set[int]:
    """Return the numbers of the lines that announce what is not so, or not the reader's."""
    prose = [line for line in all_lines if _may_announce(line)]
    search = WordSearch(line.text for line in prose)
    found = {text for text in announcing(search) if not _comes_to_the_reader(text)}
    told = {line.number for line in prose if line.text in found and not _looks_back(line.text)}
    return told | _headings(all_lines)


def _headings(all_lines: list[Line]) -> set[int]:
    """Return the numbers of the headings of what is not the reader's, or not now."""
    texts = ["", *(line.text for line in all_lines), ""]
    return {
        line.number
        for line, above, below in zip(all_lines, texts, texts[2:], strict=False)
        if _may_announce(line) and (compares(line.text) or _is_other(line.text, above, below))
    }


def _is_other(text: str, above: str, below: str) -> bool:
    return heading(text, is_first=not above, is_alone=not (above or below)) is Heading.OTHER


def _looks_back(text: str) -> bool:
    """Tell a whole sentence, which says so of what stands above it rather than announce what stands below."""
    return not text.endswith(":") and any(map(remark, sentences(text)))


def _comes_to_the_reader(text: str) -> bool:
    """Tell what turns to the reader's own: of several sentences, the last one tells what stands below."""
    _, end, last = text.rpartition(". ")
    return of_reader(text) and bool(_TURNS.search(text) or (end and of_reader(last)))


def _may_announce(line: Line) -> bool:
    """Tell what is neither a field, nor a row, nor a question."""
    text = line.text
    return bool(text) and not (
        line.command or " : " in text or text.endswith("?") or "  " in text.strip() or text[0] == "("
    )


def _goes_on(text: str, above: str) -> bool:
    if _GOES_ON.match(text):
        return True
    is_sentence = not above and _SENTENCE.match(text)
    return bool(is_sentence) and sum(one.islower() for one in _SMALL.findall(text)) > 3
