"""Read the distinguished name of a user that stands alone, as ``dsquery user`` prints it."""

import re

from checks.engine.model import Observation
from checks.engine.text import Line, lines, lowered
from checks.inputs.ad_user.account import AdUser

_NAME = re.compile(r"\s*[\"']?(CN=[^=\"]{1,200},OU=.{1,1000},DC=[\w-]{1,63})[\"']?\s*", re.IGNORECASE)
#: What prints the name of a user, and nothing else.
_OF_USER = re.compile(
    r"\bdsquery(?:\.exe)? user\b|\bwhoami(?:\.exe)? /fqdn|\bGet-ADUser\b.*\bDistinguishedName\b",
    re.IGNORECASE,
)


def lone_names(text: str) -> list[Observation]:
    """Return an ``AdUser`` for each name below such a command, or for the one that is all of the text."""
    if "dc=" not in lowered(text):
        return []
    filled = [line for line in lines(text) if line.text.strip()]
    typed = " ".join(line.text for line in filled if line.command or _OF_USER.search(line.text))
    printed = [line for line in filled if not (line.command or _OF_USER.search(line.text))]
    if not (_OF_USER.search(typed) if typed else len({line.text.strip() for line in printed}) == 1):
        return []
    found = [one for line in printed if (one := _observed(line))]
    # Among anything else, a name is not what the command printed.
    return found if len(found) == len(printed) else []


def _observed(line: Line) -> Observation | None:
    found = _NAME.fullmatch(line.text)
    if not found:
        return None
    user = AdUser(distinguished_name=found[1])
    return Observation(user, line.number, line.number, line.text.strip(), user.shown_name.lower())
