"""Tell which sentences say what licences somebody has, and which leave it open."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from checks.engine.context.answers import NOT
from checks.engine.context.letter import Letter, Sentence, is_doubted
from checks.engine.context.licence_names import Names, names_in
from checks.engine.context.own_sentences import is_own, is_to_do
from checks.engine.context.remark import is_elsewhere
from checks.engine.context.reserve import is_of_others
from checks.engine.spelling import spelled

LICENCE = r"(?:licen[cs]\w{0,3}|lizenz\w{0,3}|subscriptions?|abos?|abonnement\w?|predplatn\w+|předplatn\w+)"
GOOD, OTHER, PLAN = r"zz(?:plan|good)\d", r"zzother\d", r"zzplan\d"
ONLY = r"(?:only|just|nur|lediglich|bloß|len|iba|jen|jenom|pouze)"
#: What may stand between *we have* and a licence.
BETWEEN = (
    rf"(?:(?:\d{{1,6}} ?x?|an?|the|our|some|several|many|enough|both|also|already|currently|now|active|valid"
    rf"|full|proper|required|necessary|correct|all|users?|with|for|of|plenty|microsoft|and|assigned|eine?n?"
    rf"|die|mit|auch|bereits|schon|aktive|genügend|genug|gültige|und|mal|stück|aj|tiež|už|také|dosť|dost"
    rf"|zakúpen\w+|zakoupen\w+|priraden\w+|přiřazen\w+|aktívn\w+|aktivn\w+|platn\w+|plán|všetko|na|pre|pro"
    rf"|{LICENCE}|{GOOD}|{OTHER}|[+&/,])(?: |(?=[,+&/]))){{0,6}}?"
)
_WORDS = (
    *("licen", "lizenz", "premium", "business", "p1", "p2", "365", "ems", "mobility", "azure ad", "entra"),
    *("aad", "azure active"),
)
#: What is denied: *EMS, but no P1*.
DENIED = spelled(
    rf"\b(?:no|not|without|neither|nor|or|\w+n't have|kein\w*|ohne|bez|nie|ani|ne|nemáme|nemá) {GOOD}",
    re.IGNORECASE,
)
#: Where what is missing is told.
_MISSING = spelled(rf"{NOT.pattern}|\b(?:nem[aá]|ch[yý]b|fehlt|missing|lack)", re.IGNORECASE)
#: There is something else that may bring a plan: *no P1, but E3*.
_BUT = spelled(
    rf"\b(?:but|only|just|ale|aber|sondern|nur|len|však|with|have|has|máme|má|hat|haben)\b[^,.;!?]{{0,25}}{GOOD}"
    r"|\b[efag][357]\b",
    re.IGNORECASE,
)
_PAST = spelled(
    r"\b(?:was|were|had|wurden?|war|waren|hatten?|bol[aio]?|byl[aiy]?|mali|měli|used to|until|till|bis"
    r"|removed|moved|switched|downgraded|replaced|dropped|gone|when|while|once|after|before|nachdem|bevor"
    r"|keď|když|kým|po tom|wenn|sobald|solange)\b",
    re.IGNORECASE,
)
_ASKS = spelled(
    r"^\W*(?:so |and |but |also )?(?:do|does|did|is|are|has|have|can|could|should|would|will|which|what|why"
    r"|how|who|ist|sind|hat|haben|kann|braucht|brauchen|brauche|welche|was|warum|wie|reicht|stačí|stači|je"
    r"|máme|má|treba|potreb\w+|potřeb\w+|aké|ktor\w+|jak\w*|prečo|proč)\b",
    re.IGNORECASE,
)
#: It is nothing that leaves the licences open.
_NO_PROBLEM = spelled(
    r"^\W*(?:the )?licens\w+ (?:should not|shouldn't|can't|cannot|is not|isn't) (?:be )?(?:the |an? |our )?"
    r"(?:problem|issue|cause|reason)\b",
    re.IGNORECASE,
)
#: Where a part of a sentence ends that says one thing.
_END = spelled(
    r"[,;:]\s|\s[-–(]|\s(?:but|and (?=\w+ (?:is|are|was|works?|wants?)\b|(?:want|still)\b)|while|aber"
    r"|und (?=\w+ (?:geht|ist|läuft))|ale|avšak"
    r"|a(?= [\w-]+ (?:ne\w+|fung\w+|je)\b))\s",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Claim:
    """A sentence in which words stand for licences, and what stands below it."""

    one: Sentence
    names: Names
    below: str

    @property
    def whole(self) -> str:
        """The sentence, and the one below."""
        return f"{self.names.text} {self.below}"

    def has_another(self, *, behind: bool = False) -> bool:
        """Return whether the sentence, or what stands ``behind`` a denial, names what may bring a plan."""
        text = self.names.text
        denied = _MISSING.search(text) if behind else None
        return bool(_BUT.search(DENIED.sub("", text[denied.start() :] if denied else text)))

    def says(self, pattern: re.Pattern[str], *, may_be_past: bool = False) -> list[str] | None:
        """Return the licences that a pattern names here, if the sentence says so of now and of one's own."""
        text = self.names.text
        found = next((each for each in pattern.finditer(text) if not self._is_asked(each)), None)
        if not found or text.count('"', 0, found.start()) % 2:
            return None
        ends = _END.search(text, found.end())
        told = text[: ends.start() if ends else len(text)]
        told = _NO_PROBLEM.sub("", told)
        said = text[: found.end()] if may_be_past else told
        # What has ended is of another time by its words.
        is_other = is_of_others(told) if may_be_past else is_elsewhere(told) or not is_own(said)
        is_open = is_doubted(said) or is_other
        is_past = may_be_past is False and bool(_PAST.search(told))
        if is_open or is_past:
            return None
        return self.names.of(found[0])

    def _is_asked(self, found: re.Match[str]) -> bool:
        """Return whether the part that was found is a question; what is asked behind it asks nothing."""
        text = self.names.text
        if not text.rstrip(' "').endswith("?"):
            return False
        return bool(_ASKS.search(text)) or not re.search(r"[,;:]\s|\s[-–]\s", text[found.end() :])


def claims(letter: Letter, table: Mapping[str, Any]) -> Iterator[Claim]:
    """Yield each sentence that somebody wrote of licences."""
    for one in letter.near(*_WORDS):
        if not (one.first.command or is_to_do(one.first.text) or _is_output(one.text)):
            yield Claim(one, names_in(one.text, table), letter.below(one))


def _is_output(text: str) -> bool:
    return len(text) > 400 or "\t" in text or " | " in text or "   " in text
