"""Read what somebody says of a user's flag: *OnPremisesSyncEnabled is True for user01*."""

import re
from collections.abc import Iterator

from checks.engine.context.answers import stated
from checks.engine.context.prose import is_written
from checks.engine.model import Observation
from checks.engine.spelling import spelled

_NAME = r"\b(?:onpremisessyncenabled|dirsyncenabled|on-premises sync enabled)\b[\"'`)]{0,2}"
_BETWEEN = (
    r"(?: (?:flag|value|attribute|property|wert|hodnota|atribút))?"
    r"(?: (?:of|for|von|vom|bei|beim|für|u|pre|pro) (?:\S{1,20} ){0,2}?\S{1,60})?"
    r" ?(?:[:=]|is|shows|says|ist|steht auf|je|má hodnotu)? {0,2}(?:set to )?[\"'`$]{0,2}"
)
_FLAG = spelled(
    rf"{_NAME}{_BETWEEN}(?:(?P<true>true|yes|áno|ano|ja)|(?P<false>false|no|nie|nein)"
    r"|(?P<none>null|empty|blank|not set|leer|prázdn\w+))\b(?!\W{0,3}(?:or|oder|alebo|nebo)\b)",
    re.IGNORECASE,
)
_TYPE = re.compile(
    r"\buser ?type\b[\"'`]{0,2} ?(?:[:=]|is|ist|je)? {0,2}[\"'`]?(member|guest)\b", re.IGNORECASE
)
#: It is said of one user, and not of those with such a value.
_OF_USER = spelled(
    r"\b(?:user(?! ?type)|account|benutzers?|konto|používateľ\w?|uživatel\w?|účt\w|účet"
    r"|usertype)\b|@|\buser[\w.]{1,20}\b",
    re.IGNORECASE,
)
_OF_MANY = spelled(
    r"\b(?:users|accounts|any|every|all|those|where|filter|tenant|organization|konten|účty|všetk\w+|všechn\w+"
    r"|alle|group|device|contact|means|indicates|bedeutet|znamená)\b",
    re.IGNORECASE,
)
_WORDS = ("syncenabled", "sync enabled")


def said_of_users(text: str) -> Iterator[tuple[str, str, Observation]]:
    """Yield the flag, the user type in small letters or empty, and the place of each sentence on a user."""
    for found, one in stated(text, _WORDS, _FLAG):
        if is_written(one.text) and _OF_USER.search(one.text) and not _OF_MANY.search(one.text):
            kind = _TYPE.search(one.text)
            yield found.lastgroup or "", kind[1].lower() if kind else "", one.tells("")
