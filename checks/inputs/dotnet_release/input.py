"""The installed .NET Framework: the Release number of the registry, or a version."""

import re
from collections.abc import Mapping
from typing import Any

from checks.engine.context.own_sentences import is_own
from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.model import Input, Observation, Problem
from checks.engine.spelling import spelled
from checks.engine.text import Line, clean, lines, output_lines, shorten
from checks.inputs.dotnet_release.release import DotNet, from_either, from_number, from_version
from checks.inputs.dotnet_release.said import said

#: What only the registry and what reads it print.
_SIGNS = (
    "NetFrameworkRelease",
    "NetFrameworkVersion",
    "NET Framework Setup",
    "Detected .NET release",
    "Release REG_DWORD",
    "PSChildName Version",
    "PSChildName : Full",
    ">=4.x",
)

INPUT = Input(
    kind="line",
    command=(
        "Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full' |"
        " Select-Object @{n='NetFrameworkRelease'; e={$_.Release}},"
        " @{n='NetFrameworkVersion'; e={$_.Version}} | Format-List"
    ),
    runs_on="server",
    of_any_computer=True,
    facts=("dotnet_releases",),
    signs=(*_SIGNS, ".NET"),
)

#: What people call the two in a list of their own.
_NOTED_RELEASE = (".NET Release", ".NET Framework Release", ".NET Framework Release key", ".NET Release key")
_NOTED_VERSION = (".NET Framework", ".NET Framework version", ".NET version", ".NET")
_RELEASE_FIELDS = ("NetFrameworkRelease", "Release", *_NOTED_RELEASE)
_VERSION_FIELDS = ("NetFrameworkVersion", "Version", *_NOTED_VERSION)
_REGISTRY = re.compile(r'\s*"?Release"?(?:\s+REG_DWORD\s+0x|=dword:)([0-9a-f]{1,8})\b.*', re.IGNORECASE)
#: What somebody writes of it: *Release key = 394802*, *…\\Full\\Release : 394802*.
_SAID = spelled(
    r"(?:|.*[\s\\(])release(?: (?:key|number|dword|value|wert|kľúč|hodnota))?(?: ?[:=] ?| (?:is|ist|je) )"
    r"(\d{6})(?!\d).*",
    re.IGNORECASE,
)
#: What the log of Connect's wizard says.
_FOUND_BY_WIZARD = re.compile(r"\s*Detected \.NET release (\d{6,7})\.?")
#: A line of what somebody says of his server: what it is, and its value.
_LISTED = re.compile(
    r"[\s>*_`•-]{0,12}(?:(?:Microsoft )?\.NET(?: Framework)?(?: version| release)?[*_` ]{0,4}[:=]"
    r"|>=4\.x\s{1,20}:|\.NET Framework(?= 4\.\d\.\d{4}\.))[*_` ]{0,6}"
    r"(?:v?(?P<version>4\.\d(?:\.\d{1,5}){0,2})(?: \((?:release )?\d{6}\))?|(?P<release>\d{6}))[\s*_`.]{0,6}",
    re.IGNORECASE,
)
#: A line that is a number and no more, its thousands apart or not.
_NUMBER = re.compile(
    r"(?:Release ?[:=]? ?)?(?:(\d{3})[ .,']?(\d{3})|0x([0-9a-f]{5,8}).{0,12})\.?", re.IGNORECASE
)
_VERSION = re.compile(
    r"(?:(?:Microsoft )?\.?NET(?: Framework)? ?|Version ?[:=]? ?|v)?(\d{1,2}(?:\.\d{1,5}){1,3})\.?",
    re.IGNORECASE,
)
#: What the key of version 4.0 says beside every newer one.
_COMPATIBLE = "4.0.0.0"
#: .NET, once .NET Core, is another product with other numbers.
_OTHER_NET = re.compile(
    r"(?:NETCore|AspNetCore|WindowsDesktop)\.App|\.NET (?:Core|SDK|[5-9]|1\d)\b", re.IGNORECASE
)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return one ``DotNet``.

    Raises ``Problem``: ``other_net``, ``not_a_release``, ``unclear_version``, ``several_values``
    or ``no_value``.
    """
    table = facts["dotnet_releases"]
    written = output_lines(text)
    if any(_OTHER_NET.search(line.text) for line in written):
        raise Problem("other_net")
    found = _from_records(text, table) or _from_registry(written, table)
    found = found or _listed(written, table) or _typed(written, table)
    found = found or [*said(text, table)]
    if not found:
        raise Problem("no_value", found=shorten(clean(text)))
    values = list(dict.fromkeys(str(one.value) for one in found))
    if len(values) > 1:
        raise Problem("several_values", (found[0].first_line, found[-1].last_line), values=values)
    first, *_ = found
    return [first]


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether ``text`` is of the registry or says which version there is; much else names .NET."""
    printed = output_lines(text)
    # Below the command, other outputs hold names that end in .net; a single value is its own.
    own = printed if printed[1:] else lines(text)
    small = " ".join(" ".join(line.text.split()) for line in own).lower()
    is_said = "net" in small and any(map(_is_said, printed))
    return is_said or any(one.lower() in small for one in _SIGNS) or resembles(text, facts)


