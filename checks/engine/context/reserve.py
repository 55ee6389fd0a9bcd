"""Tell whether something good is told with a reserve: of somebody else, only wanted, or only at times.

What is bad may be told in passing; on what is good, a check passes, and any doubt is one too many.
"""

import re
from collections.abc import Collection, Iterable

from checks.engine.model import Observation
from checks.engine.spelling import spelled

#: What is told where it stays open.
UNSURE = "unknown"
#: Whose it is: not the affected user's.
_OF_OTHERS = spelled(
    r"\b(?:colleagues?|co-?workers?|friends?|kolleg\w*|kol[eé]g\w*|kamar[aá]\w*|every(?:body|one) else"
    r"|somebody else|someone else|others|guests?|gast(?:e?s|en|benutzer\w*|kont\w+)?"
    r"|hos[ťt](?:a|ovi|om|ia)?|host(?:é|ů|ovi)|(?:for|bei|pre|pro|u) (?:all )?(?:the )?(?:admin\w*"
    r"|správc\w*|new users|neue\w? benutzer\w?)|(?:another|other|different|ander\w+|in[éý]\w*"
    r"|jin[éý]\w*) (?:user|account|person|tenant|benutzer|konto|používateľ|uživatel|účt)\w*"
    r"|cloud[- ](?:only|user|account|benutzer|konto|konten)\w*|cloudov\w+"
    r"|(?:service|system|break-?glass|emergency|shared|private|personal) (?:microsoft )?(?:user|account)s?"
    r"|break-?glass|dienstkont\w+|notfallkont\w+|servisn\w+ účt\w*|servisn\w+ účet|núdzov\w+|nouzov\w+"
    r"|privat\w*|súkromn\w*|soukrom\w*|home tenant|b2c|(?:test|lab|demo|dev|preview|sandbox|customer'?s?"
    r"|kunden?|zákazník\w*|testovac\w+) ?-?(?:tenant\w*|umgebung|environment|lab|prostred\w+|prostřed\w+)"
    r"|testtenant\w*|testumgebung|sandbox|(?:my|our|the|a|meinem|unserem) lab|every(?:one|body) but"
    r"|all but)\b",
    re.IGNORECASE,
)
#: Nobody has seen it.
_HEARSAY = spelled(
    r"\b(?:angeblich\w*|theoreti\w+|teoretick\w+|vraj|údajn\w+|prý|supposedly|allegedly|apparently|reportedly"
    r"|in theory|told (?:me|us)|(?:i|we) (?:was|were|have been|'ve been|been) told|claim(?:s|ed)"
    r"|behauptet|tvrd[ií]|vermutlich|wahrscheinlich|pravdepodobne|pravděpodobně)\b",
    re.IGNORECASE,
)
#: It is wanted or planned.
_WANTED = spelled(
    r"\b(?:has to be|have to be|want(?:s|ed)?|wish\w*|would like|'d like|plan(?:ned|ning|s? to)|intend\w*"
    r"|going to|möcht\w+|woll(?:en|te[nt]?)|will|vorha?ben|geplant|chce\w*|chcel\w*|chtě\w*|chtíc\w*"
    r"|plánuj\w*|hodlá\w*|zapnúť|zapnout|povoliť|povolit|aktivova[ťt]"
    r"|(?:zapne|povol[ií]|nastav[ií]|zavedie|zavede|spust[ií]|aktivuje)(?:m|me|te)"
    r"|(?:next|nächste\w?|budúc\w{1,3}|příští\w?) (?:week|month|year|woche|monat|jahr|týždeň|mesiac|rok"
    r"|týden|měsíc))\b",
    re.IGNORECASE,
)
#: It is so at other times, or from now on.
_OTHER_TIMES = spelled(
    r"\b(?:normal(?:ly|erweise)|usual(?:ly)?|sonst|üblicherweise|norm[aá]lne|normálně|obvykl[eé]|zvyčajne|inak"
    r"|jinak|(?:from|until|till|up to) now|ab (?:jetzt|sofort|heute)|künftig|bisher\w*|odteraz|od teraz|odteď"
    r"|doteraz|dosud|doposiaľ|next time|previous(?:ly)?|before|formerly|in future|gewesen|predtým|předtím"
    r"|nächstes mal|nabudúce|příště)\b",
    re.IGNORECASE,
)
#: The other way or place was meant.
_INSTEAD = spelled(
    r"\b(?:instead|rather than|statt(?:dessen)?|anstatt|anstelle|namiesto|miesto|namísto|místo|not possible"
    r"|impossible|nicht möglich|nebol[ao]? možné|nebyl[ao]? možné|nešlo"
    r"|ging (?:es )?nicht|(?:sa|se) nedal[ao]|nedal[ao] (?:sa|se))\b",
    re.IGNORECASE,
)
#: What somebody set was not saved.
NOT_KEPT = spelled(
    r"\b(?:save|saving|speichern|uloženie|uložení) (?:\w+ )?"
    r"(?:fails?|failed|schlägt|zlyh\w+|selž\w+|selhal\w*)\b"
    r"|\bfehler beim speichern\b|\breverted to\b|\b(?:was|were|is|has) (?:not|never) (?:been )?saved\b"
    r"|\bsav(?:e|ing) (?:was|is) (?:not possible|impossible)\b|\bspeichern (?:war|ist) nicht möglich\b"
    r"|\b(?:wurde|ist) nicht gespeichert\b|\b(?:nebol[oai]?|nebyl[oa]?) uložen\w\b"
    r"|\b(?:could ?n.t|could not|can.?t|can ?not|unable to|failed to|konnte\w*|kann|nedá sa|nejde|nelze|nešlo"
    r"|nepodar\w+|nem[oôů][hž]\w+) .{0,30}(?:save|apply|keep|tick|speicher|übernehm|ulož)",
    re.IGNORECASE,
)
#: Below what was told: it is taken back, or was changed.
_CORRECTS = spelled(
    r"^\W*(?:correct(?:ion|ed|ing)|edit(?:ed)?|sorry|oops|wait|scratch that|actually|no(?=[,:])|korrektur"
    r"|korrigier\w*|nein\b|doch nicht|oprava|opravujem|pardon|vlastne|vlastně)\b"
    r"|^\W*(?:but |aber |ale )?(?:not|nicht|nie|ne|only|nur|len|jen|except) (?:for|für|pre\w*|pro)\b"
    r"|^\W*(?:now|jetzt|teraz|teď) (?:changed|off|none|disabled|ausgeschaltet|vypnut\w*)\b"
    r"|^\W*(?:he|she|they|er|sie|on|ona)\b.{0,20}\b(?:exclu\w+|ausge\w+|vyl[úo]u?č\w+)"
    r"|\b(?:it|this|that|es|das|to) (?:is|was|has been|wurde|ist|bolo|bylo|je) (?:\w+ )?"
    r"(?:(?:turned|switched) off|off|unticked|removed|disabled|ausgeschaltet|deaktiviert"
    r"|vypnut\w*|zrušen\w*)\b"
    r"|\b(?:unticked|unchecked|removed|disabled|cleared|odškrtli|vypli|zrušili)"
    r" (?:it|that|this|the (?:tick|box|check ?mark)|ho)\b|\b(?:turned|switched) (?:it|that) off\b"
    r"|\b(?:i|we|someone|somebody)(?:'ve)? .{0,12}(?:disabled|stopped|turned|switched) (?:it|that)\b"
    r"|\bfailed to (?:save|load)\b|\bunsaved changes\b|\bunable to save\b|\bspeichern fehlgeschlagen\b"
    r"|\bkonnten? nicht gespeichert\b|\bnow it.?s (?:gone|off)\b|\boff again\b|\bis down now\b"
    r"|\bthen it crashed\b|\bteraz je to vypnut\w+"
    r"|\b(?:haken|häkchen)\b.{0,30}\b(?:entfernt|weg)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[\"„“”][^\"„“”]*(?:[\"“”]|$)")


