"""Find what must stay secret in a paste, and put dots in its place before anything else reads it."""

import re
from functools import cache

from checks.engine.context.word_search import WordSearch
from checks.engine.spelling import spelled
from checks.engine.text import Excerpt, Line, lines

MASK = "••••"

_WORDS = (
    r"(?:pass(?:word|wd|phrase|wort|code)|pwd|heslo|kennwort|secret(?:[_-]?key|text|value)?"
    r"|(?:access|account|api|private|shared)[_-]?key|token|sharedaccesssignature)"
)
#: It may be the end of a longer one, as in ``AdminPassword``; the name of a .NET library has a public token.
_NAME = rf"(?:(?![\w-]{{0,40}}publickeytoken)[\w-]{{0,40}}?{_WORDS}|pass|credential)(?!\w)"
#: What every such name ends with; ``PasswordLastSet`` is none.
_NAME_ENDS = re.compile(rf"(?:{_WORDS}|pass|credential)(?!\w)")
#: What stands before the name where somebody writes by hand.
_WHICH = (
    r"(?:(?:new|old|current|temporary|initial|default|admin|local|user|your|generated|recovery"
    r"|nové|staré|aktuálne|dočasné|počiatočné|predvolené|vaše)\s{1,3}){0,3}"
)
_STRING = r"(?P<quote>[\"'])(?P<value>(?:\\.|(?P=quote){2}|(?!(?P=quote)).)+)"
#: ``"client_secret": "…"``; ``Password: …`` to the end of its line; ``Password=…;``; ``-Password …``
_QUOTED = rf"(?<![\w-]){_NAME}[\"']?\s{{0,40}}[:=]\s{{0,9}}{_STRING}"
_LABELLED = (
    rf"^\s*\$?{_WHICH}{_NAME}(?:\s{{1,3}}(?:for|pre)\s{{1,3}}\S{{1,60}})?\s{{0,40}}[:=]\s{{0,9}}"
    r"(?P<value>[^\s\"'].*)"
)
_ASSIGNED = rf"(?<![\w-]){_NAME}\s{{0,9}}=\s{{0,9}}(?P<value>\{{[^}}]*\}}|[^\s\"';,&|)]+)"
#: In the midst of a line a colon follows many a word: ``wrong password: The user …``
_LISTED = rf"[,;|{{(\[\"']\s{{0,9}}{_NAME}\s{{0,9}}:\s{{0,9}}(?P<value>[^\s\"';,&|)]+)"
_ARGUMENT = rf"(?<!\S)(?:--?|/){_NAME}(?:\s{{1,9}}|[:=])"
_OPTION_QUOTED = rf"{_ARGUMENT}{_STRING}"
_OPTION = rf"{_ARGUMENT}(?P<expression>[$(@][\w.:{{}}()\[\] -]*(?![^\s)|;,\"'])|)(?P<value>[^\s\"';,&|)]*)"
_SAID = (
    r"\b(?:password|heslo)\s{1,3}(?:is|was|je|bolo)\s{1,3}(?P<value>(?=\S{0,60}\d)(?=\S{0,60}[a-z])\S{6,})"
)
_IN_PLAIN_TEXT = (
    r"\bconvertto-securestring(?:\s{1,9}-(?:string|asplaintext|force))*\s{1,9}"
    r"[\"']?(?P<value>[^\s\"'(-][^\"'|;)]*)"
)
_ELEMENT = rf"<(?:\w{{1,20}}:)?{_NAME}(?:\s[^<>]{{0,200}})?>(?P<value>[^<]+)"
_ATTRIBUTE = rf"[\"']{_NAME}[\"']\s{{1,9}}value\s{{0,3}}=\s{{0,3}}{_STRING}"
_HEADER = r"\b(?:authorization|cookie)[\"']?\s{0,9}[:=]\s{0,9}[\"']?(?P<value>[^\s\"'].*)"
_OF_USER = r"\bnet1?(?:\.exe)?\s{1,9}user\s{1,9}[^\s/]\S{0,99}\s{1,9}(?P<value>[^\s/]\S*)"
_OF_SHARE = r"\bnet(?:\.exe)?\s{1,9}use\s{1,9}(?:\S{1,2}\s{1,9})?\\\\\S{1,200}\s{1,9}(?P<value>[^\s/]\S*)"
_OF_CURL = r"\bcurl\b.{0,500}?\s(?:-u|--user)\s{0,9}[\"']?[^\s:\"']{1,100}:(?P<value>[^\s\"']+)"
_BEARER = r"\bbearer\s{1,9}(?P<value>[\w.~+/-]{16,}=*)"
_ENCODED = r"(?<![\w-])(?P<value>eyJ[\w-]{5,}\.[\w-]{5,}(?:\.[\w-]*)?)"
_SIGNATURE = r"[?&;]sig=(?P<value>[\w%+/=-]{16,})"
_IN_ADDRESS = r"://[^\s/:@\"'<>]{1,100}:(?P<value>[^\s/\"'<>]{1,200})(?=@)"
#: One of these stands in every line that holds a secret; looking for them is fast.
_HINTS = (
    *"pass pwd heslo kennwort secret key token bearer eyj sig= credential sharedaccess -----begin ://".split(),
    *("authorization", "cookie", "curl", "securestring", "net use", "net user", "net1 user"),
)
_KEY_BEGINS = re.compile(r"-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----")
#: What a key is made of; where something else follows, it was cut off.
_OF_KEY = re.compile(r"[A-Za-z0-9+/=]*|(?:Proc-Type|DEK-Info|Comment|Version|Charset|Hash): .*|\W*-----.*")
_KEY_ENDS = "-----END"
#: What a field of that name may hold without being a secret.
_HARMLESS = re.compile(
    r"<[^<>]*>|\([a-z ]*\)|\[[a-z ]*\]|\{[a-z., ]*\}|%\w+%|-+|\$(?:null|true|false)"
    r"|\$(?:new|old|\w{0,20}(?:pass|pwd|cred|secure)\w{0,20})"
    r"|true|false|yes|no|null|none|never|\d{1,4}|[x•*]+",
    re.IGNORECASE,
)
#: A console that is so many columns wide breaks its lines there, secrets too.
_BROKEN_AT = (79, 80, 119, 120)


