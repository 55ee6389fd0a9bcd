"""The words in which people tell the system of a server, in English, German, Slovak and Czech."""

import re

from checks.engine.context.product import PRODUCT
from checks.engine.spelling import spelled

_YEAR = r"(?:03|08|12|16|19|22|25)(?: ?R2)?"
_COMPUTER = (
    r"(?:(?:windows )?server|box|vm|machine|host|maschine|stroj|serveri|serveru|servri|serverom|serverem)"
)
#: A system by its full name, its short one, or by the year of the computer that has it.
SYSTEM = re.compile(
    rf"\b(?:(?:Microsoft )?(?:Windows |Win )?Serveru? ?(20{_YEAR})|Windows ?(20{_YEAR})|W(?:in)?2k({_YEAR})"
    rf"|(20{_YEAR})(?=[ -](?:{_COMPUTER}|domain controller|dc)\b))"
    r"(?![\d/]|\.\d|-\d)(?: (?:Standard|Datacenter)(?: Edition)?\b)?",
    re.IGNORECASE,
)
#: What only the program demands.
DEMANDED = spelled(
    r"\b(?:Windows )?(?:Server )?20\d\d(?: ?R2)? (?:or|oder|alebo|nebo|a|and) "
    r"(?:higher|later|newer|above|greater|up\b|höher|neuer|nov\w+|vyš\w+)",
    re.IGNORECASE,
)
#: What binds the system to who has it, and what may stand between.
LINK = spelled(
    r"\b(?:on|running|runs?|is|have|has|with|using|uses?|na|auf|unter|mit|je|ist|haben|hat|máme|mám|má"
    rf"|beží|běží|läuft|používame?|používáme?|install(?:ation)? of|{_COMPUTER})"
    r"(?: (?:in|on|under|an?|the|our|my|one|single|dedicated|standalone|virtual|physical|fully|patched|old"
    r"|ancient|existing|azure|still|now|currently|ein\w{0,2}|unser\w{0,2}|alt\w{1,2}|noch|immer|aktuell"
    r"|jedn\w{1,3}|star\w{1,2}|našom|našem|stále|ešte|ještě|pořád|na|auf|unter|mit)){0,4} $",
    re.IGNORECASE,
)
#: Without the name of the program the system is that of a computer, and not just in use.
ON_COMPUTER = re.compile(
    rf"\b(?:on|running|runs|auf|na|{_COMPUTER})(?: \w+){{0,3}} \||\|[ -]{_COMPUTER}\b", re.IGNORECASE
)
#: The server is the subject, or the place: *na serveri SYNC01 nám beží …*.
SERVER = spelled(
    r"^\W*(?:na|auf|on) (?:(?:našom|našem|tomto|dem|unserem|diesem|the|our|this) )?(?:sync[ -]?)?"
    r"server\w{0,2}(?: [\w-]{1,20})?(?: nám| uns| we)?(?: (?:je|máme|runs?|have|beží|běží|läuft|haben wir))\b"
    r"|^\W*(?:(?:the|this|our|my|der|dieser|unser|mein|tento|ten|náš|môj|můj) )?(?:sync[ -]?)?server"
    r"(?: itself| selbst| samotný)? (?:(?:still|currently|now|stále|ešte|ještě|aktuálne|momentálne|pořád|nám)"
    r" )?(?:runs?|running|is|has|beží|běží|läuft|hat|ist|je|má)\b",
    re.IGNORECASE,
)
#: Nobody is, as people write in a hurry.
NOBODY = spelled(
    r"^\W*(?:(?:currently |still |just )?(?:running|installed|installing)\b"
    r"|(?:(?:a|brand) )?(?:fresh|clean|new) install(?:ation)? (?:of|on)\b"
    r"|(?:beží|běží|läuft|installiert|nain[šs]talovan\w+)\b"
    rf"|(?:{PRODUCT.pattern})(?: sync)? (?:runs|is running|beží|běží|läuft)\b)",
    re.IGNORECASE,
)
#: The domain is the subject, which has no system.
OF_DOMAIN = spelled(
    r"^\W*(?:(?:our|my|the|unser\w?|mein\w?|naš\w|moj\w) )?(?:ad|active directory|domain|dom[aäé]n[aey])\b",
    re.IGNORECASE,
)
#: Behind the system: it is of several, or no computer's.
NO_COMPUTER = spelled(
    r"[ -](?:servers|boxes|vms|machines|hosts|domain|forest|functional|environment|estate|infrastructure|ad\b"
    r"|active directory|dcs?\b|clients?\b|cals?\b|servern\b|umgebung|domän\w*|prostred\w+|dom[eé]n\w*"
    r"|serverov)",
    re.IGNORECASE,
)
MORE_OF_THEM = re.compile(
    r"(?:,| and| &| or| und| oder| a| aj| i| alebo| nebo|/) ?(?:windows |server |win ){0,2}20\d\d",
    re.IGNORECASE,
)
CONTROLLER = spelled(
    r"\b(?:r?o?dcs?\d*|pdc|domain controllers?|domänencontroller\w?|radič\w*|řadič\w*)\b", re.IGNORECASE
)
#: The computer is there for something else.
ROLE = spelled(
    rf"{CONTROLLER.pattern}|\b(?:forest|functional|fsmo|sql|exchange|adfs|ad fs"
    r"|(?:file|print|web|terminal|ca) ?server|rds|rdp|remote desktop|citrix|hyper-v|iis|dhcp|dns|nps|radius"
    r"|wsus|sccm|proxy|gateway|sharepoint|backup|pki)\b",
    re.IGNORECASE,
)
SPARE = spelled(
    r"\b(?:clients?|customers?|lab|staging|test|tests|testing|poc|dev|spare|another|other|others|second"
    r"|secondary|new|former|previous|they|he|she|their|his|andere\w*|zweite\w*|neue\w*|nov\w+|in[ýéáo]m?|jin\w+"
    r"|druh\w+)\b(?! install)",
    re.IGNORECASE,
)
#: It is not so yet, ought to be, or somebody asks.
NOT_NOW = spelled(
    r"^\W*(?:do|does|did|is|are|can|läuft das|kann|môže|může)\b"
    r"|\b(?:if|whether|falls|ob|wenn|ak|keby|pokud|should|would|could|can|may|might|will|plan\w*|want\w*"
    r"|need\w*|wish\w*|going to|soon|later|require\w*|recommend\w*|support\w*|how|ako|jak|wie|soll\w*|woll\w+"
    r"|möchte\w*|chce\w*|chci|plán\w*|read|article|docs|documentation|guide|tutorial|example|decommission\w*"
    r"|retir\w*|replac\w*|mov(?:e|ing)|migrat\w+|upgrad\w+|vs|than|m[ôo]že\w*|kann|können"
    r"|only)\b(?! confirm)",
    re.IGNORECASE,
)
#: *This server also has …*, of the sentence below.
HERE_TOO = spelled(
    r"^\W*(?:this|that|the same|it|dieser|derselbe|tento|ten istý|na (?:ňom|něm|tom istom|stejném|tomto)"
    r"|darauf)\b(?: (?:server\w{0,2}|box|machine|vm))?(?: (?:also|too|auch|tiež|také|aj))?"
    r" (?:has|hosts|runs?|is|hat|läuft|má|beží|běží|je)\b",
    re.IGNORECASE,
)
#: The program is what the computer is there for: *the 2016 server hosts …*.
BEARS = re.compile(
    r"(?:[ -](?:windows|server|box|vm|machine|host|domain|controller|dc)){0,3} (?:exists to support|supports"
    r"|hosts|runs|has|holds|carries|is used for|is for|is running)(?: (?:our|the|microsoft))?"
    rf" (?:{PRODUCT.pattern})",
    re.IGNORECASE,
)
SENTENCE = re.compile(r"\.\s{1,4}")
CLAUSE = re.compile(r"[,;()]|\.\s|\s[-–]\s|\b(?:but|aber|ale)\b", re.IGNORECASE)
