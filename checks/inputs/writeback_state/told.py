"""Read what somebody says of the server's own switch: *we enabled password writeback in Entra Connect*.

The tenant has a switch of the same name: without the place where it was switched, nothing is told.
"""

import re
from collections.abc import Iterator

from checks.engine.context.letter import Letter, Sentence
from checks.engine.context.product import PRODUCT
from checks.engine.context.told_switch import told_switch
from checks.engine.spelling import spelled

_NAMES = ("writeback", "write-back", "write back", "rückschreib", "spätn", "zpětn", "zápis hes")
_PLACE = spelled(
    rf"{PRODUCT.pattern}|\boptional features?\b|\boptionale\w? features?\b|\bvoliteľn\w+ funkci\w+"
    r"|\bvoliteln\w+ funkc\w+|\bview (?:the )?current configuration\b"
    r"|(?-i:(?<=[a-zà-ž] )Connect(?:om|u|e|em)?\b)"
    r"|\b(?:on|auf|na) (?:the |our |dem |unserem |našom )?(?:[\w-]*syn[ck]\w*[ -]|connect[ -])?server(?:i"
    r"|u)?\b",
    re.IGNORECASE,
)
#: The page of the tenant has its own switch, and so has the other tool.
_OTHER_PLACE = spelled(
    r"\bcloud[- ]?sync|\bportal\w*\b|\bportál\w*|\btenant\w*|\badmin cent|\bblade\b|\bon-?prem\w* integration"
    r"|\bpassword reset\b|\bself.?service|\bsspr\b|\bpolic(?:y|ies)\b|\bhealth\b",
    re.IGNORECASE,
)


def told_states(letter: Letter) -> Iterator[tuple[Sentence, bool]]:
    """Yield each sentence that tells whether the server's switch is on, with what it is."""
    yield from told_switch(letter, _NAMES, _PLACE, _OTHER_PLACE)
