"""Read what somebody says of the affected user: *he is in Domain Admins*, *it only happens to admins*."""

import re
from collections.abc import Iterator
from typing import Any

from checks.engine.context.answers import NOT
from checks.engine.context.letter import Letter, Sentence, is_doubted
from checks.engine.context.own_sentences import is_to_do
from checks.engine.context.remark import is_elsewhere
from checks.engine.context.reserve import is_wanted
from checks.engine.model import Observation
from checks.engine.spelling import spelled
from checks.inputs.ad_user.account import ADMINISTRATORS, IN_NO_GROUP, PROTECTED, AdUser
from checks.inputs.ad_user.said_words import (
    CANNOT_CHANGE,
    GROUP,
    MEMBER,
    NEVER_EXPIRES,
    ONLY,
    SMART_CARD,
    TESTED,
)

_HINTS = (
    *("admin", "operator", "protected group", "privileg", "geschützt", "chránen", "chráněn", "správc"),
    *("expir", "läuft nie", "nevyprš", "neskon", "nekon", "neuplyn", "smart"),
    *("cannot change", "nicht ändern", "nemôže", "nemůže"),
)
#: An account that resets no password, the one that somebody works with, or an admin of the cloud.
_OF_OTHERS = spelled(
    r"\b(?:service|connector|connect(?= account)|sync(?:hroni[sz]ation)?(?= (?:account|user))|msol\w*"
    r"|svc\w*|krbtgt|gmsa"
    r"|dienst\w*|servisn\w+|služobn\w+|služb\w*|konektor\w*|connectoraccount|ad ds|adsync\w*|aad_\w*"
    r"|installation account"
    r"|run(?:ning)? (?:the )?(?:wizard|setup)|wizard|assistent\w*|sprievodc\w*|průvodc\w*|sign(?:ed"
    r"|ing)? in as"
    r"|log(?:ged|ging)? (?:in|on) (?:as|with)|global\w*|globáln\w*|cloud\w*|tenant\w*|(?:office |m)?365"
    r"|azure|entra"
    r"|local admin\w*|lokal\w*|lokáln\w*|exchange|helpdesk admin\w*|other users?|colleague'?s?|another"
    r"|customer\w*"
    r"|kolleg\w*|koleg\w*|zákazn\w*|kund\w*|guest\w*|test ?lab|lab)\b",
    re.IGNORECASE,
)
#: A rule that holds for everybody, or what was once so.
_NOT_SO = spelled(
    r"\b(?:if|when|whenever|wenn|falls|ak|keď|kdyby|pokud|když|any user|users? who|a user|anyone"
    r"|every\w*|was|were|had"
    r"|used to|no longer|any ?more|formerly|once|previously|war|nicht mehr|früher|bol[aoi]?|byl[aoi]?"
    r"|už nie|už není"
    r"|kedysi|predtým|removed?|because|causes?|reasons?|means|weil|bedeutet|cannot be|must|should|never"
    r" works?"
    r"|password resets? (?:of|for)|permission\w*|rights to|read (?:the )?|delegat\w*|add(?:ed|ing)?"
    r"|instead|guide|step)\b",
    re.IGNORECASE,
)
_GROUP = spelled(GROUP, re.IGNORECASE)
#: An error or an event says so, of nobody it is so, or of others as well.
_REPORTED = spelled(
    r"\b(?:says?|said|states?|stating|error\w*|message|event|log|logs|claims?|meldung|meldet|fehler\w*"
    r"|chyb\w*|hlás\w*"
    r"|hovorí|píše|tvrdí|none|neither|nobody|no one|not all|keiner|niemand|nikto|žiad[ne]\w*|nikdo"
    r"|žádn\w*|any)\b",
    re.IGNORECASE,
)
_NOT_ONLY = spelled(
    r"(?:n't|\bnot|\bnicht|\bnie) (?:only|just|nur|len|iba)\b|\bnielen\b|\bnejen\b|\bnot limited to\b",
    re.IGNORECASE,
)
_UNTICKED = spelled(
    r"\b(?:un(?:ticked|checked|set|selected)|cleared|off|disabled|deaktiviert|nicht|odškrtnut\w*|vypnut\w*"
    r"|ne(?:zaškrt|nastav)\w*)\b",
    re.IGNORECASE,
)
_LABELS = spelled(
    r"never expires?|not expire|nie(?:mals)? ab|nikdy ne\w+|nevyprší nikdy|cannot change password|nicht"
    r" ändern"
    r"|nemôže zmeniť|nemůže změnit|non-?expiring|smart ?card is required",
    re.IGNORECASE,
)
_WHOSE = spelled(
    r"\b(?:users?|user's|his|her|him|he|she|they|their|accounts?|benutzer\w*|kont[oae]n?|er|ihm"
    r"|používateľ\w*|uživatel\w*"
    r"|účt\w|účet|mu|testkonto|everyone|all)\b|\b\w+[._]\w+\b",
    re.IGNORECASE,
)
_FLAGS = {
    "password_never_expires": NEVER_EXPIRES,
    "smartcard_logon_required": SMART_CARD,
    "cannot_change_password": CANNOT_CHANGE,
}


def said_of_affected(letter: Letter) -> list[Observation]:
    """Return an ``AdUser`` without a name for each sentence that tells it; what is bad goes first."""
    bad: list[Observation] = []
    good: list[Observation] = []
    for one in letter.near(*_HINTS):
        if one.first.command or is_to_do(one.first.text):
            continue
        for values in _told(one):
            seen = one.tells(AdUser(**values))
            (bad if _is_bad(values) else good).append(seen)
    return bad or good


def _is_bad(values: dict[str, Any]) -> bool:
    return bool({*values} & {*_FLAGS}) or values.get("membership") in (PROTECTED, ADMINISTRATORS)


def _told(one: Sentence) -> Iterator[dict[str, Any]]:
    text = one.text
    if _OF_OTHERS.search(text):
        return
    membership = next(filter(None, map(_membership, dict.fromkeys((*one.clauses, text)))), None)
    if membership:
        yield {"membership": membership}
    flags = {
        name for name, said in _FLAGS.items() for part in (*one.clauses, text) if _is_set(part, said, text)
    }
    if flags:
        yield dict.fromkeys(flags, True)


def _membership(part: str) -> str:
    """Return to what a part of a sentence says that the user belongs; empty where it says no such thing."""
    said = ONLY.search(part) or TESTED.search(part)
    member = None if said else MEMBER.search(part)
    if not (said or member) or part.rstrip().endswith("?") or is_doubted(part) or is_wanted(part):
        return ""
    # What a group is called for is no other place: backups, servers.
    if (
        (is_elsewhere(_GROUP.sub("", part)) and not TESTED.search(part))
        or _NOT_SO.search(part)
        or _NOT_ONLY.search(part)
    ):
        return ""
    if member and _REPORTED.search(part[: member.start("be")]):
        return ""
    if said:
        groups = said.groupdict()
        return PROTECTED if groups["group"] or groups.get("group_") else ADMINISTRATORS
    return IN_NO_GROUP if member and NOT.search(part, member.start("be"), member.end()) else PROTECTED


def _is_set(part: str, said: re.Pattern[str], sentence: str) -> bool:
    if not said.search(part) or not _WHOSE.search(sentence) or part.rstrip().endswith("?"):
        return False
    rest = _LABELS.sub("", part)
    is_denied = NOT.search(rest) or _UNTICKED.search(rest) or _NOT_SO.search(rest)
    return not (is_denied or is_doubted(rest) or is_wanted(part) or is_elsewhere(part))
