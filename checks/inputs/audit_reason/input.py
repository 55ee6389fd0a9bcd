"""Password operations as the audit log of Microsoft Entra ID reports them, or only their reason."""

import math
import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from checks.engine.context.over import over_until
from checks.engine.context.statement import is_query, states_what_is
from checks.engine.formats.pair_format import stacked_records
from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import clean, lines, lowered, output_lines, shorten, words
from checks.engine.values.iso_time import iso_time
from checks.inputs.audit_reason.columns import in_english, result_of, value_of
from checks.inputs.audit_reason.names import known_names, name_of, name_said

INPUT = Input(
    kind="paste",
    many=True,
    repeats=True,
    command=(
        "Get-MgAuditLogDirectoryAudit -Filter \"loggedByService eq 'Self-service Password Management'\""
        " -Top 50 | Select-Object @{n='ActivityDateTime'; e={$_.ActivityDateTime.ToString('s')}},"
        " ActivityDisplayName, Result, ResultReason,"
        " @{n='User'; e={$_.TargetResources[0].UserPrincipalName}},"
        " @{n='OnPremisesAgent'; e={($_.AdditionalDetails | Where-Object Key -eq 'OnPremisesAgent').Value}} |"
        " Format-List"
    ),
    runs_on="tenant",
    facts=("audit_reasons", "sspr_codes"),
    signs=(
        *(
            "ResultReason",
            "Result reason",
            "ActivityDisplayName",
            "Status reason",
            "ResultDescription",
            "OperationName",
        ),
        *("Reset password (by admin)", "Reset password (self-service)", "Change password (self-service)"),
    ),
)

