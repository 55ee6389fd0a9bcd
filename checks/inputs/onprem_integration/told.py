"""Read what somebody says of the tenant's switch, though not by its name: *writeback is on in the tenant*."""

import re
from collections.abc import Iterator

from checks.engine.context.letter import Letter, Sentence
from checks.engine.context.product import PRODUCT
from checks.engine.context.told_switch import told_switch
from checks.engine.spelling import spelled

_NAMES = ("writeback", "write-back", "write back", "rückschreib", "spätn", "zpětn", "zápis hes")
_PLACE = spelled(
    r"\b(?:on-?prem\w* integration(?: page| blade)?|lokale\w? integration"
    r"|(?:azure|entra|tenant'?s?|admin|microsoft 365|m365|365|cloud)[ -](?:ad |admin )?"
    r"(?:portal\w*|cent(?:er|re|re?))|(?:in|on|v|im) (?:the |our |dem |unserem |našom |našem )?"
    r"(?:portal|tenant|mandanten|portáli|portálu|tenante|tenantu)(?: on our side)?)\b",
    re.IGNORECASE,
)
#: The server has its own switch, and so has the other tool.
_OTHER_PLACE = spelled(
    rf"{PRODUCT.pattern}|\bcloud[- ]?sync|\b(?:on|auf|na|am) (?:\w+ )?server", re.IGNORECASE
)


def told_states(letter: Letter) -> Iterator[tuple[Sentence, bool]]:
    """Yield each sentence that tells whether the tenant's switch is on, with what it is."""
    yield from told_switch(letter, _NAMES, _PLACE, _OTHER_PLACE)
