"""Read the answer to a question out of what somebody wrote, ticked or typed: *SSPR is enabled for all*.

It is told in sentences, by the words of several languages; where a sentence doubts, asks or advises, nothing
is told. Who tells two answers contradicts himself.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import filterfalse

from checks.engine.context.letter import Letter, Sentence, is_doubted
from checks.engine.context.own_sentences import is_own
from checks.engine.context.remark import is_elsewhere
from checks.engine.model import Observation
from checks.engine.text import lines, once_per_text

#: It is not so: a word, or a verb that begins with it.
NOT = re.compile(
    r"\b(?:not?|nobody|hardly|nikto|niemand|never|none|neither|nor|nothing|without|\w+n't|cannot|nicht|kein\w*|weder|nie|nikdy|není|ani|bez"
    r"|(?:ne|nie)(?=má|fung|ide|jde|prejde|ber|prijí|přijí|pri?hl|přihl|uzn|plat|zaškrt|je|môž|můž|doš|ulo|zmen|změn"
    r"|prep|přep|akcept)\w+)\b",
    re.IGNORECASE,
)
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
_ANSWER = r"(yes|no|on|off|ja|nein|áno|nie|ano|ne)\b"
#: Of two answers side by side, the one that is marked; without a mark, none is.
_CHOSEN = re.compile(rf"(?:[(\[][•xX*●✓✔][)\]]|[◉⦿]) ?{_ANSWER}|\[ ?{_ANSWER} ?\]", re.IGNORECASE)
_BOTH = re.compile(r"\b(?:yes|ja|áno|ano)\W{1,6}(?:no|nein|nie|ne)\b\W*$", re.IGNORECASE)
#: What an input offers that reads answers: of all the sentences, what they tell.
Told = Callable[[Letter], Iterable[Observation]]
#: One of these begins the name of what is new or old.
_OF_TWO = (
    "new p",
    "old p",
    "tempor",
    "dočasn",
    "new one",
    "old one",
    "neue",
    "alte",
    "nové h",
    "novým h",
    "staré h",
    "starým h",
)
#: What may be said of all places.
_OF_ALL = ("mine", "anywhere", "nowhere", "nikde", "nirgend", "everywhere", "überall", "všade")
_WORKS = re.compile(
    r"\b(?:works?|worked|accept(?:s|ed)?|takes?|took|fine|ok|has|wants?|needs?|insists?|is still"
    r"|log ?[io]n|sign in|g[eo]ts? in(?:to)?|use"
    r"|fung\w+|ide|jde|platí|prijíma|přijímá|funktioniert|geht|klappt"
    r"|anmelden|akzeptiert|angenommen|gilt)\b",
    re.IGNORECASE,
)
_FAILS = re.compile(
    r"\b(?:fail(?:s|ed)?|reject\w*|refus\w+|den(?:y|ied|ies)|incorrect|wrong|falsch|nesprávn\w+|abgelehnt|odmiet\w+)\b",
    re.IGNORECASE,
)
_FEW_WORDS = 8
#: What is denied: that it works, that somebody gets in with it, or that it arrives anywhere.
_MAY_FAIL = re.compile(
    rf"{_WORKS.pattern}|\b(?:log|sign|get)\w* ?(?:in|on)\b|\b(?:work|accept|let|chang|updat|prihl|přihl|dosta"
    r"|funguj|prejde)\w*|\b(?:old|new|alt|neu|star|nov)\w*",
    re.IGNORECASE,
)
#: A clause with this says more than where.
_OF_PASSWORD = re.compile(r"passw|kennwort|hesl", re.IGNORECASE)
_ANYWHERE = re.compile(
    r"pcs?\b|comput|laptop|notebook|phone|browser|prehliad|prohlíž|web|portal|owa|365|cloud|domain|dom[äé]n|prem"
    r"|runas|\bdc\b|office|büro|kancel|home|doma\b|vpn",
    re.IGNORECASE,
)
_TRIED = re.compile(
    r"\b(?:tried|tested|can't test|to test|not test|testen|probiert|getestet|versucht|skúšal\w*"
    r"|zkoušel\w*)\b",
    re.IGNORECASE,
)
_BARE_NO = ("not", "nicht", "nie", "ne")


def is_on(*said: str) -> bool | None:
    """Return whether something is ticked, by the first text beside it that tells it."""
    for text in said:
        chosen = [one for pair in _CHOSEN.findall(text) for one in pair if one]
        told = chosen[0] if len(chosen) == 1 else "" if _BOTH.search(text) else text
        on, off = _ON.search(told), _OFF.search(told)
        if on or off:
            return not off or bool(on and on.start() < off.start())
    return None


_SUPPOSED = re.compile(r"\W*(?:when|while|once|as long as|wenn|sobald|keď|když)\b", re.IGNORECASE)
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
            is_told = is_own(clause) and not (is_doubted(clause) or is_elsewhere(clause))
            if found[0] and all(found) and is_told and not NOT.search(clause):
                yield found[0], one
                break


def told_by(words: Sequence[str], rules: Mapping[str, str]) -> Told:
    """Return what finds each answer on the wizard's account; where the words before it deny it, it is none.

    Of the rules that a clause fits, the first holds. One of ``words`` stands in all that they fit.
    """
    patterns = {answer: re.compile(said, re.IGNORECASE) for answer, said in rules.items()}

    def told(letter: Letter) -> Iterator[Observation]:
        for one in letter.near(*words) if letter.account else ():
            is_told = letter.is_of_account(one) and not one.is_doubted
            for clause in one.clauses if is_told else ():
                said = ((answer, each.search(clause)) for answer, each in patterns.items())
                answer = next((a for a, at in said if at and not NOT.search(clause[: at.start()])), None)
                if answer:
                    yield one.tells(answer)

    return told


def _fails(clause: str) -> bool:
    """Tell whether something is said to fail: a long clause says what it denies."""
    is_long = len(clause.split()) > _FEW_WORDS
    return bool(_FAILS.search(clause) or (NOT.search(clause) and (not is_long or _MAY_FAIL.search(clause))))


def _joined(
    clauses: Iterable[str], is_new: re.Pattern[str], is_old: re.Pattern[str], is_there: re.Pattern[str]
) -> list[str]:
    """Return the clauses, those in one that tell of a place, and of what works there."""
    parts: list[str] = []
    for clause in clauses:
        above = parts[-1] if parts else ""
        works = bool(_WORKS.search(above))
        # On the computer in the office works | only the old one.
        is_rest = works and is_old.search(clause) and not (is_new.search(clause) or is_there.search(clause))
        # In the office | on any computer it takes only the old one.
        says_more = works or any(one.search(above) for one in (_OF_PASSWORD, is_new, is_old))
        is_elsewhere = _ANYWHERE.search(above) and not _ANYWHERE.search(clause)
        is_place = (is_there.search(above) or is_elsewhere) and not says_more
        if above.count("(") > above.count(")"):
            parts[-1] += f", {clause}"
        elif above and (
            clause.strip(" .!").lower() in _BARE_NO or ((is_rest or is_place) and not _fails(above))
        ):
            parts[-1] += f" {clause}"
        else:
            parts.append(clause)
    return parts


def told_to_work(new: str, old: str, place: str, words: Sequence[str]) -> Told:
    """Return what finds whether something new works at a place, where something old no longer does.

    One of ``words`` stands in all that names a place.
    """
    is_new, is_old, is_there = (re.compile(one, re.IGNORECASE) for one in (new, old, place))

    def told(letter: Letter) -> Iterator[Observation]:
        about, is_spoiled = None, False
        found: list[Observation] = []
        for one in letter.near(*_OF_TWO, *_OF_ALL, *words) if letter.near(*_OF_TWO) else ():
            works = None
            for clause in _joined(one.clauses, is_new, is_old, is_there):
                about = True if is_new.search(clause) else False if is_old.search(clause) else about
                if _fails(clause):
                    works = None if _TRIED.search(clause) else False
                elif _WORKS.search(clause):
                    works = True
                if None in (about, works) or one.is_doubted:
                    continue
                if is_there.search(clause):
                    found.append(one.tells("yes" if works == about else "no"))
                # It does not for somebody, or nobody says where: then nothing tells that it works.
                is_spoiled |= bool(about and not works and not _ANYWHERE.search(clause))
        yield from (one for one in found if one.value == "no" or not is_spoiled)

    return told
