"""Read what somebody says of a user's registration: *he has not registered any method*."""

import re
from collections.abc import Iterator

from checks.engine.context.letter import Letter, Sentence
from checks.engine.context.told_user import USER, clauses_of_user
from checks.engine.spelling import spelled

_WORDS = ("regist", "enrol", "method", "methode", "metód", "metod", "hinterlegt", "security info")
_FOR_RESET = (
    r"(?:sspr|self[- ]?service(?:[- ]password)?[- ]reset|(?:the )?password reset|combined registration"
    r"|(?:die |den )?(?:self-?service-?)?(?:kennwort|passwort)-?(?:zurücksetzung|reset)"
    r"|reset\w* hes(?:la|iel|el)|(?:samoobslužn\w+ )?(?:obnov\w+|reset\w*|vynulov\w+) hes(?:la|iel|el))"
)
_METHODS = (
    r"(?:(?:auth\w*|security|sspr|verification|contact|recovery|mfa|reset|overovaci\w+|overovac\w+) )?"
    r"(?:methods?|info(?:rmation)?\b|methoden?\b|met[óo]d\w{0,2}|spôsob\w{0,2} overenia|údaj\w)"
)
_YET = r"(?:(?:yet|ever|actually|currently|even|still|properly|all|already|also|both) ){0,2}"
_HE_HAS_NOT = r"(?:(?:has|have)(?: not|n't| never)|never|did(?: not|n't)|didnt|hasnt|havent) "
_HE_IS_NOT = (
    r"(?:(?:is|are|was|were)(?: not|n't| never)|'s not|isnt|arent|(?:has|have)(?: not|n't| never) been) "
)
_NONE_DE = r"(?:noch |derzeit |aktuell |bisher ){0,2}"
_YET_SK = r"(?:(?:si|sa|se|ešte|ještě|zatiaľ|zatím|vôbec|vůbec|tam|teda|tedy|pre|stále) ){0,3}"
#: He has not registered, is not registered for it, or has no method.
_LACKS = spelled(
    rf"\b{USER} {_HE_HAS_NOT}{_YET}(?:(?:registered?|enrolled?|set up) (?:yet )?(?:for |in )?"
    rf"(?:{_FOR_RESET}|(?:any |a |his |her |their |the |enough )?(?:of (?:his|her|the) )?{_METHODS}))"
    rf"|\b{USER} ?{_HE_IS_NOT}{_YET}(?:registered|enrolled|set up) (?:yet )?(?:for|in|with) {_FOR_RESET}\b"
    rf"|\b{USER} (?:has|have|had) (?:no|zero|not enough) (?:registered )?{_METHODS}"
    r"(?: (?:registered|set up|on file|yet|at all)|\W*$)"
    rf"|\bno (?:registered )?{_METHODS} (?:(?:is|are) )?(?:registered|set up) (?:for|by) {USER}\b"
    rf"|\b{USER} (?:hat|haben) {_NONE_DE}keine (?:\w{{1,20}} )?methoden? "
    r"(?:registriert|hinterlegt|eingerichtet)\b"
    rf"|\b{USER} (?:hat|haben|ist|sind) (?:sich )?{_NONE_DE}nicht (?:für |bei )"
    rf"{_FOR_RESET} (?:registriert|angemeldet)\b"
    rf"|\b(?:nie (?:je|sú)|není|nejsou) {_YET_SK}(?:za)?registrovan\w{{1,2}} (?:na|pre|pro|do|v"
    rf"|k) {_FOR_RESET}|\bnem(?:[áa]|aj[úuíi]) {_YET_SK}(?:(?:za)?registrovan\w{{1,2}} |nastaven\w{{1,2}} )?"
    rf"(?:žiadn\w{{1,2}}|žádn\w{{1,3}}|ani jedn\w{{1,2}}) (?:(?:za)?registrovan\w{{1,2}} )?{_METHODS}"
    rf"|\bnem(?:[áa]|aj[úuíi]) {_YET_SK}(?:za)?registrovan\w{{1,2}} {_METHODS}"
    rf"|\b{_YET_SK}ne(?:za)?registroval\w? {_YET_SK}(?:na |pre |pro |do |žiadn\w{{1,2}} |žádn\w{{1,3}} )?"
    rf"(?:{_METHODS}|{_FOR_RESET})"
    rf"|\b(?:sa|se) (?:na|pre|pro|do) {_FOR_RESET} {_YET_SK}ne(?:za)?registroval\w?\b",
    re.IGNORECASE,
)
#: What the page itself says.
_OF_PAGE = re.compile(
    r"\W*User (?:\S{3,80} )?(?:is|has) not registered for self-service password reset\b", re.IGNORECASE
)
#: He is registered, or has registered his methods.
_HAS = spelled(
    rf"\b{USER} ?(?:(?:is|are|was|were)|'s|(?:has|have) been|(?:has|have)|'ve) {_YET}(?:registered|enrolled)"
    rf" (?:(?:for|in|with) {_FOR_RESET}\b|(?:his|her|their|the|all|both|two|enough|several) {_METHODS})"
    rf"|\b{USER} (?:ist|sind|hat sich|haben sich) (?:\w{{1,9}} )?(?:für|bei) {_FOR_RESET} registriert\b"
    rf"|\b{USER} (?:hat|haben) (?:alle |seine |ihre |zwei )?(?:\w{{1,20}} )?methoden registriert\b"
    rf"|\b{USER} (?:(?:už|je|sú|jsou|riadne|řádně) ){{1,2}}(?:za)?registrovan\w{{1,2}} (?:na|pre|pro|do"
    rf"|v|k) {_FOR_RESET}"
    rf"|\b{USER} (?:má|majú|mají) (?:už )?(?:za)?registrovan\w{{1,2}} (?:\w{{1,9}} )?{_METHODS}",
    re.IGNORECASE,
)


def told_registrations(letter: Letter) -> Iterator[tuple[Sentence, bool]]:
    """Yield the first sentence that says of the user that he is not registered, or else that he is."""
    parts = [*clauses_of_user(letter, *_WORDS)]
    lacking = [one for one, clause in parts if _LACKS.search(clause) and not _OF_PAGE.match(clause)]
    having = [one for one, clause in parts if _HAS.search(clause)]
    yield from [*((one, False) for one in lacking), *((one, True) for one in having)][:1]
