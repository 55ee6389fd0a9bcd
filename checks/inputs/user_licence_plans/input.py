"""The service plans of one user, as PowerShell or Microsoft Graph prints them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from checks.engine.context.letter import Letter
from checks.engine.formats.json_format import json_value
from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.model import Input, Observation, Problem
from checks.engine.text import clean, lines, output_lines, shorten
from checks.inputs.user_licence_plans.plan import UserPlan
from checks.inputs.user_licence_plans.shown import shown_services
from checks.inputs.user_licence_plans.told import said_of_user

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "Get-MgUserLicenseDetail -UserId user01@contoso.com | Select-Object -ExpandProperty ServicePlans"
        " | Format-Table ServicePlanName, ServicePlanId, ProvisioningStatus -AutoSize | Out-String -Width 200"
    ),
    runs_on="tenant",
    facts=("writeback_licences",),
    signs=(
        "ServicePlanName",
        "ServicePlanId",
        "ProvisioningStatus",
        "GroupsAssigningLicense",
        "AADPremiumService",
    ),
    changed_by=(
        "Set-MgUserLicense",
        "Set-MsolUserLicense",
        "Set-AzureADUserLicense",
        "Set-EntraUserLicense",
        " … licen",
        " … lizenz",
    ),
)

#: What names a plan: PowerShell and Graph, the retired MSOnline module and scripts that use it, and the id.
_NAMES = ("ServicePlanName", "ServicePlan", "ServiceName", "ServicePlanId")
_COMMAND = "Get-MgUserLicenseDetail"
#: What the organization itself is shown with; its plans look like those assigned to a user.
_OF_ORGANIZATION = re.compile(
    r"verifieddomains|#organization|(?:mgorganization|tenantdetail)[^|]{0,200}(?:\|[^|]{0,60})?assignedplans"
)
#: Fields of a computer in the cloud, and of a request that switches a plan on.
_OF_OTHER_OBJECTS = ("ManagedDeviceId", "ManagedDeviceName", "ProvisioningPolicyId", "CloudPcStatus", "SkuId")
_ASSIGNED = {"enabled": "Success", "deleted": "Disabled", "suspended": "Disabled", "lockedout": "Disabled"}
_USER_ASKED = re.compile(r"-UserId\s+['\"]?([^\s'\"|;$()]+)", re.IGNORECASE)
#: Where another table begins: its dashes, or its names where they were lost.
_BEGINS = re.compile(r"\s*-{3,}[\s-]*|[A-Za-z ]{0,200}\bProvisioningStatus\b[A-Za-z ]{0,200}")
_ADDRESS = re.compile(r"[^\s@]{1,100}@[^\s@]{1,200}")


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return a ``UserPlan`` for each service plan; the subject is its name, or its id.

    Raises ``Problem``: ``several_users``, ``only_licences``, ``no_output``, ``not_recognised``,
    ``cut_off``, ``id_contradicts_name``.
    """
    table = facts["writeback_licences"]
    plans = [*table["plans"].values(), *table["look_alike_plans"]]
    printed = list(_from_json(text)) or records(text)
    _refuse_several_users(text, printed)
    known = {one[name].lower() for one in plans for name in ("servicePlanName", "servicePlanId")}
    rows = [one for one in printed if _is_plan(one, known)]
    rows = rows or list(_typed(text, plans, table["plan_states"]))
    if not rows and (said := [*told(Letter(lines(text)), facts)]):
        return said
    if not rows:
        _refuse(text, printed)
    states = {one.lower(): one for group in table["plan_states"].values() for one in group}
    found: dict[tuple[str, int], list[Observation]] = {}
    begins = [line.number for line in lines(text) if line.command or _BEGINS.fullmatch(line.text)]
    for row in rows:
        name, state = _plan(row, plans), row.get("ProvisioningStatus") or _assigned(row)
        plan = UserPlan(name, (states.get(state.lower(), state),) if state else ())
        one = row.observe(plan, *_NAMES, "ProvisioningStatus", subject=name)
        # A plan may stand in several licences of a user; what is printed apart may be of another user.
        found.setdefault((one.subject, bisect_left(begins, row.first_line)), []).append(one)
    return [_joined(rows_of_plan) for rows_of_plan in found.values()]


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether plans may be a user's: those of the tenant stand beside a count of licences."""
    lowered = text.lower()
    if _OF_ORGANIZATION.search(lowered):
        return False
    is_assigned = "sku" not in lowered and "serviceplanid" in lowered
    return is_assigned or not any(one in lowered for one in facts["writeback_licences"]["of_tenants"])


def told(letter: Letter, facts: Mapping[str, Any]) -> Iterator[Observation]:
    """Yield what sentences tell of the user's licence, or a page that lists what it is made of."""
    shown = [*shown_services(letter, facts["writeback_licences"])]
    yield from shown or said_of_user(letter, facts["writeback_licences"])


