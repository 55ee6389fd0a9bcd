"""A fine-grained password policy, and whether somebody is the user for whom it was asked."""

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

#: What names nobody in words: an id, whose owner only the directory knows.
_ID = re.compile(r"s-1-[\d-]+|\{?[0-9a-f]{8}-[0-9a-f-]{27}\}?")
#: A shorter word stands in too many names.
_LEAST = 3


@dataclass(frozen=True)
class UserPolicy:
    """A fine-grained policy; the age is ``None`` where the text does not tell it.

    ``users`` are those for whom a command asked, in small letters; none where that is not told.
    """

    name: str
    minimum_age: timedelta | None
    users: tuple[str, ...] = ()

    def __str__(self) -> str:
        age = "?" if self.minimum_age is None else f"{self.minimum_age / timedelta(days=1):g} d"
        whose = f" ({', '.join(self.users)})" if self.users else ""
        return f"{self.name or '?'}: {age}{whose}"

    def may_be_of(self, user: Any) -> bool:
        """Return whether a user of the domain may be one of those for whom a command asked."""
        return not self.users or any(_may_mean(one, user) for one in self.users)


def _may_mean(asked: str, user: Any) -> bool:
    """Return whether ``asked`` may be a name of the user, as far as both can be compared."""
    sid, path = user.sid or "", user.distinguished_name or ""
    logon, principal = user.sam_account_name or "", user.user_principal_name or ""
    if asked in {one.lower() for one in (sid, path, logon, principal)}:
        return True
    if _ID.fullmatch(asked):
        return not (sid and asked.startswith("s-"))
    is_path = "=" in asked
    if (path and is_path) or (logon and not is_path and "@" not in asked):
        return False
    own = " ".join((logon, principal.partition("@")[0], path.partition(",")[0][3:], user.other_name or ""))
    # Jan Novak may be jnovak, who has no other name here.
    return any(len(word) >= _LEAST and word in asked for word in re.findall(r"[^\W_]+", own.lower()))
