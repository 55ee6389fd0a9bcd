"""Domain controllers with their version of Windows Server: a command's records, or a line each."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from checks.engine.context.on_controller import is_controller
from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.formats.renamed import with_names
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import Line, clean, lines, lowered, output_lines, shorten
from checks.engine.values.host_name import host_name
from checks.inputs.domain_controllers.told import said_of_controllers

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "Get-ADDomainController -Filter * |"
        " Select-Object HostName, OperatingSystem, IsReadOnly, OperationMasterRoles | Format-List"
    ),
    runs_on="domain",
    signs=("OperationMasterRoles", "IsReadOnly"),
    changed_by=(
        "Move-ADDirectoryServerOperationMasterRole",
        "seize pdc",
        "transfer pdc",
        "Uninstall-ADDSDomainController",
    ),
)

#: The marks between "Server" and the year are those of a trade mark: Windows Server® 2008 R2.
_SYSTEM = re.compile(r"\b(?:Microsoft )?Windows(?: Server)?[ ®™()R]{1,6}(20\d\d)(?: ?(R2))?\b", re.IGNORECASE)
_BARE_VERSION = re.compile(r"(?:Server )?(20\d\d)(?: ?(R2))?", re.IGNORECASE)


#: What else people call the columns of a list of them.
_COLUMNS = {"dc": "name", "cn": "name", "os": "operatingsystem", "operating system": "operatingsystem"}
#: What may stand between a name and a system.
_MARKS = " \t:;,|=-*•()"
_NAMES = ("HostName", "DNSHostName", "CSName", "PSComputerName", "Name")
#: Where the directory keeps the computers that are domain controllers.
_THEIR_PLACE = "ou=domain controllers,"
#: What asks for them alone, and what stands above a list of them.
_ASKED = re.compile(
    r"(?!.*-(?:ne|not\w+)\b).*(?:Domain Controllers\b|primaryGroupID\b.{1,9}516|Get-ADDomainController)",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r".{0,60}\b(?:DCs?|domain controllers?|domänencontroller\w?|[rř]adi[cč]\w* dom[eé]n\w*)\b.{0,40}:",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class DomainController:
    """One domain controller; ``None`` and ``""`` stand for what the text does not tell.

    ``system`` is what was printed, ``version`` the year read from it, such as ``2012 R2``.
    """

    host: str
    system: str
    version: str
    read_only: bool | None
    pdc_emulator: bool | None

    def __str__(self) -> str:
        told = {"IsReadOnly": self.read_only, "PDCEmulator": self.pdc_emulator}
        parts = [self.host, self.system, *(f"{name} {one}" for name, one in told.items() if one is not None)]
        return ", ".join(part for part in parts if part)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return each domain controller; its subject is the host, or the version where none is named.

    Raises ``Problem``: ``not_recognised``, ``unclear_line``, or ``several_values`` for one line.
    """
    found = [_from_record(one) for one in _renamed(text) if _tells_of_a_controller(one)]
    if found:
        return found
    if said := said_of_controllers(text):
        return [_said(*one) for one in said]
    written = _untitled(text)
    if not any(_SYSTEM.search(line.text) or _BARE_VERSION.fullmatch(line.text.strip()) for line in written):
        raise Problem("not_recognised", command="Get-ADDomainController", found=shorten(clean(text)))
    return [_from_line(line) for line in written]


