"""In which words people say how old a password has to be before the domain takes another one."""

import re

from checks.engine.spelling import spelled

_WORD = r"(?:passwords?|pass|pw|pwd|passwort|kennwort)"
#: *minimum password age*, *minimum age for passwords*, *minimales Kennwortalter*, *minimálny vek hesla*
AGE = spelled(
    rf"\bmin(?:imum|umum|imal|\.)?[ -]{_WORD}[ -]?age\b|\bminpasswordage\b"
    rf"|\b{_WORD} min(?:imum|imal|\.)? age\b"
    r"|\bmin(?:imum|imal|\.)? age(?: (?:of|for) (?:a |the |our )?passwords?)?\b(?! group| limit| of [a-z])"
    r"|\b(?:minimal(?:e[smnr]?)?|min\.) ?(?:kennwort|passwort)-?(?:alter|dauer)\b"
    r"|\bmindest(?:kennwort|passwort)?-?alter\b(?: (?:der|des|für|von) (?:\w+ )?(?:kennw|passw)\w+)?"
    r"|\b(?:minimáln\w{1,3}|min\.) ?(?:vek\w{0,2}|doba? platnosti|dobu platnosti|platnos[tť]\w{0,2}"
    r"|stáří\w{0,2}"
    r"|stářím|věk\w{0,2}|staroba) hes(?:la|iel|el|lu|lo)\b",
    re.IGNORECASE,
)
#: What may stand between the age and its value: any other word may say that it is not so.
_BETWEEN = (
    r"(?:in|on|at|for|of|by|to|the|our|my|a|an|is|are|it|its|it's|been|has|have|we|i|set|configured|defined"
    r"|currently|still|already|now|also|just|only|here|value|setting|ad|active directory|on-?prem\w*"
    r"|local ad|domain"
    r"|default domain|main domain|domain-wide|company|gpo|policy|policies|group policy|root|dc|dcs"
    r"|which|that|days"
    r"|whole|exactly|enabled|with|as|per"
    r"|im|in der|von|bei|uns|der|dem|unserer|unserem|ist|steht|beträgt|liegt|haben|wir|derzeit|aktuell|auf"
    r"|gesetzt"
    r"|eingestellt|konfiguriert|domäne|richtlinie|noch|schon|bereits|tagen"
    r"|v|vo|na|u|nás|je|máme|mám|tu|teraz|teď|aktuálne|aktuálně|momentálne|už|stále|pořád|má|naša|naše"
    r"|náš|našej"
    r"|naší|dom[ée]n[aeěyu]|politike|politik[ay]|zásadách|zásade|zásadě|hodnot[auyě]|nastaven\w{1,3}"
    r"|nastavil\w?|znížil\w?|zmenil\w?|změnil\w?|snížil\w?"
    r"|nakonfigurovan\w{1,3}|som|sme|jsme|jsem|sa|se|dn[íiůo]\w{0,2})"
)
_FILL = rf"(?:[ (\"'*:=>,]{{1,4}}{_BETWEEN}\b[)\"'*]{{0,2}}){{0,9}}"
_ZERO = r"0|zero|null|nula|nulu|nulový|nulové"
_UNIT = r"(?:days?|d|tag|tage|tagen|deň|den|dni|dní|dn[yůeěa]|dňa)"
_ONE = rf"1|(?:one|single|eine[mnr]?|ein|jeden|jedného)(?=[ -]{_UNIT}\b)"
_OTHER_UNIT = r"(?:hours?|hrs?|h|stunden?|hod\w*|weeks?|wochen?|týžd\w+|týd\w+)"
VALUE = (
    rf"(?<![\w.])(?:(?P<none>{_ZERO})|(?P<one>{_ONE})|(?P<number>\d{{1,3}}))\b(?![.,:]\d)"
    rf"(?:[ -]?(?:\(?{_UNIT}\b\)?|(?P<unit>{_OTHER_UNIT})\b))?"
    r"(?! ?(?:%|/|-|–|or|oder|alebo|nebo|či|to|bis|až|char\w*|minut\w*|min|sec\w*|month\w*|monat\w*|mesiac\w*"
    r"|měs\w*|year\w*|jahr\w*|rok\w*) ?\b)"
)
#: *AGE is 1 day*, *AGE (days): 0*, *AGE máme v doméne nastavený na 0*
BEHIND = spelled(rf"\bAGE\b{_FILL}[ (\"'*:=>]{{1,4}}{VALUE}", re.IGNORECASE)
#: *we have a 7 day AGE*
BEFORE = spelled(
    rf"\b(?:we|i|our (?:domain|ad|policy|gpo)|wir|ich|máme|mám)\b(?:[ ](?:have|has|got|use|run|haben"
    rf"|eine?n?|a|an"
    rf"|the|v|dom[ée]ne|dom[ée]ně)\b){{0,4}} {VALUE}[ -]?(?:day |tage |\w*denn\w+ )?AGE\b",
    re.IGNORECASE,
)
#: *there is no AGE*, *nemáme žiadny AGE*
WITHOUT = spelled(
    r"\b(?:(?:there is|there's|we(?:'ve| have)?(?: got)?|domain has|ad has|policy has|gpo has|i have) no"
    r"|(?:gibt es|haben wir|wir haben) (?:[\w-]{1,10} ){0,2}?kein(?:e|en)?|(?:v|vo) (?:[\w-]{1,10}"
    r" ){1,2}?nemáme"
    r"|nemáme|nemám|není|nie je)(?: (?:v|in|im|dom[ée]n[eě]|ad|žiadn\w{1,2}|žádn\w{1,3}|nastaven\w{1,3}"
    r"|any|der"
    r"|domäne|set|a|u|nás|unserer)\b){0,5} AGE\b"
    r"(?: (?:set|configured|defined|at all|here|gesetzt|nastaven\w{1,3}|bei uns|u nás))?"
    r"(?: (?:in|on|v|u) (?:the |our |der |unserer |našej )?(?:domain|ad|domäne|dom[ée]n[eě])(?: policy)?)?"
    r"(?=\s*(?:$|[.,;!)]|but\b|and\b|aber\b|und\b|ale\b))",
    re.IGNORECASE,
)
#: *no AGE is configured in our domain*
NONE_IS_SET = spelled(
    r"\bno AGE (?:is|has been) (?:set|configured|defined)"
    r"(?=(?: (?:in|on|for) (?:the |our )?(?:domain|ad)(?: policy)?)?\s*(?:$|[.,;!)]))",
    re.IGNORECASE,
)
#: Who set it to a value has that value: *we changed AGE from 3 to 0*, *AGE was 1 day, I set it to 0*.
_WE = r"(?:we|i|we've|i've|wir|ich|my colleague)"
_CHANGED = r"(?:set|changed|lowered|reduced|dropped|put|configured|raised|increased|turned)"
_CHANGED_CS = (
    r"(?:(?:zmen|nastav|zníž|dal|zvýš|změn|sníž)\w{0,3} (?:som|sme|jsem|jsme)|(?:som|sme|jsem|jsme)"
    r" (?:\w+ ){0,2}(?:zmen|nastav|zníž|dal|zvýš|změn|sníž)\w{0,3})"
)
_FROM = rf"(?: (?:down |back )?(?:from|von|z|zo|ze) \d{{1,3}}(?: {_UNIT}\b)?)?"
SET = spelled(
    rf"\b{_WE}(?: (?:have|had|also|already|even|just|then|did|both))* {_CHANGED} (?:[\w']{{1,10}}"
    rf" ){{0,2}}?AGE\b"
    rf"(?: (?:in|on|for|of) (?:the |our )?[\w -]{{2,30}}?)?{_FROM}"
    rf" (?:down )?(?:to|at|as) {VALUE}"
    rf"|\bAGE\b[^.;?]{{0,40}}, ?(?:but |and |so |then )?{_WE}(?: (?:have|already|just))* {_CHANGED}"
    rf" (?:it|that|this){_FROM} (?:down )?to {VALUE.replace('?P<', '?P<then_')}",
    re.IGNORECASE,
)
SET_CS = spelled(
    rf"\b{_CHANGED_CS} (?:[\w]{{1,10}} ){{0,2}}?AGE\b(?: (?:v|vo|u) [\w -]{{2,30}}?)?{_FROM} na {VALUE}"
    rf"|\bAGE\b[^.;?]{{0,40}}, ?(?:ale |tak |a )?{_CHANGED_CS}(?: (?:ho|ju|to|jej|ji)){_FROM} na"
    rf" {VALUE.replace('?P<', '?P<then_')}",
    re.IGNORECASE,
)
SET_DE = spelled(
    r"\b(?:wir haben|ich habe|haben wir|habe ich) (?:[\w-]{1,10} ){0,3}?AGE\b(?: (?:in|bei|im) [\w"
    r" -]{2,30}?)?"
    rf"{_FROM} auf {VALUE} (?:gesetzt|geändert|gestellt|gesenkt|reduziert|herabgesetzt|erhöht|eingestellt)",
    re.IGNORECASE,
)
