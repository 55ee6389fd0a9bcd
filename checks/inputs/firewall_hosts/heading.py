"""Tell what a line above or below a list says of it; a list alone is one of allowed names."""

import re
from enum import Enum

from checks.engine.spelling import spelled

_LONGEST, _MOST_WORDS = 160, 9
_WORD = re.compile(r"[^\W\d_]{2,}")
_MARKS = " \t#*_=-[]<>~|()"
#: What stands beside a list is about it where it says *these* or *they*.
_THESE = spelled(
    r"\b(?:th[eo]se|they|them|following|below|above|diese\w?|sie|folgende\w?|tieto|tie|tyto|ty"
    r"|nasledujúc\w+|následující\w*|ces|ils|elles)\b"
)
#: Other names than these.
_OF_THE_REST = spelled(
    r"\b(?:else|others?|rest|sonst\w*|ander\w+|übrig\w*|ostatn\w+|iné|jin[éý]|inak|jinak)\b"
)
#: What is said of these, beside a list of what is let through.
_SAID_OF_THE_REST = spelled(rf"[^,;.()]*{_OF_THE_REST.pattern}[^,;.()]*")
_EXCEPT = spelled(r"\b(?:except|but|besides|außer|bis auf|okrem|kromě|sauf)\b")
_NOT = (
    r"(?:\bnot?\b|n't\b|\bnever\b|\bno longer\b|\bnicht\b|\bkeine?\b|\bnie (?:je|sú)\b|\bnejsou\b|\bnení\b)"
)
_REFUSES = spelled(
    r"\b(?:block|blokov|blockier|bloqu|gesperrt|sperr|den(?:y|ied|ies)|drop|reject|refus|verw(?:eiger"
    r"|orfen)|abgelehn|ablehn|prohibit|forbid|verboten|zablokov|zak[áa]z|zamiet|zam[íi]t|odmiet|odmít"
    r"|interdit|discard|sinkhol|black-?hol|unreachabl|inaccessib|fail|fehl|time[sd]?[ -]?out|timing out"
    r"|\brst\b|\bclosed|geschlossen|unerreichbar|nedostupn|nedosiahn|nedosažiteln|nefung|nejd[eú]|nepovol"
    r"|zatvoren|zavřen|black-?list)"
    rf"|{_NOT}.{{0,20}}?\b(?:reach|erreich|open|offen|allow|permit|work|erlaub|freigeg|freigeschalt"
    rf"|zugelassen|povolen"
    r"|dostupn|otvoren|otevřen|connect)|\bunable to\b|\bcould ?n[o']t\b|\bcan ?n?[o']t\b|\bno access\b"
)
_NOT_REFUSED = spelled(
    rf"\bunblock|{_NOT}.{{0,20}}?\b(?:block|blokov|blockier|gesperrt|denied|dropped|rejected|zablokov)"
)
_SWITCHED_OFF = spelled(
    r"\b(?:disabled|inactive|expired?s?|removed|deleted|deaktiviert|inaktiv|abgelaufen|gelöscht|entfernt"
    r"|vypnut|neaktívn|neaktivn|vypršal|odstr[áa]nen|zrušen|zmazan|smazan|désactiv)"
)
#: It is asked for, planned, advised, or was so; it holds for somebody else, or now and then.
_NOT_NOW = spelled(
    r"\?|\b(?:please|to-?do|should|must|needs?|needed|missing|tickets?|ask(?:s|ed|ing)?|requests?|requested"
    r"|requires?|required|requirements?|planned|plan|pending|reviews?|propos\w+|suggest\w*|recommend\w*"
    r"|wants?|will|going to|tomorrow|articles?|docs?|documentation|guides?|blogs?|learn|examples?|says"
    r"|according|until|previous\w*|former\w*|old|labs?|test|staging|draft|awaiting|waiting|changes?|bitte"
    r"|soll\w*|muss|müssen|benötigt\w*|brauchen|braucht|beantragt\w*|angefordert\w*|angefragt\w*|geplant\w*"
    r"|freizu\w+|alt(?:e[rnms]?)?|früher\w*|vorher|laut|artikel|doku\w*|anleitung|beispiel\w*|treba|třeba"
    r"|potreb\w+|potřeb\w+|prosím\w*|žiad\w+|žád\w+|chýba\w*|chybí|plán\w*|návod\w*|člán\w+|podľa|podle"
    r"|star[éýáéo]\w*|predtým|dříve|byť|být|príklad\w*|příklad\w*|požad\w+)\b"
)
#: It is written down, but no device works by it yet.
_NOT_IN_FORCE = spelled(
    r"\b(?:candidate|uncommitted|unpublished|staged|not (?:yet )?(?:been )?"
    r"(?:committed|installed|published|applied|deployed|pushed|saved|activated|approved|implemented)"
    r"|nicht (?:installiert|veröffentlicht|übernommen|aktiviert|ausgerollt|gespeichert|genehmigt|umgesetzt)"
    r"|(?:ne|(?:nie je|nie sú|není|nejsou) )"
    r"(?:nasaden|nasazen|nainštalovan|nainstalovan|schválen|uložen|potvrden|potvrzen)\w+)\b"
)
_LIMITED = spelled(
    r"\b(?:clients?|workstations?|laptops?|guests?|gäste|wi-?fi|wlan|users?|arbeitsplätze|klient\w*|hos(?:t"
    r"|ť)ovsk\w+|schedule\w*|weekdays?|weekend|hours?|zeitplan|werktags|inbound|incoming|ingress"
    r"|eingehend\w*|prichádzaj\w+|příchozí\w*)\b"
)
#: A list of what is not looked into, not sent through the proxy, looked up, or trusted by a browser.
_OTHER_PURPOSE = spelled(
    r"decrypt|inspect|inspekt|inšpek|inspek|entschlüssel|dešifr|déchiffr|bypass|split.?tunnel|\bpac\b"
    r"|\bdirect\b|\bzones?:?$|intranet|trusted sites|vertrauensw|dôveryhodn|důvěryhodn|\bdns\b|resolv"
    r"|nslookup|named location|conditional access|certificat|zertifikat|certifik|sign-in|\blog(?:s|ged)?\b"
    r"|captur|tcpdump|wireshark"
)
_DONE = spelled(
    r"\b(?:allowed|opened|permitted|whitelisted|done|approved|implemented|freigegeben|freigeschaltet"
    r"|erlaubt|zugelassen|povolen\w*|povolil\w*|otvoren\w*|otevřen\w*)\b"
)
#: It is allowed, or it is what a device lets through.
_ALLOWS = spelled(
    r"\b(?:allow|permit|white-?list|accept|open|pass(?:es|ed)?\b|let through|lets? (?:them|these)|grant"
    r"|freigeg|freigeschalt|freigabe|erlaub|zugelassen|durchgel|povol|otvor|otevř|prepúš|propoušt|unblock"
    r"|autoris)|firewall|\bfw\b|proxy|\bacls?\b|\brules?\b|regel|pravidl|polic(?:y|ies)|richtlinie|egress"
    r"|outbound|outgoing|ausgehend|odch[áo]dz|odchoz|\bfqdns?\b|\bobjects?\b|address|\bgroups?\b|gruppe"
    r"|skupin|url.?(?:list|categor|filter)|web.?filter|forti|palo.?alto|sophos|zscaler|squid|\basa\b"
    r"|check ?point|meraki|watchguard|sonicwall|[po][fp]n?sense"
)
#: A part of a rule below its names.
_STATE = re.compile(
    r"\W*(?:(?:rule|change|approval) )?(?:action|status|state|enabled|active|aktion|aktiv|stav|akcia"
    r"|akce)\W{0,3}[:=]\W{0,9}(?P<value>.{1,80})"
)
_NO = re.compile(r"(?:no|false|nein|nie|ne|off|aus|0)\b")
_COLUMNS = re.compile(r"\t|\s{2,}|[;|,]")
_FEWEST_COLUMNS = 2


