"""The words by which somebody says that what was bad is so no more: he put it right, or it works again."""

import re

from checks.engine.spelling import spelled

_DONE = (
    r"(?:granted|gave|given|added|fixed|opened|enabled|re-?enabled|activated|corrected|unblocked|removed"
    r"|restored|allowed|assigned|delegated|repaired|cleared|ticked|unticked|lowered|reduced|relaxed|mended"
    r"|rectified|changed|configured (?:it|them|that|this|the proxy|tls)|set (?:it|them|that|this)"
    r"|(?:turned|switched) (?:[\w.]+ ){0,3}(?:back )?on|(?:disabled|stopped|turned off|switched off)"
    r" (?:it|that|(?:the )?(?:ssl|tls|https|inspection|decryption))|put it|ran set-adsync\w{1,20})"
)
_NO_MEND = (
    r"(?! (?:\w{1,20} ){0,2}?(?:tickets?|cases?|support|password write|write-?back|sspr|logging|audit\w{0,20}"
    r"|tracing|self.service|nothing))"
)
_NO_MEND_SK = r"(?! (?:\w{1,20} ){0,2}?(?:tiket|ticket|hlásenie|požiadavku|sspr|write ?back|spätný|zpětný))"
_MENDED_EN = (
    rf"\b(?:i|we|they|he|she|who)(?:'ve|'d)?(?: (?:have|has|had|then|just|since|already|now|also|quickly"
    rf"|did)){{0,3}} {_DONE}\b{_NO_MEND}"
    rf"|\b(?:has|have|had) (?:now |since |already )?been {_DONE}\b{_NO_MEND}"
    r"|\b(?:it|that|this|they|which|permissions?|ports?|inheritance) (?:is|are|was|were|has been)"
    r" (?:now |since |already |then |meanwhile |quickly ){0,2}"
    r"(?:fixed|resolved|solved|corrected|granted|opened|restored|mended|sorted)\b"
    r"|\b(?:after|since|once|by) (?:i |we )?(?:re-?)?(?:enabling|granting|adding|opening|fixing|giving"
    r"|chang\w{1,20}|excluding|disabling|enabled|granted|added|opened|fixed|gave|unblocking|removing"
    r"|correcting|setting)\b"
    r"|\b(?:everything|(?:it|all)(?: now)?) (?:works|working|(?:is|was) (?:now )?(?:working|fine))\b"
    r"(?! (?:for|in|from|on|with|via|only|when|if|there|except|apart|but)\b)"
    r"|\bnow (?:it|everything|all|resets?|write ?back|it's)\b.{0,20}\b(?:works?|fine|ok|fixed)\b"
    r"|\b(?:works?|working|syncs?|syncing|running|reachable|fine|ok(?:ay)?|all good) (?:again|now|since)\b"
    r"|\b(?:again|now) (?:works?|syncs?|ok(?:ay)?|fine|open|enabled|reachable)\b"
    r"|\b(?:is|are|it's) now (?:on|open|enabled|set|allowed|fine|working|syncing)\b"
    r"|\bno longer (?:blocked|closed|disabled|off|missing|inspected|decrypted|the case|so)\b"
    # A name is resolved to an address, and a firewall edits its entries.
    r"|\b(?:solved|(?<!\d was )resolved|fixed|sorted)\b\W{0,3}$|\[solved\]"
    r"|(?:^|[,;.] |\band )\W{0,3}(?:granted|added|opened|enabled|re-?enabled|set|changed|corrected|activated"
    r"|allowed) (?:it|them|that|now|this)\b"
    r"|\w (?:granted|added|opened|re-?enabled|corrected|delegated|fixed|repaired|restored) (?:it|them)\b"
    r"|^\W{0,9}(?:(?:fixed|solved|resolved(?! to)|sorted|correction|oops|scratch that)\b|edit ?\d? ?[:–-])"
    r"|\b(?:fixed|solved|(?:issue|problem|error|case) (?:is|was|got) resolved|corrected|re-?enabled"
    r"|unblocked|white-?listed|allow-?listed|exempt(?:ed)?"
    r"|excluded|exclusion|bypass(?:e[ds]|ing)?(?! list)|caught up|back on|went away)\b"
    r"|\bexceptions? (?:for|list|rule)\b|\ban exception\b"
)
_MENDED_DE = (
    r"\b(?:behoben|gelöst|freigeschaltet|ausgenommen)\b"
    r"|\b(?:inzwischen|mittlerweile)\b(?!.*\b(?:nicht|nichts|kein\w*)\b)"
    r"|\b(?:jetzt|danach|nun)\b.{0,40}\b(?:gesetzt|aktiviert|offen|geöffnet|erteilt|ok|korrigiert"
    r"|geht|funktioniert|freigegeben|vergeben|eingeschaltet)\b"
    r"|\b(?:habe|haben|hat|wurde)\b.{0,40}\b(?:gesetzt|aktiviert|geöffnet|erteilt|korrigiert|freigegeben"
    r"|hinzugefügt|vergeben|eingeschaltet|ergänzt)\b"
    r"|\b(?:geht|läuft|funktioniert|synchronisiert|erreichbar|offen)(?: \w{1,12})? wieder\b"
    r"|\bwieder (?:aktiv\w*|offen|erreichbar|ein\w*|frei\w*|synchronisiert|funktioniert)\b"
)
_MENDED_SK = (
    r"\b(?:pridal|doplnil|udelil|dal|nastavil|zapol|zapl|zapnul|povolil|otvoril|opravil|odblokoval|vrátil"
    r"|zmenil|přidal|udělil|otevřel|změnil|vyřešil|vyriešil|odstránil|odstranil|vyňal|vyjmul)[aiy]?\b"
    rf"{_NO_MEND_SK}"
    r"|\b(?:výnimk\w+|výjimk\w+|opraven\w+|vyriešen\w+|vyřešen\w+|vyjmut\w+|vyňat\w+)\b"
    r"|\b(?:už|teraz|teď|medzitým|mezitím|opäť|zase|znova|opět)\b.{0,30}\b(?:zapnut\w|otvoren\w|otevřen\w"
    r"|pridan\w|přidan\w|nastaven\w|funguje|v poriadku|v pořádku)\b"
    r"|\b(?:už|teraz|teď|opäť|zase|znova|opět) (?:to )?(?:ide|beží|jede)\b"
)
#: It was put right since.
MENDED = spelled(rf"{_MENDED_EN}|{_MENDED_DE}|{_MENDED_SK}", re.IGNORECASE)
