"""In which words people say to which groups the affected user belongs, and which boxes are ticked for him."""

import re

from checks.engine.spelling import spelled

#: Whom it concerns. An account of which nothing else is said may be that of a service.
_USER = (
    r"(?:(?:the|this|that|my|our|affected|problem(?:atic)?|failing|test) (?:\w+ )?(?:users?|person"
    r"|employee|colleague)"
    r"|(?:test|affected|failing|problem(?:atic)?|user|his|her|their|user's) (?:\w+ )?accounts?|user(?=\b)"
    r"|he|she|they|the ones? (?:that|who|which) [\w' ]{2,40}?|(?:users|accounts) (?:that|who|with)"
    r" [\w' ]{0,20}?(?:fail\w*|affected|problem|issues?|trouble|can't|cannot|work)"
    r"|(?:der|dieser|betroffene\w?|test) ?(?:\w+ )?(?:benutzer\w?|user|anwender|mitarbeiter)|(?:konto"
    r"|account) de[sr]"
    r" (?:betroffenen )?(?:benutzers|users|anwenders)|benutzer\w?|er|sie|testkonto|benutzerkonto"
    r"|používateľ\w{0,3}|uživatel\w{0,3}|užívateľ\w{0,3}|user(?:a|ovi)|testovac\w+ (?:konto|účet)|on|ona"
    r"|jeho|její|jej)"
)
GROUP = (
    r"(?:(?:domain|enterprise|schema)[ -]?admin(?:s|istrators?)?|(?:account|backup|server|print)["
    r" -]operators?"
    r"|(?:built-?in )?administrators(?= group)|protected (?:ad |active directory )?(?:users? )?groups?"
    r"|(?:privileged|admin) (?:ad |active directory )?groups?"
    r"|adminsdholder(?:-| )protected|(?:domänen|domain|organisations|schema|unternehmens)-?(?:admin\w*"
    r"|administrator\w*)"
    r"|(?:konten|sicherungs|server|druck)-?operatoren|geschützten? (?:ad-)?gruppen?|privilegierten gruppen?"
    r"|(?:správc\w*|administrátor\w*|admin\w*) dom[ée]n\w|dom[ée]nov\w+ (?:správc\w*|administrátor\w*"
    r"|admin\w*)"
    r"|(?:chránen\w+|chráněn\w+|privilegovan\w+) (?:ad )?skup[ií]n\w{0,2})"
)
_ADMINS = (
    r"(?:(?:our |the |it[ -])?admin(?:s|istrators?)(?: accounts?| users?)?|admin (?:accounts?|users?)"
    r"|privileged"
    r" (?:accounts?|users?)|administratoren|admin-?konten|privilegierte\w? konten|správc\w{1,3}"
    r"|administrátor\w{1,3}"
    r"|admin(?:om|ov|ům|ů|i|mi)|(?:admin\w*|privilegovan\w+) (?:kont\w+|účt\w+))"
)
_IN = (
    r"(?:a |an |the |our |one |of |all |both |still |also |currently |in |is |member |members |part "
    r"|belong |belongs |to "
    r"|nested |directly |indirectly |actually |group |groups |on-?prem(?:ises)? |ad |any |other |or "
    r"|mitglied |der |die |den |dem |von |in |im |auch |noch |ist |ein |einer |eine |gruppe |zu |zur |gehört "
    r"|člen\w{0,4} |v |vo |ve |skupin\w{0,2} |aj |i |stále |ešte |ještě |do |je |jedným |zo |z |ako "
    r"|jako |žiadnej |žádné"
    r" |keiner )"
)
_QUOTE = r"[\"'„“`]?"
#: *the user is a member of Domain Admins*, *používateľ je v Domain Admins*
MEMBER = spelled(
    rf"\b{_USER}\b[^.;?]{{0,40}}?(?:\b(?P<be>is|are|'s|belongs?|ist|sind|gehört|je|sú|jsou|patrí|patří"
    rf"|nie je|není"
    rf"|isn't|aren't|has|have|hat|má)\b|'s) (?P<not>not |nicht |neither |nie |none |weder )?{_IN}{{0,7}}"
    rf"{_QUOTE}(?P<group>{GROUP})(?!\w)",
    re.IGNORECASE,
)
#: *I'm testing with my own account, which is a domain admin*
TESTED = spelled(
    r"\b(?:test(?:ing|ed)?|try|trying|tried|reset(?:ting)?|skúša\w{1,4}|skúsil\w?|zkouš\w{1,4}"
    r"|zkusil\w?|teste|getestet"
    r"|probier\w{1,3}|versuch\w{1,3})\b[^.;?]{0,40}? (?:my|own|svoj\w{0,3}|vlastn\w{1,3}|mein\w{0,2}"
    r"|eigen\w{1,2}|mojom"
    r"|svém)\b[^.;?]{0,30}?\b(?:account|user|konte|konto|účtu|účet|benutzer)\b[^.;?]{0,20}?"
    rf"\b(?:is|being|ist|je|belongs|in)\b {_IN}{{0,6}}{_QUOTE}(?P<group>{GROUP})(?!\w)",
    re.IGNORECASE,
)
_ONLY = r"(?:only|just|exclusively|solely|nur|ausschließlich|len|iba|jen|pouze|výlučne)"
_HAPPENS = (
    r"(?:happen(?:s|ing|ed)?|occur(?:s|ring|red)?|affect(?:s|ing|ed)?|fail(?:s|ing|ed)?|concern(?:s|ed)?|hits"
    r"|(?:doesn't|does not|isn't|is not|not|won't) work(?:ing)?|(?:problem|issue|error) (?:is|occurs|appears)"
    r"|passiert|betrifft|betroffen sind|tritt|(?:geht|klappt|funktioniert) (?:es |das )?nicht|fehler"
    r"|problem besteht"
    r"|dej[eí] s[ae](?: to)?|děje se(?: to)?|týk[aá] s[ae](?: to)?|stáva sa(?: to)?|stává se(?: to)?"
    r"|nejde(?: to)?"
    r"|nefunguje(?: to)?|problém (?:je|má|majú|mají)|vadí)"
)
_OF = (
    r"(?:to|for|with|on|by|our|the|users?|accounts?|people|members?|who|that|which|are|is|in|of|those"
    r"|all|any|when|a"
    r"|bei|für|auf|mitglieder\w?|der|die|den|von|benutzern?|konten|in|sind|auf|gruppe"
    r"|u|pri|pre|pro|při|na|člen\w{0,3}|skupin\w|používateľ\w{0,3}|uživatel\w{0,3}|ktorí|kteří|sú|jsou"
    r"|v|ve|kont\w{1,3}"
    r"|účt\w{1,3})"
)
#: *it only happens to admins*, *nur Domänen-Admins sind betroffen*
ONLY = spelled(
    rf"\b(?:{_ONLY} {_HAPPENS}|{_HAPPENS}(?: (?:es|to|auf|sich))? {_ONLY})(?: {_OF})* {_QUOTE}"
    rf"(?:(?P<group>{GROUP})|(?P<admins>{_ADMINS}))(?!\w)"
    rf"|\b{_ONLY}(?: {_OF})* {_QUOTE}(?:(?P<group_>{GROUP})|(?P<admins_>{_ADMINS}))(?!\w)[\"'“`]?"
    r" (?:are affected|fail\w*|can't|cannot|can not|get the|have (?:the|this)|don't work|sind betroffen"
    r"|haben (?:das|den)"
    r"|können (?:sich |ihr )?\w* ?(?:\w+ )?nicht|majú|mají|nejde|nefunguje|nemôžu|nemůžou|nemohou)",
    re.IGNORECASE,
)
#: The name of the box, in quotation marks or without them.
_NEVER = (
    r"(?:passwords? never expires?|(?:kennwort|passwort) läuft nie(?:mals)? ab|platnos[tť] hesla (?:\w+"
    r" )?nikdy"
    r" ne(?:vyprší|končí|skončí|uplynie)|heslo (?:\w+ )?(?:nikdy nevyprší|nevyprší nikdy|nikdy nevyprš\w+))"
)
_TICKED = (
    r"(?:set|ticked|checked|enabled|selected|on|active|flagged|angehakt|aktiviert|gesetzt|eingestellt"
    r"|ausgewählt"
    r"|zaškrtnut\w{1,2}|nastaven\w{1,2}|zapnut\w{1,2}|označen\w{1,2}|zvolen\w{1,2})"
)
NEVER_EXPIRES = spelled(
    rf"\b{_NEVER}\b[^.;?]{{0,40}}?\b{_TICKED}(?!\w)|\b(?:is|has|had|have|are|set|with|má|je|hat|ist"
    rf"|haben|majú|mají|mal"
    rf"|tick\w*|check\w*|{_TICKED})\b[^.;?]{{0,40}}?\b{_NEVER}"
    r"|\bpasswords? (?:is |are |that is |was |were )?set to (?:never expire|not expire)\b"
    r"|\b(?:has|have|with|got) (?:a )?non-?expiring passwords?\b",
    re.IGNORECASE,
)
SMART_CARD = spelled(
    r"\b(?:is|has|with|flagged|má|ist|hat|set)\b[^.;?]{0,40}?\bsmart ?card is required for interactive"
    r" logon\b",
    re.IGNORECASE,
)
CANNOT_CHANGE = spelled(
    r"\b(?:has|with|má|hat|had|ticked|checked)\b[^.;?]{0,40}?\b(?:user cannot change password|benutzer"
    r" kann (?:das )?"
    r"kennwort nicht ändern|používateľ nemôže zmeniť heslo|uživatel nemůže změnit heslo)\b",
    re.IGNORECASE,
)