def without_secrets(all_lines: list[Line]) -> tuple[list[Line], list[int]]:
    """Return the lines with each secret replaced by dots, and the numbers of those that held one."""
    suspicious = WordSearch(line.text for line in all_lines).holding(_HINTS)
    # Lines repeat: each is looked at once.
    without = {text: _masked(text) for text in suspicious}
    result, told = [*all_lines], []
    in_key = goes_on = False
    for index, line in enumerate(all_lines if suspicious else ()):
        if line.text not in suspicious and not in_key and not goes_on:
            continue
        masked = line.text
        begins = "-----" in masked and bool(_KEY_BEGINS.search(masked))
        in_key = begins or (in_key and bool(_OF_KEY.fullmatch(masked.strip())))
        if in_key:
            in_key = _KEY_ENDS not in masked
            masked = MASK if masked else ""
        elif goes_on and masked and not line.command:
            masked = re.sub(r"\S+", MASK, masked, count=1)
        else:
            masked = without.get(masked, masked)
        is_secret = masked != line.text
        if is_secret:
            told.append(line.number)
            result[index] = line._replace(text=masked)
        goes_on = is_secret and len(line.text) in _BROKEN_AT and masked.endswith(MASK)
    return result, told


def covered(text: str) -> str:
    """Return a text with each secret replaced by dots; one without any as it is."""
    masked, secret = without_secrets(lines(text))
    return Excerpt(masked) if secret else text


def _masked(text: str) -> str:
    small = text.lower()
    has_name = bool(_NAME_ENDS.search(small))
    for need, pattern, needs_name in _patterns():
        if need in small and (has_name or not needs_name):
            text = pattern.sub(_mask, text)
    return text


@cache
def _patterns() -> list[tuple[str, re.Pattern[str], bool]]:
    """Return each pattern with what stands in a line that it fits, and whether a name is part of it.

    Looking for these first is faster. Compiled when a line first needs them: most values that are judged
    never do.
    """
    return [
        (need, spelled(pattern, re.IGNORECASE), _NAME in pattern)
        for pattern, *needs in (
            (_IN_PLAIN_TEXT, "securestring"),
            (_HEADER, "authorization", "cookie"),
            (_QUOTED, '"', "'"),
            (_OPTION_QUOTED, '"', "'"),
            (_LABELLED, ":", "="),
            (_ASSIGNED, "="),
            (_LISTED, ":"),
            (_OPTION, "-", "/"),
            (_SAID, "password", "heslo"),
            (_ELEMENT, "<"),
            (_ATTRIBUTE, "value"),
            (_OF_USER, "user"),
            (_OF_SHARE, "use"),
            (_OF_CURL, "curl"),
            (_BEARER, "bearer"),
            (_ENCODED, "eyj"),
            (_SIGNATURE, "sig="),
            (_IN_ADDRESS, "://"),
        )
        for need in needs
    ]


def _mask(found: re.Match[str]) -> str:
    if not found["value"] or _HARMLESS.fullmatch(found["value"]):
        return found[0]
    return found[0][: found.start("value") - found.start()] + MASK
