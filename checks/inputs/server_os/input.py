"""The operating system of the server with Microsoft Entra Connect, as Windows prints it or typed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from checks.engine.host_name import host_name
from checks.engine.model import Input, Observation, Problem
from checks.engine.record import Record
from checks.engine.records import records
from checks.engine.statement import states_what_is
from checks.engine.text import Line, clean, output_lines, shorten
from checks.inputs.server_os.about import editions
from checks.inputs.server_os.caption import Caption, caption, is_only_a_name, may_be_a_name

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "Get-ComputerInfo -Property CsDNSHostName, OsName, OsServerLevel, WindowsInstallationType |"
        " Format-List"
    ),
    runs_on="server",
    signs=(
        "OsServerLevel",
        "WindowsInstallationType",
        "OsName",
        "OS Name",
        "ProductName",
        "Win32_OperatingSystem",
        "wmic os",
        "operating system and its user interface",
    ),
)

_HOSTS = ("CsDNSHostName", "CsName", "CSName", "PSComputerName", "Host Name")
_NAMES = ("OsName", "Caption", "OS Name", "WindowsProductName", "ProductName")
_KINDS = ("OsServerLevel", "WindowsInstallationType", "InstallationType")
#: What Windows calls an installation without the graphical shell, and one with it.
_CORE = ("servercore", "nanoserver", "servercorewithmanagementtools", "nano server", "server core")
_FULL = ("fullserver", "server", "client")
#: The kinds of Win32_OperatingSystem that are Server Core for certain; the others leave it open.
_CORE_SKUS = ("12", "13", "14", "39", "40", "41")
_CORE_TYPED = re.compile(r"\bcore\b", re.IGNORECASE)
_DESKTOP_TYPED = re.compile(r"\bdesktop experience\b", re.IGNORECASE)
_YEAR = re.compile(r"\b20\d\d\b")
#: ``OS Name:`` of systeminfo in whatever language, ``Caption=`` of wmic.
_LABEL = re.compile(r"\s{0,40}[^\W\d_][^:=]{0,60}(?::\s+|=\s{0,9})")
#: ``winver`` puts the name into a sentence.
_WINVER = re.compile(r"\s*The (Windows .{1,60}) operating system and its user interface are protected\b.*")
#: How Windows names its maker; it writes him in Cyrillic letters in Russian.
_MAKERS = ("microsoft", "майкрософт")


@dataclass(frozen=True)
class ServerOs:
    """``core`` is ``None`` where the text does not tell whether the graphical shell is installed."""

    name: str = field(compare=False)
    caption: Caption
    core: bool | None

    def __str__(self) -> str:
        shell = {True: ", core", False: ", full", None: ""}[self.core]
        return f"{self.name}{shell}"


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return the operating system of each server; the subject is the server, where it is named.

    Raises ``Problem``: ``no_value``, ``cut_off``, ``not_a_statement``.
    """
    named = [one for one in records(text) if any(caption(one.fields.get(n.lower(), "")) for n in _NAMES)]
    read = {number for one in named for number in range(one.first_line, one.last_line + 1)}
    rest = [line for line in output_lines(text) if line.number not in read]
    of_pages = {line.number: _observe(line, name) for line, name in editions(rest)}
    of_lines = [of_pages.get(line.number) or _from_line(line) for line in rest]
    found = [*map(_from_record, named), *filter(None, of_lines)]
    if not found:
        raise Problem("no_value", found=shorten(clean(text)))
    # A line that says no more than *Windows Server* adds nothing to one that says which.
    telling = [
        one for one in found if one.subject or one.value.caption.version or one.value.caption.is_client
    ]
    return telling or found


def resembles(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a line gives the name of a Windows under a label: ``systeminfo``, the page *About*."""
    if any(editions(output_lines(text))):
        return True
    if not any(one in text.lower() for one in _MAKERS):
        return False
    return any(_LABEL.match(line.text) and _from_line(line) for line in output_lines(text))


def _from_record(record: Record) -> Observation:
    field = next(name for name in _NAMES if caption(record.fields.get(name.lower(), "")))
    name = record.get(field)
    if not states_what_is(name):
        raise Problem("not_a_statement", (record.first_line, record.last_line), found=shorten(name))
    kinds = [kind for kind in (record.get(each).lower() for each in _KINDS) if kind]
    core = True if record.get("OperatingSystemSKU") in _CORE_SKUS else None
    if any(kind in _CORE for kind in kinds) or _CORE_TYPED.search(name):
        core = True
    elif core is None and any(kind in _FULL for kind in kinds):
        core = False
    host = next((record.get(each) for each in _HOSTS if record.get(each)), "")
    used = (*_HOSTS, field, *_KINDS, "OperatingSystemSKU")
    return record.observe(ServerOs(name, _caption(name), core), *used, subject=host_name(host))


def _from_line(line: Line) -> Observation | None:
    """Read a name that stands alone, or after a label in whatever language (``systeminfo``)."""
    quoted = _WINVER.fullmatch(line.text)
    if quoted and is_only_a_name(quoted[1]) and (found := caption(line.text)):
        return Observation(ServerOs(quoted[1], found, None), line.number, line.number, line.text.strip())
    label = None if is_only_a_name(line.text) else _LABEL.match(line.text)
    name = (line.text[label.end() :] if label else line.text).strip(" \t.\"'")
    if name.endswith("…") or not (is_only_a_name(name) or (label and may_be_a_name(name))):
        return None
    name = name if not re.fullmatch(r"\d{4}(?: R2)?", name, re.IGNORECASE) else f"Windows Server {name}"
    found = caption(name)
    years = sorted(set(_YEAR.findall(name)))
    if len(years) > 1:
        raise Problem("several_values", (line.number, line.number), values=years)
    is_told = name.lower().startswith(_MAKERS) and states_what_is(line.text)
    if not found or (label and not is_told):
        return None
    return _observe(line, name)


def _observe(line: Line, name: str) -> Observation:
    core = True if _CORE_TYPED.search(name) else False if _DESKTOP_TYPED.search(name) else None
    return Observation(ServerOs(name, _caption(name), core), line.number, line.number, line.text.strip())


def _caption(name: str) -> Caption:
    found = caption(name)
    if not found:
        raise Problem("no_value", found=shorten(name))
    return found