#: Names of the fields: of Microsoft Graph and PowerShell, of the admin center, of a Log Analytics workspace.
_REASONS = ("ResultReason", "Result reason", "Status reason", "ResultDescription")
_ACTIVITIES = ("ActivityDisplayName", "Activity", "Activity Type", "OperationName")
_RESULTS = ("Result", "Status", "ResultType")
_USERS = ("User", "Target1UserPrincipalName", "Target(s)")
_TIMES = ("ActivityDateTime", "Date (UTC)", "Date", "TimeGenerated", "TimeGenerated [UTC]", "Time")
#: Fields of a row that tells no reason: those of Graph and of Azure Monitor.
_LOGGED = ("ActivityDisplayName", "OperationName")
#: Names that the details of the admin center stack, each above its value.
_PORTAL = ("Date", "Activity Type", "Status", "Status reason", "Correlation ID", "Category", "User Agent")
#: What no other log calls its fields.
_OWN_SIGNS = ("ResultReason", "Result reason", "ActivityDisplayName", "Status reason")
_DETAILS = ("clienttype", "authenticationmethod", "useragent", "correlationid")
_MOST_NAMES = 3
_CODE = re.compile(r"\bSSPR[_:# -]{0,3}\d{2,4}\b", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_USER = re.compile(r"\buserPrincipalName\"?: ?\"?([^\s,;\"]{3,200})", re.IGNORECASE)
#: JSON may stand as text within a field of JSON.
_AGENT = re.compile(r"\bOnPremisesAgent\W{1,9}(?:value\W{1,9})?([\w ]{1,40})", re.IGNORECASE)
#: A detail that stands below the row, whatever parts its name from its value.
_AGENT_BELOW = re.compile(r"\s{0,40}OnPremisesAgent[\s:=|]{1,40}(\w[\w ]{0,40})", re.IGNORECASE)


@dataclass(frozen=True)
class Operation:
    """One row of the log: ``reason`` is a name of the tables where one is known, else the row's text."""

    activity: str
    result: str
    reason: str
    agent: str


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return every operation on a password; the subject is the user.

    Steps on the way to one are left out, unless they bear a known reason. A text without any row
    is searched for known reasons. Raises ``Problem``: ``no_value``, ``other_activities``.
    """
    names = known_names(facts["audit_reasons"], facts["sspr_codes"])
    activities = facts["audit_reasons"]["activities"]
    rows = _rows(text, activities)
    asked = _asked_for(text, activities["password"])
    operations = [_operation(one, names, facts["sspr_codes"]["codes"], asked) for one in rows]
    operations = [*_with_agents(text, operations), *_names_beside(text, operations, names)]
    # So many side by side are a list of what there is.
    if not operations or (len({one.value.reason for one in operations}) > _MOST_NAMES and not rows):
        raise Problem("no_value", found=shorten(clean(text)))
    found = [one for one in operations if _counts(one.value, activities, names)]
    others = sorted({one.value.activity for one in operations} - {""})
    if not found and others:
        raise Problem("other_activities", activities=others)
    if not found:
        raise Problem("no_value", found=shorten(clean(text)))
    return found


def _rows(text: str, activities: Mapping[str, Any]) -> list[Record]:
    """Return what is a row of the log: it tells a reason, or at least an activity and how it ended."""
    known = {one.lower() for one in activities["password"]}
    rows = map(in_english, records(text))
    own = [one for one in rows if one.get("OnPremisesAgent").lower() not in _DETAILS]
    printed = [*own, *stacked_records(lines(text), (*_PORTAL, "OnPremisesAgent"))]
    return [
        one for one in printed if any(map(one.has, (*_REASONS, "OnPremisesAgent"))) or _is_bare(one, known)
    ]


def _is_bare(row: Record, known: Container[str]) -> bool:
    is_logged = any(map(row.has, _LOGGED)) or value_of(row, _ACTIVITIES).lower() in known
    return is_logged and any(map(row.has, _RESULTS))


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether ``text`` is of this log: others tell operations and descriptions as well."""
    table = facts["audit_reasons"]["activities"]
    own = (*_OWN_SIGNS, *table["password"], table["blocked"])
    return any(one.lower() in lowered(text) for one in own) or resembles(text, facts)


def resembles(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether ``text`` holds the name of a reason."""
    return any(_names_in(text, known_names(facts["audit_reasons"], facts["sspr_codes"])))


def _asked_for(text: str, known: Sequence[str]) -> str:
    """Return the one activity that the typed commands ask for, empty where there is none, or several."""
    typed = " ".join(line.text.lower() for line in lines(text) if line.command)
    asked = [one for one in known if one.lower() in typed]
    return asked[0] if len(asked) == 1 else ""


def _operation(row: Record, names: Mapping[str, str], codes: Mapping[str, Any], asked: str) -> Observation:
    everything = "; ".join(row.fields.values())
    printed = value_of(row, _REASONS)
    operation = Operation(
        activity=value_of(row, _ACTIVITIES) or asked,
        result=result_of(row, _RESULTS),
        reason=name_of(printed, names) or name_said(printed, codes) or shorten(printed, 120),
        agent=row.get("OnPremisesAgent") or _first(_AGENT, everything),
    )
    user = value_of(row, _USERS) or _first(_USER, everything)
    seen = row.observe(operation, *_ACTIVITIES, *_RESULTS, *_REASONS, subject=user)
    return replace(seen, time=iso_time(value_of(row, _TIMES)))


def _with_agents(text: str, operations: list[Observation]) -> Iterator[Observation]:
    """Yield the operations, each with the agent that stands below it and above the next one."""
    below = [(line.number, found[1]) for line in lines(text) if (found := _AGENT_BELOW.match(line.text))]
    starts = [*(one.first_line for one in operations[1:]), math.inf]
    for one, end in zip(operations, starts, strict=False):
        agent = next((agent for number, agent in below if one.first_line <= number < end), "")
        is_told = one.value.agent or not agent
        yield one if is_told else replace(one, value=replace(one.value, agent=agent.strip()))


def _names_beside(text: str, rows: list[Observation], names: Mapping[str, str]) -> list[Observation]:
    """Return the reasons that stand in no row: beside rows, only those that a sentence says are there."""
    taken = {number for one in rows for number in range(one.first_line, one.last_line + 1)}
    return [
        one
        for one in _names_in(text, names)
        if not rows or (one.first_line not in taken and _is_said(one.text))
    ]


def _is_said(line: str) -> bool:
    small = [word for word in _WORD.findall(line) if word.islower() and word.isalpha()]
    return len(small) > 2 and states_what_is(line, compares=True)


def _names_in(text: str, names: Mapping[str, str]) -> Iterator[Observation]:
    for line in output_lines(text) if not words(text).isdisjoint(names) else ():
        # A code says the same, and more.
        now = line.text[over_until(line.text) :]
        name = "" if is_query(line.text) or _CODE.search(line.text) else name_of(now, names)
        if name:
            shown = shorten(line.text, 200)
            yield Observation(Operation("", "", name, ""), line.number, line.number, shown)


def _counts(operation: Operation, activities: Mapping[str, Any], names: Mapping[str, str]) -> bool:
    if operation.reason.lower() in names:
        return True
    if not operation.activity:
        return operation.result != "success"  # What succeeded is not told, so that it proves nothing.
    counted = [one.lower() for one in (*activities["password"], activities["blocked"])]
    return operation.activity.lower() in counted


def _first(pattern: re.Pattern[str], text: str) -> str:
    return found.group(1).strip() if (found := pattern.search(text)) else ""
