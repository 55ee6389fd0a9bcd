"""Find what a page shows as an example: how an output should look tells nothing of the reader's own."""

import re
from collections.abc import Iterator

from checks.engine.announcement import Announcements, announcements_in, announces
from checks.engine.caption import tells_of_another
from checks.engine.markdown_format import rows_of_wishes
from checks.engine.page_signs import is_page, of_reader
from checks.engine.text import Line

#: What turns from how it should be to how it is.
_TURNS = re.compile(r"\b(?:but|instead|however|aber|ale|však|namiesto|místo)\b", re.IGNORECASE)
#: A heading, a step, or a sentence with its end: what was shown is over.
_GOES_ON = re.compile(r"\s*(?:#{1,6} |\d{1,2}[.)] [A-Z]|(?:step|krok|schritt) \d)", re.IGNORECASE)
_SENTENCE = re.compile(r"\s*[^\W\d_][^:]{20,400}[.:!?]\s*$")
#: What is more than a title: a field, a column, a number.
_PRINTED = re.compile(r"[:=|]|\S\s{2}|\d")
_SMALL = re.compile(r"\b[^\W\d_]{2,}\b")


def shown_lines(all_lines: list[Line]) -> set[int]:
    """Return the numbers of the lines that are only shown: all of a page, or what is announced so."""
    printed = [line.text for line in all_lines if line.text and not line.command]
    whole = "\n".join(printed).lower()
    if is_page(printed, whole):
        return {line.number for line in all_lines}
    return {*_announced(all_lines, announcements_in(whole))} | rows_of_wishes(all_lines)


def _announced(all_lines: list[Line], known: Announcements) -> Iterator[int]:
    """Yield each line from an announcement to where the text goes on, or the reader says what he has."""
    shown, has_output, above = False, False, ""
    for line in all_lines:
        text = line.text
        if text and _begins(line, known):
            shown, has_output = True, False
        elif shown and text and (of_reader(text) or (has_output and _goes_on(text, above))):
            shown = False
        elif shown and text:
            has_output = has_output or (not line.command and bool(_PRINTED.search(text)))
        if shown:
            yield line.number
        above = text


def _begins(line: Line, known: Announcements) -> bool:
    text = line.text
    # A field or a row is no prose.
    if line.command or " : " in text or "  " in text.strip() or text.endswith("?"):
        return False
    if not (announces(text, known) or tells_of_another(text)):
        return False
    return not (of_reader(text) and _TURNS.search(text))


def _goes_on(text: str, above: str) -> bool:
    if _GOES_ON.match(text):
        return True
    is_sentence = not above and _SENTENCE.match(text)
    return bool(is_sentence) and sum(one.islower() for one in _SMALL.findall(text)) > 3