def _is_plan(record: Record, known: set[str]) -> bool:
    """Tell a plan of a licence; other objects name the plan that they are bought with, and no state."""
    if record.fields.get("provisioningstatus", "").strip("…. ").isalpha():
        return any(record.fields.get(name.lower()) for name in _NAMES)
    named = {value for name in _NAMES if (value := record.fields.get(name.lower(), "").lower())}
    is_other = any(map(record.has, _OF_OTHER_OBJECTS))
    return bool(named & known) or (bool(record.fields.get("serviceplanname")) and not is_other)


def _from_json(text: str) -> Iterator[Record]:
    """Yield every object that JSON nests, licences and plans alike, as a record of its own."""
    printed = output_lines(text)
    nested: list[Any] = [json_value(printed)]
    while nested:
        one = nested.pop()
        if isinstance(one, dict):
            plain = {name: value for name, value in one.items() if not isinstance(value, (dict, list))}
            yield Record.of(plain, printed[0].number, printed[-1].number)
            one = list(one.values())
        if isinstance(one, list):
            nested.extend(reversed(one))


def _refuse_several_users(text: str, printed: Sequence[Record]) -> None:
    told = [found for line in lines(text) for found in _USER_ASKED.findall(line.text)]
    alone = [line.text.strip() for line in lines(text) if _ADDRESS.fullmatch(line.text.strip())]
    users = [*told, *alone, *(one.fields.get("userprincipalname", "") for one in printed)]
    users = list(dict.fromkeys(user.lower() for user in users if user))
    if len(users) > 1:
        raise Problem("several_users", users=users)


def _typed(text: str, plans: list[Mapping[str, str]], states: Mapping[str, list[str]]) -> Iterator[Record]:
    """Yield a record for each line of a known plan, and of its state where it stands beside."""
    columns = {one["servicePlanName"].lower(): "ServicePlanName" for one in plans}
    columns |= {one["servicePlanId"]: "ServicePlanId" for one in plans}
    columns |= {one.lower(): "ProvisioningStatus" for group in states.values() for one in group}
    for line in output_lines(text):
        words = [word.strip("{}") for word in re.split(r"[\s,;|]+", line.text.strip())]
        fields = {columns[word.lower()]: word for word in words if word.lower() in columns}
        if len(fields) == len(words) and set(fields) != {"ProvisioningStatus"}:
            yield Record.of(fields, line.number, line.number)


def _refuse(text: str, printed: Sequence[Record]) -> None:
    if any(one.has(name) for one in printed for name in ("SkuPartNumber", "SkuId", "AccountSkuId")):
        raise Problem("only_licences")
    asked = any(_COMMAND.lower() in line.text.lower() for line in lines(text))
    if asked and all(_USER_ASKED.search(line.text) for line in output_lines(text)):
        raise Problem("no_output")
    raise Problem("not_recognised", command=_COMMAND, found=shorten(clean(text)))


def _plan(row: Record, plans: list[Mapping[str, str]]) -> str:
    """Return the plan's name; the id decides, and a known name beside another id is refused."""
    field = next((name for name in _NAMES if row.has(name)), "ServicePlanId")
    printed = row.fields.get(field.lower(), "")
    plan_id = row.fields.get("serviceplanid", "").lower().strip("{} ")
    plan_id = "" if plan_id.endswith(("…", "...")) else plan_id
    by_id = next((one for one in plans if one["servicePlanId"] == plan_id), None)
    by_name = next((one for one in plans if one["servicePlanName"].lower() == printed.lower()), None)
    if by_name and plan_id and by_id is not by_name:
        told = {"name": printed, "id": plan_id, "expected_id": by_name["servicePlanId"]}
        raise Problem("id_contradicts_name", (row.first_line, row.last_line), **told)
    decided = by_id or by_name
    if decided:
        return decided["servicePlanName"]
    if plan_id and printed.endswith(("…", "...")):
        return plan_id
    return row.get(field) or row.get("ServicePlanId")


def _assigned(row: Record) -> str:
    """Return the state of a plan among those assigned to a user, which are told in words of their own."""
    told = row.get("CapabilityStatus") or row.get("Status")
    return _ASSIGNED.get(told.lower(), told)


def _joined(rows: list[Observation]) -> Observation:
    """Join the rows of a plan that several licences bring."""
    states = tuple(dict.fromkeys(state for row in rows for state in row.value.states))
    first, *_ = rows
    return replace(
        first,
        value=UserPlan(first.value.name, states),
        last_line=rows[-1].last_line,
        text="; ".join(dict.fromkeys(row.text for row in rows)),
    )
