"""Read what somebody says of the scheduler: *our server is in staging mode*, *StagingModeEnabled is True*."""

import re
from collections.abc import Iterator

from checks.engine.context.letter import Letter, is_doubted
from checks.engine.context.own_sentences import is_own, is_to_do, sentences
from checks.engine.context.product import PRODUCT
from checks.engine.context.told_bad import Found, told_bad
from checks.engine.spelling import spelled
from checks.engine.text import Line, lines, lowered, output_lines
from checks.inputs.adsync_scheduler.left_there import is_left_there

_MODE = r"(?:staging(?:[- ]?(?:mode|modus|m[oó]d\w{0,2}|re[zž]im\w{0,2}))|re[zž]im\w{0,2} staging)"
_SERVER = (
    r"(?:(?:the|our|this|my|der|dieser|unser|náš|tento) (?:(?:[\w-]*sync\w*|connect|entra|aad|azure ad|active"
    r"|production|main|only|einziger?|hlavný|jediný) )?server|server"
    r"|(?:the |our )?(?:entra|aad|azure ad|ad) ?connect|it|er|je)"
)
_SAYS = spelled(
    rf"(?:^|\b(?:but|and|that|aber|und|dass|ale|a|že) )\W{{0,3}}{_SERVER}(?: server)?"
    r" (?:is|runs|ist|läuft|je|beží|běží|(?P<never>nie je|není))(?: (?:od|seit) \w{2,12}(?: \d{4})?)?"
    rf"(?: (?:currently|still|already|now|aktuell|noch|momentálne|stále))?(?P<not> not| nicht|n't)?"
    rf" (?:in|im|v|ve) (?:the )?{_MODE}(?=\W*$|\s*[.,;(!]|\s(?:and|but|und|a|ale)\b)"
    rf"|\b{_MODE} (?:is|ist|je) (?:currently |still |already |aktuell |momentálne )?"
    r"(?:(?P<active>on|enabled|active|aktiv(?:iert)?|eingeschaltet|zapnut\w|aktívn\w)"
    r"|(?P<off>off|disabled|inactive|deaktiviert|ausgeschaltet|vypnut\w|neaktívn\w"
    r"|not (?:on|enabled|active)))(?=\W*$|\s*[.,;(!]|\s(?:on|auf|na|for|and|but|und|a|ale)\b)"
    r"|^\W{0,3}(?:I|we)(?: am| are|'m|'re)(?: currently| still)? running"
    rf" (?:our |the )?(?:(?:microsoft )?(?:{PRODUCT.pattern})(?: sync)?|it)"
    rf" in {_MODE}(?=\W*$|\s*[.,;(!]|\s(?:and|but)\b)",
    re.IGNORECASE,
)
#: Where it is so, if anything is said of that.
_WHERE = spelled(
    r"\b(?:on|auf|na) (?:the|our|this|dem|unserem|našom|tomto)? ?(?:[\w-]*sync\w* )?server[ie]?\b"
    r"|\b(?:at the moment|currently|right now|momentálne|aktuell|teraz|and|but|und|aber|a|ale)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{2,}")
#: A field of the command, in a sentence.
_FIELD = re.compile(
    r"\b(StagingModeEnabled|SyncCycleEnabled|SchedulerSuspended)[\"'`*]{0,3}"
    r"(?: ?[:=]| is| ist| je| shows| set to)? ?[\"'`*]{0,3}(True|False)\b",
    re.IGNORECASE,
)
#: It is the writer's, or what the command told him.
_OURS = spelled(
    r"\b(?:our|my|we|here|unser\w{0,2}|bei uns|hier|naš\w{0,3}|náš|u nás|tu)\b"
    r"|^Get-ADSyncScheduler (?:shows|says|returns|returned|told|zeigt|vracia)\b",
    re.IGNORECASE,
)
#: With these, nothing runs or nothing is written.
_BAD = {"stagingmodeenabled": "true", "synccycleenabled": "false", "schedulersuspended": "true"}
_HINTS = ("staging", "synccycleenabled", "schedulersuspended")


def said_states(text: str) -> Iterator[tuple[str, Line, str]]:
    """Yield the field that a sentence tells, its line, and the value as PowerShell names it."""
    if not any(map(lowered(text).__contains__, _HINTS)):
        return
    for first, _, sentence in sentences(output_lines(text)):
        told = [*_told(sentence)]
        if told and is_own(sentence) and not (is_doubted(sentence) or is_to_do(sentence)):
            yield from ((name, Line(first, sentence), value) for name, value in told)
        elif is_left_there(sentence):
            yield "StagingModeEnabled", Line(first, sentence), "True"
    for one, (name, value) in told_bad(Letter(lines(text)), _HINTS, _bad_field):
        yield name, Line(one.first.number, one.text), value


def _bad_field(part: str) -> Found[tuple[str, str]] | None:
    found = next((one for one in _FIELD.finditer(part) if one[2].lower() == _BAD[one[1].lower()]), None)
    return Found.of(found, (found[1], found[2])) if found else None


def _told(sentence: str) -> Iterator[tuple[str, str]]:
    if says := _SAYS.search(sentence):
        is_off = says["not"] or says["never"] or says["off"]
        # What is good is told alone.
        rest = _WHERE.sub("", sentence[: says.start()] + sentence[says.end() :])
        if not is_off or not _WORD.search(rest):
            yield "StagingModeEnabled", "False" if is_off else "True"
    if _OURS.search(sentence):
        yield from _FIELD.findall(sentence)
