"""Read beside a system's name whether it has a graphical shell, and whether it is somebody's own desk."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from checks.engine.formats.record import Record
from checks.engine.model import Observation
from checks.engine.spelling import spelled
from checks.engine.text import Line

_CORE_KINDS = ("server core", "nano server")
#: As ``reg query`` prints it, and Ansible.
_OF_REGISTRY = re.compile(
    r"^\s*InstallationType\s{1,20}REG_SZ\s{1,20}(?:Server Core|Nano Server)\s*$"
    r"|\"ansible_os_installation_type\"\s?:\s?\"(?:Server Core|Nano Server)\"",
    re.IGNORECASE,
)
#: An edition ends so where it is Server Core: *ServerStandardCor*.
_CORE_EDITION = re.compile(r"server\w{3,20}cor(?:e)?", re.IGNORECASE)
#: The image of which a virtual machine was made.
_CORE_IMAGE = re.compile(r"\W*(?:azure |vm ){0,2}image\b.{0,60}[-_ ]core\b", re.IGNORECASE)
_DESK = spelled(
    r"\W*(?:(?:this|that|das|to) (?:is|ist|je) )?(?:from |on |auf |von |na |z )?"
    r"(?:my|mein(?:em)?|môj|mojom|můj|mém|the admin'?s?|our admin'?s?)"
    r" (?:(?:own|admin|local|work|eigene[nr]?|vlastn\w+) ){0,2}"
    r"(?:pc|laptop|notebook|workstation|computer|rechner|arbeitsplatz|počítač\w?)\W*",
    re.IGNORECASE,
)


def with_shell(
    found: Iterable[Observation], printed: Sequence[Record], all_lines: Iterable[Line]
) -> Iterator[Observation]:
    """Yield what was found, as Server Core where something beside it says so and it says nothing else."""
    is_core = any(
        one.fields.get("installationtype", "").lower() in _CORE_KINDS
        or _CORE_EDITION.fullmatch(one.fields.get("editionid", ""))
        for one in printed
    ) or any(_CORE_IMAGE.match(line.text) or _OF_REGISTRY.search(line.text) for line in all_lines)
    for one in found:
        is_open = is_core and one.value.core is None and not one.value.caption.is_client
        yield replace(one, value=replace(one.value, core=True)) if is_open else one


def is_desk(line: Line) -> bool:
    """Return whether a line says that what stands beside it is of somebody's own computer."""
    return bool(_DESK.fullmatch(line.text))
