"""Events that somebody tells of in a sentence: *we see event 33004 of PasswordResetService*."""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from checks.engine.context.page_signs import of_reader
from checks.engine.spelling import spelled
from checks.engine.text import Line, shorten
from checks.inputs.writeback_events.raw import (
    UNKNOWN,
    Raw,
    known_source,
    source_of_text,
)
from checks.inputs.writeback_events.told_words import DENIED, IS_THERE, NOT_NOW, PLACED

#: Who names more tells what there may be.
_MOST = 3
_SENTENCES = spelled(
    r"(?:(?<=[.!?])|(?<=[.!?][\"')]))\s+(?=[^\W\d_]|[¿¡\"(])|;\s+(?=[^\W\d])"
    r"|,\s(?=(?:what|why|how|any|does|do|is|can|wie|warum|was|čo|co|prečo|proč)\s)"
    r"|,?\s(?:but|although|aber|ale|avšak)\s"
)
#: What must not stand before the number is asked after it: first digits are found fast.
_NUMBER = re.compile(r"(3[123]0\d\d(?<![\w.,:/-]\d{5})|6329(?<![\w.,:/-]\d{4}))(?![\w-]|[.,:]\d)")
_IS_EVENT = spelled(
    r"event|error|passwordresetservice|\blog[sue]?\b|ereignis|fehler|udalos|udál|chyb|événement|erreur|イベント",
    re.IGNORECASE,
)
#: What a page says, and how the text of a result code goes on, is no word of whoever tells it.
_QUOTATION = re.compile(r"\"[^\"]{1,300}\"|\b[Hh][Rr] ?= ?(?:0x)?8[0-9A-Fa-f]{7}\b:? (?=[A-Z]).*")
#: Numbers that much else has, right behind the word event, where their source is named.
_SMALL_NUMBER = spelled(
    r"\b(?:event|error|id|ereignis|fehler|chyb[auy]|udalos[tť]|událost|erreur)\W{1,3}"
    r"(?:(?:id|number|nummer|číslo)\W{1,3})?(6000|6306|6800|611|652|655)(?![\w-]|[.,:]\d)",
    re.IGNORECASE,
)
_SOURCES_OF_THESE = ("adsync", "directory synchronization")
_OF_SERVICE = re.compile(r"passwordresetservice|\bhr ?= ?(?:0x)?8[0-9a-f]{7}\b|trackingid", re.IGNORECASE)
#: The number, and right behind it its source.
_FROM_SOURCE = spelled(
    rf"(?:{_NUMBER.pattern}|{_SMALL_NUMBER.pattern})[\s(,/-]{{1,3}}(?:(?:from|of|by|source|aus|von|quelle|zo?|ze|od"
    r"|zdroj\w?|de)[\s:]{1,2}){0,2}(?:adsync|directory synchronization)\b",
    re.IGNORECASE,
)
_OF_TABLE = re.compile(r"[|<\t]|;\d")
#: What somebody noted by hand: when, and which event.
_NOTED = re.compile(r"\b\d{1,2}:\d\d(?::\d\d)?\b\W{1,9}(?:3[123]0\d\d|6329)\b")
#: Which event it is of which the text stands below.
_HEADED = spelled(
    r"\W*(?:event|ereignis|udalosť|událost)(?:[- ]?id)?\W{0,3}\d{4,5}\W{1,4}"
    r"(?:adsync|passwordresetservice)\W*:",
    re.IGNORECASE,
)
#: A number without a verb, behind what does not work.
_NAMED = re.compile(r"event(?:[- ]?id)?:? \d{4,5}\W{0,3}", re.IGNORECASE)
_BROKEN = re.compile(
    r"\b(?:unable to|not working|fails?|failing|failed|is down|service down|broken)\b", re.IGNORECASE
)
#: A number or a code of which a line beside printed events may tell, and what says that it is over or no more
#: than a number of a list.
_CODE = re.compile(r"\bhr ?= ?(?:0x)?8[0-9a-f]{7}\b", re.IGNORECASE)
_FAILED = re.compile(rf"{_NUMBER.pattern}|{_CODE.pattern}", re.IGNORECASE)
_SMALL, _ROW_BEGINS = spelled(r"\b[a-zà-ž]{2,}\b"), spelled(r"\W{0,9}\d{1,2}:")
_OVER = spelled(
    r"\b(?:gone|solved|resolved|fix(?:es|ed)|no (?:more|longer|event\w*|error\w*|33\d{3}|31\d{3})|used to"
    r"|previously|stopped|without|yesterday|last (?:week|month|year)|until|means?|meaning|indicates?|behoben"
    r"|gelöst|vyriešen\w+|vyřešen\w+)\b",
    re.IGNORECASE,
)
#: What the sentences are about, where no source is named: other programs use the same numbers.
_ABOUT_US = re.compile(
    r"pass(?:word|wort)|kennwort|hesl|mot de passe|write ?back|sspr|adsync|\baadc?\b|azure ad|entra|\bsync",
    re.IGNORECASE,
)


