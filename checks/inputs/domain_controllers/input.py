"""Domain controllers with their version of Windows Server: a command's records, or a line each."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from checks.engine.context.changing_commands import MOVES_ROLES
from checks.engine.context.letter import Letter
from checks.engine.context.on_controller import is_controller
from checks.engine.model import Input, Observation, Problem
from checks.engine.spelling import spelled
from checks.engine.text import Line, clean, lines, lowered, output_lines, shorten
from checks.engine.values.host_name import host_name
from checks.inputs.domain_controllers.controller import SYSTEM, DomainController, version_of
from checks.inputs.domain_controllers.left_out import command_leaves_out, lacks_some
from checks.inputs.domain_controllers.noted import noted_in
from checks.inputs.domain_controllers.shown import (
    THEIR_PLACE,
    controller_of,
    has_their_fields,
    host_of,
    is_controller_shown,
    only_controllers,
    place_of,
    shown_in,
)
from checks.inputs.domain_controllers.told import Said, said_of_controllers

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "Get-ADDomainController -Filter * |"
        " Select-Object HostName, OperatingSystem, IsReadOnly, OperationMasterRoles | Format-List"
    ),
    runs_on="domain",
    signs=(
        *("OperationMasterRoles", "IsReadOnly", "SyncFromAllServersCallback", "HighestCommittedUsn"),
        "GetCurrentDomain().DomainControllers",
    ),
    changed_by=(*MOVES_ROLES, "Uninstall-ADDSDomainController"),
)

_BARE_VERSION = re.compile(r"(?:Server )?(20\d\d)(?: ?(R2))?", re.IGNORECASE)
#: What may stand between a name and a system.
_MARKS = " \t:;,|=-*•()"
#: What asks for them alone, and what stands above a list of them.
_ASKED = re.compile(
    r"(?!.*-(?:ne|not\w+)\b).*(?:Domain Controllers\b|primaryGroupID\b.{1,9}516|Get-ADDomainController)",
    re.IGNORECASE,
)
_TITLE = spelled(
    r".{0,60}\b(?:DCs?|PDC(?: emulator)?|domain controllers?"
    r"|domänencontroller\w?|[rř]adi[cč]\w* dom[eé]n\w*)\b.{0,40}:",
    re.IGNORECASE,
)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return each domain controller; its subject is the host, or the version where none is named.

    Raises ``Problem``: ``not_recognised``, ``unclear_line``, ``several_values`` for one line, or
    ``asked_for_some`` where the command leaves some out.
    """
    shown = [one for one in shown_in(text) if is_controller_shown(one)]
    if shown and command_leaves_out(lines(text)):
        raise Problem("asked_for_some", (shown[0].first_line, shown[-1].last_line))
    if shown:
        own = shown if _is_asked(text) else only_controllers(shown)
        return _all_of_them(text, [*map(controller_of, own)])
    if said := said_of_controllers(text):
        return _all_of_them(text, [*map(_said, said)])
    written = _untitled(text)
    if not any(SYSTEM.search(line.text) or _BARE_VERSION.fullmatch(line.text.strip()) for line in written):
        raise Problem("not_recognised", command="Get-ADDomainController", found=shorten(clean(text)))
    return _all_of_them(text, [_from_line(line) for line in written])


def _all_of_them(text: str, found: list[Observation]) -> list[Observation]:
    """Return what was found; raises ``Problem`` ``asked_for_some`` where it is not all there are."""
    if lacks_some(lines(text), found):
        raise Problem("asked_for_some", (found[0].first_line, found[-1].last_line))
    return found


def follows(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether computers are shown that are domain controllers.

    Their place, their fields or the names of all tell it, the command, or a title above.
    """
    small = lowered(text)
    if not any(map(small.__contains__, ("operatingsystem", "windows server", "domain controller"))):
        return False
    shown = [one for one in shown_in(text) if one.has("OperatingSystem")]
    listed = [] if shown else [line.text for line in _untitled(text)]
    if not shown and not all(map(SYSTEM.search, listed)):
        return False
    hosts = [host_of(one) for one in shown] or [SYSTEM.split(one)[0].strip(_MARKS) for one in listed]
    return (
        any("dc" in one.fields for one in shown)
        or _is_asked(text)
        or (THEIR_PLACE in small and not shown)
        or all(map(is_controller, hosts))
        or any(THEIR_PLACE in place_of(one) or has_their_fields(one) for one in shown)
    )


def tells(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether somebody says which version they have."""
    return bool(said_of_controllers(text))


def told(letter: Letter) -> Iterator[Observation]:
    """Yield each controller that somebody notes below what he says of them."""
    yield from noted_in(letter)


def _is_asked(text: str) -> bool:
    """Return whether the command above, or a title, says that nothing but controllers stands below."""
    is_typed = any(line.command and _ASKED.match(line.text) for line in lines(text))
    return is_typed or any(map(_TITLE.match, (line.text for line in output_lines(text))))


def _said(one: Said) -> Observation:
    controller = DomainController(
        one.host, f"Windows Server {one.version}", one.version, None, one.holds_role
    )
    subject = f"pdc {one.version}" if one.holds_role else one.version
    return replace(one.seen, value=controller, subject=one.host or subject.lower())


def _untitled(text: str) -> list[Line]:
    """Return the lines without a title; what stands behind one in its line is parted at the commas."""
    printed = [(line, _without_title(line.text)) for line in output_lines(text)]
    titled = [
        line._replace(text=part) for line, rest in printed for part in rest.split(",") if rest != line.text
    ]
    return [part for part in titled if part.text.strip()] or [
        line for line, rest in printed if rest == line.text
    ]


def _without_title(text: str) -> str:
    return _TITLE.sub("", text, count=1) if ":" in text else text


def _from_line(line: Line) -> Observation:
    text = line.text.strip()
    found = list(SYSTEM.finditer(text)) or [one for one in [_BARE_VERSION.fullmatch(text)] if one]
    versions = list(dict.fromkeys(version_of(one) for one in found))
    if len(versions) > 1:
        raise Problem("several_values", (line.number, line.number), values=versions)
    host = text[: found[0].start()].strip(_MARKS).strip("\\.").lower() if found else ""
    host = host.removeprefix("cn=").partition(",")[0] if THEIR_PLACE in host else host
    if not found or (host and not host_name(host)):
        raise Problem("unclear_line", (line.number, line.number), line=line.number, found=shorten(text))
    (version,) = versions
    controller = DomainController(host, text[found[0].start() :], version, None, None)
    return Observation(controller, line.number, line.number, text, host or version.lower())
