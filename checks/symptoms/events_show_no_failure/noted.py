"""Tell an event that merely notes a success of something else, by its own text, where no level is printed."""

import re

from checks.engine.model import Observation

_NOTED = re.compile(r"[\"' ]{0,3}[a-z][\w ,'\"()-]{5,200} successfully\.[\"' ]{0,3}", re.IGNORECASE)
#: It is of passwords, or not only of a success.
_BUT = re.compile(
    r"\b(?:passwords?|write ?back|not|no|never|un\w+|fail\w*|errors?|warnings?|but|although|however|stop\w*"
    r"|disabl\w+|delet\w+|remov\w+|switched off)\b",
    re.IGNORECASE,
)


def is_merely_noted(one: Observation) -> bool:
    """Return whether an event of another program is no matter of writeback: it is called so, or says so."""
    level, message = one.value.level, " ".join(one.value.message.split())
    says_so = _NOTED.fullmatch(message) and not _BUT.search(message)
    return level == "information" or (not level and bool(says_so))
