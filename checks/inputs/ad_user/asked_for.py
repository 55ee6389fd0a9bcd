"""Find the users for whom a command asked, and who are not the ones that stand below it."""

import re
from collections.abc import Iterable, Iterator

from checks.engine.formats.record import Record
from checks.engine.model import Observation
from checks.engine.transcript.identity import identity
from checks.inputs.ad_user.account import AdUser

_CALL = re.compile(r"\bGet-ADUser\b([^|\n]{0,400})", re.IGNORECASE)
#: Other identities than a logon name are not shown in the same form.
_LOGON_NAME = re.compile(r"(?!s-1-|\w{8}-)[\w.-]{1,64}", re.IGNORECASE)
_SAM = "samaccountname"
#: What authors write for any name.
_ANY = frozenset(
    "user username name samaccountname identity account benutzer benutzername konto meno".split()
)


def others_asked_for(found: Iterable[tuple[Record, str]]) -> Iterator[Observation]:
    """Yield an ``AdUser`` without anything told for each user asked for in whose place another one stands.

    ``found`` are the records of accounts, each with the command above it.
    """
    rows = [(one, _asked(command)) for one, command in found if one.fields.get(_SAM)]
    shown = {one.fields[_SAM].lower() for one, _ in rows}
    for record, asked in rows:
        if asked and asked not in shown:
            shown.add(asked)
            yield record.observe(AdUser(sam_account_name=asked), _SAM, subject=asked)


def _asked(command: str) -> str:
    calls = _CALL.findall(command)
    named = identity(calls[0]) if len(calls) == 1 else ""
    return named if _LOGON_NAME.fullmatch(named) and named not in _ANY else ""
