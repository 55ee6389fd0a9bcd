"""Read what somebody says of a user's adminCount."""

import re
from collections.abc import Iterator

from checks.engine.context.answers import NOT
from checks.engine.context.letter import Letter, is_doubted
from checks.engine.model import Observation
from checks.engine.text import lines, lowered
from checks.inputs.ad_user.account import AdUser

_NAME = "admincount"
_SAID = re.compile(
    r"\badmincount\b[\"'`)]{0,2}(?: (?:attribute?|attribut|value|wert|atribút|hodnota|flag))?"
    r"(?: (?:of|for|des|von|beim|u) (?:\S{1,20} ){0,2}?\S{1,40})?"
    r"(?: ?(?:[:=]|is|shows|says|reads|has|steht|ist|hat|je|má)\b)?"
    r"(?: (?:still|also|actually|indeed|set|to|auf|noch|an?|the|value|den|wert|na|hodnotu|stále"
    r"|nastaven\w+)\b)* {0,2}[\"'`=]{0,2} ?(?:(?P<one>1)(?!\w|\.\d)|(?P<none>0(?!\w|\.\d)"
    r"|<?not set\b|<?nicht (?:festgelegt|gesetzt)\b|empty\b|blank\b|null\b|leer\b|prázdn\w+"
    r"|nenastaven\w+))",
    re.IGNORECASE,
)
#: It is said of one user, and not of those with such a value.
_OF_USER = re.compile(
    r"\b(?:user|his|her|him|he|she|account|attribute editor|benutzers?|ihm|ihr|konto|používateľ\w?"
    r"|uživatel\w?|účt\w|účet)\b|@|\b\w+[._]\w+\b",
    re.IGNORECASE,
)
_PAST = re.compile(r"\b(?:was|had|war|hatte|bol[ao]?|byl[ao]?|mal[ao]?|měl[ao]?)\b", re.IGNORECASE)
_OF_MANY = re.compile(
    r"\b(?:users|accounts|any|every|all|those|admins|where|filter|cleared|removed|reset|konten|účty"
    r"|všetk\w+|všechn\w+|alle)\b",
    re.IGNORECASE,
)


def said_of_users(text: str) -> list[Observation]:
    """Return an ``AdUser`` without a name for each sentence that tells it."""
    return [*_said(Letter(lines(text)))] if _NAME in lowered(text) else []


def _said(letter: Letter) -> Iterator[Observation]:
    for one in letter.near(_NAME):
        clause = next((each for each in one.clauses if _NAME in each.lower()), "")
        said = _SAID.search(clause)
        if (
            not said
            or one.first.command
            or _PAST.search(clause)
            or is_doubted(clause)
            or one.text.endswith("?")
        ):
            continue
        before = clause[: said.start()]
        if _OF_USER.search(one.text) and not _OF_MANY.search(clause) and not NOT.search(before):
            seen = one.tells("")
            user = AdUser(admin_count=1 if said["one"] else 0)
            yield Observation(user, seen.first_line, seen.last_line, seen.text)
