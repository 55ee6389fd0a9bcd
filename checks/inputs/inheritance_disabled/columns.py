"""Give the columns that a command or a script made up their meaning: whether an object inherits nothing."""

import re
from dataclasses import replace

from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.formats.renamed import with_names
from checks.engine.text import lines
from checks.engine.transcript.last_command import last_above

FIELD = "AreAccessRulesProtected"
#: What administrators call the column in scripts of their own.
OWN_COLUMNS = ("InheritanceOff", "InheritanceDisabled", "InheritanceBlocked", "InheritanceBroken")
_COLUMNS = {one.lower(): FIELD.lower() for one in OWN_COLUMNS}
#: ``@{n='Inherits'; e={-not $_.nTSecurityDescriptor.AreAccessRulesProtected}}`` and
#: ``[pscustomobject]@{Inherits = -not $acl.AreAccessRulesProtected}``: the opposite.
_OPPOSITE = re.compile(
    r"(?:@\{ ?(?:n|name|l|label) ?= ?['\"]?(?P<column>[\w ]{1,60}?)['\"]? ?; ?(?:e|expression) ?= ?\{"
    r"|[{;] ?['\"]?(?P<key>\w{1,60})['\"]? ?=) ?"
    rf"(?P<not>-not ?|! ?)?\(?(?:\$\w{{1,40}}(?:\.\w{{1,60}}){{0,3}}|\([^(){{}}]{{1,200}}\))\.{FIELD}\b"
    r"(?P<false> ?(?:-eq ?\$false|-ne ?\$true))?\)? ?(?=[;}])",
    re.IGNORECASE,
)
_VALUES = {True: "False", False: "True"}


def printed(text: str) -> list[Record]:
    """Return the records of ``text``, in which what tells it stands under the name that Windows gives it."""
    found = [with_names(one, _COLUMNS) for one in records(text)]
    typed = [line for line in lines(text) if line.command]
    if not any(FIELD.lower() in line.text.lower() for line in typed):
        return found
    return [_with_opposite(one, last_above(typed, one.first_line)) for one in found]


def _with_opposite(record: Record, command: str) -> Record:
    """Return the record with the opposite of what its column holds, where the command turned it round."""
    for made in _OPPOSITE.finditer(" ".join(command.split())):
        column = (made["column"] or made["key"]).lower()
        is_opposite = bool(made["not"]) != bool(made["false"])
        if is_opposite and column in (*_COLUMNS, FIELD.lower()):
            # Its name says the opposite of what it holds.
            return replace(record, fields={**record.fields, FIELD.lower(): ""})
        said = record.flag(column) if is_opposite and not record.has(FIELD) else None
        if said is not None:
            small = FIELD.lower()
            fields = {**record.fields, small: _VALUES[said]}
            row, _ = record.shown[column]
            return replace(record, fields=fields, shown={**record.shown, small: (row, FIELD)})
    return record
