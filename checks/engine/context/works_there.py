"""Read where somebody says that something new works, and where only something old still does."""

import re
from collections.abc import Iterable, Iterator, Sequence

from checks.engine.context.answers import NOT, Told
from checks.engine.context.letter import Letter
from checks.engine.context.reserve import is_of_others
from checks.engine.model import Observation
from checks.engine.spelling import spelled, spellings

#: One of these begins the name of what is new or old.
_OF_TWO = spellings(
    (
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
)
_NAMED = r"\b(?:{})(?: (?:password|pw|pwd|kennwort|passwort|heslo|one|only|nur|len|iba)\b|\W*$)"
_IS_NEW = spelled(
    _NAMED.format(r"new|tempor\w+|dočasn\w+|neue[nms]?|nov(?:[ée]|[ýy]m)"),
    re.IGNORECASE,
)
_IS_OLD = spelled(_NAMED.format("old|alte[nms]?|star(?:[ée]|[ýy]m)"), re.IGNORECASE)
#: What may be said of all places.
_OF_ALL = spellings(("mine", "anywhere", "nowhere", "nikde", "nirgend", "everywhere", "überall", "všade"))
_WORKS = spelled(
    r"\b(?:works?|worked|accept(?:s|ed)?|takes?|took|fine|ok|has|wants?|needs?|insists?|is still"
    r"|log ?[io]n|sign in|(?:it|that) does(?! not|n't)|g[eo]ts? in(?:to)?|use"
    r"|fung\w+|ide|jde|platí|prijíma|přijímá|funktioniert|geht|klappt|anmelden|akzeptiert|angenommen|gilt)\b",
    re.IGNORECASE,
)
_FAILS = spelled(
    r"\b(?:fail(?:s|ed)?|reject\w*|refus\w+|den(?:y|ied|ies)|incorrect|wrong|falsch|nesprávn\w+|abgelehnt|odmiet\w+)\b",
    re.IGNORECASE,
)
_FEW_WORDS = 8
#: What is denied: that it works, that somebody gets in with it, or that it arrives anywhere.
_MAY_FAIL = spelled(
    rf"{_WORKS.pattern}|\b(?:log|sign|get)\w* ?(?:in|on)\b|\b(?:work|accept|let|chang|updat|prihl|přihl|dosta"
    r"|funguj|prejde)\w*|\b(?:old|new|alt|neu|star|nov)\w*",
    re.IGNORECASE,
)
#: A clause with this says more than where.
_OF_PASSWORD = re.compile(r"passw|kennwort|hesl", re.IGNORECASE)
_ANYWHERE = spelled(
    r"pcs?\b|comput|laptop|notebook|phone|browser|prehliad|prohlíž|web|portal|owa|365|cloud|domain|dom[äé]n|prem"
    r"|runas|\bdc\b|office|büro|kancel|home|doma\b|vpn",
    re.IGNORECASE,
)
_TRIED = spelled(
    r"\b(?:tried|tested|can't test|to test|not test|testen|probiert|getestet|versucht|skúšal\w*"
    r"|zkoušel\w*)\b",
    re.IGNORECASE,
)
#: It works while something is off, by hand, only later, or if somebody had his way.
_WITH_RESERVE = spelled(
    r"\b(?:with|without|mit|ohne|bei|so|s|pri|při|bez) (?:[^\s,]+ ){0,4}?"
    r"(?:off|disabled|paused|stopped|bypassed|turned|(?:deaktivier|ausgeschalte|abgeschalte|angehalten)\w*|vypnut\w*"
    r"|zastaven\w*)\b|\b(?:by hand|manually|von hand|händisch|manuell|ru[cč]n[eě]|manuáln[eě])\b"
    r"|\b(?:only|erst|až) (?:after|nach|po|when|wenn|keď|když)\b|\bnach (?:\w+ )?stunden\b"
    r"|\b(?:set|reset|changed|geändert|gesetzt|zmen\w+|změn\w+|nastav\w+) (?:[^\s,]+ ){0,3}(?:in|im|v)"
    r" (?:the )?(?:ad|aduc|active directory)\b"
    r"|\b(?:only|just|nur|erst|len|iba|jen|až) (?:\w+ )?"
    r"(?:for|für|bei|pre|pro|u|the next|on the|am nächsten|na druhý|druhý|ďalší|na další)\b"
    r"|\b(?:i|we) want\b|\b(?:möchte\w*|wollen|chceme|chcem|chtěl\w*|aby|goal|ziel)\b",
    re.IGNORECASE,
)
#: One more place of which the same is said.
_PLACE_ALONE = re.compile(r"(?:in|on|at|via|im|am|auf|v|na) (?:\w+ ){0,2}\w+\W*", re.IGNORECASE)
#: Behind a place, which one it is not.
_NOT_ELSEWHERE = re.compile(
    r"\((?:[^()]{0,40}, )?(?:not|no|without|nicht|kein|ohne|nie|ne|bez)(?: \w+){0,2}"
    r" (?:vpn|home|doma|wi-?fi|wlan)\)",
    re.IGNORECASE,
)
_BARE_NO = ("not", "nicht", "nie", "ne")


def _fails(clause: str) -> bool:
    """Tell whether something is said to fail: a long clause says what it denies."""
    is_long = len(clause.split()) > _FEW_WORDS
    return bool(_FAILS.search(clause) or (NOT.search(clause) and (not is_long or _MAY_FAIL.search(clause))))


def _joined(clauses: Iterable[str], is_there: re.Pattern[str]) -> list[str]:
    """Return the clauses, those in one that tell of a place, and of what works there."""
    parts: list[str] = []
    for clause in clauses:
        above = parts[-1] if parts else ""
        works = bool(_WORKS.search(above))
        # On the computer in the office works | only the old one.
        is_other = _IS_NEW.search(clause) or is_there.search(clause) or _ANYWHERE.search(clause)
        is_rest = works and _IS_OLD.search(clause) and not is_other
        # In the office | on any computer it takes only the old one.
        says_more = works or any(one.search(above) for one in (_OF_PASSWORD, _IS_NEW, _IS_OLD))
        is_elsewhere = _ANYWHERE.search(above) and not _ANYWHERE.search(clause)
        is_place = (is_there.search(above) or is_elsewhere) and not says_more
        goes_on = clause.strip(" .!").lower() in _BARE_NO or ((is_rest or is_place) and not _fails(above))
        is_more = says_more and _PLACE_ALONE.fullmatch(clause) and (works or _fails(above))
        if above.count("(") > above.count(")"):
            parts[-1] += f", {clause}"
        elif above and (goes_on or is_more):
            parts[-1] += f" {clause}"
        else:
            parts.append(clause)
    return parts


def told_to_work(place: str, words: Sequence[str]) -> Told:
    """Return what finds whether a new password works at a place, where an old one no longer does.

    One of ``words`` stands in all that names a place.
    """
    is_there = spelled(place, re.IGNORECASE)

    def told(letter: Letter) -> Iterator[Observation]:
        about, is_spoiled, old_there = None, False, False
        found: list[Observation] = []
        for one in letter.near(*_OF_TWO, *_OF_ALL, *words) if letter.near(*_OF_TWO) else ():
            works = None
            for joined in _joined(one.clauses, is_there):
                clause = _NOT_ELSEWHERE.sub("", joined)
                about = True if _IS_NEW.search(clause) else False if _IS_OLD.search(clause) else about
                if _fails(clause):
                    works = None if _TRIED.search(clause) else False
                elif _WORKS.search(clause):
                    works = True
                if None in (about, works) or one.is_doubted:
                    continue
                is_sure = works != about or not (is_of_others(one.text) or _WITH_RESERVE.search(one.text))
                if is_there.search(clause) and is_sure:
                    found.append(one.tells("yes" if works == about else "no"))
                # It does not for somebody, or nobody says where: then nothing tells that it works.
                is_of_above = old_there and len(clause.split()) <= _FEW_WORDS // 2
                is_spoiled |= bool(about and not works and not (is_of_above or _ANYWHERE.search(clause)))
            # At a place the old one works. | The new one not.
            old_there = about is False and works is True and bool(_ANYWHERE.search(one.text))
        yield from (one for one in found if one.value == "no" or not is_spoiled)

    return told
