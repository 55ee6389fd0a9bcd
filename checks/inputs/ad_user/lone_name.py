"""Read the distinguished name of a user that stands alone, as ``dsquery user`` prints it."""

import re

from checks.engine.model import Observation
from checks.engine.text import Excerpt, Line, lines, lowered
from checks.inputs.ad_user.account import AdUser

_NAME = re.compile(
    r"\s*(?:(?:DN|distinguishedName)\s{0,9}[:=]\s{0,9})?[\"']?(CN=[^=\"]{1,200},OU=.{1,1000},DC=[\w-]{1,63})[\"']?\s*",
    re.IGNORECASE,
)
#: The name of a column that has no others beside it, and the dashes below.
_HEADING = re.compile(r"\s*(?:distinguishedName|dn|-{2,300})\s*", re.IGNORECASE)
#: What prints the name of a user, and nothing else.
_OF_USER = re.compile(
    r"\bdsquery(?:\.exe)? user\b|\bwhoami(?:\.exe)? /fqdn"
    r"|\bGet-ADUser\b(?!.{0,300}\b(?:MemberOf|AreAccessRulesProtected)\b).{0,300}\bDistinguishedName\b",
    re.IGNORECASE,
)


def lone_names(text: str) -> list[Observation]:
    """Return an ``AdUser`` for each name below such a command, or for the one that is all of the text."""
    if "dc=" not in lowered(text):
        return []
    parts = text.parts if isinstance(text, Excerpt) else ()
    return [one for part in parts or (text,) for one in _names(part)]


def _names(text: str) -> list[Observation]:
    filled = [line for line in lines(text) if line.text.strip() and not _HEADING.fullmatch(line.text)]
    asks = [bool(_OF_USER.search(line.text)) for line in filled]
    printed = [line for line, does in zip(filled, asks, strict=True) if not (line.command or does)]
    is_alone = len(printed) == len(filled) and len({line.text.strip() for line in printed}) == 1
    if not (any(asks) or is_alone):
        return []
    found = [one for line in printed if (one := _observed(line, is_bare=not any(asks)))]
    # Among anything else, a name is not what the command printed.
    return found if len(found) == len(printed) else []


def _observed(line: Line, *, is_bare: bool) -> Observation | None:
    found = _NAME.fullmatch(line.text)
    if not found:
        return None
    user = AdUser(distinguished_name=found[1], is_bare_name=is_bare)
    return Observation(user, line.number, line.number, line.text.strip(), user.shown_name.lower())
