"""Hear that a server was put into staging mode, or stays there: *we left it in staging mode*."""

import re

from checks.engine.context.letter import is_doubted
from checks.engine.context.own_sentences import is_own, is_to_do
from checks.engine.spelling import spelled

_MODE = r"staging(?:[- ]?(?:mode|modus?|re[zž]im\w{0,2}))"
_IT = (
    r"(?:it|(?:the|our|this|that|my) (?:[\w-]+ ){0,3}?(?:server|connect|instance|installation|box|machine|vm)"
    r"|(?:azure ad|aad|ad|entra) ?connect)"
)
_YET = r"(?:(?:currently|still|now|zatiaľ|zatím|stále|ešte|ještě|momentálne|noch|aktuell|derzeit) )?"
_OURS = r"(?:sme|jsme|som|jsem|máme|mám)"
_LEFT = spelled(
    r"\b(?:I|we|he|she|they|colleague|admin\w*|consultant)\b[^.;?]{0,140}?"
    r"\b(?:put(?:ting)?|left|leaving|plac(?:ed|ing)|set|kept|keep(?:ing)?|have|moved|switched)"
    rf" {_IT} {_YET}i[ns](?:to)? (?:the )?{_MODE}"
    rf"|\b{_IT} (?:we have )?(?:(?:was|has been) (?:put|left|placed|set|kept) in(?:to)?|has been in"
    rf"|(?:stays|remains"
    rf"|sits) in)"
    rf" (?:the )?{_MODE}"
    rf"|\bhas (?:the )?{_MODE} (?:turned |switched )?(?:on|enabled)"
    rf"|\b(?:I|we)(?: have|'ve)? (?:enabled|activated|turned on|switched on) (?:the )?{_MODE}"
    r"|\b(?:server|connect)(?: s [\w ]{3,30}?)?"
    rf" (?:{_OURS} )?{_YET}(?:(?:necháva|nechal|dal|prepl|přepl|drží)\w{{0,3}} )?{_YET}(?:v|ve|do) {_MODE}"
    rf"|\b(?:zapli|zapl[ai]?|zapol|zapnul[ai]?) (?:{_OURS} )?{_MODE}"
    rf"|\b(?:steht|bleibt|befindet sich) {_YET}(?:im|in) {_MODE}"
    rf"|\b(?:habe|haben)\b.{{0,40}}? (?:im|in den) {_MODE} (?:gelassen|belassen|versetzt|gesetzt)"
    rf"|\b(?:habe|haben)\b.{{0,20}}? {_MODE} (?:aktiviert|eingeschaltet)",
    re.IGNORECASE,
)
#: Another server than that in use, none, or one that left the mode again.
_NOT_OURS = spelled(
    r"\b(?:second|other|another|old|former|standby|passive|backup|spare|test\w*|lab|two|both|active|druh\w+"
    r"|in[ýéo]\w*|star[ýé]\w*|záložn\w*|zweite\w*|ander\w+|alte[rn]?|not|never|nicht|kein\w*|nie"
    r"|neb\w+)\b|n't\b",
    re.IGNORECASE,
)
_AGAIN = spelled(
    r"\b(?:out of|out again|took|taken|then|afterwards|disabled|deactivated|exited|no longer|danach"
    r"|wieder|dann"
    r"|potom|opäť|zase|zrušil\w*|vyp(?:ol|li|nul)\w*)\b|\band (?:switched|turned|moved)\b",
    re.IGNORECASE,
)
#: What was gone through is not gone.
_DONE = re.compile(r"\bgone through (?:the \w+ of )?", re.IGNORECASE)


def is_left_there(sentence: str) -> bool:
    """Return whether a sentence says that the server in use was put into the mode, and is still in it."""
    left = _LEFT.search(sentence)
    if left is None or sentence.endswith("?") or is_to_do(sentence):
        return False
    said, rest = _DONE.sub("", sentence[: left.end()]), sentence[left.end() :]
    if _NOT_OURS.search(said) or _AGAIN.search(rest):
        return False
    return is_own(said) and not is_doubted(said)
