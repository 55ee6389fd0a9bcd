"""Hear of old domain controllers: *we have 3 DCs, one is 2016*, *our AD runs on Windows Server 2012 R2*.

What is bad may be heard from a looser sentence than what is good: it need not speak of all of them.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from checks.engine.context.letter import is_doubted
from checks.engine.context.own_sentences import is_own
from checks.engine.context.remark import is_elsewhere
from checks.engine.spelling import spelled
from checks.inputs.domain_controllers.old_words import OURS, SYSTEM, THEY, YEAR, year_of

_BEHIND = spelled(
    rf"{OURS}(?P<lead>[^?;]{{0,60}}?)(?P<they>{THEY})(?P<between>[^?;]{{0,60}}?)(?P<year>{YEAR})"
)
_BEFORE = spelled(
    rf"{OURS}(?P<lead>[^?;]{{0,60}}?)(?P<year>{YEAR})(?:[ ,]{{1,2}}{SYSTEM}){{0,3}}"
    rf"(?P<between>,?(?: (?:with|running|as|mit|als|ako|jako|so?))?(?: (?:\d|an?|one|two|our|active"
    rf"|primary|domain)){{0,2}})"
    rf" (?P<they>{THEY})"
)
#: Somebody else has them: *our neighbours have*.
_OF_OTHERS = spelled(rf"^(?:our|my|naš\w*|náš|unser\w*) (?!{THEY}).{{0,40}}\b(?:have|use|haben|majú|mají)\b")
_ARE_OURS = spelled(rf"{OURS}(?P<lead>[^?;]{{0,40}}?){THEY}")
#: Who will replace them has them.
_PLAN = spelled(
    r"\b(?:(?:i|we)\b.{0,25}?\b(?:plan\w*|want|going to|need to|have to|about to|would like|looking"
    r"|intend|are|am)"
    r"|(?:i|we)'(?:m|re)|chceme|chcem|plánujeme|potrebujeme|potřebujeme|musíme|(?:wir|ich) (?:wollen"
    r"|möchten?|planen|müssen|will|muss))"
    r"\b.{0,40}?\b(?:upgrad|migrat|replac|decommission|demot|retir|updat|mov|povýš|aktualiz|v[yý]men"
    r"|vyměn|nahrad"
    r"|migrov|prejs|přej|vyrad|vyřad|ablös|ersetz|aktualisier|migrier)\w{0,8}"
    rf"\b[^?;,]{{0,30}}?\b(?:our|my|the|existing|current|these|naš\w{{1,3}}|unser\w{{0,2}}|die"
    rf"|de[nr])\b[^?;,]{{0,30}}?"
    rf"(?:(?P<year>{YEAR})(?: {SYSTEM}){{0,3}} {THEY}"
    rf"|{THEY}[^?;,]{{0,20}}? (?:from|z|zo|ze|von) (?:{SYSTEM} ){{0,2}}(?P<from>{YEAR}))"
)
#: It is a time, another computer, or something that is only spoken of.
_NOT_THEY = spelled(
    r"\b(?:since|seit|od|until|bis|level|\w*ebene|úrov\w+|schema|exchange|sql|file\w*|print\w*|member|fs"
    r"|adfs|sharepoint"
    r"|workstations?|clients?|pcs|rds|terminal|backup|(?:entra|azure)\b.{0,5}connect|nps|dhcp server"
    r"|questions?|tickets?|about|article|read|issue with|many|most|people|companies|customers|they|who|no"
    r"|none|not|never|without|žiadn\w+|žádn\w+|kein\w*|ohne|bez"
    r"|installed|added|new|upgraded|migrated|replaced|removed|retired|demoted|decommissioned|promoted|had"
    r"|were|was)\b"
)
#: A year alone behind such a word is a time; behind the second ones it is no more.
_TIME = re.compile(r"\b(?:in|since|of|by|until|to|im|seit|ab|bis|od|do|v|ve|roku|jahr|year) $")
_FROM = re.compile(rf"\b(?:from|von|z|zo|ze) (?:{SYSTEM} ){{0,2}}$")
#: Right before who has them it makes a question, or it names what is not there.
_ASKS = re.compile(
    r"\b(?:can|could|do|does|did|should|would|may|must|is|are|if|how|what|why|which|when|whether|that) $"
)
_NOT_HERE = spelled(
    r"\w*lab(?:or|s|e|u|ore)?\b|\b(?:test\w*|demo|poc|sandbox|suppose|assum\w+|imagine|predpokladajme"
    r"|angenommen|tutorial|guide|docs|book|example|beispiel|príklad)\b"
)
_GONE = spelled(
    r"\b(?:demoted|decommissioned|retired|removed|replaced|upgraded|migrated|gone|shut ?down|turned off"
    r"|powered off"
    r"|vyraden\w*|vyřazen\w*|odstránen\w*|odstraněn\w*|nahraden\w*|nahrazen\w*|vypnut\w*|herabgestuft|ersetzt"
    r"|abgelöst|abgeschaltet|entfernt|weg)\b"
)
#: Somebody's who is looked after by who writes; how old something is said to be.
_CLIENT = re.compile(
    r"\b(?:(?:i|we) have an? (?:client|customer) (?:with|who has|that has|running)"
    r"|(?:this|the|my|our) (?:client|customer)(?: (?:that |who )?(?:i'm|i am|we're"
    r"|we are) assigned to)? (?:has|runs|is running))\b"
)
_AGE = spelled(r"\b(?:very )?(?:old|older|legacy|ancient|staré|starý|starých|alten?)\b ?")
_HOLDS = spelled(
    rf"\b(?:pdc(?: emulator)?(?: role)?|fsmo(?: roles)?)(?: (?:{SYSTEM}|is|are|held|still|runs?|running"
    rf"|on|by|je|sú|jsou"
    rf"|beží|běží|ist|läuft|noch|ešte|ještě|stále|na|auf|unter)){{1,6}} (?P<year>{YEAR})"
    rf"|(?P<before>{YEAR})(?: {SYSTEM}){{0,2}} (?:is|je|ist|=) (?:the |our )?pdc\b"
)


class Old(NamedTuple):
    """A year that a sentence tells, whether the PDC emulator is of it, and where in the sentence it ends."""

    year: str
    holds_role: bool | None
    ends: int


def old_in(sentence: str) -> Iterator[Old]:
    """Yield what an own sentence in small letters tells of old ones; at most one of each year."""
    said = _AGE.sub("", _CLIENT.sub("our company has", sentence))
    holder = _HOLDS.search(said)
    seen: dict[str, int] = {}
    for found in (one for each in (_BEHIND, _BEFORE) for one in each.finditer(said) if _is_so(said, one)):
        seen.setdefault(year_of(found["year"]), found.end())
        # More of them may stand beside it.
        for more in re.finditer(YEAR, said[found.end() : found.end() + 60]):
            between = said[found.end() : found.end() + more.start()]
            if not _NOT_THEY.search(between) and not _TIME.search(between):
                seen.setdefault(year_of(more[0]), found.end() + more.end())
    if not seen and (planned := _PLAN.search(said)) and not is_elsewhere(said[: planned.start()]):
        seen[year_of(planned["year"] or planned["from"])] = planned.end()
    held = year_of(holder["year"] or holder["before"]) if holder else ""
    for year, ends in seen.items():
        if not _GONE.search(said, ends, ends + 60):
            yield Old(year, True if year == held else None, ends)


def says_ours(sentence: str) -> bool:
    """Return whether a sentence says that somebody has domain controllers, be nothing else told of them."""
    ours = _ARE_OURS.search(sentence.lower())
    return ours is not None and not _NOT_THEY.search(ours["lead"])


def _is_so(said: str, found: re.Match[str]) -> bool:
    """Return whether what stands before a year, and up to it, says what is so."""
    before, told = said[: found.start()], said[found.start() : found.end("year")]
    is_time = "r2" not in found["year"] and _TIME.search(told[: -len(found["year"])])
    if is_time or _FROM.search(told[: -len(found["year"])]) or _ASKS.search(before):
        return False
    if _NOT_HERE.search(before + told) or _OF_OTHERS.search(told):
        return False
    if _NOT_THEY.search(found["lead"]) or _NOT_THEY.search(found["between"]):
        return False
    clause = re.split(r"[,;(]", before)[-1]
    return not (_NOT_THEY.search(clause) or is_elsewhere(before) or is_doubted(clause + told)) and is_own(
        told
    )
