"""Read the answer to a question out of what somebody wrote, ticked or typed: *SSPR is enabled for all*.

It is told in sentences, by the words of several languages; where a sentence doubts, asks or advises, nothing
is told. Who tells two answers contradicts himself.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import filterfalse

from checks.engine.context.heading import Heading, heading
from checks.engine.context.letter import Letter, Sentence, is_doubted
from checks.engine.context.own_sentences import is_own
from checks.engine.context.remark import is_elsewhere
from checks.engine.model import Observation
from checks.engine.spelling import spelled
from checks.engine.text import lines, once_per_text

#: It is not so: a word, or a verb that begins with it.
NOT = spelled(
    r"\b(?:not?|nobody|hardly|nikto|niemand|never|none|neither|nor|nothing|without|\w+n't|cannot|nicht|kein\w*|weder|nie|nikdy|není|ani|bez|nincs|žiadn\w+|žádn\w+"
    r"|(?:ne|nie)(?=má|js(?:ou|em|me|te)\b|fung|ide|jde|prejde|ber|prijí|přijí|pri?hl|přihl|uzn|plat|zaškrt|je|môž|můž|doš|ulo|zmen|změn"
    r"|prep|přep|akcept)\w+)\b",
    re.IGNORECASE,
)
_ON = spelled(
    r"\[[xX✓✔]\]|[☑✅✔✓☒◉●]|(?:[:=]\W{0,3}|\b(?:is|turned|switched) )on\b"
    r"|\b(?:yes|true|enabled|ticked|checked|selected|active|ja|aktiviert|angehakt|gesetzt|áno|ano|zapnut\w*|zaškrtnut\w*|povolen\w*|aktívn\w*"
    r"|(?:be)?pipálva|bejelölve)\b",
    re.IGNORECASE,
)
_OFF = spelled(
    r"\[\s?\]|[☐⬜❌✗○]|\b(?:off|false|disabled|un(?:ticked|checked|selected)|cleared|nein|deaktiviert"
    rf"|vypnut\w*|empty)\b|{NOT.pattern}",
    re.IGNORECASE,
)
_ANSWER = r"(yes|no|on|off|ja|nein|áno|nie|ano|ne)\b"
#: Of two answers side by side, the one that is marked; without a mark, none is.
_CHOSEN = spelled(rf"(?:[(\[][•xX*●✓✔][)\]]|[◉⦿]) ?{_ANSWER}|\[ ?{_ANSWER} ?\]", re.IGNORECASE)
_BOTH = spelled(r"\b(?:yes|ja|áno|ano)\W{1,6}(?:no|nein|nie|ne)\b\W*$", re.IGNORECASE)
#: What an input offers that reads answers: of all the sentences, what they tell.
Told = Callable[[Letter], Iterable[Observation]]


def is_on(*said: str) -> bool | None:
    """Return whether something is ticked, by the first text beside it that tells it."""
    for text in said:
        chosen = [one for pair in _CHOSEN.findall(text) for one in pair if one]
        told = chosen[0] if len(chosen) == 1 else "" if _BOTH.search(text) else text
        on, off = _ON.search(told), _OFF.search(told)
        if on or off:
            return not off or bool(on and on.start() < off.start())
    return None


_SUPPOSED = spelled(r"\W*(?:when|while|once|as long as|wenn|sobald|keď|když)\b", re.IGNORECASE)
_letter_of = once_per_text(lambda text: Letter(lines(text)))


def stated(
    text: str | Letter, words: Sequence[str], *patterns: re.Pattern[str]
) -> Iterator[tuple[re.Match[str], Sentence]]:
    """Yield what the first of ``patterns`` finds in each sentence with a clause of one's own that fits all.

    One of ``words`` stands in it.
    """
    letter = text if isinstance(text, Letter) else _letter_of(text)
    for one in letter.near(*words):
        may_tell = not (one.first.command or one.text.endswith("?"))
        for clause in filterfalse(_SUPPOSED.match, (*one.clauses, one.text) if may_tell else ()):
            found = [said.search(clause) for said in patterns]
            # What is rarest is asked first: most lines of a log hold no such thing.
            if not (found[0] and all(found)) or NOT.search(clause):
                continue
            if is_own(clause) and not (is_doubted(clause) or is_elsewhere(clause)):
                yield found[0], one
                break


def _is_of_others(above: str) -> bool:
    """Return whether a line says that what stands below it is of others, or of another time."""
    return heading(above) is Heading.OTHER or (above.endswith(":") and is_elsewhere(above))


def told_by(words: Sequence[str], rules: Mapping[str, str]) -> Told:
    """Return what finds each answer on the wizard's account; where the words before it deny it, it is none.

    Of the rules that a clause fits, the first holds. One of ``words`` stands in all that they fit.
    """
    patterns = {answer: spelled(said, re.IGNORECASE) for answer, said in rules.items()}

    def told(letter: Letter) -> Iterator[Observation]:
        for one in letter.near(*words) if letter.account else ():
            is_told = letter.is_of_account(one) and not (one.is_doubted or _is_of_others(letter.above(one)))
            for clause in one.clauses if is_told else ():
                said = ((answer, each.search(clause)) for answer, each in patterns.items())
                answer = next((a for a, at in said if at and not NOT.search(clause[: at.start()])), None)
                if answer:
                    yield one.tells(answer)

    return told
