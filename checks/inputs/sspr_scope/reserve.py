"""Tell whether *for all* is all that somebody says, or whether he leaves out some users."""

import re

from checks.engine.spelling import spelled, whole_words

#: What may stand behind *all*: it limits nothing.
_WHOLE = whole_words(
    "of our the all users user people staff employees accounts in this tenant company organisation"
    " organization entra id azure ad microsoft 365 here now already currently"
    " as well too also and portal center centre blade settings properties page portáli portálu at moment"
    " is are on enabled activated active"
    " benutzer benutzern nutzer user mitarbeiter konten im in unserem diesem dem mandanten ist sind aktiviert"
    " aktiv eingeschaltet zapnuté povolené aktívne používateľov používatelia užívateľov uživatele uživatelé"
    " zamestnancov zaměstnance v našom tenante našem tenantu je aj už".split()
)
_WORD = re.compile(r"(?=[^\W\d])[^\W_]+(?:-[^\W_]+)*")
#: What belongs to it has a scope of its own.
_PART = spelled(
    r"\b(?:registr\w*|registier\w*|notif\w*|benachrichtig\w*|campaign|kampa\w+|write ?back|rückschreib\w*"
    r"|lock ?screen|audit|logs?|methods?|methoden|met[óo]d\w+)\b",
    re.IGNORECASE,
)
_NEAR = 20
#: A clause ends here.
_END = spelled(
    r"[,;.!)\]]|\s[-–]\s|\b(?:but|so|and|aber|und|ale|a|však|yet|still|trotzdem|napriek)\b",
    re.IGNORECASE,
)
_OF_WHOM = r"(?:for|für|pre\w*|pro|bei|from|with|on|in|na|u|him|her|ihn|sie)"
#: Somebody is left out.
_LEAVES_OUT = spelled(
    rf"\b(?:not|nicht|nie|ne|only|nur|len|jen|iba|pouze) {_OF_WHOM}\b"
    rf"|\b(?:for|für|pre\w*|pro|bei) (?:\w+ ){{0,2}}(?:not|nicht|nie|ne)\b|\b(?:isn't|aren't) {_OF_WHOM}\b"
    r"|\bexclu\w+|\bexcept\w*|\bapart from\b|\bother than\b|\bausgenommen\b|\bausgeschlossen\b"
    r"|\bausgelassen\b|\bbis auf\b|\bvyn[ae]ch\w+|\bvyl[úo]u?č\w+|\bokrem\b|\bkromě\b|\bmimo\b"
    r"|\bnone\b|\bselected\b",
    re.IGNORECASE,
)
#: It was so for everybody, and is not since.
_LATER = spelled(
    r"\b(?:later|then|since|afterwards|after that|meanwhile|however|später|danach|dann|inzwischen|neskôr"
    r"|potom|medzičasom|odvtedy|později|mezitím|pak)\b.{0,60}\b(?:limit\w*|restrict\w*|chang\w+|scop\w+"
    r"|back|disabled|off|only|group|pilot\w*|removed|none|eingeschränkt|geändert|gruppe|deaktiviert|wieder"
    r"|obmedz\w+|zmenil\w?|zmenen\w?|vyp\w+|skupin\w+|späť|zpět|omez\w+|změn\w+)\b",
    re.IGNORECASE,
)


def behind(text: str, ends: int) -> str:
    """Return what stands in the same clause behind the place where *all* ends."""
    return _END.split(text[ends:])[0]


def is_limited(text: str, begins: int, ends: int) -> bool:
    """Return whether more is said than that it is on for *all*, which stands between two places of a text."""
    is_whole = _WHOLE.issuperset(one.lower() for one in _WORD.findall(behind(text, ends)))
    return not is_whole or bool(_LEAVES_OUT.search(f"{text[:begins]} … {text[ends:]}"))


def is_of_part(text: str, label: tuple[int, int], begins: int) -> bool:
    """Return whether something that belongs to it is named beside the label, or between it and *all*."""
    return bool(_PART.search(text[label[1] : begins]) or _PART.search(text[: label[0]][-_NEAR:]))


def leaves_out(below: str) -> bool:
    """Return whether what stands behind leaves somebody out, or says that it was changed since."""
    return bool(_LEAVES_OUT.match(below) or _LATER.search(below))
