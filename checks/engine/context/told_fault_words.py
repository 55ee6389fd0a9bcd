"""The words by which somebody leaves open whether something is wrong, or says that it no longer is."""

import re

from checks.engine.spelling import spelled

#: A page that explains an error has such a heading, and no letter has.
HEADING = spelled(
    r"^\W{0,4}(?:(?:possible |root )?causes?|re?solutions?|workarounds?|ursachen?|lösung(?:en)?|príčin[ay]"
    r"|riešeni[ea]|příčin[ay]|řešení|prerequisites|requirements|troubleshooting(?: steps)?"
    r"|symptoms?)\W{0,4}$",
    re.IGNORECASE,
)
ASKS = spelled(
    r"\W{0,9}(?:do|does|did|is|are|was|has|have|can|could|should|would|will|why|how|what|which|who|where|any"
    r"|ist|sind|hat|kann|warum|wie|welche\w?|werden|wird|muss|müssen|prečo|ako|môže|má|majú|musí|je|sú"
    r"|aký|proč|jak|může|mají|jsou|či|zda|treba|nemôže|nemůže|nie je|není|nemá)\b",
    re.IGNORECASE,
)
#: Before it: it is only supposed, to be looked at, or a rule for everybody.
SUPPOSES = spelled(
    r"\b(?:if|whether|when|whenever|where|while|unless|until|in case|assum\w{1,20}|suppos\w{1,20}|imagine"
    r"|check(?:ing)?"
    r"|verify|ensure|make sure|confirm that|see if|look for|should|could|might|may|can|would|must|need(?:s"
    r"|ed)?"
    r"|please|how|why|maybe|perhaps|probably|possibl[ey]|suspect\w{0,20}|think|guess|believe|fear|doubt|hope"
    r"|wonder\w{0,20}"
    r"|not sure|no idea|don't know|unclear|would like|want\w{0,20}|plan\w{0,20}|before"
    r"|after(?! (?:the|our|an?|this|last|upgrad\w{1,20}|migrat\w{1,20}|updat\w{1,20}|install\w{1,20}"
    r"|mov\w{1,20})\b)|wenn|falls|ob|sofern|sobald"
    r"|nachdem|bevor|prüf(?:e|en|t)|bitte|soll\w{0,20}|könnte\w{0,20}|kann|vielleicht|vermut\w{0,20}"
    r"|glaub\w{0,20}|denk\w{0,20}"
    r"|ak|či|keď|kým|pokiaľ|aby|by|skontroluj\w{0,20}|overte|overiť|skontrolovať|prosím|možno|asi|zrejme"
    r"|môže\w{0,20}"
    r"|mohl[oaiy]?|myslím|neviem|podozriev\w{1,20}|treba|mal[oai]? by|po tom|pokud|jestli\w{0,20}|zda|když"
    r"|zkontroluj\w{0,20}"
    r"|ověřte|může\w{0,20}|nevím|nejspíš\w{0,20}|pravdepodobne|pravděpodobně|any user|a user|every|anyone"
    r"|someone"
    r"|for example|e\.g|z\. ?b|napríklad|například|in theory)\b|\?",
    re.IGNORECASE,
)
CAUSES = spelled(
    r"\b(?:causes?|reasons?|possib\w{1,20}|common|typical\w{0,20}|usual\w{0,20}|often|checklist"
    r"|troubleshoot\w{0,20}|symptoms?"
    r"|prerequi\w{1,20}|requirements?|recommend\w{0,20}|guide|documentation|docs|article|microsoft (?:learn"
    r"|says|docs)"
    r"|known issues?|faq|steps?|to-?do|tasks?|things to|example|scenario|ursachen?|gründe|mögliche\w{0,20}"
    r"|häufig\w{0,20}"
    r"|typisch\w{0,20}|voraussetzung\w{0,20}|anleitung|dokumentation|príčin\w{0,20}|dôvod\w{0,20}"
    r"|možn[éýá]\w{0,20}|často|postup\w{0,20}"
    r"|návod\w{0,20}|dokument[áa]ci\w{1,20}|krok\w{0,20}|příčin\w{0,20}|důvod\w{0,20}|solutions?|fix(?:es)?"
    r"|lösung\w{0,20}|riešeni\w{0,20})\b",
    re.IGNORECASE,
)
#: A program or somebody else says so.
REPORTS = spelled(
    r"\b(?:errors?|message|says?|said|saying|states?|stating|claims?|reports?|complains?|told|event|logs?"
    r"|warning"
    r"|meldung|meldet|fehler\w{0,20}|sagt|sagte|behauptet|laut|chyb(?:a|u|ou|ov[áé]|ová hláška)|hlás\w{0,20}"
    r"|hovor[ií]"
    r"|píše|tvrd[ií]|vraj|údajne|podľa|podle|prý|říká|according to|apparently|supposedly)\b(?!: ?\d)",
    re.IGNORECASE,
)
#: At the end: it is asked after all, or nobody is sure.
TAG = spelled(
    r"(?:,|-|–) ?(?:right|correct|yes|no|isn't it|is it|or not|oder(?: nicht)?|nicht wahr|richtig|že\??|však"
    r"|že áno|že ano|správne|nie|ne)\s?\?"
    r"|\b(?:i (?:think|guess|believe|suppose|suspect)|if i|not sure|probably|maybe|as far as i know|afaik"
    r"|iirc"
    r"|glaube ich|denke ich|soweit ich|vermut\w{1,20}|myslím|asi|možno|neviem iste|pokiaľ viem|pokud vím)\b",
    re.IGNORECASE,
)
#: Behind it: only then something happens, or it is somebody's wish.
UNLESS_SO = spelled(
    r"^\W{0,9}(?:can|could|may|might|will|would|should|cannot|won't|is|are|was|kann|könnte|wird|würde|môže"
    r"|může"
    r"|by)\b(?! (?:still|also|blocked|closed|not|why|causing|a gpo|set by|per|our))",
    re.IGNORECASE,
)
NO_MORE = spelled(
    r"\b(?:no longer|už nie|už není|used to|formerly|previously|in the past"
    r"|früher|kedysi|predtým|dříve|until (?:yesterday|last|today|we|i)|is not the (?:problem|issue|cause)"
    r"|isn't the (?:problem|issue|cause)|ruled out|nie je problém|nie je príčin\w{1,20}|není problém"
    r"|ausgeschlossen"
    r"|vylúčen\w{1,20}|lab|testlab|test (?:env\w{0,20}|domain|forest|tenant)|testumgebung|testovac\w{1,20}"
    r"|customers?'?s?"
    r"|clients?'|kunde\w{0,20}|zákazní[kc]\w{0,20}|colleague\w{0,20}|kolleg\w{1,20}|kol[eé]g\w{1,20}"
    r"|neighbou?r\w{0,20}|friend\w{0,20})\b",
    re.IGNORECASE,
)
#: In the same part of the sentence.
NOT_SO = spelled(
    r"\b(?:step \d|krok \d|schritt \d|never|nikdy|niemals|old|alt(?:e[nmr]?)|star[ýéáu]\w{0,2}|temporarily"
    r"|dočasne|dočasně|vorübergehend|deliberately|users? (?:who|whose|with)|accounts? (?:that|whose|with)"
    r"|domain admins?|adminsdholder|protected (?:users?|groups?|accounts?)|admincount|sdprop|error"
    r"|message)\b",
    re.IGNORECASE,
)
#: Who did it, and where: his domain controllers are no other place.
PASSING = spelled(
    r" by (?:a|an|the|our|some|my) (?:(?:former|previous|old|other) )?(?:admins?|administrators?|consultants?"
    r"|teams?"
    r"|gpos?|policy|script|hardening)\b"
    r"| (?:on|in|to|for|of|auf|von|na|v|pre) (?:(?:all|our|the|both|of|my|unseren|allen|den|beiden|všetkých"
    r"|našich"
    r"|všech|obidvoch|obou) ){0,3}(?:domain controllers?|dcs?|domänencontrollern?|(?:radičoch"
    r"|řadičích)(?: domény)?)\b",
    re.IGNORECASE,
)
PAST = spelled(
    r"\b(?:was|were|had|did|wurden?|war(?:en)?|hatten?|fehlten?|stand|bol[aoi]?|byl[aoiy]?|mal[aoi]?"
    r"|měl[aoiy]?"
    r"|nemal[aoi]?|neměl[aoiy]?|chýbal[aoi]?|chyběl[aoiy]?|nebol[aoi]?|nebyl[aoiy]?|lacked|blocked by us)\b"
    r"(?<!had been set)",
    re.IGNORECASE,
)
#: Who has found it so has it still.
FOUND = spelled(
    r"\b(?:(?:we|i)(?:'ve| have|'ve just| just)? (?:found|noticed|saw|see|discovered|realised|realized"
    r"|can see|know|verified|confirmed|checked and)(?: out)?(?: that)?|it turn(?:s|ed) out(?: that)?"
    r"|turn(?:s|ed) out(?: that)?|confirmed that|looks like the (?=msol|connector)"
    r"|(?:wir haben|ich habe) (?:festgestellt|gesehen|gemerkt),?(?: dass)?|festgestellt, dass"
    r"|(?:zistil|všimol|všiml|videl|overil|zjistil|viděl|ověřil)[aiy]?(?: (?:som|sme|si|jsme"
    r"|jsem))?,?(?: že)?"
    r"|(?:som|sme|jsme|jsem) (?:si )?(?:zistil|všim\w{1,3}|zjistil|overil|ověřil)[aiy]?,?(?: že)?"
    r"|ukázalo sa,? že|ukázalo se,? že|vidím,? že|vidíme,? že)(?=\W|$)",
    re.IGNORECASE,
)
_DONE = (
    r"(?:granted|gave|given|added|fixed|opened|enabled|re-?enabled|activated|corrected|unblocked|removed"
    r"|restored"
    r"|allowed|assigned|delegated|repaired|cleared|ticked|unticked|lowered|reduced|relaxed|mended|rectified"
    r"|changed|set (?:it|them|that|this)|turned (?:it|them) (?:back )?on|switched (?:it|them) (?:back )?on"
    r"|put it"
    r"|ran set-adsync\w{1,20})"
)
_NO_MEND = (
    r"(?! (?:\w{1,20} ){0,2}?(?:tickets?|cases?|support|password write|write-?back|sspr|logging|audit\w{0,20}"
    r"|tracing"
    r"|self.service|nothing))"
)
#: It was put right since.
MENDED = spelled(
    rf"\b(?:i|we|they|he|she|who)(?:'ve|'d)?(?: (?:have|has|had|then|just|since|already|now|also|quickly"
    rf"|did)){{0,3}}"
    rf" {_DONE}\b{_NO_MEND}"
    rf"|\b(?:has|have|had) (?:now |since |already )?been {_DONE}\b{_NO_MEND}"
    r"|\b(?:it|that|this|they|which|permissions?|ports?|inheritance) (?:is|are|was|were|has been)"
    r" (?:now |since |already |then |meanwhile |quickly ){0,2}"
    r"(?:fixed|resolved|solved|corrected|granted|opened|restored|mended|sorted)\b"
    r"|\b(?:after|since|once|by) (?:i |we )?(?:re-?)?(?:enabling|granting|adding|opening|fixing|giving"
    r"|chang\w{1,20}"
    r"|enabled|granted|added|opened|fixed|gave|unblocking|removing|correcting|setting)\b"
    r"|\bnow (?:it|everything|all|resets?|write ?back|it's)\b.{0,20}\b(?:works?|fine|ok|fixed)\b"
    r"|\b(?:works|working|all good|is fine) now\b|\b(?:solved|resolved|fixed)\b\W{0,3}$|\[solved\]"
    r"|(?:^|[,;.] )\W{0,3}(?:granted|added|opened|enabled|re-?enabled|set|changed|corrected) (?:it|them|that"
    r"|now|this)\b"
    r"|^\W{0,9}(?:fixed|solved|resolved|edit|correction|oops|scratch that)\b"
    r"|\b(?:inzwischen|mittlerweile|jetzt|danach|nun)\b.{0,40}\b(?:gesetzt|aktiviert|behoben|offen|geöffnet"
    r"|erteilt"
    r"|ok|korrigiert|geht|funktioniert|freigegeben|vergeben)\b"
    r"|\b(?:habe|haben|hat)\b.{0,40}\b(?:gesetzt|aktiviert|behoben|geöffnet|erteilt|korrigiert|freigegeben"
    r"|hinzugefügt|vergeben|eingeschaltet|ergänzt)\b"
    r"|\b(?:pridal|doplnil|udelil|dal|nastavil|zapol|zapl|zapnul|povolil|otvoril|opravil|odblokoval|vrátil"
    r"|zmenil"
    r"|přidal|udělil|otevřel|opravil|změnil|vyřešil|vyriešil|odstránil|odstranil)[aiy]?\b"
    r"(?! (?:\w{1,20} ){0,2}?(?:tiket|ticket|hlásenie|požiadavku|sspr|write ?back|spätný))"
    r"|\b(?:už|teraz|teď|medzitým|mezitím)\b.{0,30}\b(?:opraven\w|vyriešen\w|vyřešen\w|zapnut\w|otvoren\w"
    r"|otevřen\w|pridan\w|přidan\w|nastaven\w|funguje|v poriadku|v pořádku)\b",
    re.IGNORECASE,
)
#: What announces a list of what somebody found.
OWN_LIST = spelled(
    r"\b(?:we|i|our|my|us|here is|here are|here's|found|findings?|current\w{0,20}|status|state|environment"
    r"|setup"
    r"|situation|facts|details|settings|wir|unser\w{0,20}|ich|haben|aktuell\w{0,20}|befund|stand|umgebung"
    r"|máme|mám"
    r"|naš\w{0,20}|náš|u nás|zistil\w{0,20}|zistenia|stav|aktuálne|zjistil\w{0,20}|zjištění|nastaveni\w)\b",
    re.IGNORECASE,
)
