"""Give the fields that a typed command renamed their own names back."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from checks.engine.formats.number_base import with_bases
from checks.engine.formats.record import Record
from checks.engine.text import Line

#: ``@{n='Synced'; e={$_.OnPremisesSyncEnabled}}`` of PowerShell: what is worked out from a field is none, but
#: the same value may be written another way.
_BY_POWERSHELL = re.compile(
    r"@\{ {0,4}(?:n|name|l|label) {0,4}= {0,4}['\"]?(?P<shown>[\w ]{1,60}?)['\"]? {0,4};"
    r" {0,4}(?:e|expression) {0,4}= {0,4}\{ {0,4}(?:\[(?:datetime|string)\])?"
    r"(?:\$(?:_|PSItem)|\([^{}]{1,200}\))\.(?P<own>\w[\w.\[\]]{0,100}?)(?:\.ToLocalTime\(\))?"
    r"(?:\.ToUniversalTime\(\)(?:\.ToString\([^()]{0,40}\)(?: ?\+ ?['\"]Z['\"])?)?"
    r"|\.ToString\([^()]{0,40}\))?"
    r" {0,4}\} {0,4}\}",
    re.IGNORECASE,
)
#: ``[pscustomobject]@{OU=$_.DistinguishedName; Protected=$acl.AreAccessRulesProtected}`` of a script.
_OBJECT = re.compile(r"\[pscustomobject\] ?@\{([^{}]{1,500})\}", re.IGNORECASE)
_BY_OBJECT = re.compile(r"(?P<shown>\w{1,60}) {0,9}= {0,4}\$\w{1,40}\.(?P<own>[\w.]{1,100}) {0,4}(?=;|$)")
#: ``--query "value[].{synced:onPremisesSyncEnabled}"`` of the command line of Azure.
_QUERY = re.compile(r"--query\b.{0,80}?\{([^{}]{1,500})\}", re.IGNORECASE)
_BY_AZURE = re.compile(r"(?P<shown>\w{1,60}) {0,4}: {0,4}(?P<own>[A-Za-z][\w.]{0,100})")

#: A command in the place of a name: *Get-Service ADSync*, *(Get-ADSyncScheduler).SyncCycleEnabled*.
_COMMAND = re.compile(
    r"\(get-[^()|]{2,120}\)\.(?P<property>(?!status$)\w{2,60})"
    r"|\(?(?:get-service|gsv) (?:-name )?['\"]?(?P<service>[\w.-]{2,60})['\"]?(?:\)\.status)?"
    r"|(?P<cmdlet>get-[a-z]\w{2,60})(?: [\w.\"'*-]{1,60}){0,3}"
)


def with_own_names(all_lines: Sequence[Line], found: Sequence[Record]) -> Sequence[Record]:
    """Return the records, in which what a command renamed stands under both names."""
    typed = " ".join([line.text for line in all_lines if line.command]) if found else ""
    names = dict(_renamed(typed)) if "{" in typed else {}
    found = with_bases(all_lines, found) if typed else found
    return [with_names(one, names | _shown_by_commands(one)) for one in found]


def _shown_by_commands(record: Record) -> dict[str, str]:
    """Return the fields that bear the command as their name which shows them, with what it shows.

    That is the one property that is asked for, the service, or else the command without its parameters.
    """
    asked = {one: _COMMAND.fullmatch(one) for one in record.fields if "get-" in one}
    return {
        name: (found["property"] or found["service"] or found["cmdlet"])
        for name, found in asked.items()
        if found
    }


def _renamed(typed: str) -> Iterator[tuple[str, str]]:
    """Yield the name of each column, in small letters, with that of the field which it shows."""
    pairs = [*_BY_POWERSHELL.finditer(typed)]
    for whole, part in ((_QUERY, _BY_AZURE), (_OBJECT, _BY_OBJECT)):
        pairs += [one for each in whole.findall(typed) for one in part.finditer(each)]
    for pair in pairs:
        yield pair["shown"].lower(), pair["own"].rpartition(".")[2].lower()


def with_names(record: Record, names: Mapping[str, str]) -> Record:
    """Return the record with what it calls otherwise under its own name as well; all in small letters."""
    known = {names[one]: one for one in names.keys() & record.fields.keys() if not record.has(names[one])}
    if not known:
        return record
    return replace(
        record,
        fields={**record.fields, **{own: record.fields[shown] for own, shown in known.items()}},
        shown={**record.shown, **{own: record.shown[shown] for own, shown in known.items()}},
    )
