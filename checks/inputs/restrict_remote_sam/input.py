"""Whom a server lets call its accounts database (SAM) from afar: a value of its registry."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import Line, clean, lines, output_lines, shorten
from checks.engine.transcript.commands import is_error
from checks.engine.values.host_name import host_name
from checks.inputs.restrict_remote_sam.descriptor import SamEntry, entries

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "[pscustomobject]@{ Server = $env:COMPUTERNAME; RestrictRemoteSam ="
        " (Get-ItemProperty -Path HKLM:\\System\\CurrentControlSet\\Control\\Lsa).RestrictRemoteSam }"
        " | Format-List"
    ),
    runs_on="server",
    facts=("remote_sam",),
    signs=("RestrictRemoteSam", "Restrict clients allowed to make remote calls to SAM"),
    changed_by=(
        "reg add … RestrictRemoteSam",
        "reg delete … RestrictRemoteSam",
        "Set-ItemProperty … RestrictRemoteSam",
        "New-ItemProperty … RestrictRemoteSam",
        "Remove-ItemProperty … RestrictRemoteSam",
        " … restrictremotesam",
        " … remote calls to sam",
    ),
)

_VALUE = "RestrictRemoteSam"
_HOSTS = ("Server", "PSComputerName", "ComputerName", "MachineName")
#: What reg.exe prints: the value's name, its type and its content.
_REG = re.compile(r"\s*RestrictRemoteSam\s+REG_SZ(?:\s+(\S.*))?", re.IGNORECASE)
_TYPED = re.compile(r"\s*[\"']?((?:O|G|D):\S{4,})", re.IGNORECASE)
#: A file of the registry.
_IN_FILE = re.compile(r"\s*\"RestrictRemoteSam\"=\"(.{0,2000})\"", re.IGNORECASE)
#: What a template or the report of a group policy says: not what a server has.
_IN_POLICY = re.compile(
    r"\s*(?:ValueName:\s{1,40})?MACHINE\\\S{1,60}\\Lsa\\RestrictRemoteSam(?: ?= ?\d,\S.*)?"
    r"|(?:.{0,80}\W)?(?:Network access: )?Restrict clients allowed to make remote calls to SAM"
    r"\W{1,60}[ODA\"]\S.*",
    re.IGNORECASE,
)
#: The error of Get-ItemProperty where the value does not exist; its ids are English on every Windows.
_ABSENT = re.compile(
    r"Property RestrictRemoteSam does not exist|InvalidArgument: \(RestrictRemoteSam:String\)", re.IGNORECASE
)
#: The same of reg.exe, which does not say for what it was asked.
_REG_ABSENT = re.compile(r"\s*ERROR: The system was unable to find the specified registry key or value\.?\s*")
_REG_ASKED = re.compile(r"\breg(?:\.exe)? query\b.{1,200}\bRestrictRemoteSam\b", re.IGNORECASE)


@dataclass(frozen=True)
class RemoteSam:
    """The value of one server; ``entries`` is ``None`` where it is absent and nothing is restricted."""

    server: str
    entries: tuple[SamEntry, ...] | None

    def __str__(self) -> str:
        told = "absent" if self.entries is None else ", ".join(map(str, self.entries)) or "nobody"
        return f"{self.server}: {told}" if self.server else told


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return a ``RemoteSam`` for each server; the subject is its name, empty where none is shown.

    Raises ``Problem``: ``not_recognised``, ``cut_off``, ``unreadable_descriptor``, ``servers_not_named``,
    ``command_failed``, ``of_a_policy``.
    """
    right = facts["remote_sam"]["right"]
    found = [_from_record(one, right) for one in records(text) if one.has(_VALUE)]
    read = {number for one in found for number in range(one.first_line, one.last_line + 1)}
    found += _from_lines([line for line in output_lines(text) if line.number not in read], right)
    found += _not_there(lines(text))
    for line in () if found else output_lines(text):
        if _IN_POLICY.fullmatch(line.text):
            raise Problem("of_a_policy", (line.number, line.number))
    if not found:
        raise Problem("not_recognised", command="Get-ItemProperty", found=shorten(clean(text)))
    failed = [line for line in lines(text) if is_error(line.text) and not _ABSENT.search(line.text)]
    if failed and not _ABSENT.search(text) and any(one.value.entries is None for one in found):
        # Nothing was printed because nothing could be read.
        where = (failed[0].number, failed[0].number)
        raise Problem("command_failed", where, found=shorten(failed[0].text.strip(" +")))
    unnamed = {one.value for one in found if not one.subject}
    if len(unnamed) > 1:
        raise Problem("servers_not_named")
    return sorted(found, key=lambda one: one.first_line)


def _from_record(record: Record, right: Mapping[str, Any]) -> Observation:
    server = next((name for field in _HOSTS if (name := host_name(record.get(field)))), "")
    value = record.get(_VALUE).strip("\"'{}")
    where = (record.first_line, record.last_line)
    return record.observe(RemoteSam(server, _entries(value, right, where)), *_HOSTS, _VALUE, subject=server)


def _from_lines(printed: list[Line], right: Mapping[str, Any]) -> Iterator[Observation]:
    """Yield what stands in no record: the error that the value is absent, reg.exe, a bare value."""
    is_told = False
    for line in printed:
        bare = (
            _IN_FILE.fullmatch(line.text)
            or _REG.fullmatch(line.text)
            or _TYPED.fullmatch(line.text.rstrip("\"' "))
        )
        where = (line.number, line.number)
        if _ABSENT.search(line.text) and not is_told:
            is_told = True
            yield Observation(RemoteSam("", None), *where, line.text.strip())
        elif bare:
            value = (bare[1] or "").strip("\"'")
            yield Observation(RemoteSam("", _entries(value, right, where)), *where, line.text.strip())


def _not_there(all_lines: list[Line]) -> Iterator[Observation]:
    """Yield what reg.exe says right below the command that asks for the value."""
    for typed, line in pairwise(line for line in all_lines if line.text.strip()):
        if typed.command and _REG_ASKED.search(typed.text) and _REG_ABSENT.fullmatch(line.text):
            yield Observation(RemoteSam("", None), line.number, line.number, line.text.strip())


def _entries(value: str, right: Mapping[str, Any], where: tuple[int, int]) -> tuple[SamEntry, ...] | None:
    if not value:
        return None
    found = entries(value, right)
    if found is None:
        raise Problem("unreadable_descriptor", where, found=shorten(value))
    return found
