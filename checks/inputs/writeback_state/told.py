"""Read what somebody says of the server's own switch: *we enabled password writeback in Entra Connect*.

The tenant has a switch of the same name: without the place where it was switched, nothing is told.
"""

import re
from collections.abc import Iterator

from checks.engine.context.letter import Letter, Sentence, is_doubted
from checks.engine.context.own_sentences import is_own, is_to_do
from checks.engine.context.product import PRODUCT
from checks.engine.context.remark import is_elsewhere
from checks.engine.context.reserve import corrects, is_of_other_times, is_of_others, is_wanted, was_not_kept
from checks.engine.spelling import spelled

_WORDS = ("writeback", "write-back", "write back", "rückschreiben", "spätn", "zpětn")
_FEATURE = spelled(
    r"\bpassword write[- ]?back\b|\bwrite[- ]?back of passwords\b|\b(?:kennwort|passwort)-?rückschreiben\b"
    r"|\b(?:spätn|zpětn)\w+ zápis\w* hes(?:iel|la|el)\b",
    re.IGNORECASE,
)
_PLACE = spelled(
    rf"{PRODUCT.pattern}|\boptional features?\b|\boptionale\w? features?\b|\bvoliteľn\w+ funkci\w+"
    r"|\bvoliteln\w+ funkc\w+"
    r"|\b(?:on|auf|na) (?:the |our |dem |unserem |našom )?(?:[\w-]*sync[\w-]* |connect )?server(?:i|u)?\b",
    re.IGNORECASE,
)
#: The page of the tenant has its own switch, and so has the other tool.
_OTHER_PLACE = spelled(
    r"\bcloud[- ]?sync|\bportal\w*\b|\bportál\w*|\btenant\w*|\badmin cent|\bblade\b|\bon-?prem\w* integration"
    r"|\bpassword reset\b|\bself.?service|\bsspr\b|\bpolic(?:y|ies)\b|\bhealth\b",
    re.IGNORECASE,
)
_ON = (
    r"(?:(?:re-?)?(?:enabled|activated|ticked|selected)|(?:is|are|been) checked|(?:turned|switched) on"
    r"|(?:is|now) on"
    r"|(?:re)?aktiviert|eingeschaltet|angehakt|ausgewählt|zapnut\w|zapl[aiy]|zapol|zapnul\w?|povolen\w"
    r"|povolil\w?|zaškrtnut\w|zaškrtl[aiy]?|aktivoval\w?|aktívn\w)"
)
_OFF = (
    r"(?:disabled|deactivated|unticked|unchecked|deselected|(?:turned|switched) off|(?:is|it's) off"
    r"|not (?:currently |yet )?(?:enabled|activated|ticked|checked|selected|(?:turned|switched) on|active|on)"
    r"|deaktiviert|ausgeschaltet|nicht (?:aktiviert|eingeschaltet|angehakt|ausgewählt|aktiv)"
    r"|vypnut\w|zakázan\w"
    r"|(?:nie je|není|nemáme|nemám) (?:[\w-]{1,12} ){0,4}?(?:zapnut\w|povolen\w|zaškrtnut\w|akt[ií]vn\w)"
    r"|nezapnut\w|nepovolen\w|nezaškrtnut\w|isn't (?:enabled|ticked|checked|selected|on|active))"
)
_IS_ON, _IS_OFF = (
    spelled(rf"(?<!not )(?<!never )(?<!n't )\b{_ON}(?!\w)", re.IGNORECASE),
    spelled(rf"\b{_OFF}(?!\w)", re.IGNORECASE),
)
_OFF_SINCE = spelled(
    r"\b(?:off|gone|lost|cleared|empty|reset(?:s)? itself|aus|weg|leer|preč|pryč|prázdn\w)\b"
    rf"|\b{_OFF}(?!\w)",
    re.IGNORECASE,
)
_NOT = spelled(
    r"\b(?:not?|never|none|neither|nor|without|\w+n't|cannot|nicht|kein\w*|nie|nikdy|není|bez"
    r"|ne(?:má|vid|mô|mů|dá|zap|pov|zaš)\w*)\b",
    re.IGNORECASE,
)
#: It was so, comes and goes, or depends on something; a step of a guide, or what an error asks for.
_NOT_SO = spelled(
    r"\b(?:was|were|had|wurden?|war|bol[aio]?|byl[aiy]?|when|while|after|before|once|until|as long as|only"
    r"|nachdem|bevor|wenn|solange|nur|keď|pred|kým|iba|len|když|než|jen|greyed|grayed|ausgegraut|sivé|again"
    r"|wieder|znova|znovu|opäť|every time|keeps?|requires?|message|error|says|options? (?:is|are) (?:to|for)"
    r"|which is|that is|have to|step|because|disable\b|enable\b)\b",
    re.IGNORECASE,
)


def told_states(letter: Letter) -> Iterator[tuple[Sentence, bool]]:
    """Yield each sentence that tells whether the server's switch is on, with what it is."""
    for one in letter.near(*_WORDS):
        if one.first.command or one.text.rstrip().endswith("?") or is_to_do(one.first.text):
            continue
        states = (_told(clause) for clause in dict.fromkeys((*one.clauses, one.text)))
        state = next((each for each in states if each is not None), None)
        if state is not None and not (state and _was_not_kept(one, letter.below(one))):
            yield one, state


def _told(clause: str) -> bool | None:
    """Return whether a part of a sentence says that it is on; nothing where it does not say it of now."""
    if not (_FEATURE.search(clause) and _PLACE.search(clause)) or _OTHER_PLACE.search(clause):
        return None
    if _NOT_SO.search(clause) or is_doubted(clause) or is_elsewhere(clause) or not is_own(clause):
        return None
    if _IS_OFF.search(clause):
        return None if _IS_ON.search(_IS_OFF.sub("", clause)) else False
    # On what is good a check passes: any doubt is one too many.
    is_other = is_of_others(clause) or is_of_other_times(clause) or is_wanted(clause)
    return True if _IS_ON.search(clause) and not (is_other or _NOT.search(clause)) else None


def _was_not_kept(one: Sentence, below: str) -> bool:
    """Return whether the switch could not be saved, was changed, or what is said of it is taken back."""
    on = _IS_ON.search(one.text)
    is_off = bool(on and _OFF_SINCE.search(one.text, on.end())) or bool(_OFF_SINCE.search(below))
    return is_off or was_not_kept(one.text) or was_not_kept(below) or corrects(below)
