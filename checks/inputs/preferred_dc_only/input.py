"""Whether the connector may use preferred domain controllers only."""

import re
from collections.abc import Iterator

from checks.engine.context.letter import Letter
from checks.engine.context.own_sentences import is_own
from checks.engine.context.reserve import (
    UNSURE,
    corrects,
    is_of_other_times,
    is_of_others,
    is_wanted,
    was_not_kept,
)
from checks.engine.model import Input, Observation
from checks.engine.spelling import spelled, spellings
from checks.engine.values.choice import choice_of

_WORDS = spellings(("prefer", "bevorzugt", "upřednost"))
#: The name of the check box, as Windows shows it and as people translate it.
_NAME = spelled(
    r"\b(?:only use|use only|only|nur|(?:používať |používat )?(?:iba|len|pouze|jen))"
    r" (?:preferred|bevorzugte\w?|preferovan\w+|upřednostňovan\w+) (?:domain controllers?|dcs?\b"
    r"|domänencontroller\w?|radiče|řadiče)(?: domény)?(?: verwenden)?|\bpreferred (?:dcs?"
    r"|domain controllers?) only"
)
#: That it is ticked, as it may stand behind *not* as well.
_SET = (
    r"(?:checked|ticked|selected|enabled|set|active|activated|used|in use|on|aktiv(?:iert)?|angehakt|gesetzt"
    r"|ausgewählt|angekreuzt|zapnut\w*|za(?:čiark|škrt)nut\w*|aktívn\w*)"
)
_NOT = r"(?:not|isn't|nicht|nie|není|ne|no|never|nikdy)"
_OFF = spelled(
    r"\b(?:unchecked|unticked|unselected|clear(?:ed)?|disabled|off|deaktiviert|aus|false|vypnut\w*"
    r"|neza(?:čiark|škrt|pnut)\w*)\b|\[ ?\]|\u2610"
    # not ticked, no
    rf"|\b{_NOT}(?: (?:je|currently|is|has been|been)){{0,2}} (?:\w+ )?{_SET}\b"
    r"|\b(?:no|nein|nie|ne|not|nicht)\W*$"
)
_ON = spelled(
    rf"\b(?:{_SET}|yes|true|ja|áno|ano)\b(?<!\bon)(?<!\bused)|(?:^\W{{0,6}}|\bis )(?:on|ein|1)\b|\[x\]"
    r"|[\u2611\u2713\u2714]"
)
#: We do not have it ticked.
_NOT_HAVE = spelled(
    r"(?:\b(?:not|nicht|nie|never)|n't) (?:have|use|tick|check|set|select|enable|haben|nutzen|verwenden)\b"
    r"|\b(?:nemá|nepouží|nezaškr)\w*"
)
#: Nobody has looked yet.
_UNSEEN = spelled(
    r"\b(?:checked (?:by|yet|it|this|that|with)|yet|ešte|ještě|noch|idea|clue|sure|ahnung|geprüft|überprüft"
    r"|kontrolova\w*|netuším|neviem|nevím|unknown|unbekannt|looked|relevant)\b"
    # or only some time ago
    r"|^\W*(?:was|war|bol[aio]?|byl[aio]?)\b"
)
#: Another connector is set in another way.
_OTHERWISE = spelled(r"[,;].{0,40}\b(?:schon|doch|does|áno|ano|yes|ja|is|je)\W*$")
#: Of two connectors, one is ticked and the other is not.
_BOTH = re.compile(r"\[ ?\].*\[x\]|\[x\].*\[ ?\]|\u2610.*[\u2611\u2713\u2714]|[\u2611\u2713\u2714].*\u2610")
_OF_ANOTHER = spelled(
    r"\b(?:other|another|second|anderen?|zweiten?|druh\w+|inom|jiném) (?:connector|konektor|forest|domain)",
    re.IGNORECASE,
)
#: What stands below tells of the same box again.
_OF_BOX = spelled(
    r"\b(?:it|this|that|box|option|setting|tick|check ?mark|haken|häkchen|option|einstellung|es|ihn|das"
    r"|ho|ju|to|políčko|voľb\w+|volb\w+|nastaven\w+|fajk\w+)\b",
    re.IGNORECASE,
)
_NOT_KEPT = spelled(
    r"\b(?:did ?n.t|did not|does ?n.t|does not|won.t|not|never|nicht|nie) (?:\w+ ){0,2}"
    r"(?:sav\w+|stick|kept|stay\w*|persist\w*|appl\w+|(?:ge|über)?speicher\w*|übernommen)\b"
    r"|\bne(?:ulož|drží|drž|prejav)\w*|\b(?:comes|came|jumps?|springt) (?:back|zurück)\b",
    re.IGNORECASE,
)
#: Behind it in brackets: of another connector.
_IN_BRACKETS = re.compile(r"\(\W?(?:ad )?(?:lds|ldap|adam|other|another|second|old|lab|test)\b")
_TURNED_ON = re.compile(r"\b(?:turned|switched) (?:it |that )?(?:back )?on\b|\b(?:wieder )?eingeschaltet\b")
_GAP = re.compile(r"[,;.](?:\s|$)")
_LONGEST_GAP = 60


def told(letter: Letter) -> Iterator[Observation]:
    """Yield the state of the check box that each sentence or list names."""
    for one in letter.near(*_WORDS):
        state = _state(one.text)
        if state and is_own(one.text):
            below = letter.below(one)
            is_about = _OF_ANOTHER.search(below) or _OF_BOX.search(below)
            is_otherwise = _is_on(below.lower()) or _NOT_KEPT.search(below)
            is_corrected = corrects(below) or bool(is_about and is_otherwise)
            is_open = state == "off" and (_is_open(one.text.lower()) or is_corrected)
            yield one.tells(UNSURE if is_open else state)


def _state(sentence: str) -> str:
    """Return what stands behind the last name of the check box, or before the first one."""
    small = sentence.lower()
    names = [*_NAME.finditer(small)]
    if not names:
        return ""
    behind = _GAP.split(small[names[-1].end() :][:_LONGEST_GAP])[0]
    before = _GAP.split(small[: names[0].start()][-_LONGEST_GAP:])[-1]
    if _UNSEEN.search(behind):
        return ""
    if _NOT_HAVE.search(before):
        return "off"
    for part in (behind, before):
        if _OFF.search(part):
            return "" if is_wanted(part) else "off"
        if _ON.search(part):
            return "on"
    return ""


def _is_on(small: str) -> bool:
    return bool(_ON.search(small) or _TURNED_ON.search(small))


def _is_open(small: str) -> bool:
    """Return whether a sentence in small letters tells of another state as well, or that it was not kept."""
    *_, name = _NAME.finditer(small)
    others = _OFF.sub("", small[name.end() :])
    is_denied = _NOT_HAVE.search(small[: name.start()])
    is_on_too = _BOTH.search(small) or (not is_denied and (_ON.search(others) or _OTHERWISE.search(others)))
    is_open = is_on_too or _NOT_KEPT.search(others) or _IN_BRACKETS.search(small)
    return bool(is_open) or was_not_kept(small) or is_of_others(small) or is_of_other_times(small)


INPUT = Input(kind="choice", choices=("on", "off", "unknown"))

parse = choice_of(*INPUT.choices)
