"""Read where somebody says that TLS is inspected on the way: *our firewall does SSL inspection*."""

import re
from collections.abc import Iterator
from itertools import islice

from checks.engine.context.answers import NOT
from checks.engine.context.letter import Letter, Sentence
from checks.engine.context.told_bad import Found, told_bad
from checks.engine.spelling import spelled

_WORDS = (
    "ssl",
    "tls",
    "https",
    "decrypt",
    "inspect",
    "intercept",
    "entschlüssel",
    "dešifr",
    "inšpek",
    "inspek",
)
_TLS = r"(?:ssl|tls|https?)(?:[/ -](?:ssl|tls))?"
_INSPECTION = (
    rf"(?:(?:deep )?{_TLS}[- ]?(?:traffic )?(?:(?:deep )?inspection|interception|decryption|inspektion"
    rf"|entschlüsselung"
    r"|inšpekci\w{1,2}|inspekc\w{1,2}|dešifrovani\w?|dekrypci\w)"
    rf"|(?:inšpekci\w{{1,2}}|inspekc\w{{1,2}}|dešifrovani\w|dekrypci\w|inspection"
    rf"|decryption) (?:of )?{_TLS})"
)
_DOES = (
    r"(?:do|does|doing|perform\w{0,3}|run|runs|running|use|uses|using|have|has|apply|applies|macht|machen"
    r"|führt|nutzt"
    r"|nutzen|haben|hat|robí\w{0,2}|rob[ií]|vykonáva\w?|používa\w{0,2}|má|máme|dělá\w?|děláme|provádí"
    r"|používá\w?)"
)
_OPENS = (
    r"(?:decrypts|we decrypt|they decrypt|decrypting|inspects|inspecting|intercepts|intercepting"
    r"|entschlüsselt|inspiziert"
    r"|dešifruje|dekryptuje"
    r"|inšpektuje|inspektuje|rozšifruje|rozšifrováva|is being decrypted|(?:is|are|being|gets?) (?:being )?"
    r"(?:decrypted|inspected|intercepted)|wird entschlüsselt|(?:je|sa|se) (?:\w{1,9} )?(?:dešifr\w+"
    r"|inšpekt\w+|inspekt\w+))"
)
_TRAFFIC = (
    rf"(?:traffic|connections?|communication|{_TLS}|verkehr|datenverkehr|verbindung\w*|prevádzk\w"
    rf"|premávk\w|komunikáci\w|komunikac\w"
    r"|provoz\w?|spojeni\w|spojení|everything|alles|všetko|vše)"
)
_INSPECTED = spelled(
    rf"\b{_DOES} (?:[\w-]{{1,15}} ){{0,3}}{_INSPECTION}\b"
    rf"|\b{_INSPECTION} (?:\w{{1,9}} )?(?:is|ist|je) (?:\w{{1,9}} )?(?:on\b|turned on|enabled|active"
    rf"|in place|aktiv\w*|zapnut\w)"
    rf"|\b{_OPENS}\b[^.;]{{0,50}}\b{_TRAFFIC}\b|\b{_TRAFFIC}\b[^.;]{{0,60}}\b{_OPENS}\b",
    re.IGNORECASE,
)
#: Traffic is looked into without being decrypted, too.
_OF_TLS = re.compile(rf"\b{_TLS}\b", re.IGNORECASE)
_DECRYPTED = spelled(r"decrypt|schlüssel|šifr|krypt", re.IGNORECASE)
#: The service itself decrypts what comes to it.
_BY_SERVICE = spelled(
    r"\b(?:passwords?|hash\w*|hes(?:lo|la|iel|el)|kennw\w+|encrypts?|(?:agent|service"
    r"|connect) decrypts)\b",
    re.IGNORECASE,
)
#: What is opened is the traffic of the person's own computer, or of another server; or it only could be.
_OTHERS = spelled(
    r"\b(?:laptops?|clients?|users?|browsers?|endpoints?|workstations?|pcs|desktops?|guests?|wi-?fi|wlan"
    r"|inbound|incoming"
    r"|exchange|web ?servers?|e?-?mails?|waf|benutzer\w*|notebook\w*|používateľ\w*|uživatel\w*"
    r"|stan[ií]c\w*|počítač\w*"
    r"|capable|able|can|could|kann|môže|vie|dokáže|umí|support\w*|exempt\w*|exclu\w*|bypass\w*|except\w*"
    r"|whitelist\w*|výnimk\w*|výjimk\w*"
    r"|ausgenommen|ausnahm\w*"
    r"|packet"
    r"|paket\w*|protocol|proto)\b(?! account)",
    re.IGNORECASE,
)


def told_inspected(letter: Letter) -> Iterator[Sentence]:
    """Yield a sentence that says so."""
    for one, _ in islice(told_bad(letter, _WORDS, _inspected), 1):
        yield one


def _inspected(clause: str) -> Found[bool] | None:
    said = _INSPECTED.search(clause)
    if not said or _OTHERS.search(clause) or NOT.search(clause):
        return None
    if _BY_SERVICE.search(clause[: said.end()]):
        return None
    return Found.of(said, value=True) if _OF_TLS.search(clause) or _DECRYPTED.search(said[0]) else None
