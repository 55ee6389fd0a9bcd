"""The PDC emulator of each domain: a command's record, the list of role holders, or a name."""

import re
from collections.abc import Mapping
from typing import Any

from checks.engine.context.changing_commands import MOVES_ROLES
from checks.engine.formats.records import records
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import Line, clean, output_lines, shorten
from checks.engine.values.host_name import domain_of, host_name

INPUT = Input(
    kind="paste",
    many=True,
    command="Get-ADDomain | Select-Object DNSRoot, PDCEmulator | Format-List",
    runs_on="domain",
    signs=("PDCEmulator", "PdcRoleOwner", "PDC"),
    changed_by=MOVES_ROLES,
)

_PDC = re.compile(r"\bPDC\b", re.IGNORECASE)
#: ``nltest /dclist`` marks the role behind the name; ``nltest /dsgetdc`` prints it among the flags.
_MARKED = re.compile(r"\s*(?:\\\\)?([\w.-]{1,255})\s+\[PDC\].*")
_ASKED = re.compile(r"[^:\\]{1,40}:\s{0,9}\\\\([\w.-]{1,255})")
_FLAGS = re.compile(r"[^:\\]{1,40}:(?: [A-Z0][A-Z0-9_x]{1,20}){3,40}")
#: ``netdom query fsmo`` prints so many roles, one a line.
_ROLES = 5


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return the host name of each PDC emulator, lower case; its subject is the domain.

    Raises ``Problem``: ``not_recognised``, or ``role_not_certain`` where ``netdom`` printed its
    labels in a language in which the line of the PDC cannot be told from the others.
    """
    found = [*_from_records(text), *_from_nltest(text)]
    # Two commands may name different ones.
    found += [one for one in _from_roles(text, is_told=bool(found)) if one.value not in _hosts(found)]
    return found or _from_names(text)


def _hosts(found: list[Observation]) -> set[str]:
    return {one.value for one in found}


def _from_records(text: str) -> list[Observation]:
    found = []
    for record in records(text):
        host = host_name(record.get("PDCEmulator") or record.get("PdcRoleOwner"))
        if host:
            domain = record.get("DNSRoot") or record.get("Name") or domain_of(host)
            used = ("DNSRoot", "Name", "PDCEmulator", "PdcRoleOwner")
            found.append(record.observe(host, *used, subject=domain))
    return found


def _from_nltest(text: str) -> list[Observation]:
    """Read ``nltest``: the first name below which the flags tell of the role, or names that are marked."""
    found, asked = [], None
    for line in output_lines(text):
        marked, named = _MARKED.fullmatch(line.text), _ASKED.fullmatch(line.text)
        if marked and host_name(marked.group(1)):
            found.append(_observe(line, host_name(marked.group(1))))
        elif named:
            asked = asked or (line, host_name(named.group(1)))
        elif asked and asked[1] and _FLAGS.fullmatch(line.text) and " PDC " in f"{line.text} ":
            found.append(_observe(*asked))
            asked = None
    return found


def _from_roles(text: str, *, is_told: bool) -> list[Observation]:
    rows = [(line, line.text.rsplit(None, 1)) for line in output_lines(text) if len(line.text.split()) > 1]
    holders = [(line, label, host_name(last)) for line, (label, last) in rows if "." in host_name(last)]
    named = [(line, host) for line, label, host in holders if _PDC.search(label)]
    if named:
        return [_observe(line, host) for line, host in named]
    if len(holders) == _ROLES and not is_told:
        line, _, host = holders[0]
        if any(other != host for _, _, other in holders):
            raise Problem("role_not_certain", (line.number, holders[-1][0].number))
        return [_observe(line, host)]
    return []


def _from_names(text: str) -> list[Observation]:
    named = [(line, host_name(one)) for line in output_lines(text) for one in re.split(r"[,;]", line.text)]
    if not named or not all(host for _, host in named):
        raise Problem("not_recognised", command="Get-ADDomain", found=shorten(clean(text)))
    return [_observe(line, host) for line, host in named]


def _observe(line: Line, host: str) -> Observation:
    return Observation(host, line.number, line.number, line.text.strip(), domain_of(host))
