"""The words by which somebody speaks of others, of another server or of the past, and of who did it."""

import re

from checks.engine.spelling import spelled

#: Anywhere in a sentence: it is of others, was once, or is not what is wrong.
NOT_OURS = spelled(
    r"\b(?:customers?'?s?|clients?'|colleague\w{0,20}|neighbou?r\w{0,20}|friend\w{0,20}|(?:test)?labs?"
    r"|homelab|staging|test[- ]?(?:server|box|vm|system|machine|env\w{0,20}|domain|forest|tenant)\w{0,3}"
    r"|(?:another|other|second|secondary|old|former|standby) (?:[\w-]{1,20} )?(?:server|tenant|site|box"
    r"|company|team|forest)"
    r"|article|blog|documentation|docs|microsoft says|used to|formerly|previously|in the past"
    r"|until (?:yesterday|last|today|we|i)|(?:is not|isn't) the (?:problem|issue|cause)|ruled out"
    r"|not (?:the case|true)|stimmt nicht|nie je pravda|není pravda"
    r"|kund\w{1,20}|kolleg\w{1,20}|testumgebung|testlab\w{0,3}|(?:alten?|zweiten?|anderen?) server|früher"
    r"|ausgeschlossen"
    r"|kol[eé]g\w{1,20}|zákazní[kc]\w{0,20}|testovac\w{1,20}|star(?:om|ý|ej|ém) server\w{0,3}"
    r"|druh\w{1,3} server\w{0,3}|in[oéý]\w{0,3} server\w{0,3}|jin[éý]m\w{0,3} server\w{0,3}"
    r"|dokumentáci\w{1,3}|článk\w{1,3}|kedysi|predtým|dříve|nie je (?:problém|príčin\w{1,20})|není problém"
    r"|vylúčen\w{1,20})\b",
    re.IGNORECASE,
)
#: Before it, or in the same part of the sentence.
OTHER = spelled(
    r"\b(?:another|second|secondary|old|former|standby|alt(?:e[nmr]?)|star[ýéáu]\w{0,2})\b", re.IGNORECASE
)
#: In the same part of the sentence: it was so.
PAST = spelled(
    r"\b(?:(?:was|were|had)(?:n'?t)?(?! never)|did|wurden?|war(?:en)?|gewesen|hatten?|fehlten?|stand"
    r"|bol[aoi]?|byl[aoiy]?|(?<!nikdy )ne(?:bol[aoi]?|byl[aoiy]?)|(?:ne)?mal[aoi]?|(?:ne)?měl[aoiy]?"
    r"|chýbal[aoi]?|chyběl[aoiy]?|lacked|blocked by us)\b",
    re.IGNORECASE,
)
#: Who did it, and where: his domain controllers are no other place.
PASSING = spelled(
    r" by (?:a|an|the|our|some|my) (?:(?:former|previous|old|other) )?(?:admins?|administrators?|consultants?"
    r"|teams?|gpos?|policy|script|hardening)\b"
    r"| (?:on|in|to|for|of|auf|von|na|v|pre) (?:(?:all|our|the|both|of|my|unseren|allen|den|beiden|všetkých"
    r"|našich|všech|obidvoch|obou) ){0,3}(?:domain controllers?|dcs?|domänencontrollern?|(?:radičoch"
    r"|řadičích)(?: domény)?)\b",
    re.IGNORECASE,
)
#: Who did it, where it is off now.
BY_WHOM = spelled(
    r"^\W*(?:some(?:body|one)|(?:a|my|our|the) (?:colleague|(?:former|previous|old|other) admin)"
    r"|(?:môj )?kolega"
    r"|niekto|někdo|jemand|der kollege)(?= (?:\w+ ){0,2}"
    r"(?:unticked|unchecked|disabled|deactivated|turned|switched|vypol|vypl|vypnul))",
    re.IGNORECASE,
)
