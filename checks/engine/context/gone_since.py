"""Tell that what was shown is gone as a whole: restored from a backup, uninstalled, or the server is off."""

import re

from checks.engine.spelling import spelled, spellings

_COPY = r"\b(?:snapshots?\w{0,3}|backup\w{0,2}|checkpoint\w{0,2}|sicherung\w*|záloh\w*|snímk\w*)\b"
_RESTORED = (
    r"\b(?:restored|reverted|rolled back|went back|zurückgespielt|wiederhergestellt|zurückgesetzt|vrátil\w*"
    r"|vrácen\w*|vráten\w*|obnovil\w*|obnoven\w*)\b"
)
_THING = (
    r"\b(?:(?:entra|aad|ad|azure ad) ?connect|connect|agent\w{0,3}|program\w{0,3}|sync|das|it|this|that|to"
    r"|ho)\b"
)
_UNINSTALLED = r"\b(?:uninstalled|deinstalliert|odin[šs]taloval\w*|odin[šs]talov[aá]n\w*)\b"
_LATER = (
    r"\b(?:then|afterwards|since|meanwhile|later|again|today|danach|inzwischen|seither|später|wieder|heute"
    r"|potom|odvtedy|medzitým|dnes|neskôr|mezitím|později)\b"
)
_OFF = (
    r"\b(?:shut (?:it |the \w+ )?down|turned (?:it |the \w+ )?off|powered (?:it |the \w+ )?off"
    r"|heruntergefahren|ausgeschaltet|abgeschaltet|vypol|vypla|vypli|vypnul\w*)\b"
)
_SERVER = r"\b(?:server\w{0,2}|vm|machine|box|maschine|rechner|stroj\w?|it|ihn|ho)\b"
_GONE = spelled(
    rf"{_COPY}.{{0,80}}?{_RESTORED}|{_RESTORED}.{{0,80}}?{_COPY}"
    rf"|^(?=.*{_LATER})(?:.*{_THING}.{{0,60}}?{_UNINSTALLED}|.*{_UNINSTALLED}.{{0,30}}?{_THING})"
    rf"|{_LATER}.{{0,40}}{_SERVER}.{{0,30}}{_OFF}|{_LATER}.{{0,40}}{_OFF}.{{0,20}}{_SERVER}",
    re.IGNORECASE,
)
#: It was before what is shown, of another one, put back, or is not so.
_NOT_SINCE = spelled(
    r"\?|\b(?:before|first|old|older|previous|second|other|another|health|reinstall\w*|re-installed|installed"
    r"|if|should|would|could|can|not|n't|tested?|test|vorher|zuerst|alte\w?|ander\w*|neu|nicht|falls|predtým|najprv"
    r"|star\w+|in[ýé]|druh\w+|znova|nie|nový\w?|ak|předtím|nejdřív|znovu|jin\w|pokud)\b",
    re.IGNORECASE,
)
#: One of these stands in each.
_HINTS = spellings(
    (
        *("snapshot", "backup", "checkpoint", "sicherung", "záloh", "snímk", "uninstalled", "deinstalliert"),
        *("odinštal", "odinstal", "down", "off", "heruntergefahren", "schaltet", "vypol", "vypl", "vypnul"),
    )
)


def is_gone_since(sentence: str) -> bool:
    """Return whether a sentence says that what is shown above is there no longer."""
    small = sentence.lower()
    if not any(map(small.__contains__, _HINTS)) or len(small) > 400:
        return False
    return bool(_GONE.search(small)) and not _NOT_SINCE.search(small)
