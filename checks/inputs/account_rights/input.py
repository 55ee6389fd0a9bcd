"""Who may do what with an object of the domain: access rules of ``Get-Acl``, or text of ``dsacls``."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import Any

from checks.engine.context.letter import Letter
from checks.engine.formats.records import records
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import Line, clean, lines, shorten
from checks.inputs.account_rights import dialog, dsacls, get_acl, sddl
from checks.inputs.account_rights.access import Entry, access_lists, deciding_rights
from checks.inputs.account_rights.told import told_rights

#: What only an access list has.
_SIGNS = ("ActiveDirectoryRights", "SPECIAL ACCESS", "FULL CONTROL", "Access list:", "Inherited to user")

#: A command that shows nothing of what is denied.
_ONLY_ALLOWED = re.compile(
    r"AccessControlType\s{1,4}-(?:eq|match|like)\s{1,4}[\"']?\*?(?:Allow|0\b)"
    r"|AccessControlType\s{1,4}-(?:ne|not\w+)\s{1,4}[\"']?\*?(?:Deny|1\b)"
    r"|\bSddl\b.*(?:\s-c?(?:like|match)|\b(?:sls|select-string|findstr)(?: -pattern)?)"
    r"\s{1,4}[\"']?[\^*(\\]{0,4}(?:O\??A|\[O\]\?A|A)\b(?!-)"
    r"|\bSddl\b.*(?:\s-c?not(?:like|match)|\s-notmatch)\s{1,4}[\"']?[\^*(\\]{0,4}O?D\b",
    re.IGNORECASE,
)

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "Import-Module ActiveDirectory; $dn = (Get-ADDomain).DistinguishedName;"
        ' (Get-Acl -Path "AD:\\$dn").Access | Where-Object ActiveDirectoryRights'
        " -match 'GenericAll|GenericWrite|WriteProperty|ExtendedRight' | Select-Object"
        " @{ Name='Object'; Expression={ $dn } }, IdentityReference,"
        " @{ Name='Sid'; Expression={"
        " $_.IdentityReference.Translate([Security.Principal.SecurityIdentifier]).Value } },"
        " AccessControlType, ActiveDirectoryRights, ObjectType, InheritedObjectType, InheritanceType,"
        " IsInherited | Format-List"
    ),
    runs_on="domain",
    facts=("connector_rights",),
    signs=(
        *_SIGNS,
        "Reset Password",
        "Replicating Directory Changes",
        "This object only",
        "Descendant User objects",
        "Sddl",
        "nTSecurityDescriptor",
    ),
    changed_by=(
        "Set-ADSyncPasswordWritebackPermissions",
        "Set-ADSyncRestrictedPermissions",
        "Set-Acl",
        "dsacls … /g",
        "dsacls … /d",
        "dsacls … /r",
        "dsacls … /s",
        "dsacls.exe … /g",
        "dsacls.exe … /d",
        "dsacls.exe … /r",
        "Add-ADPermission",
        "Remove-ADPermission",
        " … permissions",
        " … the rights",
        " … berechtigung",
        " … oprávneni",
        " … oprávnění",
    ),
)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return an ``AccessList`` for each object; the subject is its distinguished name, lower case.

    Raises ``Problem``: ``not_recognised``, ``only_a_summary``, ``localised``, ``lines_missing``,
    ``denials_left_out``, ``fields_missing``, ``unreadable_rule``, ``cut_off``.
    """
    table = facts["connector_rights"]
    printed = records(text)
    rules = [one for one in printed if get_acl.is_rule(one)]
    found = list(get_acl.entries(rules, text, table)) if rules else []
    if not rules and dialog.looks_like(text):
        found = list(dialog.entries(text, table))
    elif not rules and dsacls.looks_like(text):
        found = list(dsacls.entries(text, table))
    elif not rules and sddl.looks_like(text, table):
        found = list(sddl.entries(text, table))
    if not found and (said := [*told_rights(Letter(lines(text)))]):
        return said[:1]
    if not found:
        if any(one.has("Access") and (one.has("Owner") or one.has("Sddl")) for one in printed):
            raise Problem("only_a_summary")
        raise Problem("not_recognised", command="Get-Acl", found=shorten(clean(text)))
    if any(line.command and _ONLY_ALLOWED.search(line.text) for line in lines(text)) and _may_pass(
        found, table
    ):
        raise Problem("denials_left_out", (found[0][1].first_line, found[-1][1].last_line))
    return access_lists(_latest(found, lines(text)))


def told(letter: Letter, facts: Mapping[str, Any]) -> Iterator[Observation]:
    """Yield that sentences say that the connector account lacks a right."""
    yield from [*told_rights(letter)][:1]


def _latest(found: list[tuple[str, Entry]], all_lines: list[Line]) -> list[tuple[str, Entry]]:
    """Return the entries without those that the same command showed of the same object before."""
    typed = [line for line in all_lines if line.command and line.text]
    numbers = [line.number for line in typed]
    runs = [(name.lower(), bisect_left(numbers, entry.first_line)) for name, entry in found]
    shown = [(name, typed[run - 1].text if run else "") for name, run in runs]
    last = dict(zip(shown, (run for _, run in runs), strict=True))
    rows = zip(found, runs, shown, strict=True)
    # Without its name, it may be another object each time.
    return [one for one, (_, run), key in rows if run == last[key] or not key[0]]


def _may_pass(found: list[tuple[str, Entry]], table: Mapping[str, Any]) -> bool:
    """Return whether somebody holds each of the rights that decide."""
    deciding = deciding_rights(table)
    held: dict[str, set[str]] = {}
    for _, entry in found:
        held.setdefault(f"{entry.account} {entry.sid}".lower(), set()).update(entry.rights)
    return any(deciding <= rights for rights in held.values())


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether ``text`` holds a rule; much else speaks of a password that is reset."""
    if any(one in text for one in _SIGNS) or dsacls.looks_like(text) or dialog.looks_like(text):
        return True
    return sddl.looks_like(text, facts["connector_rights"])


def follows(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a list in its short form stands below what was typed."""
    return sddl.looks_like(text, facts["connector_rights"])
