"""Whom a server lets call its accounts database (SAM) from afar: a value of its registry."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from checks.engine.context.letter import Letter
from checks.engine.context.on_client import is_client
from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.formats.registry_format import values_not_found
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import Line, clean, lines, output_lines, shorten
from checks.engine.transcript.failed_command import is_failure
from checks.engine.values.host_name import host_name
from checks.inputs.restrict_remote_sam.descriptor import SamEntry, entries
from checks.inputs.restrict_remote_sam.told import told_restrictions
from checks.inputs.restrict_remote_sam.value import RemoteSam, with_server

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "[pscustomobject]@{ Server = $env:COMPUTERNAME; RestrictRemoteSam ="
        " (Get-ItemProperty -Path HKLM:\\System\\CurrentControlSet\\Control\\Lsa).RestrictRemoteSam }"
        " | Format-List"
    ),
    runs_on="server",
    of_any_server=True,
    facts=("remote_sam",),
    signs=(
        "RestrictRemoteSam",
        "Restrict clients allowed to make remote calls to SAM",
        "configured registry security descriptor",
        "restrictanonymoussam",
    ),
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
#: What a computer follows of all its policies, as ``gpresult`` shows it.
_RESULTANT, _IN_RESULT = (
    "winning gpo",
    re.compile(
        r".{0,80}Restrict clients allowed to make remote calls to SAM[\s|:]{1,60}[\"']?"
        r"([OGD]:[^\s\"'|]{4,2000})[\"']?(?:[\s|].{0,200})?",
        re.IGNORECASE,
    ),
)
#: The error of Get-ItemProperty where the value does not exist; its ids are English on every Windows.
_ABSENT = re.compile(
    r"Property RestrictRemoteSam does not exist|InvalidArgument: \(RestrictRemoteSam:String\)", re.IGNORECASE
)
#: The event that tells which restriction holds.
_IN_EVENT = re.compile(
    r".*\bconfigured registry security descriptor: ([OGD]:[^\s\"]{4,2000}?)\.?(?:\s.*)?", re.IGNORECASE
)
#: Where it was looked for, and where alone it may be. What was printed may run on into the next line.
_LOOKED_AT = re.compile(r"\bHK(?:LM|EY_LOCAL_MACHINE):?\\[^\s\"']{0,200}", re.IGNORECASE)
_ITS_KEY, _ELSEWHERE = "\\control\\lsa", re.compile(r"\\control\\lsa\\?\w", re.IGNORECASE)
#: What the key always has, where it stands whole: below its values stand its subkeys, or who printed them.
_OF_KEY = ("LsaPid", "restrictanonymoussam")
_SUBKEY = re.compile(r"\s*HK\w{2,20}\\SYSTEM\\\w{1,20}\\Control\\Lsa\\\S.*", re.IGNORECASE)
_PROVIDER = "PSProvider"


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return a ``RemoteSam`` for each server; the subject is its name, empty where none is shown.

    Raises ``Problem``: ``not_recognised``, ``cut_off``, ``unreadable_descriptor``, ``servers_not_named``,
    ``command_failed``, ``of_a_policy``.
    """
    right = facts["remote_sam"]["right"]
    found = [_from_record(one, right) for one in records(text) if one.has(_VALUE)]
    if not _ABSENT.search(text):
        found = [replace(one, is_empty=one.value.entries is None) for one in found]
    read = {number for one in found for number in range(one.first_line, one.last_line + 1)}
    found += _from_lines([line for line in output_lines(text) if line.number not in read], right)
    found += _not_there(text)
    found = found or [*told_restrictions(Letter(lines(text)), right)]
    for line in () if found else output_lines(text):
        if _IN_POLICY.fullmatch(line.text):
            raise Problem("of_a_policy", (line.number, line.number))
    if not _is_looked_for_in_its_key(text):
        found = [one for one in found if one.value.entries is not None]
    if not found:
        raise Problem("not_recognised", command="Get-ItemProperty", found=shorten(clean(text)))
    absent = {one.last_line for one in found if one.value.entries is None}
    failed = [line for line in output_lines(text) if is_failure(line.text) and line.number not in absent]
    if failed and absent and not _ABSENT.search(text):
        # Nothing was printed because nothing could be read.
        where = (failed[0].number, failed[0].number)
        raise Problem("command_failed", where, found=shorten(failed[0].text.strip(" +")))
    found = [with_server(text, one) for one in found]
    unnamed = {one.value for one in found if not one.subject}
    if len(unnamed) > 1:
        raise Problem("servers_not_named")
    # Of computers of people, none asks for the connector account.
    own = [one for one in found if not is_client(one.subject)]
    if not own:
        told = {"first_line": found[0].first_line, "line": found[0].first_line, "found": found[0].subject}
        raise Problem("taken_back", (found[0].first_line, found[0].last_line), **told)
    return sorted(own, key=lambda one: one.first_line)


