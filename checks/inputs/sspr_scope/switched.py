"""Read what somebody did, or that it is off: *we enabled SSPR for all*, *we have not enabled it*."""

import re
from collections.abc import Iterator

from checks.engine.context.letter import Letter, Sentence, is_doubted
from checks.engine.context.own_sentences import is_own, is_to_do
from checks.engine.context.remark import is_elsewhere
from checks.engine.context.reserve import is_of_other_times, is_of_others
from checks.engine.spelling import spelled

_SSPR = (
    r"(?:sspr\b(?! ?[-_])|self[- ]service[- ]password[- ]reset(?: \(sspr\))?"
    r"|(?:self-service-)?(?:kennwort|passwort)zurücksetzung|samoobslužn\w{1,3} (?:obnov|reset"
    r"|vynulov)\w{0,7} hesla)"
)
#: Who says so has done it.
_DID = spelled(
    r"(?:^\W*|\b(?:we|i)(?:'ve| have)? |\b(?:we|i) (?:\w{3,12}ly|also|just|already|then|have also"
    r"|have already) )(?:enabled|activated|turned on|switched on|rolled out)(?: the| our)? $",
    re.IGNORECASE,
)
_FOR = re.compile(r"(?: itself)?(?: \(SSPR\))?(?: now| already)? (?:for|to)(?: just| only)? $", re.IGNORECASE)
_YET = r"(?:(?:yet|currently|even|at the moment|still|completely|globally) ){0,2}"
#: Of whom it is said: of everybody, or of nobody in particular.
_OF_ALL = (
    r"(?=\W*$|[,;.] | (?:yet|at all|at the moment|right now|anyway|completely|globally|tenant-?wide|here"
    r"|vôbec|vůbec|ešte|ještě|zatiaľ"
    r"|zatím)(?=\W*$|[,;.] )| (?:in (?:our|the|this|my)|im|in unserem|v našom|v tomto|v našem) (?:\w+ )?"
    r"(?:tenant\w?|organi[sz]ation)\b"
    r"| (?:for any(?:one|body)?|pre nikoho|pro nikoho|für niemanden|bei uns)\b"
)
_OF_EVERYBODY = r"| (?:for (?:all|every\w+|the whole)|pre všetkých|pro všechny|für alle)\b)"
_NOT_ON = r"(?:enabled|activated|turned on|switched on|active|on|rolled out)"
_NOT_ON_SK = r"(?:zapnut\w|povolen\w|aktívn\w|aktivovan\w)"
_HERE = (
    r"(?:(?:u nás|v tenante|v tenantu|ešte|ještě|zatiaľ|zatím|momentálne|teraz|úplne|vôbec|vůbec|bei uns|noch"
    r"|derzeit|aktuell|komplett|im tenant) ){0,2}"
)
_OFF = spelled(
    rf"\b(?:we|i) (?:have not|haven't|havent|did not|didn't|didnt|never) {_YET}"
    rf"(?:enabled?|activated?|turn(?:ed)? on|switch(?:ed)? on|rolled out) (?:the )?{_SSPR}{_OF_ALL})"
    rf"|\b{_SSPR} (?:is not|isn't|isnt|hasn't been|has not been|was never) {_YET}{_NOT_ON}{_OF_ALL})"
    rf"|\bwe have {_SSPR} (?:disabled|turned off|switched off){_OF_ALL}{_OF_EVERYBODY}"
    rf"|\b{_SSPR} (?:is|has been) {_YET}(?:set to )?(?:disabled|turned off|switched off|off"
    rf"|none){_OF_ALL}{_OF_EVERYBODY}"
    rf"|\b{_SSPR} {_HERE}(?:ist|haben wir|wurde) {_HERE}(?:deaktiviert|ausgeschaltet){_OF_ALL}{_OF_EVERYBODY}"
    rf"|\b{_SSPR} {_HERE}(?:ist|haben wir|wurde) {_HERE}nicht (?:aktiviert|eingeschaltet|aktiv){_OF_ALL})"
    rf"|\b{_SSPR} {_HERE}(?:je|máme|mám|sme|jsme) {_HERE}(?:vypnut\w|zakázan\w){_OF_ALL}{_OF_EVERYBODY}"
    rf"|\b{_SSPR} {_HERE}(?:nie je|není|nemáme|nemám) {_HERE}{_NOT_ON_SK}{_OF_ALL})"
    rf"|\b(?:nemáme|nemám) {_HERE}{_NOT_ON_SK} {_SSPR}{_OF_ALL})"
    rf"|\b(?:vypnut\w|zakázan\w) (?:máme|mám) {_HERE}{_SSPR}{_OF_ALL}{_OF_EVERYBODY}",
    re.IGNORECASE,
)
_NOT_SO = spelled(
    r"\b(?:when|whenever|where|while|once|before|until|error|message|messages|says?|means?|indicates?"
    r"|you|your|wenn|falls|bevor|meldung|bedeutet|keď|pokým|kým|hlás\w+|hlášk\w+|chyb\w+|znamená|když|dokud"
    r"|either|or|alebo|nebo|oder|although|though|obwohl|hoci|přestože|ačkoliv?)\b",
    re.IGNORECASE,
)
_ASKS = spelled(
    r"\W*(?:do|does|did|is|are|was|has|have|can|could|should|will|why|how|what|which|who|ist|sind|hat|kann"
    r"|warum|wie|prečo|ako|môže|má|musí|je|proč|jak|může|or|či|zda|neviem|nevím)\b",
    re.IGNORECASE,
)


def was_done(text: str, label: re.Match[str], scope: re.Pattern[str]) -> re.Match[str] | None:
    """Return for whom somebody says that he has switched it on: what stands behind the label."""
    if not _DID.search(text[: label.start()]):
        return None
    found = scope.search(text, label.end())
    return found if found and _FOR.fullmatch(text[label.end() : found.start()]) else None


def switched_off(letter: Letter) -> Iterator[Sentence]:
    """Yield each sentence that says that it is off for everybody, or was never switched on."""
    for one in letter.near("sspr", "self", "zurücksetzung", "samoobslužn"):
        is_question = one.text.rstrip().endswith("?")
        parts = one.clauses[:-1] if is_question else [*one.clauses, one.text]
        if one.first.command or is_to_do(one.first.text) or (is_question and _ASKS.match(one.text)):
            continue
        if any(_OFF.search(clause) and _is_told(clause) for clause in parts):
            yield one


def _is_told(clause: str) -> bool:
    """Return whether a part of a sentence says what is so, now, and in the writer's own tenant."""
    is_other = is_of_others(clause) or is_of_other_times(clause) or is_elsewhere(clause)
    is_supposed = _ASKS.match(clause) or _NOT_SO.search(clause) or is_doubted(clause)
    return is_own(clause) and not (is_other or is_supposed)
