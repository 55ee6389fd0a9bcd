"""Tell a sentence below an output that takes it back: it was changed since then, or is somebody else's."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checks.engine.own_words import sentences
from checks.engine.text import Line
from checks.engine.word_search import WordSearch

#: In English, German, Slovak and Czech: somebody changed it.
_CHANGED = re.compile(
    r"\b(?:changed|set|raised|lowered|increased|decreased|reduced|disabled|enabled|added|removed|moved|renamed"
    r"|switched|turned|stopped|reverted|deleted|promoted|demoted|blocked|locked"
    r"|geändert|gesetzt|erhöht|gesenkt|deaktiviert|aktiviert|hinzugefügt|entfernt|verschoben|gesperrt"
    r"|zm[eě]ni[lt]\w{0,3}|zm[eě]něn\w{0,2}|zmenen\w{0,2}|nastavi[lt]\w{0,2}|zvýši[lt]\w{0,2}|zníži[lt]\w{0,2}"
    r"|zakáza[ln]\w{0,2}|p[rř]ida[ln]\w{0,2}|přidán\w{0,2}|p[rř]esunu[lt]\w{0,2}|vypo?l[iay]?|vypnu[lt]\w{0,2})\b",
    re.IGNORECASE,
)
#: Later than what is shown.
_LATER = re.compile(
    r"\b(?:since|then|later|afterwards|after that|meanwhile|in the meantime|subsequently|today|yesterday"
    r"|this (?:morning|afternoon|evening|week)|edit(?:ed)?|update|correction"
    r"|danach|seitdem|inzwischen|mittlerweile|heute|gestern|korrektur"
    r"|potom|odvtedy|medzitým|mezitím|neskôr|později|dnes|včera|oprava)\b",
    re.IGNORECASE,
)
#: Elsewhere it is said to be otherwise.
_OTHERWISE = re.compile(
    r"\b(?:but|however|really|actually|in fact|edit(?:ed)?|correction|whereas|aber|jedoch|tatsächlich"
    r"|eigentlich|ale|však|avšak|v skutočnosti|ve skutečnosti|naozaj)\b",
    re.IGNORECASE,
)
#: Advice, a wish, a question, or that it was not done.
_NOT_DONE = re.compile(
    r"\?|\b(?:should|would|could|can|may|might|must|need(?:s|ed)?|please|try|want|plan\w*|if|not|never|how"
    r"|recommend\w*|suggest\w*|advis\w+|default(?! domain)|soll(?:te|ten)?|können|bitte|treba|môžete?|skúste"
    r"|zkuste|můžete|predvolen\w+|výchozí)\b",
    re.IGNORECASE,
)
_IT = re.compile(r"\b(?:it|this|that|das|es|to|ju|ho)\b", re.IGNORECASE)
_OF_LATER = (
    *"since then later after meantime meanwhile subsequently today yesterday".split(),
    "this ",
    *("edit", "update", "correction", "danach", "seitdem", "inzwischen", "mittlerweile", "heute", "gestern"),
    *("korrektur", "potom", "odvtedy", "medzitým", "mezitím", "neskôr", "později", "dnes", "včera", "oprava"),
)
_ELSEWHERE = (
    r"(?:(?:test|home) ?)?lab\b|test (?:domain|forest|tenant|server|environment|system)|staging\b"
    r"|(?:another|other|different|wrong|old) (?:domain|forest|tenant|server|user|account|machine|customer)"
    r"|(?:user|account|server|one|domain|agent)s? (?:where it|that|which|who) works?\b"
    r"|made[- ]up\b|invented\b|how it (?:should|was|used)\b"
)
#: What says of the output above whose it is, or that nobody printed it so.
_STRANGE = re.compile(
    r"\b(?:sorry|oops|ups|edit(?:ed)?|correction)\b.{0,40}\b(?:wrong|falsche\w?|nesprávn\w+|špatn\w+)\b"
    r"|\b(?:(?:that|this|it)(?:'s| is| was)|(?:those|these) (?:are|were)|the above (?:is|was)) "
    rf"(?:just |only )?(?:(?:from|of|in|on) )?(?:(?:the|an?|my|our|his|her|their|some) )?(?:{_ELSEWHERE})"
    r"|^\W*(?:that|this|these|those|(?:the )?above|it|to)(?:'s)? (?:(?:is|was|are|were|works?|worked|je) )?"
    r"(?:all )?(?:from|on|at|z|na) (?:[\w']{1,12} ){0,2}?"
    r"(?:laptop|notebook|workstation|home|pc|desktop|client|phone|lab machine|docs|documentation"
    r"|notebooku|počítača|klienta)\b"
    r"|^\W*(?:that|this) (?:is|was) (?:what (?:i|we)(?:'m| am|'re| are) (?:planning|going) to"
    r"|(?:yesterday|last (?:week|month))\b)"
    r"|\b(?:values?|numbers?|output|data) (?:(?:are|is|were|was|anonymi[sz]ed|and|or|/) ){0,3}"
    r"(?:made[- ]up|invented|fake|fictional|dummy)\b"
    r"|\bdas (?:ist|war) (?:aus |von )?(?:der|einer|dem|einem|unserer|meiner) "
    r"(?:test\w*|labor\w*|anderen \w+)"
    r"|\bto (?:je|bolo|bylo) (?:z|zo|na|v|ve) (?:testovac\w+|in\w{2,4}|jin\w{2,3}|laborat\w+)\b",
    re.IGNORECASE,
)
_OF_STRANGE = (
    *("that's", "that is", "that was", "this is", "this was", "it is", "it was", "it's", "those", "these"),
    "the above",
    *"works worked sorry oops ups edit correction made invented fake fictional".split(),
    "above is",
    *("dummy", "das ist", "das war", "to je", "to bolo", "to bylo"),
)
_NUMBER = re.compile(r"\d{1,9}")
_SMALL = re.compile(r"\b[^\W\d_]{2,}\b")
#: So many words without a capital make a sentence; a longer text is none.
_FEWEST, _LONGEST = 3, 400


class Sentence(NamedTuple):
    """A sentence that takes something back; ``numbers`` are those that it says there are now.

    ``is_next`` where it means whatever stands right above it.
    """

    line: Line
    numbers: frozenset[int]
    is_next: bool


def numbers_in(text: str) -> frozenset[int]:
    """Return every number that stands in a text."""
    return frozenset(map(int, _NUMBER.findall(text)))


def about(
    things: Sequence[Sequence[str]], search: WordSearch, all_lines: Sequence[Line]
) -> Iterator[Sentence]:
    """Yield each sentence that says of one of ``things`` that it is otherwise by now."""
    held = search.holding({thing for thing, *_ in things})
    for line in all_lines if held else ():
        if line.text not in held or not is_sentence(line):
            continue
        for one in sentences(line.text):
            small, numbers = one.lower(), numbers_in(one)
            is_named = any(all(word in small for word in words) for words in things)
            is_later = bool(_CHANGED.search(one)) and bool(_LATER.search(one) or numbers)
            is_other = bool(numbers) and bool(_OTHERWISE.search(one))
            if is_named and (is_later or is_other) and not _NOT_DONE.search(one):
                yield Sentence(line, numbers, is_next=False)


def strange(search: WordSearch, all_lines: Sequence[Line]) -> Iterator[Sentence]:
    """Yield each sentence that says of what stands right above that it is not so, or not the reader's."""
    held = search.holding((*_OF_STRANGE, *_OF_LATER))
    for line in all_lines if held else ():
        if line.text not in held or not is_sentence(line) or line.text.endswith(":"):
            continue
        for one in sentences(line.text):
            numbers = numbers_in(one)
            is_changed = bool(numbers) and all(each.search(one) for each in (_CHANGED, _LATER, _IT))
            if _STRANGE.search(one) and not one.endswith("?"):
                yield Sentence(line, frozenset(), is_next=True)
            elif is_changed and not _NOT_DONE.search(one):
                yield Sentence(line, numbers, is_next=True)


def looks_back(text: str) -> bool:
    """Return whether a whole sentence says so of what stands above it, and announces nothing."""
    return not text.endswith(":") and bool(_STRANGE.search(text))


def is_sentence(line: Line) -> bool:
    """Tell whether a line is neither a command, nor a field, nor a row."""
    text = line.text
    is_prose = not line.command and " : " not in text and "  " not in text.strip() and len(text) <= _LONGEST
    return is_prose and sum(one.islower() for one in _SMALL.findall(text)) >= _FEWEST
