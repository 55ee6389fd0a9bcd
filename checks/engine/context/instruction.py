"""Find where a page tells to run a command below which it shows what that prints: nobody's state."""

import re
from bisect import bisect_left

from checks.engine.context.own_label import is_own_label
from checks.engine.context.page_signs import of_reader
from checks.engine.spelling import spelled, whole_words
from checks.engine.text import Line

_LONGEST = 300
#: So many lines from where somebody speaks of his own, what he was told to do stands beside what he did.
_NEAR = 15
#: A step, a condition or a place may stand before the verb.
_LEADS = (
    r"\W{0,8}(?:(?:step|krok|schritt) )?(?:\d{1,2}[.):]\s+)?"
    r"(?:(?:on|in|from|at|to|under|using|with|open|launch|auf|unter|um|as|na|v|pre|pod|ak)\b[^:]{1,80}?"
    r"(?:,|\band\b|\ba\b|\bund\b|(?= spus| zadaj| použi)) ?)?"
    r"(?:(?:first|then|next|now|finally|dann|nun|zuerst|potom|teraz|najprv|nyní|poté),? )?"
)
#: Run it; or look, where a colon ends the line.
_RUNS = (
    r"(?:run(?! (?:history|profiles?|steps?|results?)\b)|execute|type|enter|issue|use|invoke|perform|try"
    r"|(?:führen|geben|nutzen|verwenden) sie"
    r"|spus(?:ti|ť)te|zadajte|zadejte|použite|použijte|vykonajte|proveďte)"
)
_LOOKS = (
    r"(?:ensure|make sure|check|verify|confirm|test|validate|view|get|show|list|query|(?:über)?prüfen sie"
    r"|overte|ověřte|skontrolujte|zkontrolujte|zistite|zjistěte)"
)
_WHAT = r"(?:the|that|if|whether|your|you|of|den|die|das|dass|ob|či|že|stav)"
_COMMAND = (
    r"(?:`|\w-\w|\.exe\b|:$|\b(?:commands?|cmdlets?|powershell|befehl\w*|príkaz\w*|příkaz\w*|w32tm|netsh|nltest"
    r"|nmap|curl|reg|sc|net)\b)"
)
_OF_YOU = (
    r"(?:.{0,80}\byou (?:can |may |could )?(?:also |simply )?(?:run|execute|type)|(?:if|when|once) you)\b.*:$"
)
_INSTRUCTS = spelled(
    rf"{_LEADS}(?:{_RUNS}(?: (?=.*{_COMMAND})|:$)|{_LOOKS} {_WHAT}\b.*:$)|\W{{0,8}}{_OF_YOU}", re.IGNORECASE
)
#: What is asked of somebody who answers; a field; what a program says itself, or offers to choose from.
_ASKS = spelled(
    r"^\W*enter [\"']\w{1,2}[\"'] - "
    r"|\b(?:please|bitte|prosím|post|paste|send|share|provide|attach|reply|password|heslo|kennwort"
    r"|values? for)\b|\?$|^[^:]{1,60}:\s+(?!.*\w-\w)",
    re.IGNORECASE,
)
#: Of these one begins each such line, behind the number of a step.
_FIRST = whole_words(
    "run execute type enter issue use invoke perform try führen geben nutzen verwenden ensure make spustite"
    " zadajte zadejte spusťte použite použijte vykonajte proveďte check verify confirm test validate view get"
    " show list query prüfen überprüfen overte ověřte skontrolujte zkontrolujte zistite zjistěte step krok"
    " schritt on in from at to under unter pod using you this as if when once with open launch auf um na v"
    " pre ak first then next now finally dann nun zuerst potom teraz najprv nyní poté".split()
)
_BULLETS = " \t>*•-.)(#0123456789"


def instructions(all_lines: list[Line]) -> set[int]:
    """Return the numbers of the lines that tell to run something, where nobody speaks of his own beside."""
    told = {text for text in {line.text for line in all_lines} if _is_instruction(text)}
    found = [line.number for line in all_lines if line.text in told and not line.command] if told else []
    own = [line.number for line in all_lines if of_reader(line.text)] if found else []
    return {one for one in found if not _is_near(one, own)}


def _is_near(number: int, own: list[int]) -> bool:
    """Tell whether somebody speaks of his own beside a line; both lists are sorted."""
    above = bisect_left(own, number - _NEAR)
    return above < len(own) and own[above] <= number + _NEAR


def _is_instruction(text: str) -> bool:
    if not text or len(text) > _LONGEST or "  " in text.strip():
        return False
    first = text.lstrip(_BULLETS).split(" ", 1)[0].rstrip(",:").lower()
    is_told = first in _FIRST and bool(_INSTRUCTS.match(text)) and not _ASKS.search(text)
    return is_told and not is_own_label(text)
