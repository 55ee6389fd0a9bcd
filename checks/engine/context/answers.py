"""Read the answer to a question out of what somebody wrote, ticked or typed: *SSPR is enabled for all*.

It is told in sentences, by the words of several languages; where a sentence doubts, asks or advises, nothing
is told. Who tells two answers contradicts himself.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from checks.engine.context.page_signs import is_order
from checks.engine.context.prose import is_written
from checks.engine.context.remark import Remark, remark
from checks.engine.model import Observation
from checks.engine.text import Line, shorten

_LONGEST_LINE, _LONGEST_WORD, _WRAPPED = 1_000, 14, 60
_SENTENCE = re.compile(r"(?<=[.!?])[\"')]?\s+(?=[^\s\d.,;a-zà-ž])")
_CLAUSE = re.compile(
    r"[,;]\s|\s(?:-|–|but|and|while|whereas|aber|und|sondern|während|ale|avšak|kým|kdežto"
    r"|a(?= (?:v|na|pri|při|ne\w+|fung\w+) ))\s",
    re.IGNORECASE,
)
#: It ought to be, was once, is somebody else's, or nobody knows.
_DOUBTED = re.compile(
    r"\?\W*$|\b(?:should|would|could|might|may|must|needs? to|if|whether|unless|until|once|make sure|ensure"
    r"|verify|please|try|wants? to|plan(?:ned|ning|s? to)|requir\w*"
    r"|going to|will|tomorrow|recommend\w*|suggest\w*|example|e\.g|docs"
    r"|documentation|article|supposed|expected|previously|used to|yesterday|another|other|lab|probably|maybe"
    r"|th(?:ink|ought)|guide|vendor\w*|sometimes|some users|except|andere\w*"
    r"|manchmal|außer|inom|inej|niekedy|občas|okrem|někdy|kromě"
    r"|soll(?:te)?|wenn|falls|könnte|bitte|vorher|früher|vielleicht|ak|treba"
    r"|by (?:som|si|sme|ste|sa|to|mal\w)|skúste|skontrolujte|overte|predtým"
    r"|možno|asi|pokud|zkuste|ověřte|dříve|možná)\b",
    re.IGNORECASE,
)
#: It is not so: a word, or a verb that begins with it.
NOT = re.compile(
    r"\b(?:not?|nobody|hardly|nikto|niemand|never|none|neither|nor|nothing|without|\w+n't|cannot|nicht|kein\w*|weder|nie|nikdy|není|ani|bez"
    r"|(?:ne|nie)(?=má|fung|ide|jde|prejde|ber|prijí|přijí|pri?hl|přihl|uzn|plat|zaškrt|je|môž|můž|doš|ulo|zmen|změn"
    r"|prep|přep|akcept)\w+)\b",
    re.IGNORECASE,
)
_PAST = re.compile(r"\b(?:was|were|had|wurden?|war|bol[aio]?|byl[aio]?)\b", re.IGNORECASE)
_ON = re.compile(
    r"\[[xX✓✔]\]|[☑✅✔✓☒◉●]|(?:[:=]\W{0,3}|\b(?:is|turned|switched) )on\b"
    r"|\b(?:yes|true|enabled|ticked|checked|selected|active|ja|aktiviert|angehakt|gesetzt|áno|ano|zapnut\w*|zaškrtnut\w*|povolen\w*|aktívn\w*)\b",
    re.IGNORECASE,
)
_OFF = re.compile(
    r"\[\s?\]|[☐⬜❌✗○]|\b(?:off|false|disabled|un(?:ticked|checked|selected)|cleared|nein|deaktiviert"
    rf"|vypnut\w*|empty)\b|{NOT.pattern}",
    re.IGNORECASE,
)


class Sentence(NamedTuple):
    """A sentence, a line of a screen or a typed command, and the lines on which it stands."""

    text: str
    first: Line
    last: Line
    #: Whether it does not say what is.
    is_doubted: bool

    @property
    def clauses(self) -> list[str]:
        """Its parts, of which each may tell something else."""
        return _CLAUSE.split(self.text)

    @property
    def is_past(self) -> bool:
        """Whether it says what was."""
        return bool(_PAST.search(self.text))

    def tells(self, answer: str) -> Observation:
        """Return the answer as a value that stands here."""
        return Observation(answer, self.first.number, self.last.numbers[-1], shorten(self.text, 120))


#: What an input offers that reads answers: of all the sentences, what they tell.
Told = Callable[[Sequence[Sentence]], Iterable[Observation]]


def sentences(all_lines: Sequence[Line]) -> Iterator[Sentence]:
    """Yield every sentence; a line that goes on below, or whose value stands there, is one with the next."""
    own: list[Line] = []
    for line in [*all_lines, Line(0, "")]:
        if own and not _goes_on(own[-1], line):
            whole = " ".join(one.text.strip() for one in own)
            for one in _SENTENCE.split(whole) if len(whole) <= _LONGEST_LINE else ():
                yield Sentence(one, own[0], own[-1], is_doubted(one))
            own = []
        own += [line] if line.text.strip() else []


def is_doubted(text: str) -> bool:
    """Return whether a sentence does not say what is, now, and of the writer's own."""
    is_others = remark(text) in (Remark.OF_OTHERS, Remark.SINCE)
    return is_others or is_order(text) or bool(_DOUBTED.search(text))


