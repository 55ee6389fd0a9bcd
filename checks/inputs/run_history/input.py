"""Runs of the connectors, from the operations log of the synchronization service."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from checks.engine.formats.record import Record
from checks.engine.formats.records import records_with
from checks.engine.formats.renamed import with_names
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import output_lines
from checks.engine.values.iso_time import iso_time
from checks.engine.values.moment import in_one_order

INPUT = Input(
    kind="paste",
    many=True,
    repeats=True,
    command=(
        "Get-ADSyncRunProfileResult | Group-Object ConnectorName, RunProfileName |"
        " ForEach-Object { $_.Group | Sort-Object StartDate | Select-Object -Last 1 } |"
        " Select-Object ConnectorName, RunProfileName, RunNumber,"
        " @{n='StartDate'; e={$_.StartDate.ToString('s')}}, Result | Format-List"
    ),
    runs_on="server",
    signs=(
        *("RunProfileName", "Profile Name", "RunProfile", "MIIS_RunHistory"),
        *("Full Import", "Full Synchronization", "Delta Synchronization"),
    ),
)

_RUNNING = "in-progress"
_PROFILES = ("RunProfileName", "Profile Name", "RunProfile")
#: What the window of the service calls the columns, and WMI (``MIIS_RunHistory``) the fields.
_COLUMNS = {
    "name": "connectorname",
    "connector name": "connectorname",
    "profile name": "runprofilename",
    "status": "result",
    "start time": "startdate",
    "maname": "connectorname",
    "runprofile": "runprofilename",
    "runstatus": "result",
    "runstarttime": "startdate",
}
#: A row of the Operations tab whose names of columns were not copied along.
_ROW = re.compile(
    r"\s{0,9}(?P<connectorname>\S(?:.{0,120}?\S)?)(?:\t|\s{2,60}|\s?\|\s?)"
    r"(?P<runprofilename>(?:Full|Delta) (?:Import|Synchronization)|Export)(?:\t|\s{2,60}|\s?\|\s?)"
    r"(?P<result>success|in-progress|(?:completed|stopped|no-start)-[a-z-]{2,60})"
    r"(?:[\t |]{1,60}(?P<startdate>.{0,80}))?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Run:
    """One run of one profile of one connector; ``number`` is ``None`` where it was not printed."""

    connector: str
    profile: str
    result: str
    number: int | None

    def __str__(self) -> str:
        return f"{self.connector}, {self.profile}, {self.number or '?'}: {self.result}"


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return every run; its subject is the connector, its time the start where day and month are clear.

    Raises ``Problem``: ``not_recognised``, ``cut_off``, or ``incomplete_run`` where a run lacks
    its connector, its profile or its result.
    """
    try:
        found = records_with(text, *_PROFILES, command="Get-ADSyncRunProfileResult")
    except Problem:
        rows = [(line.number, _ROW.fullmatch(line.text)) for line in output_lines(text)]
        found = [Record.of(row.groupdict(""), number, number) for number, row in rows if row]
        if not found:
            raise
    named = [with_names(one, _COLUMNS) for one in found]
    starts = [one.get("StartDate") for one in named]
    times = [*map(iso_time, starts)] if any(map(iso_time, starts)) else in_one_order(starts)
    return [replace(_run(one), time=time) for one, time in zip(named, times, strict=True)]


def _run(record: Record) -> Observation:
    is_running = record.flag("IsRunComplete") is False
    connector, profile = record.get("ConnectorName"), record.get("RunProfileName")
    result = _RUNNING if is_running else record.get("Result").lower()
    if not (connector and profile and result):
        raise Problem("incomplete_run", (record.first_line, record.last_line), line=record.first_line)
    number = record.get("RunNumber")
    run = Run(connector, profile, result, int(number) if number.isdecimal() else None)
    return record.observe(
        run, "ConnectorName", "RunProfileName", "RunNumber", "StartDate", "Result", subject=connector
    )
