"""Read the name that Windows gives itself: the version, the edition, server or client."""

import re
from dataclasses import dataclass

from checks.engine.spelling import spelled

_SERVER = re.compile(
    r"\bWindows Server\W{0,4}(?P<year>\d{4})(?!\d)(?P<release> R2)?|\bWindows (?P<early>\d{4}) Server\b",
    re.IGNORECASE,
)
_ANY_SERVER = re.compile(r"\b(?:Windows|Hyper-V) (?:\w+ ){0,2}?Server\b|\bHyper-V Server\b", re.IGNORECASE)
_CLIENT = re.compile(r"\bWindows (?:XP|Vista|7|8|8\.1|10|11)(?![\d.])", re.IGNORECASE)
_SMALL = re.compile(r"\bSmall Business Server\b|\bSBS\b", re.IGNORECASE)
_ESSENTIALS = re.compile(r"\bEssentials\b", re.IGNORECASE)
#: Everything that may stand around version and edition in a name; any other word makes a sentence.
_FILLING = spelled(
    r"(?:Microsoft|Windows|Server|R2|Standard|Datacenter|Essentials|Foundation|Enterprise|Web|Azure|Edition"
    r"|Édition|Evaluation|Core|Installation|Desktop|Experience|Small|Business|Hyper-V|Pro|Professional|Home"
    r"|Education|Workstations|for|XP|Vista|SP\d|Service|Pack|x64|64-bit|bit|\d{1,4}|8\.1|2[0-4]H[12])",
    re.IGNORECASE,
)
#: A console without the sign shows an r instead.
_TRADE_MARK = re.compile(r" ?\((?:R|TM)\)|[®™\ufffd]|(?<=\bMicrosoft)r\b|(?<=\bServer)r\b")
_WORD = re.compile(r"[^\s()®™\ufffd,:;]+")
#: An edition has no more words than one less.
_MOST_WORDS = 3


@dataclass(frozen=True)
class Caption:
    """``version`` is the year, with R2 where it belongs, and empty where the name has none."""

    version: str
    is_client: bool
    is_essentials: bool
    is_small_business: bool


def caption(text: str) -> Caption | None:
    """Return what the name of an operating system tells; ``None`` where ``text`` names no Windows."""
    text = _TRADE_MARK.sub("", text)
    server, client = _SERVER.search(text), _CLIENT.search(text)
    small = bool(_SMALL.search(text))
    if not (server or client or small or _ANY_SERVER.search(text)):
        return None
    named = server.groupdict(default="") if server else {}
    return Caption(
        version="".join(named.get(part, "") for part in ("year", "early", "release")).upper(),
        is_client=bool(client) and not server,
        is_essentials=bool(_ESSENTIALS.search(text)),
        is_small_business=small,
    )


def is_only_a_name(text: str) -> bool:
    """Tell whether ``text`` consists of the words of such a name, so that it is no sentence."""
    return all(_FILLING.fullmatch(word) for word in _WORD.findall(_TRADE_MARK.sub("", text)))


def may_be_a_name(text: str) -> bool:
    """Tell whether ``text`` is such a name with the edition in another language: *Professionnel*, *专业版*.

    What begins with a small letter belongs to a sentence, and what has a digit is another name.
    """
    others = [word for word in _WORD.findall(text) if not _FILLING.fullmatch(word)]
    return len(others) < _MOST_WORDS and all(word.isalpha() and not word[0].islower() for word in others)