def follows(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether computers are shown that are domain controllers.

    Their place, their fields or the names of all tell it, the command, or a title above.
    """
    small = lowered(text)
    if "operatingsystem" not in small and "windows server" not in small:
        return False
    shown = [one for one in _renamed(text) if one.has("OperatingSystem")]
    listed = [line.text for line in _untitled(text)]
    if not shown and not all(map(_SYSTEM.search, listed)):
        return False
    hosts = [_host(one) for one in shown] or [_SYSTEM.split(one)[0].strip(_MARKS) for one in listed]
    return (
        any(map(_TITLE.match, (line.text for line in output_lines(text))))
        or any("dc" in one.fields for one in shown)
        or any(line.command and _ASKED.match(line.text) for line in lines(text))
        or (_THEIR_PLACE in small and not shown)
        or all(map(is_controller, hosts))
        or any(_THEIR_PLACE in _place(one) or _has_their_fields(one) for one in shown)
    )


def tells(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether somebody says which version they have."""
    return bool(said_of_controllers(text))


def _said(host: str, version: str, seen: Observation) -> Observation:
    controller = DomainController(host, f"Windows Server {version}", version, None, None)
    return replace(seen, value=controller, subject=host or version.lower())


def _renamed(text: str) -> list[Record]:
    return [with_names(one, _COLUMNS) for one in records(text)]


def _untitled(text: str) -> list[Line]:
    """Return the lines without a title; what stands behind one in its line is parted at the commas."""
    printed = [(line, _TITLE.sub("", line.text, count=1)) for line in output_lines(text)]
    titled = [
        line._replace(text=part) for line, rest in printed for part in rest.split(",") if rest != line.text
    ]
    return [part for part in titled if part.text.strip()] or [
        line for line, rest in printed if rest == line.text
    ]


def _has_their_fields(record: Record) -> bool:
    has_both = record.has("Domain") and record.has("Forest")
    has_ports = has_both or record.has("LdapPort") or record.has("SslPort")
    return record.has("IsGlobalCatalog") or (record.has("HostName") and has_ports)


def _place(record: Record) -> str:
    return (record.fields.get("distinguishedname") or record.fields.get("dn", "")).lower()


def _tells_of_a_controller(record: Record) -> bool:
    if _place(record) and _THEIR_PLACE not in _place(record):
        return False
    has_role = record.has("IsReadOnly") or record.has("OperationMasterRoles")
    is_windows = record.has("Caption") and _SYSTEM.search(record.get("Caption"))
    return record.has("OperatingSystem") or bool(is_windows) or (record.has("HostName") and has_role)


def _from_record(record: Record) -> Observation:
    host = _host(record)
    system = record.get("OperatingSystem") or record.get("Caption")
    found = _SYSTEM.search(system)
    controller = DomainController(
        host, system, _version(found) if found else "", record.flag("IsReadOnly"), _holds_pdc_role(record)
    )
    used = (*_NAMES, "OperatingSystem", "Caption", "IsReadOnly", "OperationMasterRoles")
    return record.observe(controller, *used, subject=host or controller.version)


def _host(record: Record) -> str:
    return next((record.get(name) for name in _NAMES if record.get(name)), "").strip("\\.").lower()


def _holds_pdc_role(record: Record) -> bool | None:
    # Not ``get``: a list of roles that was cut off must not hide the version beside it.
    roles = record.fields.get("operationmasterroles", "")
    if "pdcemulator" in roles.lower():
        return True
    is_whole = roles.startswith("{") and roles.endswith("}") and "..." not in roles and "…" not in roles
    return False if is_whole else None


def _from_line(line: Line) -> Observation:
    text = line.text.strip()
    found = list(_SYSTEM.finditer(text)) or [one for one in [_BARE_VERSION.fullmatch(text)] if one]
    versions = list(dict.fromkeys(_version(one) for one in found))
    if len(versions) > 1:
        raise Problem("several_values", (line.number, line.number), values=versions)
    host = text[: found[0].start()].strip(_MARKS).strip("\\.").lower() if found else ""
    host = host.removeprefix("cn=").partition(",")[0] if _THEIR_PLACE in host else host
    if not found or (host and not host_name(host)):
        raise Problem("unclear_line", (line.number, line.number), line=line.number, found=shorten(text))
    (version,) = versions
    controller = DomainController(host, text[found[0].start() :], version, None, None)
    return Observation(controller, line.number, line.number, text, host or version.lower())


def _version(found: re.Match[str]) -> str:
    return f"{found.group(1)} R2" if found.group(2) else found.group(1)
