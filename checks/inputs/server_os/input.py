"""The operating system of the server with Microsoft Entra Connect, as Windows prints it or typed."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from checks.engine.context.letter import Letter
from checks.engine.context.statement import states_what_is
from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import clean, lines, lowered, output_lines, shorten
from checks.engine.values.host_name import host_name
from checks.inputs.server_os.about import editions
from checks.inputs.server_os.caption import caption
from checks.inputs.server_os.inventory import label_of, of_connect
from checks.inputs.server_os.number import of_number
from checks.inputs.server_os.others import lines_of_others
from checks.inputs.server_os.row import MAKERS, is_labelled, of_line, without_build
from checks.inputs.server_os.shell import is_desk, with_shell
from checks.inputs.server_os.stated import stated_systems
from checks.inputs.server_os.system import CORE_TYPED, ServerOs, caption_of, observe
from checks.inputs.server_os.told import told_systems
from checks.inputs.server_os.wizard_log import of_wizard

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "Get-ComputerInfo -Property CsDNSHostName, OsName, OsServerLevel, WindowsInstallationType |"
        " Format-List"
    ),
    runs_on="server",
    of_any_computer=True,
    facts=("windows_server",),
    signs=(
        "OsServerLevel",
        "WindowsInstallationType",
        "OsName",
        "OS Name",
        "ProductName",
        "WindowsProductName",
        "Win32_OperatingSystem",
        "wmic os",
        "operating system and its user interface",
        "current operating system version",
        "installed OS SKU",
        "OperatingSystem.VersionString",
        "OSVersion",
        "ServicePack Version",
        "VersionString :",
        "ansible_os_name",
        "ansible_distribution",
        "AD Connect",
        "AAD Connect",
        "AADC",
        "Entra Connect",
    ),
)

_HOSTS = (
    "CsDNSHostName",
    "CsName",
    "CSName",
    "PSComputerName",
    "ComputerName",
    "Host Name",
    "Hostname",
    "ansible_fqdn",
)
_NAMES = (
    *("OsName", "Caption", "OS Name", "WindowsProductName", "ProductName"),
    *("ansible_os_name", "ansible_distribution"),
)
_KINDS = ("OsServerLevel", "WindowsInstallationType", "InstallationType")
#: What Windows calls an installation without the graphical shell, and one with it.
#: In JSON, PowerShell writes the level as a number.
_CORE = (
    *("servercore", "nanoserver", "servercorewithmanagementtools", "nano server", "server core"),
    *("1", "2", "3"),
)
_FULL = ("fullserver", "server", "client", "4")
#: The kinds of Win32_OperatingSystem that are Server Core for certain; the others leave it open.
_CORE_SKUS = ("12", "13", "14", "39", "40", "41")
#: What the name of the program may stand beside; of the rest, only what a sentence tells is read.
_OF_OUTPUT = re.compile(
    r"ansible_(?:os_name|distribution)\b"
    r"|OsServerLevel|InstallationType|Os ?Name\b|ProductName|Win32_OperatingSystem|wmic +os"
    r"|operating system (?:and its|version)|installed OS SKU|OSVersion"
    r"|Microsoft Windows NT (?!.*Service Pack)|OperatingSystem\.VersionString=",
    re.IGNORECASE,
)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return the operating system of each server; the subject is the server, where it is named.

    Raises ``Problem``: ``no_value``, ``cut_off``, ``not_a_statement``, ``build_only``.
    """
    others = lines_of_others(text)
    printed = [one for one in records(text) if one.first_line not in others]
    ours = of_connect(printed)
    named = [one for one in printed if _field_of(one)] + ours
    listed = [one for one in printed if label_of(one)] if ours else []
    read = others | {
        number for one in (*named, *listed) for number in range(one.first_line, one.last_line + 1)
    }
    rest = [line for line in output_lines(text) if line.number not in read]
    of_pages = {line.number: observe(line, name) for line, name in editions(rest)}
    of_lines = [of_pages.get(line.number) or of_line(line) for line in rest]
    found = [*map(_from_record, named), *filter(None, of_lines)]
    found += [observe(line, name) for line, name in stated_systems(rest)]
    found += [observe(line, name) for line, name in of_number(lines(text), facts["windows_server"])]
    for line, name, kind in of_wizard(rest, facts["windows_server"]):
        told = ServerOs(name, caption_of(name), True if kind in _CORE_SKUS else None)
        found.append(Observation(told, line.number, line.number, line.text.strip()))
    if not found:
        raise Problem("no_value", found=shorten(clean(text)))
    found = [*with_shell(found, records(text), output_lines(text))]
    if any(one.value.caption.is_client for one in found) and any(map(is_desk, output_lines(text))):
        raise Problem("no_value", found=shorten(found[0].text))
    # A line that says no more than *Windows Server* adds nothing to one that says which.
    telling = [
        one for one in found if one.subject or one.value.caption.version or one.value.caption.is_client
    ]
    return telling or found


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a text tells of the system, or is an output that does; much else names Connect."""
    others = lines_of_others(text)
    own = "\n".join(line.text for line in lines(text) if line.number not in others) if others else text
    return bool(_OF_OUTPUT.search(own)) or any(stated_systems(output_lines(text))) or resembles(text, facts)


def resembles(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a line gives the name of a Windows under a label: ``systeminfo``, the page *About*."""
    small = lowered(text)
    if "|" in text and "server 20" in small and of_connect(records(text)):
        return True
    if "windows" not in small and not any(one in small for one in MAKERS):
        return False
    others = lines_of_others(text)
    printed = [line for line in output_lines(text) if line.number not in others]
    if any(editions(printed)):
        return True
    if "Caption" in text and any(caption(one.fields.get("caption", "")) for one in records(text)):
        return True
    return any(is_labelled(line) and of_line(line) for line in printed)


def told(letter: Letter, facts: Mapping[str, Any]) -> Iterator[Observation]:
    """Yield each system that a sentence tells of the server."""
    recommended = [str(one) for one in facts["windows_server"]["connect"]["recommended"]["years"]]
    for one, name in told_systems(letter, recommended):
        is_core = True if CORE_TYPED.search(one.text) else None
        yield one.tells(ServerOs(name, caption_of(name), is_core))


def _field_of(record: Record) -> str:
    return next((name for name in _NAMES if (told := record.fields.get(name.lower())) and caption(told)), "")


def _from_record(record: Record) -> Observation:
    field = _field_of(record) or label_of(record)
    name = record.get(field) if _field_of(record) else without_build(record.get(field))
    name = f"Windows {name}" if name.startswith("Server ") else name
    if not states_what_is(name):
        raise Problem("not_a_statement", (record.first_line, record.last_line), found=shorten(name))
    kinds = [kind for kind in (record.get(each).lower() for each in _KINDS) if kind]
    core = True if record.get("OperatingSystemSKU") in _CORE_SKUS else None
    if any(kind in _CORE for kind in kinds) or CORE_TYPED.search(name):
        core = True
    elif core is None and any(kind in _FULL for kind in kinds):
        core = False
    host = next((record.get(each) for each in _HOSTS if record.get(each)), "")
    used = (*_HOSTS, field, *_KINDS, "OperatingSystemSKU")
    return record.observe(ServerOs(name, caption_of(name), core), *used, subject=host_name(host))
