"""Part what somebody wrote into sentences, and tell those that say what is from all the others."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any

from checks.engine.context.answered import answered
from checks.engine.context.page_signs import is_order
from checks.engine.context.prose import is_written, without_praise, without_question
from checks.engine.context.remark import Remark, remark
from checks.engine.model import Observation
from checks.engine.spelling import spelled, spellings
from checks.engine.text import Excerpt, Line, shorten

_LONGEST_LINE, _LONGEST_WORD, _WRAPPED = 1_000, 14, 60
#: One of several answers, of which one is chosen.
_CHOICE = re.compile(r"\([ •xX*●]?\) ?\w|[◉○⦿] ?\w")
_SENTENCE = spelled(r"(?<=[.!?])[\"')]?\s+(?!(?:Yes|No)\s{2}|\([ •xX*●]?\))(?=[^\s\d.,;\[a-zà-ž])")
_CLAUSE = spelled(
    r"[,;]\s|\s(?:-|–|but|and|while|whereas|aber|und|sondern|während|ale|avšak|kým|kdežto"
    r"|a(?= (?:v|na|pri|při|ne\w+|fung\w+) ))\s",
    re.IGNORECASE,
)
#: It ought to be, was once, is somebody else's, or nobody knows.
_DOUBTED = spelled(
    r"\?\W*$|\b(?:should|would|could|might|may|must(?! still)|needs? to|if|whether|unless|until"
    r"|(?<!at )once|as soon as|make sure|ensure|verify|please|try|wants? to|plan(?:ned|ning|s? to)|requir\w*"
    r"|going to|will|tomorrow|recommend\w*|suggest\w*|(?<![@.])example(?!\.[a-z])|e\.g|docs"
    r"|documentation|article|supposed|expected|previously|used to|yesterday|another|other|lab|probably|maybe"
    r"|th(?:ink|ought)|guide|vendor\w*|(?:was|been) told|checklist|runbook"
    r"|microsoft learn|not sure|asks? for|otherwise|sometimes|some users|except|andere\w*"
    r"|in (?:practice|general)|by default|typically|usually|generally|a user who(?:se)?|can continue to"
    r"|(?:one|only|another) way to|manchmal|außer|inom|inej|niekedy|občas|okrem|někdy|kromě"
    r"|soll(?:te)?|wenn|falls|könnte|bitte|vorher|früher|vielleicht|ak|treba"
    r"|by (?:som|si|sme|ste|sa|to|mal\w)|skúste|skontrolujte|overte|predtým"
    r"|možno|asi|pokud|zkuste|ověřte|dříve|možná)\b",
    re.IGNORECASE,
)
#: A command begins a line of its own, whatever stands above.
_CMDLET = re.compile(r"[A-Z][a-z]{1,11}-[A-Z][A-Za-z]{2,40}\b")
_PAST = re.compile(r"\b(?:was|were|had|wurden?|war|bol[aio]?|byl[aio]?|gewesen)\b", re.IGNORECASE)
#: An account with which somebody signs in to the wizard.
_OF_WIZARD = spellings(("wizard", "connect", "assistent", "sprievodc", "průvodc"))
_WIZARD = (
    r"wizard|assistent\w*|sprievodc\w*|průvodc\w*|(?:a?ad|azure ad|entra(?: id)?|aadc?)[ -]?connect\w{0,2}"
    r"|(?-i:(?<=[a-zà-ž,] )Connect(?:om|u|e|em)?)"
)
_ACCOUNT = spelled(
    rf"\b(?:{_WIZARD})\b.{{0,60}}\b(?:as|with|use|account|konto|účt\w*|účet\w*|mit|als|ako|jako)\b"
    rf"|\b(?:account|konto|účet|účt\w*|us\w+|sign(?:ed)?|log(?:ged)?|prihl\w+|přihl\w+)\W.{{0,60}}\b(?:{_WIZARD})\b",
    re.IGNORECASE,
)
#: So many lines from a sentence stands what is said of the same account.
_BESIDE = 5


@dataclass(frozen=True)
class Sentence:
    """A sentence, a line of a screen or a typed command, and the lines on which it stands."""

    text: str
    first: Line
    last: Line

    @cached_property
    def is_doubted(self) -> bool:
        """Whether it does not say what is."""
        return is_doubted(self.text)

    @property
    def clauses(self) -> list[str]:
        """Its parts, of which each may tell something else."""
        return _CLAUSE.split(self.text)

    @property
    def is_past(self) -> bool:
        """Whether it says what was."""
        return bool(_PAST.search(self.text))

    def tells(self, answer: Any, subject: str = "") -> Observation:
        """Return the answer as a value that stands here."""
        return Observation(answer, self.first.number, self.last.numbers[-1], shorten(self.text, 120), subject)


class Letter:
    """All that somebody wrote, in which only the sentences are looked at that hold a word in question.

    ``quoted`` are the lines that tell nothing by themselves, such as what a script keeps in a variable.
    """

    def __init__(self, all_lines: Sequence[Line], quoted: Sequence[Line] = ()) -> None:
        self._lines, self._quoted = all_lines, quoted
        self._small = "\n".join(line.text for line in all_lines).lower()

    @cached_property
    def text(self) -> Excerpt:
        """All of it."""
        return Excerpt([*self._lines])

    @cached_property
    def _sentences(self) -> list[tuple[Sentence, str]]:
        found = [*sentences(self._lines), *(Sentence(*one) for one in answered(self._lines))]
        return [(one, one.text.lower()) for one in found]

    def near(self, *words: str) -> list[Sentence]:
        """Return the sentences with one of the words, which are in small letters."""
        held = [one for one in spellings(words) if one in self._small]
        return [one for one, small in self._sentences if any(map(small.__contains__, held))] if held else []

    @cached_property
    def _below(self) -> dict[int, Sentence]:
        return {id(above): below for (above, _), (below, _) in pairwise(self._sentences)}

    def below(self, one: Sentence) -> str:
        """Return the sentence that stands below another one, empty below the last."""
        below = self._below.get(id(one))
        return below.text if below else ""

    def following(self, one: Sentence, most: int) -> Iterator[str]:
        """Yield at most so many of the sentences that stand below another one."""
        below = self._below.get(id(one)) if most else None
        if below:
            yield below.text
            yield from self.following(below, most - 1)

    @cached_property
    def _above(self) -> dict[int, str]:
        filled = sorted(line for line in (*self._lines, *self._quoted) if line.text.strip())
        return {below.number: above.text for above, below in pairwise(filled)}

    def above(self, one: Sentence) -> str:
        """Return the line that stands above a sentence, be it quoted; empty above the first."""
        return self._above.get(one.first.number, "")

    def holds(self, pattern: re.Pattern[str]) -> bool:
        """Return whether any line has what is looked for, be it one that is only quoted."""
        return any(pattern.search(line.text) for line in (*self._lines, *self._quoted))

    @cached_property
    def account(self) -> list[Sentence]:
        """The sentences that name the account with which somebody signs in to the wizard."""
        return [one for one in self.near(*_OF_WIZARD) if _ACCOUNT.search(one.text)]

    @cached_property
    def _beside_account(self) -> set[int]:
        return {
            number
            for one in self.account
            for number in range(one.first.number - _BESIDE, one.last.number + _BESIDE + 1)
        }

    def is_of_account(self, one: Sentence) -> bool:
        """Return whether a sentence stands at or beside one that names that account."""
        return not self._beside_account.isdisjoint((one.first.number, one.last.number))


def sentences(all_lines: Sequence[Line]) -> Iterator[Sentence]:
    """Yield every sentence; a line that goes on below, or whose value stands there, is one with the next."""
    own: list[Line] = []
    for line in [*all_lines, Line(0, "")]:
        if own and not _goes_on(own[-1], line):
            whole = " ".join(one.text.strip() for one in own)
            for one in _SENTENCE.split(whole) if len(whole) <= _LONGEST_LINE else ():
                yield Sentence(without_question(one), own[0], own[-1])
            own = []
        own += [line] if line.text.strip() else []


def is_doubted(text: str) -> bool:
    """Return whether a sentence does not say what is, now, and of the writer's own."""
    text = without_praise(text)
    is_others = remark(text) in (Remark.OF_OTHERS, Remark.SINCE)
    return is_others or is_order(text) or bool(_DOUBTED.search(text))


def _goes_on(line: Line, below: Line) -> bool:
    text, begun = line.text.rstrip(" \"'"), below.text.strip()
    is_command = line.command or below.command or _CMDLET.match(begun)
    if is_command or _CHOICE.match(begun):
        return not is_command
    if not begun or text.endswith((".", "!", "?")):
        return False
    is_value = len(begun) <= _LONGEST_WORD and begun.isalpha()
    is_word = begun.lstrip("(")[:1].isalpha()
    is_wrapped = begun[0].islower() or (is_word and is_written(text) and text[-1] != ":")
    is_unfinished = begun[0].islower() and text[-1:].islower() and is_written(text)
    return is_value or is_unfinished or (len(text) >= _WRAPPED and is_wrapped)
