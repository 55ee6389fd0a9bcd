"""Tell of a short heading whose or which state stands below it: *Good:*, *On our old server:*, *Now:*.

Only known words may stand in it: any other makes it a sentence, or the name of something.
"""

import re
from enum import Enum

_LONGEST = 60
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_MARKS = " \t#*_=-[]<>~|"
_RULES = ("#", "*", "_", "=")
#: The name of a computer, behind which stands what it is: ``AADC02 (works)``.
_NAME = re.compile(r"(?:(?:server|node|box|vm) ?)?[\w.-]*\d[\w.-]*\s{0,3}(?=[(:–-])", re.IGNORECASE)
_HYPHEN = re.compile(r"^(post|pre)-(?!prod)")
#: Behind these stands where it is.
_THERE = frozenset("on in from at with auf im in bei von vom na v z zo u ve ze".split())
_FILLING = _THERE | frozenset(
    "the a an our my your his her their this that is was it of for and here same all entra azure ad aad id"
    " microsoft connect aadc sync windows i we he she everything looks look like"
    " gives gave get got when while where which who if last known still back again yet only just fyi not"
    " der die das dem den des ein eine einem einer unser unsere unserem unserer mein meinem meiner und hier"
    " es so sieht aus je to náš naša našom našej naše môj moja mojom mojej môjho můj mém mého a tu takto"
    " všetko kde keď když vše".split()
)
_PLACES = frozenset(
    "server servers machine host box vm environment env tenant instance system computer site office node"
    " network subnet segment vlan location branch umgebung rechner netz netzwerk serveri servri serveru"
    " prostredí prostredie prostředí počítači počítač sieti síti".split()
)
_THINGS = frozenset(
    "state status output outputs result results value values configuration config settings case run"
    " response test one setup installation install deployment agent domain forest company snapshot zustand"
    " ausgabe ergebnis stav výstup výsledok výsledek".split()
)
_GOOD = frozenset(
    "good known-good ok okay healthy working works worked fine correct right fixed success successful"
    " succeeded resolved repaired solved passing passed green ideal normal proper desired wanted functional"
    " gut gute guter funktioniert funktionierend gesund gesunder korrekt korrekte behoben repariert dobré"
    " dobrý dobrá dobre funguje fungujúci fungujúce fungujúca fungující funkčný funkčná funkčné funkční"
    " zdravý zdravé zdravá správny správne správna správné správný správná správně opravené opravený"
    " opraveno poriadku pořádku".split()
)
#: What a program prints alone on a line, too.
_OF_PROGRAMS = frozenset("ok okay success successful succeeded passed passing green normal resolved".split())
_ELSEWHERE = frozenset(
    "old older previous former original legacy retired decommissioned other another second secondary spare"
    " different lab homelab dev development qa uat preprod pre-prod sandbox demo poc customer customer's"
    " baseline simulated mock mocked draft default defaults reference vendor vendor's support support's wiki"
    " runbook playbook comparison"
    " alt alte alten altem alter frühere früheren anderer anderem anderen zweite zweiten zweitem staging"
    " testumgebung testserver laborumgebung starý staré stará starom starej starém druhý druhom druhej"
    " druhém iný inom inej jiném jiné predchádzajúci předchozí testovacom testovací testovacie testovacej"
    " testovacím".split()
)
#: Such a word tells of somewhere else only together with a place.
_WITH_PLACE = frozenset("test testing backup standby passive dr záložný záložnom záložním".split())
#: From such a computer nothing is proved of the server.
_CLIENTS = frozenset(
    "laptop notebook workstation home pc desktop client phone notebooku laptopu počítača klienta klientovi"
    " klientu stanice doma zuhause arbeitsplatz".split()
)
#: How it was, and how it is since something was changed, which others may have to do yet.
_BEFORE = frozenset("before pre vor pred před".split())
_AFTER = frozenset("after post nach po".split())
_FIXES = frozenset(
    "fix fixing change changes changing repair änderung korrektur reparatur umstellung oprave opravou opravě"
    " zmene zmenou změně změnou".split()
)
_EVENTS = _FIXES | frozenset(
    "upgrade update reinstall reinstallation migration restart reboot neustart aktualizácii"
    " aktualizaci aktualizáciou migráciou migrací reštartom restartem".split()
)
_OWN = frozenset(
    "bad broken failing failed fails faulty affected problem problematic error now current currently actual"
    " prod production live active primary new ours today kaputt defekt jetzt aktuell aktueller produktiv"
    " produktion neu neue neuer neuen neuem teraz nyní aktuálny aktuálne aktuální aktuálně nový nové novom"
    " novej novém produkcia produkčný produkčnom produkční chybný chybné zlý zlé zle nefunguje nefunkčný"
    " nefunkčné nefunkční".split()
)
_NOT = re.compile(rf"\b(?:not|non|nicht|isn't|doesn't)\W(?:really )?(?:work|{'|'.join(sorted(_GOOD))})\b")
_KNOWN = frozenset().union(
    *(_FILLING, _PLACES, _THINGS, _GOOD, _ELSEWHERE, _WITH_PLACE, _CLIENTS, _BEFORE, _AFTER, _EVENTS, _OWN)
)
#: Between two that are compared.
_VERSUS = re.compile(r"\W*(?:vs|versus|gegenüber|oproti)\W*", re.IGNORECASE)


class Heading(Enum):
    """What stands below a heading."""

    OWN = "own"
    OTHER = "other"


def heading(text: str) -> Heading | None:
    """Return what a line says of what stands below it; ``None`` where it is no such heading."""
    if not text or len(text) > _LONGEST or text.endswith((".", ",")):
        return None
    bare = text.strip(_MARKS).lower()
    is_marked = bare.endswith(":") or text.lstrip().startswith(_RULES)
    bare = _HYPHEN.sub(r"\1 ", _NAME.sub("", bare, count=1))
    words = _WORD.findall(bare)
    if not words or not (is_marked or _stands_alone(words)):
        return None
    found = frozenset(words)
    if _NOT.search(bare):
        return Heading.OWN
    if not found <= _KNOWN or any(sign.isdigit() for sign in bare):
        return None
    if found & _OWN:
        return Heading.OWN
    return Heading.OTHER if _is_other(words, found) else None


def compares(text: str) -> bool:
    """Return whether a line stands between two that are compared, and says nothing of either."""
    return len(text) <= _LONGEST and bool(_VERSUS.fullmatch(text))


def _stands_alone(words: list[str]) -> bool:
    """Tell a heading without a mark: where, when, or one word for it that no program prints."""
    first, last = words[0], words[-1]
    if first in _THERE | _BEFORE | _AFTER or last in _PLACES:
        return True
    return last in _GOOD - _OF_PROGRAMS and len(words) <= len(("known", "good"))


def _is_other(words: list[str], found: frozenset[str]) -> bool:
    return bool(
        found & (_GOOD | _ELSEWHERE)
        or (found & _WITH_PLACE and (found & _PLACES or {*words[:-1]} & _THERE))
        or (found & _CLIENTS and found & _THERE)
        or (words[0] in _BEFORE and found & _EVENTS)
        or (words[0] in _AFTER and found & _FIXES)
    )