def without_quotes(text: str) -> str:
    """Return a text without what it quotes."""
    return _QUOTED.sub('""', text)


def is_of_others(text: str) -> bool:
    """Return whether a text names others than the affected user, or has it from those who only say so."""
    return bool(_OF_OTHERS.search(text) or _HEARSAY.search(text))


def is_wanted(text: str) -> bool:
    """Return whether a text says what somebody wants or plans."""
    return bool(_WANTED.search(text))


def is_of_other_times(text: str) -> bool:
    """Return whether a text says what is so otherwise, was before, or shall be from now on."""
    return bool(_OTHER_TIMES.search(text))


def names_another_way(text: str) -> bool:
    """Return whether a text says that something else was done instead."""
    return bool(_INSTEAD.search(text))


def was_not_kept(text: str) -> bool:
    """Return whether a text says that what somebody set could not be saved."""
    return bool(NOT_KEPT.search(text))


def corrects(text: str) -> bool:
    """Return whether a sentence takes back what stands above it, or says that it was changed."""
    return bool(_CORRECTS.search(text))


def weighed(found: Iterable[Observation], good: Collection[str]) -> list[Observation]:
    """Return what was told; beside what is bad, nothing that was told with a reserve counts."""
    told = [*found]
    is_bad = any(one.value not in (*good, UNSURE) for one in told)
    return [one for one in told if not (is_bad and one.value == UNSURE)]
