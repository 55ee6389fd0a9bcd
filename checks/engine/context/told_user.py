"""Name the user of whom somebody tells something, and tell what is said of him from what is not.

What is told of him counts where it is bad, or leaves something open: on none of it a check passes.
"""

import re
from collections.abc import Iterator

from checks.engine.context.letter import Letter, Sentence, is_doubted
from checks.engine.context.own_sentences import is_own, is_to_do
from checks.engine.context.remark import is_elsewhere
from checks.engine.context.reserve import corrects, is_of_other_times
from checks.engine.spelling import spelled

_NOUN = r"(?:users?|accounts?|user accounts?|ad users?)"
_NOUN_DE = r"(?:benutzer\w{0,2}|users?|accounts?|kont(?:o|en)|anwender\w{0,2})"
_NOUN_SK = (
    r"(?:používateľ\w{0,2}|užívateľ\w{0,2}|uživatel\w{0,2}|userom|user\w?|účet|účty|kont[oá]|account\w?)"
)
_WHICH = (
    r"(?:affected|failing|problem(?:atic)?|same|test|synced|in question|betroffene\w?|dotknut\w{1,2}"
    r"|postihnut\w{1,2}|dotčen\w{1,2}|postižen\w{1,2}|problémov\w{1,2}|daný|daní|testovac\w{1,2})"
)
#: The user, he, all of them, the one I test with.
USER = (
    rf"(?:(?:the|this|that|these|those|my|our|his|her|their|all|both|all (?:of )?(?:the|our|these|my)) "
    rf"(?:{_WHICH} ){{0,2}}{_NOUN}|{_WHICH} {_NOUN}|user"
    r"|(?<!if )(?:he|she|they)(?=[' ])|(?:(?:the )?(?:affected )?user )?(?!sync_|svc|aad|msol)"
    r"(?:[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,30}){1,4}|user\d{1,4})"
    rf"|(?:der|die|das|dieser|dieses|diese|alle|unsere?|mein) (?:{_WHICH} )?{_NOUN_DE}|er(?= )"
    r"|sie(?= (?:ist|hat|wird)\b)"
    rf"|(?:(?:ten|tento|tá|tí|títo|ti|tito|všetci|všichni|všetky|naši|náš|jeho|jej|její) )?(?:{_WHICH} )?"
    rf"{_NOUN_SK})"
    r"(?: (?:in question|i am testing with|i'm testing with|i test with|i tested with|with the problem))?"
)
#: Where a person has his telephone, and with whom somebody tests, is no other place.
_NO_PLACE = spelled(
    r"\b(?:(?:with |by )?(?:his|her|their) (?:\w+ )?(?:mobile|phone|smartphone)\w*|i(?: am"
    r"|'m)? test(?:ing|ed)? with|telef[óo]n\w{0,3}|mobil\w{0,3}|handy)\b",
    re.IGNORECASE,
)
#: Of whom else it may be said, or when; a definition, an error, a step.
_NOT_OF_HIM = spelled(
    r"\b(?:when|whenever|where|while|because of|in case|before|after|means?|indicates?|occurs?|error|message"
    r"|messages|either|or the|nachdem|bevor|meldung|fehler|bedeutet|keď|ak|než|pred|po|znamená|chyb\w+"
    r"|hlás\w+"
    r"|hlášk\w+|když|buď|buďto|oder|alebo|nebo|colleagues?|kolleg\w+|kol[eé]g\w+|customers?|clients?|kund\w+"
    r"|zákazník\w*|admins?|administrator\w*|správc\w+|admin\w+|service accounts?|servisn\w+|connector"
    r"|konektor"
    r"|new users?|nov[ýíé]\w{0,2}|neue\w? benutzer|friend\w*|other|others|apparently|supposedly|reportedly"
    r"|vraj|údajne|údajně|prý|angeblich|not (?:every|all)|nicht alle|nie všetci|ne všichni|most|some|many"
    r"|several|niektor\w+|někte\w+|manch\w+|einige|lab|testtenant\w*|demo|sandbox|whose|who (?:is|are"
    r"|has|have))\b",
    re.IGNORECASE,
)
_ASKS = spelled(
    r"\W*(?:do|does|did|is|are|was|has|have|can|could|should|will|why|how|what|which|who|any|ist|sind|hat|kann"
    r"|warum|wie|welche\w?|werden|wird|muss|müssen|prečo|ako|môže|má|majú|musí|musia|je to|aký|proč|jak|může"
    r"|mají|jsou|či|zda|treba|stačí|neviem|nevím|not sure|no idea)\b",
    re.IGNORECASE,
)
#: What ought to be, or is a step of a guide, is so in all parts of the sentence.
_ADVISES = spelled(
    r"\W*(?:step \d|krok \d|schritt \d|make sure|ensure|verify|check|confirm|please|skontroluj\w*|overte"
    r"|zkontroluj\w*|ověřte|prüf\w*|stell\w*)\b",
    re.IGNORECASE,
)
_DEPENDS = spelled(
    r"\W*(?:that (?!user|account|one)|whether|if|dass|ob|že|či|zda|aby|wenn)(?:\b|(?<= ))", re.IGNORECASE
)


def clauses_of_user(letter: Letter, *words: str) -> Iterator[tuple[Sentence, str]]:
    """Yield each part of a sentence that may say what is so with the affected user, with its sentence."""
    for one in letter.near(*words):
        is_advice = is_to_do(one.first.text) or _ADVISES.match(one.text)
        if one.first.command or is_advice or corrects(letter.below(one)):
            continue
        *before, last = one.clauses
        parts = before if one.text.rstrip().endswith("?") else [*before, last, one.text]
        if _ASKS.match(one.text) and one.text.rstrip().endswith("?"):
            continue
        for clause in dict.fromkeys(parts):
            if _may_tell(clause) and (clause == one.text or not _NOT_OF_HIM.match(one.text)):
                yield one, clause


def _may_tell(clause: str) -> bool:
    """Return whether a part of a sentence says what is so, now, and with the affected user."""
    if _ASKS.match(clause) or _DEPENDS.match(clause) or _NOT_OF_HIM.search(clause):
        return False
    said = _NO_PLACE.sub("", clause)
    return is_own(said) and not (is_doubted(said) or is_elsewhere(said) or is_of_other_times(said))
