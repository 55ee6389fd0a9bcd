"""Read what somebody says of the switch that has passwords written back: server and tenant have one each.

Without the place where it was switched, nothing is told. That it is on is only his word, on which no check
passes; that it is off counts.
"""

import re
from collections.abc import Iterator, Sequence

from checks.engine.context.letter import Letter, Sentence, is_doubted
from checks.engine.context.own_sentences import is_own, is_to_do
from checks.engine.context.remark import is_elsewhere
from checks.engine.context.reserve import is_of_other_times, is_of_others, is_wanted
from checks.engine.context.switch import is_hearsay, switched
from checks.engine.context.told_others import BY_WHOM
from checks.engine.spelling import spelled

#: Without its first word, only where no other kind is named.
_FEATURE = spelled(
    r"\b(?:password|pw|passwd|kennwort|passwort)[- ]?write[- ]?back\b"
    r"|(?<!group )(?<!groups )(?<!device )(?<!devices )(?<!user )(?<!gruppen )(?<!geräte )(?<!group-)"
    r"(?<!device-)(?<!hybrid )(?<!attribute )\bwrite[- ]?back"
    r"(?: of passwords| passwords| hesiel| hesla| hesel)?\b"
    r"(?! (?:of (?!passwords)|skup|zariad|zaříz|for groups|client|service|agent|error))"
    r"|\b(?:kennwort|passwort)-?rückschreib(?:en|ung)\b"
    r"|\b(?:zurück|rück)schreiben(?: (?:von|der) (?:kennwörter|passwörter)n?)?\b"
    r"|\b(?:sp[äa]tn|zpětn)\w+ zápis\w*(?: hes(?:iel|la|el|lo))?\b(?! (?:skup|zariad|zaříz|group|device))"
    r"|\bzápis hes(?:iel|la|el) (?:späť|zpět)(?: do (?:ad|domény))?\b",
    re.IGNORECASE,
)
_BACK_ON = spelled(
    r"\b(?:back on|off and on|re-?enabled|(?:it is|it's|now|and) (?:now |back |it is |it's )?"
    r"(?:on|enabled)(?! (?:the|our)\b)|(?:i|we) (?:have |then |just )?(?:enabled|ticked|activated|turned) it"
    r"|(?:zapol|zapli|zapnuli?) (?:som |sme |jsme |jsem )?(?:ho|to)|wieder (?:aktiviert|eingeschaltet|an))\b",
    re.IGNORECASE,
)
_STILL_OFF = re.compile(r"\bnot\b.{0,20}\bback\b|\bn't\b.{0,20}\bback\b|\bstill\b", re.IGNORECASE)
_NOT = spelled(
    r"\b(?:not?|never|none|neither|nor|without|\w+n't|cannot|nicht|kein\w*|nie|nikdy|není|bez"
    r"|ne(?:má|vid|mô|mů|dá|zap|pov|zaš)\w*)\b",
    re.IGNORECASE,
)
#: Nobody can switch it.
_CANNOT = spelled(
    r"\b(?:can ?not|can't|could(?: not|n't)|unable|won't|nedá|nejde|nelze|lässt|ne(?:mô|mů)ž\w*)\b",
    re.IGNORECASE,
)
#: It comes and goes, or depends on something; a step of a guide, or what an error asks for.
_NOT_SO = spelled(
    r"\b(?:when|while|after|before|once|until|as long as|only"
    r"|nachdem|bevor|wenn|solange|nur|keď|kým|iba|len|když|než|jen|greyed|grayed|ausgegraut"
    r"|sivé|zašed\w+|again|wieder|znova|znovu|opäť|every time|keeps?|requires?|message|error|options? (?:is"
    r"|are) (?:to|for)"
    r"|which is|that is|have to|step|because|disable\b|enable\b(?! password write))\b",
    re.IGNORECASE,
)
_WAS = spelled(r"\b(?:was|were|had|wurden?|war|bol[aio]?|byl[aiy]?)\b", re.IGNORECASE)
#: It has been so ever since.
_NEVER = spelled(
    r"\b(?:never|still (?:is|off|disabled|not|un\w+|isn't)|is still|nie|nikdy|immer noch|noch immer|had been"
    r"|nikto (?:ho|to) ne\w+|nikdo (?:ho|to) ne\w+)\b",
    re.IGNORECASE,
)
#: When somebody did it, and where it is read: it is done, and so it is.
_THEN = spelled(
    r" ?\b(?:(?:last|this) (?:week|month|year|night|morning|monday|friday)|yesterday"
    r"|since day (?:one|1)|(?:a|two|three|\d+) (?:days?|weeks?|months?) ago"
    r"|for (?:\w+ )?(?:years|months|weeks)|(?:letzte|vorige|diese)[nr]? (?:woche|monat)|gestern"
    r"|vor (?:einem|einer|zwei|drei) (?:monat|woche|tag)\w*|minul[ýéí]\w* (?:týždeň|týden|mesiac|měsíc)|včera"
    r"|pred (?:mesiacom|týždňom|rokom)|před (?:měsícem|týdnem|rokem)"
    r"|(?:after|since|during|seit|nach|beim?|po|pri|při) (?:the |our |dem |der )?"
    r"(?:upgrad\w+|updat\w+|migration|reboot)(?: to [\d.]+)?"
    r"|(?:it|wizard|page) (?:says|shows))(?!\w)",
    re.IGNORECASE,
)
#: It is asked, if without the mark, or told to somebody.
_OF_READER = spelled(
    r"^\W*(?:is|are|did|do|does|has|was|ist|sind|habt|hast|haben sie|je|máte|máš|mate)\b"
    r"|\b(?:you(?! (?:can )?see)|your|ihr|habt|hast|máte|máš|ste|jste|u vás)\b",
    re.IGNORECASE,
)


