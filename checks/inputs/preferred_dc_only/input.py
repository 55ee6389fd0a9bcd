"""Whether the connector may use preferred domain controllers only."""

import re
from collections.abc import Iterator

from checks.engine.context.letter import Letter
from checks.engine.context.own_sentences import is_own
from checks.engine.model import Input, Observation
from checks.engine.values.choice import choice_of

_WORDS = ("prefer", "bevorzugt", "upřednost")
#: The name of the check box, as Windows shows it and as people translate it.
_NAME = re.compile(
    r"\b(?:only use|use only|only|nur|(?:používať |používat )?(?:iba|len|pouze|jen))"
    r" (?:preferred|bevorzugte\w?|preferovan\w+|upřednostňovan\w+) (?:domain controllers?|dcs?\b"
    r"|domänencontroller\w?|radiče|řadiče)(?: domény)?(?: verwenden)?|\bpreferred (?:dcs?"
    r"|domain controllers?) only"
)
_OFF = re.compile(
    r"\b(?:not|isn't|unchecked|unticked|unselected|clear(?:ed)?|disabled|off|no|nein|nicht|deaktiviert"
    r"|aus|false"
    r"|nie|ne|není|vypnut\w*|neza\w+)\b|\[ ?\]|\u2610"
)
_ON = re.compile(
    r"\b(?:checked|ticked|selected|enabled|set|active|yes|true|ja|aktiv(?:iert)?|angehakt|gesetzt|áno|ano"
    r"|zapnut\w*|za(?:čiark|škrt)nut\w*)\b|(?:^\W{0,6}|\bis )(?:on|ein|1)\b|\[x\]|[\u2611\u2713\u2714]"
)
_GAP = re.compile(r"[,;.](?:\s|$)")
_LONGEST_GAP = 60


def told(letter: Letter) -> Iterator[Observation]:
    """Yield the state of the check box that each sentence or list names."""
    for one in letter.near(*_WORDS):
        state = _state(one.text)
        if state and is_own(one.text):
            yield one.tells(state)


def _state(sentence: str) -> str:
    """Return what stands behind the last name of the check box, or before the first one."""
    small = sentence.lower()
    names = [*_NAME.finditer(small)]
    if not names:
        return ""
    behind = _GAP.split(small[names[-1].end() :][:_LONGEST_GAP])[0]
    before = _GAP.split(small[: names[0].start()][-_LONGEST_GAP:])[-1]
    for part in (behind, before):
        if _OFF.search(part):
            return "off"
        if _ON.search(part):
            return "on"
    return ""


INPUT = Input(kind="choice", choices=("on", "off", "unknown"))

parse = choice_of(*INPUT.choices)
