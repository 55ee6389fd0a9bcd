"""Patterns of lines above rules that somebody only asks for, plans, or has for another computer."""

import re

_RULES = (
    r"(?:allow|white|lists?|rules?|urls?|hosts?|fqdns?|endpoints?|domains?|destinations?|exceptions?|regeln?"
    r"|freischaltung\w*|ausnahmen?|adres\w+|pravid\w+|výnim\w+|výjim\w+)"
)
_ASKS = (
    r"(?:ask(?:s|ed|ing)?|request\w*|please|pls|will|shall|going to|need(?:s|ed)?|wants?|ha(?:ve|s) to|must"
    r"|should|let's|bitte|soll(?:en|te\w*)?|müss\w+|brauch\w+|benötig\w+|wird|werden|prosím\w*|treba"
    r"|pot[rř]eb\w+|nutn\w+|m[aě]l[aoi]? by)"
)
_TO_ALLOW = (
    r"(?:allow|open|permit|unblock|(?:white|allow)-?list|exempt|freischalten|freigeben|öffnen|povoli[ťt]"
    r"|otvoriť|otevřít|(?:be|get) (?:allowed|opened|permitted|unblocked|(?:white|allow)-?listed"
    r"|reachable|accessible)|(?:freigeschaltet|freigegeben|geöffnet) werden)(?!\w)"
)
_OF_OTHERS = (
    r"(?:(?:web|exchange|mail|file|print|sql|citrix|terminal|test|lab|adfs|old|other|second|staging)"
    r"[ -]?servers?|clients?|workstations?|laptops?|desktops?|guests?|wlan|wifi|(?:test )?lab)"
)
_NETWORK = r"(?:firewall|network|netz\w*|proxy|security|s[ií][eť]\w*ov\w+)"
_OFFER = (
    r"(?:quot(?:e|ation)|offer|angebot|ponuk\w|nabídk\w|invoice|faktúr\w|shopping cart|cart|renewal offer)"
)
#: Beside a list of hosts, whether it is the right one.
ASKS_WHICH = re.compile(
    r".{0,80}\b(?:which|are|these|following)\b.{0,60}\b(?:urls?|hosts|domains|endpoints|fqdns|open|allow"
    r"|whitelist|need)\b.{0,30}\?$",
    re.IGNORECASE,
)
#: Somebody will write it so.
PLANS = re.compile(
    r"\b(?:plan(?:ning)?|going|about|want|intend) to (?:put|add|insert|set|use|write|paste|enter|change)\b"
    r"|\b(?:will|would) (?:put|add|insert|paste)\b",
    re.IGNORECASE,
)
#: Words of which one stands in each such line, and what it then says.
ASKED_FOR = (
    (
        "allow open permit unblock list exempt reachable accessible freis freig freiz öffne povoli otv otevř",
        (
            r"(?:freigegeben|freigeschaltet|geöffnet) werden (?:muss|müssen|soll\w*)\b.{0,30}:\W*$"
            r"|^\W*freizu(?:schalten|geben)\b.{0,30}:\W*$"
            rf"|\b{_ASKS}\b.{{0,60}}\b{_TO_ALLOW}(?:.{{0,80}}:\W*$|.{{0,20}}$)"
        ),
    ),
    (
        "request ticket antrag žiados žádost rfc",
        (
            rf"\b(?:request|ticket|antrag|žiados\w+|žádost\w*|rfc)\b.{{0,30}}\b{_NETWORK}\b.{{0,30}}:\W*$"
            rf"|\b{_NETWORK}[ -]?(?:change )?(?:request|antrag)\b.{{0,40}}:\W*$"
        ),
    ),
    (
        "suggest propos requir request recommend necess missing empfohlen nötig fehlend potre požad chýba",
        (
            r"\b(?:suggested|proposed|required|requested|recommended|necessary|missing|empfohlene[nr]?"
            r"|(?:be)?nötigt?e[nr]?|fehlende[nr]?|pot[rř]ebné|požadované|chýbajúce)\b.{0,30}"
            rf"\b{_RULES}\b.{{0,40}}:\W*$"
        ),
    ),
    (
        "not approval planned scheduled noch geplant ešte zatiaľ zatím ještě plánov",
        (
            r"\bnot (?:yet )?(?:been )?(?:implemented|in place|applied|active|approved|rolled out|live"
            r"|deployed)\b.{0,40}:\W*$|\b(?:waiting for|pending|before) approval\b.{0,20}:\W*$"
            r"|\b(?:change|rules?|freischaltung|zmena|změna)\b.{0,20}\b(?:is|are|ist|je) (?:planned"
            r"|scheduled|geplant|(?:na)?plánovan\w+)\b.{0,40}:\W*$"
            r"|\bnoch nicht (?:umgesetzt|eingerichtet|freigegeben|freigeschaltet)\b.{0,30}:\W*$"
            r"|\b(?:ešte|zatiaľ|zatím|ještě) (?:n\w+ )?\w*(?:schválen|nasaden|povolen)\w*.{0,30}:\W*$"
        ),
    ),
    (
        "quote quotation offer angebot ponuk nabídk invoice faktúr cart could benötigt potrebujeme licen",
        (
            rf"\b{_OFFER}\b.{{0,40}}:\W*$|^\W*(?:\w+ ){{0,3}}{_OFFER}(?: \d{{4}})?\W*$"
            r"|\b(?:we|i) could (?:buy|get|order)\b.{0,40}:\W*$|^\W*(?:benötigt|potrebujeme)\W*:\W*$"
            r"|^\W*[\w.@]{2,40}'s? licen[cs]es?\W*$"
        ),
    ),
    (
        "to be zu na draft entwurf návrh",
        (
            r"^\W*to be (?:allowed|opened|permitted|added|done)\b.{0,30}:\W*$"
            r"|^\W*zu (?:erlauben|öffnen)\W*:\W*$|^\W*na povolenie\W*:\W*$"
            r"|\((?:draft|entwurf|návrh)\)\W*:\W*$"
        ),
    ),
    (
        "freigeschaltet erlaubt povolené allowed",
        (
            r"^\W*(?:freigeschaltet|erlaubt|povolené|allowed)\b.{0,20}\b(?:für de[nr]|pre|on|at|na"
            r"|in)\b.{0,30}"
            r"\b(?:web-?servers?|branch|pobočk\w+|star\w+ firewall\w*|filiale|test\w*)\b.{0,30}:\W*$"
        ),
    ),
    ("any/any any-any", r"\bany[/-]any\b.{0,60}:\W*$"),
    (
        "deny block black drop expired removed deleted disabled inactive",
        (
            r"\b(?:deny|block|black|drop)[ -]?list\w*\b.{0,30}$"
            r"|^\W*(?:\w+ )?blocked (?:domains?|urls?|hosts?|sites?|destinations?|fqdns?)\b.{0,40}$"
            r"|^\W*(?:expired|removed|deleted|disabled|inactive) [^:]{1,40}[^ :]:\W*$"
        ),
    ),
    (
        "rule policy list firewall proxy acl allow",
        (
            r"\b(?:rules?|policy|list|firewall|proxy|acl|allow\w*)\b.{0,40}\bfor (?:the |our )?"
            rf"{_OF_OTHERS}\b.{{0,40}}:\W*$"
            r"|\bnot for (?:the |our )?(?:aad ?c\w*|entra|azure ad|connect|sync)\b.{0,30}:\W*$"
        ),
    ),
)
