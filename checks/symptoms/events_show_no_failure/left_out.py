"""In which sentences people say that they left events out, so that nobody sees the failures among them."""

import re

from checks.engine.model import Otherwise
from checks.engine.spelling import spelled

_BAD = (
    r"(?:errors?|failures?|warnings?|red (?:ones|entries|lines|events)|bad ones|fehler\w*|warnungen"
    r"|rote[nr]? \w+|chyb(?:y|ov\w+|n\w+)?|chýb|varovan\w+|upozorneni\w+|červen\w+|zlé"
    r"|špatn\w+|neúspešn\w+|neúspěšn\w+)"
)
_OTHER = (
    r"(?:(?:the )?(?:other|remaining|further) (?:events?|entries|lines|ones)|the rest"
    r"|(?:andere|weitere|übrige|restliche)n? \w+|(?:der|den) rest|(?:ostatn|zvyšn|ďalši|další|zbýva)\w+"
    r"(?: \w+)?|zvyšok|zbytek)"
)
_WHAT = rf"(?:{_BAD}|{_OTHER})"
#: Who does so takes nothing out of the server, only out of what he pastes.
_LEFT_OUT = (
    r"(?:left (?:\w+ )?out|leave out|omitted|skipped|stripped|trimmed|snipped|cut (?:out|off|away)|redacted"
    r"|(?:not|n't) (?:pasted?|included?|shown?|cop(?:y|ied)|posted?|listed?)"
    r"|weggelassen|ausgelassen|rausgenommen|herausgenommen|rausgeschnitten|ausgeblendet|gekürzt|unterschlagen"
    r"|nicht (?:mit ?)?(?:kopiert|gepostet|eingefügt)|vynecha\w+|vynechá\w+|vyhodil\w*|vystrih\w+|vystřih\w+"
    r"|skrát\w+|zkrát\w+|neskopírova\w+|nekopírova\w+|neprilepil\w*|nevložil\w*|neuvádza\w*|neuvád\w+)"
)
#: Lines can be deleted out of a text only.
_LINES = (
    r"(?:error (?:lines|entries|events)|fehler(?:zeilen|einträge|ereignisse|meldungen)"
    r"|chybov\w+ (?:riadk\w+|záznam\w+|udalost\w+|řádk\w+|událost\w+))"
)
_DELETED = r"(?:removed|deleted|gelöscht|entfernt|(?:vy|z|od|s)ma[zž]\w+|odstráni\w+|odstrani\w+)"
_BETWEEN = (
    r"(?:in between|between them|besides|dazwischen|daneben|medzi nimi|medzi tým|popri tom|mezi nimi"
    r"|mezi tím)"
)
_NONE = (
    r"\b(?:no|(?:not|\w+n't) any|without|nothing|keine?\w?|ohne|nichts|žiadn\w+|žádn\w+|bez|nič|nic"
    r"|nie (?:je|sú)|není|nejsou|neboli|nebyly)"
)
_GOOD = (
    r"(?:good|successful|green|success\w*|guten|grünen|erfolgreiche\w*|dobré|úspešn\w+|úspěšn\w+|zelen\w+)"
)

LEFT_OUT = (
    Otherwise(
        (
            *("error", "failure", "warning", "red ", "bad", "other", "rest", "remaining", "further"),
            *("fehler", "warnungen", "rote", "andere", "weitere", "übrige", "chyb", "chýb", "varovan"),
            *("upozorn", "červen", "zlé", "špatn", "neúsp", "ostatn", "zvyš", "ďalši", "další", "zbyt"),
        ),
        spelled(
            rf"^(?!.{{0,200}}{_NONE} (?:\w+ ){{0,2}}{_WHAT}\b).{{0,200}}?"
            rf"(?:\b{_WHAT}\b.{{0,60}}?\b{_LEFT_OUT}\b|\b{_LEFT_OUT}\b.{{0,30}}?\b{_WHAT}\b"
            rf"|\b{_LINES}\b.{{0,60}}?\b{_DELETED}\b|\b{_DELETED}\b.{{0,30}}?\b{_LINES}\b"
            rf"|\b{_WHAT}\b.{{0,20}}\b{_BETWEEN}\b|\b{_BETWEEN}\b.{{0,40}}\b{_WHAT}\b)",
            re.IGNORECASE,
        ),
    ),
    Otherwise(
        ("only", "just", "nur", "len ", "iba ", "jen ", "pouze"),
        spelled(
            rf"\b(?:pasted?|cop(?:y|ied)|posted?|kept|show\w*)\b.{{0,20}}\b(?:only|just) (?:the )?{_GOOD}\b"
            rf"|\b(?:only|just) (?:pasted|copied|posted|kept|included|showing|show) (?:the )?{_GOOD}\b"
            rf"|\bnur die {_GOOD}\b|\b(?:len|iba|jen|pouze) (?:tie |ty )?{_GOOD}\b",
            re.IGNORECASE,
        ),
    ),
)