def resembles(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a line says which version there is, or a record has it and the number of its release."""
    if any(_LISTED.fullmatch(one.text) or _REGISTRY.fullmatch(one.text) for one in output_lines(text)):
        return True
    if "|" in text and ".NET" in text and any(map(_is_noted, records(text))):
        return True
    return "elease" in text and any(
        one.fields.get("version", "").startswith("4.") and _whole_number(one.fields.get("release", ""))
        for one in records(text)
    )


def _is_noted(record: Record) -> bool:
    """Tell whether a list of somebody's own has the version or the number of the release among its values."""
    is_number = any(_whole_number(record.fields.get(one.lower(), "")) for one in _NOTED_RELEASE)
    return is_number or any(
        (found := _VERSION.fullmatch(record.fields.get(one.lower(), ""))) and found[1].startswith("4.")
        for one in _NOTED_VERSION
    )


def tells(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether somebody says which version his server has."""
    return any(said(text, facts["dotnet_releases"]))


def _from_records(text: str, table: Mapping[str, Any]) -> list[Observation]:
    """Read fields; the number decides where there is one, and versions before 4 stand beside it."""
    found = [one for one in records(text) if one.fields.get("version") != _COMPATIBLE]
    numbers = [
        one.observe(from_number(number, table), name)
        for one in found
        for name in _RELEASE_FIELDS
        if (number := _whole_number(one.get(name)))
    ]
    return numbers or [
        one.observe(from_version(version.group(1), table), name)
        for one in found
        for name in _VERSION_FIELDS
        if (version := _VERSION.fullmatch(one.get(name))) and version.group(1).startswith("4.")
    ]


def _from_registry(written: list[Line], table: Mapping[str, Any]) -> list[Observation]:
    forms = ((_REGISTRY, 16), (_FOUND_BY_WIZARD, 10), (_SAID, 10))
    return [
        _observe(line, from_number(int(row.group(1), base), table))
        for line in written
        for form, base in forms
        if (row := form.fullmatch(line.text)) and (form is not _SAID or _is_said(line))
    ]


def _is_said(line: Line) -> bool:
    return bool(_SAID.fullmatch(line.text)) and is_own(line.text)


def _listed(written: list[Line], table: Mapping[str, Any]) -> list[Observation]:
    rows = [(line, _LISTED.fullmatch(line.text)) for line in written]
    return [_observe(line, from_either(row["version"], row["release"], table)) for line, row in rows if row]


def _typed(written: list[Line], table: Mapping[str, Any]) -> list[Observation]:
    found = []
    for line in written:
        number, version = _whole_number(line.text.strip()), _VERSION.fullmatch(line.text.strip())
        if number:
            found.append(_observe(line, from_number(number, table)))
        elif version:
            found.append(_observe(line, from_version(version.group(1), table)))
        else:
            return []
    return found


def _whole_number(text: str) -> int:
    """Return the number that a text is, 0 where it is none; 528.449 and 528 449 are 528449."""
    found = _NUMBER.fullmatch(text)
    if not found:
        return 0
    thousands, rest, hexadecimal = found.groups()
    return int(hexadecimal, 16) if hexadecimal else int(thousands + rest)


def _observe(line: Line, value: DotNet) -> Observation:
    return Observation(value, line.number, line.number, line.text.strip())