def told(letter: Letter, facts: Mapping[str, Any]) -> Iterator[Observation]:
    """Yield that sentences say that only administrators may call."""
    yield from told_restrictions(letter, facts["remote_sam"]["right"])


def _is_looked_for_in_its_key(text: str) -> bool:
    """Return whether no key is named, or the right one: in another one, there is no such value."""
    told = "".join(f"{line.text.strip()} " if line.command else line.text.strip() for line in lines(text))
    keys = [one[0].lower() for one in _LOOKED_AT.finditer(told)]
    typed = [one[0] for line in lines(text) if line.command for one in _LOOKED_AT.finditer(line.text)]
    is_elsewhere = bool(typed) and all(map(_ELSEWHERE.search, typed))
    return not keys or (any(_ITS_KEY in one for one in keys) and not is_elsewhere)


def _from_record(record: Record, right: Mapping[str, Any]) -> Observation:
    server = next((name for field in _HOSTS if (name := host_name(record.get(field)))), "")
    value = record.get(_VALUE).strip("\"'{}")
    where = (record.first_line, record.last_line)
    return record.observe(RemoteSam(server, _entries(value, right, where)), *_HOSTS, _VALUE, subject=server)


def _from_lines(printed: list[Line], right: Mapping[str, Any]) -> Iterator[Observation]:
    """Yield what stands in no record: the error that the value is absent, reg.exe, a bare value."""
    is_told, is_result = False, any(_RESULTANT in line.text.lower() for line in printed)
    for line in printed:
        bare = (
            _IN_FILE.fullmatch(line.text)
            or _REG.fullmatch(line.text)
            or _TYPED.fullmatch(line.text.rstrip("\"' "))
            or _IN_EVENT.fullmatch(line.text)
            or (is_result and _IN_RESULT.fullmatch(line.text))
        )
        where = (line.number, line.number)
        if _ABSENT.search(line.text) and not is_told:
            is_told = True
            yield Observation(RemoteSam("", None), *where, line.text.strip())
        elif bare:
            value = (bare[1] or "").strip("\"'")
            yield Observation(RemoteSam("", _entries(value, right, where)), *where, line.text.strip())


def _not_there(text: str) -> Iterator[Observation]:
    """Yield that a query did not find the value, or that the whole key is shown without it."""
    for asked, key, name, line in values_not_found(lines(text)):
        if name.lower() == _VALUE.lower() and key.lower().rstrip("\\").endswith(_ITS_KEY):
            host = host_name(asked)
            yield Observation(RemoteSam(host, None), line.number, line.number, line.text.strip(), host)
    printed = output_lines(text)
    for record in records(text):
        if not all(map(record.has, _OF_KEY)) or record.has(_VALUE):
            continue
        below = [
            one.number for one in printed if one.number > record.last_line and _SUBKEY.fullmatch(one.text)
        ]
        if below or record.has(_PROVIDER):
            server = host_name(record.get("PSComputerName"))
            last = (below or [record.last_line])[0]
            value = RemoteSam(server, None)
            yield Observation(value, record.first_line, last, "; ".join(_OF_KEY), server)


def _entries(value: str, right: Mapping[str, Any], where: tuple[int, int]) -> tuple[SamEntry, ...] | None:
    if not value:
        return None
    found = entries(value, right)
    if found is None:
        raise Problem("unreadable_descriptor", where, found=shorten(value))
    return found
