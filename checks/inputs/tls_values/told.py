"""Read where somebody says that TLS 1.2 is off on the server: *TLS 1.2 isn't enabled on our sync server*."""

import re
from collections.abc import Iterator

from checks.engine.context.letter import Letter, Sentence
from checks.engine.context.product import PRODUCT
from checks.engine.context.switch import switched
from checks.engine.context.told_bad import Found, told_bad
from checks.engine.spelling import spelled

_TLS = spelled(
    r"\btls ?(?:v|version )?1[.,]2(?! ?[-–])(?:[- ](?:client|server|support|protocol|protokol\w?))?\b",
    re.IGNORECASE,
)
_SERVER = spelled(
    rf"{PRODUCT.pattern}|\b(?:[\w-]*[sS]erver(?!-?(?:konto|account))\w{{0,3}}|box|machine|host|vm"
    r"|srv\d{1,4}|[\w-]*syn[ck]server\w{0,2}|registry|registr\w{1,3}|gpo)\b",
    re.IGNORECASE,
)
#: What may stand between the two.
_PLACE = spelled(rf"{_SERVER.pattern}|\b(?:with|mit|s|so|via|by|sync|naš\w+|our|unser\w+)\b", re.IGNORECASE)
_OTHER_PLACE = spelled(
    r"\b(?:dcs?|[rř]adič\w*|controllers?|domänencontroller\w*|exchange|file ?server\w*|web ?server\w*|iis"
    r"|sql|adfs|ad fs"
    r"|proxy|clients|laptops?|browser\w*|workstations?|firewall\w*|nps|radius|printers?|appliance"
    r"|load balancer"
    r"|below|lower|older|under|except|anything|everything|nižš\w*|starš\w*|unterhalb|endpoints?|pcs?"
    r"|mail ?server\w*|smtp|app|application|vendor)\b",
    re.IGNORECASE,
)
_ONLY_OLD = spelled(
    r"\b(?:only|just|nur|iba|len|pouze|jen)\b[^.;]{0,30}\b(?:tls|ssl) ?(?:v)?1[.,][01](?!.{0,40}1[.,][23])",
    re.IGNORECASE,
)


#: Said of servers in general, or denied.
_GENERAL = spelled(
    r"\b(?:nothing|nobody|none|no one|not only|not just|nielen|nie len|nicht nur|nejen|servers|an? server"
    r"|any server"
    r"|server(?:y|och|ov|ů|n)|as described|kb)\b|->|→|=>",
    re.IGNORECASE,
)


def told_off(letter: Letter) -> Iterator[Sentence]:
    """Yield a sentence that says so."""
    for one, _ in told_bad(letter, ("tls",), _off):
        if _SERVER.search(one.text):
            yield one
            return


def _off(clause: str) -> Found[str] | None:
    if _OTHER_PLACE.search(clause) or _GENERAL.search(clause):
        return None
    if not _ONLY_OLD.search(clause) and switched(clause, _TLS, _PLACE) is not False:
        return None
    named = (each.search(clause) for each in (_TLS, _SERVER, _ONLY_OLD))
    begins = min(said.start() for said in named if said)
    return Found(clause, begins, len(clause), clause[begins:])
