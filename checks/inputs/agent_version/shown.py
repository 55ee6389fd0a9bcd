"""Find the builds of agents in records: what is installed, the properties of files, the portal's page."""

import re

from checks.engine.context.not_there import lines_not_there
from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.model import Observation, Problem
from checks.engine.text import shorten
from checks.engine.values.version import Version, versions_in

AGENT = re.compile(r"\b(?:(?:aadconnect)?provisioning ?|cloud sync )agents?\b", re.IGNORECASE)
OTHER = re.compile(r"\b(?:updater|health|connect sync|authentication agent|burn v\d[\d.]*)\b", re.IGNORECASE)
#: The package that brought the agent has a row of its own.
_PACKAGE = re.compile(r"\bpackage\b", re.IGNORECASE)
_SERVERS = ("Server", "PSComputerName", "ComputerName", "MachineName", "Machine name")
_NAMES = ("DisplayName", "ProductName", "FileName", "FileDescription", "OriginalFilename", "Name")
#: What the page of the agents shows of each; other agents have no such build.
IN_PORTAL = ("Machine name", "External IP", "Status")
#: What an administrator calls the column.
OWN_COLUMNS = ("Agent version", "AgentVersion")
VERSIONS = ("DisplayVersion", "ProductVersion", "FileVersion", "Version", *OWN_COLUMNS)


def shown_in(text: str) -> list[Record]:
    """Return the records but those of a program that is not installed."""
    missing = lines_not_there(text)
    return [one for one in records(text) if one.first_line not in missing]


def from_records(text: str) -> list[Observation]:
    """Read records with a version; where they name programs, only the agent's count."""
    shown = [(one, version, _first(one, _NAMES)) for one in shown_in(text) if (version := _version(one))]
    ours = [
        (one, version, name)
        for one, version, name in shown
        if not name or (AGENT.search(name) and not OTHER.search(name))
    ]
    for one in shown_in(text):
        is_agent = AGENT.search(_first(one, _NAMES)) and not OTHER.search(_first(one, _NAMES))
        if is_agent and any(map(one.has, VERSIONS)) and not _first(one, VERSIONS):
            raise Problem("no_value", (one.first_line, one.last_line), found=shorten(_first(one, _NAMES)))
    if shown and not ours:
        raise Problem("other_program", found=shorten(next(name for _, _, name in shown)))
    ours = [(one, version, name) for one, version, name in ours if not _PACKAGE.search(name)] or ours
    used = (*_SERVERS, *_NAMES, *VERSIONS)
    return [
        one.observe(version, *used, subject=_first(one, _SERVERS) or str(version)) for one, version, _ in ours
    ]


def _first(record: Record, names: tuple[str, ...]) -> str:
    return next((record.get(name) for name in names if record.get(name)), "")


def _version(record: Record) -> Version | None:
    """Return the version of a record; raises ``Problem`` where rows have run into one: it has several."""
    found = [*dict.fromkeys(versions_in(_first(record, VERSIONS)))]
    name = _first(record, _NAMES)
    if len(found) > 1 and (not name or (AGENT.search(name) and not OTHER.search(name))):
        where = (record.first_line, record.last_line)
        raise Problem("several_in_a_line", where, values=list(map(str, found)))
    return found[0] if found else None