def _goes_on(line: Line, below: Line) -> bool:
    text, begun = line.text.rstrip(), below.text.strip()
    if not begun or line.command or below.command or text.endswith((".", "!", "?")):
        return False
    is_value = len(begun) <= _LONGEST_WORD and begun.isalpha()
    is_wrapped = begun[0].islower() or (begun[0].isalpha() and is_written(text) and text[-1] != ":")
    return is_value or (len(text) >= _WRAPPED and is_wrapped)


def is_on(*said: str) -> bool | None:
    """Return whether something is ticked, by the first text beside it that tells it."""
    for told in said:
        on, off = _ON.search(told), _OFF.search(told)
        if on or off:
            return not off or bool(on and on.start() < off.start())
    return None


#: An account with which somebody signs in to the wizard.
_WIZARD = r"wizard|assistent\w*|sprievodc\w*|průvodc\w*|connect"
_ACCOUNT = re.compile(
    rf"\b(?:{_WIZARD})\b.{{0,60}}\b(?:as|with|use|account|konto|účt\w*|účet\w*|mit|als|ako|jako)\b"
    rf"|\b(?:account|konto|účet|účt\w*|us\w+|signed|logged|prihl\w+|přihl\w+) .{{0,60}}\b(?:{_WIZARD})\b",
    re.IGNORECASE,
)
_WORKS = re.compile(
    r"\b(?:works?|worked|accept(?:s|ed)?|fine|ok|has|wants?|needs?|insists?|is still|log in|sign in|use"
    r"|fung\w+|ide|jde|platí|prijíma|přijímá|funktioniert|geht|klappt|anmelden|akzeptiert|angenommen|gilt)\b",
    re.IGNORECASE,
)
_FAILS = re.compile(
    r"\b(?:fail(?:s|ed)?|reject\w*|refus\w+|den(?:y|ied|ies)|incorrect|wrong|falsch|nesprávn\w+|abgelehnt|odmiet\w+)\b",
    re.IGNORECASE,
)
_TRIED = re.compile(r"\b(?:tried|tested|probiert|getestet|versucht|skúšal\w*|zkoušel\w*)\b", re.IGNORECASE)


def account_sentences(found: Sequence[Sentence]) -> list[Sentence]:
    """Return all that is told where somebody tells of the wizard's account; those that name it first."""
    named = [one for one in found if _ACCOUNT.search(one.text)]
    return [*named, *(one for one in found if one not in named)] if named else []


def told_by(rules: Mapping[str, str]) -> Told:
    """Return what finds each answer on the wizard's account; where the words before it deny it, it is none.

    Of the rules that a clause fits, the first holds.
    """
    patterns = {answer: re.compile(said, re.IGNORECASE) for answer, said in rules.items()}

    def told(found: Sequence[Sentence]) -> Iterator[Observation]:
        for one in account_sentences(found):
            for clause in () if one.is_doubted else one.clauses:
                said = ((answer, each.search(clause)) for answer, each in patterns.items())
                answer = next((a for a, at in said if at and not NOT.search(clause[: at.start()])), None)
                if answer:
                    yield one.tells(answer)

    return told


def _fails(clause: str) -> bool:
    return bool(NOT.search(clause) or _FAILS.search(clause))


def told_to_work(new: str, old: str, place: str) -> Told:
    """Return what finds whether something new works at a place, where something old no longer does."""
    is_new, is_old, is_there = (re.compile(one, re.IGNORECASE) for one in (new, old, place))

    def told(found: Sequence[Sentence]) -> Iterator[Observation]:
        about = None
        for one in found:
            works = None
            parts: list[str] = []
            for clause in one.clauses:
                # On the computer in the office works | only the old one.
                is_rest = is_old.search(clause) and not (is_new.search(clause) or is_there.search(clause))
                if parts and is_rest and _WORKS.search(parts[-1]) and not _fails(parts[-1]):
                    parts[-1] += f" {clause}"
                else:
                    parts.append(clause)
            for clause in parts:
                about = True if is_new.search(clause) else False if is_old.search(clause) else about
                if _fails(clause):
                    works = None if _TRIED.search(clause) else False
                elif _WORKS.search(clause):
                    works = True
                if None not in (about, works) and is_there.search(clause) and not one.is_doubted:
                    yield one.tells("yes" if works == about else "no")

    return told