def told_events(all_lines: list[Line], table: Mapping[str, Any]) -> list[Raw]:
    """Return an event for each failure that the sentences tell of; a success needs the event itself."""
    prose = [line for line in all_lines if not line.command]
    numbered = [line for line in prose if _numbers_in(line.text)]
    about_us = bool(numbered) and any(_ABOUT_US.search(line.text) for line in prose)
    found = [raw for line in numbered for raw in _in_line(line, table, about_us=about_us)]
    return found if len({one.get("id") for one in found}) <= _MOST else []


def beside_events(raws: Collection[Raw], all_lines: list[Line], table: Mapping[str, Any]) -> list[Raw]:
    """Return the failures that prose beside printed events names, even in passing or of another time."""
    read = {number for one in raws for number, _ in one.shown.values()}
    texts = "\n".join(one.get("message") for one in raws)
    prose = [line for line in all_lines if line.number not in read and _is_prose(line)]
    # A code in the text of an event is told of that event.
    prose = [line for line in prose if _NUMBER.search(line.text) or line.text.strip() not in texts]
    shown = {one.get("id") for one in raws}
    return [raw for line in prose for raw in _named_in(line, table) if raw.get("id") not in shown]


def noted_events(all_lines: list[Line], table: Mapping[str, Any]) -> list[Raw]:
    """Return the failures of the rows that begin with the time; they may stand beside events."""
    rows = [line for line in all_lines if _ROW_BEGINS.match(line.text) and _NOTED.search(line.text)]
    return told_events(rows, table)


def with_noted(raws: list[Raw], all_lines: list[Line], table: Mapping[str, Any]) -> list[Raw]:
    """Return the events, and in their order the rows that were noted beside them."""
    read = {number for one in raws for number, _ in one.shown.values()}
    noted = [one for one in noted_events(all_lines, table) if one.first_line not in read]
    sources = table["programs"].values()
    is_ours = any(
        known_source(one.get("source"), sources) or source_of_text(one.get("message"), table["programs"])
        for one in raws
    )
    beside = beside_events(raws, all_lines, table) if is_ours and not noted else []
    return sorted([*raws, *noted, *beside], key=lambda one: one.first_line)


def may_tell(text: str) -> bool:
    """Return whether a text can hold such a sentence, which is found out fast."""
    return bool(_numbers_in(text) and (_IS_EVENT.search(text) or _NOTED.search(text)))


def _numbers_in(text: str) -> list[str]:
    is_named = any(map(text.lower().__contains__, _SOURCES_OF_THESE))
    return _NUMBER.findall(text) or (_SMALL_NUMBER.findall(text) if is_named else [])


def _is_prose(line: Line) -> bool:
    if line.command or _OF_TABLE.search(line.text) or not _FAILED.search(line.text):
        return False
    return len(_SMALL.findall(line.text)) > 1 and not _OVER.search(line.text)


def _named_in(line: Line, table: Mapping[str, Any]) -> Iterator[Raw]:
    """Yield an event for each failure that a line names; a result code alone is one of a number not told."""
    named = [(number, source) for number in _NUMBER.findall(line.text) if (source := _source(number, table))]
    if not named and _CODE.search(line.text):
        named = [(UNKNOWN, table["programs"]["writeback"])]
    for number, source in dict.fromkeys(named):
        raw = Raw()
        raw.set("id", number, line.number, shorten(line.text))
        raw.set("message", line.text, line.number)
        raw.set("source", source, line.number)
        yield raw


def _in_line(line: Line, table: Mapping[str, Any], *, about_us: bool) -> Iterator[Raw]:
    for sentence in _SENTENCES.split(line.text):
        numbers = dict.fromkeys(_numbers_in(sentence))
        causes = {number: source for number in numbers if (source := _source(number, table))}
        is_told = _tells(sentence) or (_NAMED.fullmatch(sentence) and _BROKEN.search(line.text))
        if not numbers or len(causes) < len(numbers) or not is_told:
            continue
        for number, source in causes.items():
            raw = Raw()
            raw.set("id", number, line.number, shorten(sentence))
            raw.set("message", sentence, line.number)
            if about_us or _OF_SERVICE.search(sentence):
                raw.set("source", source, line.number)
            yield raw


def _tells(sentence: str) -> bool:
    if _NOTED.search(sentence) or _HEADED.fullmatch(sentence):
        return True
    own = _QUOTATION.sub("", sentence)
    if not _IS_EVENT.search(sentence) or sentence.rstrip(" \"'").endswith("?") or _is_open(own):
        return False
    if of_reader(sentence) or PLACED.match(sentence) or IS_THERE.search(sentence):
        return True
    # A row of a table tells what numbers mean.
    is_of_us = _OF_SERVICE.search(sentence) or _FROM_SOURCE.search(sentence)
    return bool(is_of_us) and not _OF_TABLE.search(sentence)


def _is_open(sentence: str) -> bool:
    """Return whether it is left open, over or denied; not of the event is what is denied behind it."""
    last = max((one.end() for one in _NUMBER.finditer(sentence)), default=len(sentence))
    comma = sentence.find(", ", last)
    upto = sentence[:comma] if comma > 0 else sentence
    return bool(NOT_NOW.search(sentence) or DENIED.search(upto))


def _source(number: str, table: Mapping[str, Any]) -> str:
    """Return the program that writes a failure under that number, empty where it is none."""
    programs: Collection[str] = table["programs"]
    return next((table["programs"][key] for key in programs if table[key].get(number, {}).get("cause")), "")
