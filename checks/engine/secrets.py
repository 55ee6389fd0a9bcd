"""Find what must stay secret in a paste, and put dots in its place before anything else reads it."""

import re
from bisect import bisect_right
from dataclasses import replace
from itertools import accumulate

from checks.engine.text import Line

MASK = "••••"

_NAME = (
    r"(?:pass(?:word|wd|phrase|wort)?|pwd|heslo|client[_-]?secret|secret(?:[_-]?key|text)?"
    r"|(?:shared)?access[_-]?key|account[_-]?key|api[_-]?key|private[_-]?key"
    r"|(?:(?:access|refresh|id|bearer|sas)[_-]?)?token|sharedaccesssignature|credential)(?!\w)"
)
#: ``"client_secret": "…"``; ``Password: …`` to the end of its line; ``Password=…;``; ``-Password …``
_QUOTED = rf"(?<![\w-]){_NAME}[\"']?\s{{0,40}}[:=]\s{{0,9}}[\"'](?P<value>[^\"']+)"
_LABELLED = rf"^\s*{_NAME}\s{{0,40}}:\s{{1,9}}(?P<value>[^\s\"'].*)"
_ASSIGNED = rf"(?<![\w-]){_NAME}\s{{0,9}}=\s{{0,9}}(?P<value>[^\s\"';,&|)]+)"
#: In the midst of a line a colon follows many a word: ``wrong password: The user …``
_LISTED = rf"[,;|{{(\[\"']\s{{0,9}}{_NAME}\s{{0,9}}:\s{{0,9}}(?P<value>[^\s\"';,&|)]+)"
_OPTION = rf"(?<!\S)[-/]{_NAME}(?:\s{{1,9}}|:)[\"']?(?P<value>[^\s\"';,&|)]+)"
_IN_PLAIN_TEXT = r"\bconvertto-securestring\s{1,9}(?:-string\s{1,9})?[\"']?(?P<value>[^\s\"']+)"
_BEARER = r"\bbearer\s{1,9}(?P<value>[\w.~+/-]{16,}=*)"
_ENCODED = r"(?<![\w-])(?P<value>eyJ[\w-]{5,}\.[\w-]{5,}(?:\.[\w-]*)?)"
_SIGNATURE = r"[?&;]sig=(?P<value>[\w%+/=-]{16,})"
_IN_ADDRESS = r"://[^\s/:@\"'<>]{1,100}:(?P<value>[^\s/@\"'<>]{1,200})(?=@)"
_PATTERNS = [
    re.compile(one, re.IGNORECASE)
    for one in (
        _IN_PLAIN_TEXT,
        _QUOTED,
        _LABELLED,
        _ASSIGNED,
        _LISTED,
        _OPTION,
        _BEARER,
        _ENCODED,
        _SIGNATURE,
        _IN_ADDRESS,
    )
]
#: One of these stands in every line that holds a secret; looking for them is fast.
_HINTS = "pass pwd heslo secret key token bearer eyj sig= credential sharedaccess -----begin ://".split()
_KEY_BEGINS = re.compile(r"-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----")
_KEY_ENDS = "-----END"
#: What a field of that name may hold without being a secret.
_HARMLESS = re.compile(r"[*•<>$%@{}(\[-].*|true|false|yes|no|null|none|never|\d{1,4}|[x•*]+", re.IGNORECASE)
#: A console that is so many columns wide breaks its lines there, secrets too.
_BROKEN_AT = (79, 80, 119, 120)


def without_secrets(all_lines: list[Line]) -> tuple[list[Line], list[int]]:
    """Return the lines with each secret replaced by dots, and the numbers of those that held one."""
    suspicious = _suspicious(all_lines)
    result, told = [], []
    in_key = goes_on = False
    for index, line in enumerate(all_lines):
        if index not in suspicious and not in_key and not goes_on:
            result.append(line)
            continue
        masked = line.text
        in_key = bool(masked) and (in_key or bool("-----" in masked and _KEY_BEGINS.search(masked)))
        if in_key:
            in_key = not masked.startswith(_KEY_ENDS)
            masked = MASK
        elif goes_on and masked and not line.command:
            masked = re.sub(r"\S+", MASK, masked, count=1)
        else:
            masked = _masked(masked)
        is_secret = masked != line.text
        if is_secret:
            told.append(line.number)
        goes_on = is_secret and len(line.text) in _BROKEN_AT and masked.endswith(MASK)
        result.append(replace(line, text=masked) if is_secret else line)
    return result, told


def _suspicious(all_lines: list[Line]) -> set[int]:
    """Return the places of the lines that hold a word which goes with secrets."""
    lowered = [line.text.lower() for line in all_lines]
    starts = list(accumulate((len(one) + 1 for one in lowered), initial=0))
    everything = "\n".join(lowered)
    found = set()
    for hint in _HINTS:
        at = everything.find(hint)
        while at >= 0:
            index = bisect_right(starts, at) - 1
            found.add(index)
            at = everything.find(hint, starts[index + 1])
    return found


def _masked(text: str) -> str:
    for pattern in _PATTERNS:
        text = pattern.sub(_mask, text)
    return text


def _mask(found: re.Match[str]) -> str:
    if _HARMLESS.fullmatch(found["value"]):
        return found[0]
    return found[0][: found.start("value") - found.start()] + MASK
