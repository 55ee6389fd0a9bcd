"""Read what somebody says of an account in the domain: its adminCount, that it is locked and the like."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from checks.engine.context.answers import NOT
from checks.engine.context.letter import Letter, is_doubted
from checks.engine.model import Observation
from checks.engine.spelling import spelled, spellings
from checks.engine.text import lines, lowered
from checks.inputs.ad_user.account import AdUser

_NAME = "admincount"
_SAID = spelled(
    r"\badmincount\b[\"'`)]{0,2}(?: (?:attribute?|attribut|value|wert|atribút|hodnota|flag))?"
    r"(?: (?:of|for|des|von|beim|u) (?:\S{1,20} ){0,2}?\S{1,40})?"
    r"(?: ?(?:[:=]|is|shows|says|reads|has|steht|ist|hat|je|má)\b)?"
    r"(?: (?:still|also|actually|indeed|set|to|auf|noch|an?|the|value|den|wert|na|hodnotu|stále"
    r"|nastaven\w+)\b)* {0,2}[\"'`=]{0,2} ?(?:(?P<one>1)(?!\w|\.\d)|(?P<none>0(?!\w|\.\d)"
    r"|<?not set\b|<?nicht (?:festgelegt|gesetzt)\b|empty\b|blank\b|null\b|leer\b|prázdn\w+|nenastaven\w+))",
    re.IGNORECASE,
)
#: It is said of one user, and not of those with such a value.
_OF_USER = spelled(
    r"\b(?:user|his|her|him|he|she|account|attribute editor|benutzers?|ihm|ihr|konto|používateľ\w{0,3}"
    r"|uživatel\w{0,3}|účt\w|účet)\b|@|\b\w+[._]\w+\b",
    re.IGNORECASE,
)
#: A letter of the words that are still of the account.
_SAME = r"(?:(?! (?:a|and|und|ale|but|aber|writeback|sspr|mfa|reset\w{0,3})\b)[^.;])"
#: What keeps a password from being set; that it is not so says nothing of the rest.
_BAD = spelled(
    rf"\b(?:account|user|he|she|konto|benutzer|účet|používateľ|uživatel)\b{_SAME}{{0,30}}?"
    rf" (?:is|ist|je)\b{_SAME}{{0,20}}?\b(?:"
    r"(?P<locked_out>locked(?: out)?|gesperrt|u?zamknut\w?|zablokov[aá]n\w?|u?zamčen\w?)"
    r"|(?P<enabled>disabled|deaktiviert|vypnut\w|zak[aá]z[aá]n\w?|deaktivov[aá]n\w?))\b"
    r"|\b(?:(?P<cannot_change_password>user cannot change password|benutzer kann (?:das )?kennwort nicht"
    r" ändern|používateľ nemôže zmeniť heslo|uživatel nemůže změnit heslo)"
    r"|(?P<smartcard_logon_required>smart ?card is required for interactive logon))\W{1,3}.{0,20}?"
    r"\b(?:ticked|checked|set|enabled|selected|angehakt|aktiviert|gesetzt|zaškrtnut\w)\b",
    re.IGNORECASE,
)
_HINTS = spellings(
    (
        _NAME,
        "dc=",
        "locked",
        "disabled",
        "cannot change",
        "smart",
        "konto",
        "benutzer",
        "účet",
        "heslo",
        "používateľ",
        "uživatel",
    )
)
#: The kind of account that a tool names beside it: none of a user.
_GROUP = "sam_group_object"
#: The cloud locks and disables accounts as well.
_OPTIONS = spelled("cannot change|nicht ändern|nemôže zmeniť|nemůže změnit", re.IGNORECASE)
#: A page tells what an error comes from.
_EXPLAINS = spelled(r"\b(?:because|causes?|reasons?|means|weil|bedeutet|pretože|protože)\b", re.IGNORECASE)
_OF_DOMAIN = spelled(
    r"\b(?:ad|active directory|aduc|on[- ]?prem\w*|domain|domäne|dom[ée]n\w+|dc|account tab)\b"
    r"|cannot change|nicht ändern|zmeniť|změnit|smart ?card",
    re.IGNORECASE,
)
_PAST = spelled(r"\b(?:was|had|war|hatte|bol[ao]?|byl[ao]?|mal[ao]?|měl[ao]?)\b", re.IGNORECASE)
_OF_MANY = spelled(
    r"\b(?:users|accounts|any|every|all|those|admins|where|filter|cleared|removed|reset|konten|účty"
    r"|by design|or(?= [\"'`]?admincount)|všetk\w+|všechn\w+|alle)\b",
    re.IGNORECASE,
)


#: Whom it concerns, by the name in the directory.
_AFFECTED = spelled(
    r"\b(?:affected|betroffen\w*|postihnut\w+|dotknut\w+|postižen\w+|dotčen\w+)"
    r"(?: (?!group|grupp|skupin|computer|počítač|server|unit|ou\b)[^\W\d]{1,20}){0,2}"
    r"(?: (?:is|ist|je))?\W{1,3}(?:[\w.@-]{1,60} \(?)?[\"'(]?"
    r"(CN=[^=()\"]{1,200},(?:OU|CN)=[^()\"]{1,500}?,DC=[\w-]{1,63}(?:,DC=[\w-]{1,63}){0,5})",
    re.IGNORECASE,
)


def said_of_users(text: str) -> list[Observation]:
    """Return an ``AdUser`` without a name for each sentence that tells it."""
    small = lowered(text)
    if not any(map(small.__contains__, _HINTS)) or _GROUP in small:
        return []
    return [*_said(Letter(lines(text)))]


def _said(letter: Letter) -> Iterator[Observation]:
    for one in letter.near(*_HINTS):
        if one.first.command or one.text.endswith("?"):
            continue
        affected = _AFFECTED.search(one.text)
        if affected and not (one.is_doubted or NOT.search(one.text[: affected.start(1)])):
            seen, name = one.tells(""), affected[1]
            yield replace(seen, value=AdUser(distinguished_name=name), subject=name.lower())
            continue
        for clause in one.clauses:
            user = _admin_count(clause, one.text) or _state(clause, one.text)
            if user and not is_doubted(clause):
                seen = one.tells("")
                yield Observation(user, seen.first_line, seen.last_line, seen.text)


def _admin_count(clause: str, sentence: str) -> AdUser | None:
    said = _SAID.search(clause)
    if not said or _PAST.search(clause) or NOT.search(clause[: said.start()]):
        return None
    is_of_one = _OF_USER.search(sentence) and not _OF_MANY.search(clause)
    return AdUser(admin_count=1 if said["one"] else 0) if is_of_one else None


def _state(clause: str, sentence: str) -> AdUser | None:
    said = _BAD.search(clause) if _OF_DOMAIN.search(sentence) else None
    if not said or _EXPLAINS.search(clause) or NOT.search(_OPTIONS.sub("", clause)):
        return None
    state = said.lastgroup or ""
    values: dict[str, Any] = {state: state != "enabled"}
    return AdUser(**values)
