"""The words by which somebody leaves open whether something is bad: he asks, supposes, advises or reports."""

import re

from checks.engine.spelling import spelled

#: A question begins so.
ASKS = spelled(
    r"\W{0,9}(?:(?:hi|hello|hallo|ahoj),? )?(?:do|does|did|is|are|was|has|have|can|could|should|would|will"
    r"|why|how|what|which|who|where|any(?:one|body)?|isn't|aren't|doesn't|ist|sind|hat|kann|könn\w+|warum"
    r"|wie|welche\w?|werden|wird|blockiert|macht|muss|müssen|müsste|prečo|ako|aký|môže|nemôže|má|majú|máte"
    r"|musí|je|sú|nie je|nemá|treba|proč|jak|může|nemůže|mají|jsou|není|či|zda|blokuje|robí|dělá)\b",
    re.IGNORECASE,
)
#: A step of a guide begins so, or what a program or a book says.
ADVISES = spelled(
    r"\W*(?:step \d|krok \d|schritt \d|make sure|ensure|verify|check|confirm|please|skontroluj\w*"
    r"|over(?:te|iť|ujte)|zkontroluj\w*|ověřte|prüf(?:e|en|t)|stell\w*|note|warning|error|tip|faq"
    r"|scenario)\b",
    re.IGNORECASE,
)
_IF = (
    r"if|whether|when|whenever|unless|in case|either|wenn|falls|ob|sofern|sobald|entweder|ak|keď|keby|kým"
    r"|pokiaľ|buď|pokud|když|kdyby|jestli\w{0,20}"
)
#: It depends, or is what somebody only thinks of.
_OPEN = (
    rf"{_IF}|perhaps|presumably|maybe|probably|possibl[ey]|potential\w{{0,20}}|suspect\w{{0,20}}"
    r"|wonder\w{0,20}|seems?|looks like|appears|likely|bet|cannot be|can't be|might|would|rule out|means?"
    r"|indicates?|caused? by|true that|in theory|for example|e\.g|scheint|verdacht|vielleicht"
    r"|vermut\w{0,20}|z\. ?b|asi|zrejme|možno|tipujem|podozr\w{1,20}|vyzerá|pravdepodobne|napríklad"
    r"|zřejmě|vypadá|podezř\w{1,20}|pravděpodobně|nejspíš\w{0,20}|například"
)
#: In the part of the sentence in which it is said, or in the words around that.
OPEN = spelled(rf"\b(?:{_OPEN})\b", re.IGNORECASE)
#: Before it: it is only supposed, to be looked at, or a rule for everybody.
SUPPOSES = spelled(
    rf"\b(?:{_OPEN}|where|while|until|assum\w{{1,20}}|suppos\w{{1,20}}|imagine|check(?:ing)?|verify|ensure"
    r"|make sure|confirm that|see if|look for|should|could|may|can|must|need(?:s|ed)?|please|how|why|think"
    r"|guess|believe|fear|doubt|hope|not sure|no idea|don't know|unclear|want\w{0,20}|plan\w{0,20}|before"
    r"|after(?! (?:the|our|an?|this|last|upgrad\w{1,20}|migrat\w{1,20}|updat\w{1,20}|install\w{1,20}"
    r"|mov\w{1,20})\b)|any user|a user|every|anyone|someone|as a test"
    r"|nachdem|bevor|prüf(?:e|en|t)|bitte|soll\w{0,20}|könnte\w{0,20}|kann|glaub\w{0,20}|denk\w{0,20}"
    r"|či|aby|by|skontroluj\w{0,20}|overte|overiť|skontrolovať|prosím|môže\w{0,20}|mohl[oaiy]?|myslím"
    r"|neviem|podozriev\w{1,20}|treba|mal[oai]? by|po tom|zda|zkontroluj\w{0,20}|ověřte|může\w{0,20}"
    r"|nevím)\b|\?",
    re.IGNORECASE,
)
CAUSES = spelled(
    r"\b(?:causes?|reasons?|possib\w{1,20}|common|typical\w{0,20}|usual\w{0,20}|often|checklist"
    r"|troubleshoot\w{0,20}|symptoms?|prerequi\w{1,20}|requirements?|recommend\w{0,20}|guide|documentation"
    r"|docs|article|microsoft (?:learn|says|docs)|known issues?|faq|steps?|to-?do|tasks?|things to|example"
    r"|scenario|solutions?|fix(?:es)?|ursachen?|gründe|mögliche\w{0,20}|häufig\w{0,20}|typisch\w{0,20}"
    r"|voraussetzung\w{0,20}|anleitung|dokumentation|lösung\w{0,20}|príčin\w{0,20}|dôvod\w{0,20}"
    r"|možn[éýá]\w{0,20}|často|postup\w{0,20}|návod\w{0,20}|dokument[áa]ci\w{1,20}|krok\w{0,20}"
    r"|riešeni\w{0,20}|příčin\w{0,20}|důvod\w{0,20})\b",
    re.IGNORECASE,
)
#: Before it: a program or somebody else says so.
REPORTS = spelled(
    r"\b(?:errors?|exception|message|says?|said|saying|states?|stating|claims?|reports?|complains?|told|event"
    r"|logs?|warning|according to|apparently|supposedly|(?:fehler)?meldung|meldet|fehler\w{0,20}|sagt|sagte"
    r"|behauptet|laut|chyb(?:a|u|ou|ov[áé]|ová hláška)|hlás\w{0,20}|hovor[ií]|píše|tvrd[ií]|vraj|údajne"
    r"|podľa|podle|prý|říká)\b(?!: ?\d)",
    re.IGNORECASE,
)
#: Behind it: it is asked after all, or nobody is sure.
TAG = spelled(
    r"\b(?:everything|every \w+|anything|all|alle[ns]?|všetko|všetkého|vše|všeho) (?:but|except|außer|okrem"
    r"|kromě)\b|"
    r"(?:,|-|–) ?(?:right|correct|yes|no|isn't it|is it|or not|oder(?: nicht)?|nicht wahr|richtig|[žz]e|však"
    r"|že áno|že ano|správne|nie|ne)\s?\?"
    r"|\b(?:i (?:think|guess|believe|suppose|suspect)|if i|not sure|probably|maybe|as far as i know|afaik"
    r"|iirc|glaube ich|denke ich|soweit ich|vermut\w{1,20}|myslím|asi|možno|neviem iste|pokiaľ viem"
    r"|pokud vím)\b",
    re.IGNORECASE,
)
#: Right behind it: only then something happens, or it is one of two; or it is somebody's wish.
GOES_ON = spelled(
    r"^\W{0,9}(?:can|could|may|might|will|would|should|cannot|won't|is|are|was|kann|könnte|wird|würde|môže"
    r"|může|nie je|není|ist nicht|by (?:default|design))\b"
    r"(?! (?:still|also|blocked|closed|why|causing|set by))"
    rf"|^\W{{0,9}}(?:(?:but |only |aber |nur |ale |len |iba |jen ){{0,2}}(?:{_IF})|or|oder|alebo|nebo"
    r"|says|according to|laut|sagt|podľa|hovorí|hlási|podle|říká)\b",
    re.IGNORECASE,
)
#: Before it, in the same part of the sentence: it is one of two.
OR = spelled(r"\b(?:or|oder|alebo|nebo)\b", re.IGNORECASE)
#: In the same part of the sentence.
NOT_SO = spelled(
    r"\b(?:step \d|krok \d|schritt \d"
    r"|(?:never|niemals|nikdy)(?! (?:been |nebol[aoi]? |nebyl[aoiy]? )?(?:enabled|activated|turned on"
    r"|switched on|aktiviert|zapnut\w|povolen\w))|no (?:longer|more)|not any ?more"
    r"|nicht mehr (?=deaktiviert|blockiert)|už nie|už není|temporarily|dočasne|dočasně|vorübergehend"
    r"|deliberately|users? (?:who|whose|with)"
    r"|accounts? (?:that|whose|with)|domain admins?|adminsdholder|protected (?:users?|groups?|accounts?)"
    r"|admincount|sdprop|error|message|meldung|fehlermeldung|hláška)\b",
    re.IGNORECASE,
)
#: How somebody came to know it: that is no doubt about it.
FOUND = spelled(
    r"\b(?:(?:we|i)(?:'ve| have|'ve just| just)? (?:found|noticed|saw|see|discovered|realised|realized"
    r"|can see|know|verified|confirmed|checked and)(?: out)?(?: that)?|it turn(?:s|ed) out(?: that)?"
    r"|turn(?:s|ed) out(?: that)?|confirmed that"
    r"|(?:wir haben|ich habe) (?:festgestellt|gesehen|gemerkt),?(?: dass)?|festgestellt, dass"
    r"|(?:zistil|všimol|všiml|videl|overil|zjistil|viděl|ověřil)[aiy]?(?: (?:som|sme|si|jsme"
    r"|jsem))?,?(?: že)?"
    r"|(?:som|sme|jsme|jsem) (?:si )?(?:zistil|všim\w{1,3}|zjistil|overil|ověřil)[aiy]?,?(?: že)?"
    r"|ukázalo sa,? že|ukázalo se,? že|vidím,? že|vidíme,? že)(?=\W|$)",
    re.IGNORECASE,
)