class Says(Enum):
    """What is said of a list: ``OTHER`` where it is none of what is let through now, whatever else."""

    ALLOWED, DENIED, OFF, OTHER, NOTHING = "allow", "deny", "off", "other", ""


def says(text: str) -> Says:
    """Return what a line above a list says of it."""
    small = text.lower()
    if len(small) > _LONGEST:
        return Says.NOTHING
    said = _said(small)
    if said is Says.ALLOWED or _EXCEPT.search(small) or not _OF_THE_REST.search(small):
        return said
    return Says.ALLOWED if _said(_SAID_OF_THE_REST.sub("", small)) is Says.ALLOWED else said


def _said(small: str) -> Says:
    if _SWITCHED_OFF.search(small):
        return Says.OFF
    if _NOT_IN_FORCE.search(small):
        return Says.OTHER
    is_done = bool(_DONE.search(small))
    if _OTHER_PURPOSE.search(small) or _LIMITED.search(small) or (_NOT_NOW.search(small) and not is_done):
        return Says.OTHER
    if _NOT_REFUSED.search(small):
        return Says.ALLOWED
    if _REFUSES.search(small):
        return Says.DENIED
    return Says.ALLOWED if _ALLOWS.search(small) else Says.NOTHING


def is_heading(text: str) -> bool:
    """Tell a heading from a sentence that says something else: short, or about *these*."""
    bare = text.strip(_MARKS)
    if bare.endswith(":"):
        return True
    if bare.endswith((".", "!", ",", ";")):
        return bool(_THESE.search(bare.lower())) and not _OF_THE_REST.search(bare.lower())
    return bool(bare) and len(_WORD.findall(bare)) <= _MOST_WORDS


def is_of_columns(text: str) -> bool:
    """Tell the names of columns."""
    cells = [one for one in _COLUMNS.split(text.strip(_MARKS)) if one.strip(" \"'")]
    return len(cells) >= _FEWEST_COLUMNS and ":" not in text and not text.rstrip().endswith(".")


def takes_back(text: str) -> bool:
    """Return whether a line below a list says that it is refused, switched off, or not done yet."""
    small = text.lower()
    if state := _STATE.match(small):
        return bool(_NO.match(state["value"])) or says(state["value"]) in (Says.DENIED, Says.OFF, Says.OTHER)
    is_about = _THESE.search(small) and not _OF_THE_REST.search(small)
    return bool(is_about and len(small) <= _LONGEST and _REFUSES.search(small)) and not _NOT_REFUSED.search(
        small
    )
