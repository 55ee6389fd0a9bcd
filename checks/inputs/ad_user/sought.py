"""Give accounts the value by which their command looked for them, be it shown or not."""

import re
from collections.abc import Iterable
from dataclasses import replace

from checks.engine.formats.record import Record

_NAME = "samaccountname"
#: For each field: the value that all have whom such a command finds, and the command.
_SOUGHT = {
    "adminCount": ("1", r"\badmincount ?(?:=|-eq) ?[\"']?1\b|\badmincount -gt ?[\"']?0"),
    "Enabled": ("False", r"\bsearch-adaccount\b[^|]{0,200}\s-accountdis|\benabled -eq [\"']?\$?false\b"),
    "LockedOut": ("True", r"\bsearch-adaccount\b[^|]{0,200}\s-locked|\blockedout -eq [\"']?\$?true\b"),
    "PasswordNeverExpires": (
        "True",
        r"\bsearch-adaccount\b[^|]{0,200}\s-passwordnev|\bpasswordneverexpires -eq [\"']?\$?true\b",
    ),
}
_COMMANDS = {name: (told, re.compile(says, re.IGNORECASE)) for name, (told, says) in _SOUGHT.items()}
_LIST = re.compile(r"\bsearch-adaccount\b", re.IGNORECASE)


def with_sought(record: Record, command: str) -> Record:
    """Return the record with the values by which its command looked for it."""
    for name, (told, says) in _COMMANDS.items():
        if not record.has(name) and says.search(command):
            shown = {**record.shown, name.lower(): (record.first_line, name)}
            record = replace(record, fields={**record.fields, name.lower(): told}, shown=shown)
    return record


def is_list(printed: Iterable[Record], command: str) -> bool:
    """Return whether a command looked for accounts in a state, and shows at least their names."""
    is_sought = _LIST.search(command) and any(says.search(command) for _, says in _COMMANDS.values())
    return bool(is_sought) and any(one.fields.get(_NAME) for one in printed)