def told_switch(
    letter: Letter, words: Sequence[str], place: re.Pattern[str], other_place: re.Pattern[str]
) -> Iterator[tuple[Sentence, bool]]:
    """Yield each sentence that tells whether the switch at a place is on, with what it is.

    One of ``words`` stands in each name of the switch.
    """
    near = letter.near(*words)
    last_on: int | None = None
    for one in near:
        if one.first.command or one.text.rstrip().endswith("?") or is_to_do(one.first.text):
            continue
        states = (_told(clause, place) for clause in _of_place(one, place, other_place))
        state = next((each for each in states if each is not None), None)
        if state is False and _is_back_on(one, letter.below(one)):
            continue
        if state is False and last_on is None:
            last_on = max(
                (each.first.number for each in near if switched(each.text, _FEATURE, place)), default=0
            )
        # Whoever found it off and switched it on says so further down, without the place.
        if state or (state is False and last_on is not None and last_on <= one.first.number):
            yield one, state


def _of_place(one: Sentence, place: re.Pattern[str], other_place: re.Pattern[str]) -> Iterator[str]:
    """Yield the parts of a sentence that are said of a place: it may be named in the part before."""
    is_there = False
    for clause in dict.fromkeys((*one.clauses, one.text)):
        is_other = bool(other_place.search(clause))
        is_there = not is_other and (bool(place.search(clause)) or (is_there and not one.is_doubted))
        if is_there:
            yield clause


def _told(clause: str, place: re.Pattern[str]) -> bool | None:
    """Return whether a part of a sentence says that it is on; nothing where it does not say it of now."""
    clause = _THEN.sub("", clause)
    state = None if _OF_READER.search(clause) else switched(clause, _FEATURE, place)
    clause = BY_WHOM.sub("", clause) if state is False else clause
    if state is None or _NOT_SO.search(clause) or _CANNOT.search(clause):
        return None
    if is_doubted(clause) or is_elsewhere(clause) or not is_own(clause):
        return None
    if not state and is_hearsay(clause):
        return None
    if not state:
        return None if _WAS.search(clause) and not _NEVER.search(clause) else False
    is_other = is_of_others(clause) or is_of_other_times(clause) or is_wanted(clause)
    return None if is_other or _NOT.search(clause) or _WAS.search(clause) else True


def _is_back_on(one: Sentence, below: str) -> bool:
    both = f"{one.text} {below}"
    return bool(_BACK_ON.search(both)) and not _STILL_OFF.search(both)
