"""The licences of the tenant: what PowerShell or Graph printed, an export, or a list of names."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from checks.engine.context.letter import Letter, is_doubted
from checks.engine.context.statement import states_what_is
from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.model import Input, Observation, Problem
from checks.engine.tables import once_per_table
from checks.engine.text import clean, lines, lowered, output_lines, shorten, words
from checks.inputs.tenant_licences.asked import lacks_what_was_not_asked
from checks.inputs.tenant_licences.counted import (
    counts_used,
    is_counted,
    licence_of_row,
    rows_without_heading,
    with_columns,
)
from checks.inputs.tenant_licences.ended import ENDED_IN_SENTENCES
from checks.inputs.tenant_licences.ids import (
    is_of_tenant,
    with_id_of_licence,
    with_part_number,
    with_product,
    without_tenant,
)
from checks.inputs.tenant_licences.licence import TenantLicence
from checks.inputs.tenant_licences.plans import plans_in
from checks.inputs.tenant_licences.products import names_any, product_rows
from checks.inputs.tenant_licences.told import told
from checks.inputs.tenant_licences.typed import Names, is_own_list, typed_licences
from checks.inputs.tenant_licences.units import COUNTS, assigned_units, state_told

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "Get-MgSubscribedSku -All | Select-Object SkuPartNumber, SkuId, CapabilityStatus, ConsumedUnits,"
        " @{ Name='WritebackPlans'; Expression={ @($_.ServicePlans.ServicePlanName) -like 'AAD_PREMIUM*' } }"
        " | Format-List"
    ),
    runs_on="tenant",
    facts=("writeback_licences",),
    changed_by=ENDED_IN_SENTENCES,
    signs=(
        "CapabilityStatus",
        "ConsumedUnits",
        "AccountSkuId",
        "WritebackPlans",
        "Assigned licenses",
        "PrepaidUnits",
        "#directory/subscriptions",
        "Available quantity",
        "SkuPartNumber Used",
        "SkuPartNumber Status",
        "totalLicenses",
        "Expiring soon",
        "FriendlyLicenseName",
        "Account type",
    ),
)

_GROUPS = ("with_p1", "with_p1_for_devices", "with_p2_only", "without", "unrelated")
#: Columns that name a licence: PowerShell's, the retired MSOnline module's, the admin center's.
_NAMES = ("SkuPartNumber", "AccountSkuId", "Product title", "Product name", "SkuId")
_SHOWN = (
    *(*_NAMES, "CapabilityStatus", "Subscription status", *COUNTS),
    *("WritebackPlans", "ServicePlanName", "ServicePlanId"),
)
_HEADINGS = {name.lower() for name in _SHOWN}
_OF_USERS = "UserPrincipalName"
#: The label of a list of licences, or how many there are below the name of one.
_LISTED = re.compile(
    r"\b(?:licen[csz]|lizenz|product|subscription)[^:]{0,30}(?<! ):\s{1,9}\S|^\s*\d{1,6} licen\w+$",
    re.IGNORECASE,
)
#: What only outputs name, and what decides there.
_OF_OUTPUTS = frozenset(
    "warningunits suspendedunits lockedout prepaidunits"
    " provisioningstatus serviceplanname serviceplanid servicetype product_display_name".split()
)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return a ``TenantLicence`` for each licence; the subject is its part number.

    Raises ``Problem``: ``not_recognised``, ``cut_off``, ``several_tenants``,
    ``id_contradicts_name``, ``unreadable_number``, ``plans_without_licences``, ``asked_for_some``.
    """
    table = facts["writeback_licences"]
    known = _known(table)
    states = {one.lower(): one for group in table["subscription_states"].values() for one in group}
    own = [with_columns(one) for one in records(text)]
    all_of = [with_id_of_licence(with_part_number(with_product(one)), _NAMES) for one in own]
    printed = [one for one in all_of if not one.has(_OF_USERS)]
    named = [one for one in printed if any(one.fields.get(name.lower()) for name in _NAMES)]
    if not named and any(one.has("ServicePlanName") or one.has("ServicePlanId") for one in printed):
        raise Problem("plans_without_licences")
    # What a list gives each user, or tells of states and plans in a form of its own, is not typed by hand.
    is_printed = len(printed) < len(all_of) or not _OF_OUTPUTS.isdisjoint(words(text))
    rows_of_names = named or rows_without_heading(text, known) or product_rows(text, known)
    rows_of_names = rows_of_names or ([] if is_printed else typed_licences(text, known, states, _HEADINGS))
    found = [_licence(one, known, states, table["plans"]) for one in rows_of_names]
    found = found or [*told(Letter(lines(text)), facts)]
    if not found:
        raise Problem("not_recognised", command="Get-MgSubscribedSku", found=shorten(clean(text)))
    if lacks_what_was_not_asked(text, [one.value for one in found], table):
        raise Problem("asked_for_some", (found[0].first_line, found[-1].last_line))
    tenants = list(dict.fromkeys(one.value.tenant for one in found if one.value.tenant))
    if len(tenants) > 1:
        raise Problem("several_tenants", tenants=tenants)
    rows: dict[str, list[Observation]] = {}
    for one in found:
        rows.setdefault(one.subject, []).append(one)
    return [one for group in rows.values() for one in _joined(group)]


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether licences are the tenant's: a user's show a state or a group, and no count."""
    small = lowered(text)
    if "groupsassigninglicense" in small or ("sku" not in small and "serviceplanid" in small):
        return False
    if all(one in small.replace(" ", "") for one in ("reportrefreshdate", "producttype")):
        return False  # counts what was activated
    # The command above may have asked for something else of users.
    is_of_user = "provisioningstatus" in small or any(_OF_USERS in one.text for one in output_lines(text))
    return not is_of_user or any(one in small for one in facts["writeback_licences"]["of_tenants"])


def tells(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether somebody lists the licences that he has: *Licences: 25 Microsoft 365 E3*."""
    said = [line.text for line in output_lines(text) if _LISTED.search(line.text)]
    is_said = bool(said) and all(states_what_is(one, compares=True) and not is_doubted(one) for one in said)
    return is_said and bool(parse(text, facts))


def follows(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a list of licences is the writer's: a line above says so, or it counts them."""
    known = _known(facts["writeback_licences"])
    printed = records(text) if "sku" in lowered(text) else ()
    is_table = "|" in text and any(is_counted(one) and one.fields["sku"].lower() in known for one in printed)
    if is_table or any(is_of_tenant(one) or counts_used(one) for one in printed):
        return True
    # A part number that is not known has an underscore.
    if not (names_any(text, known) or "_" in text):
        return False
    rows = output_lines(text)
    is_row = any(licence_of_row(line.text) in known for line in rows)
    return is_row or bool(product_rows(text, known)) or is_own_list(rows, known)


@once_per_table
def _known(table: Mapping[str, Any]) -> Names:
    """Return the part number by everything that names a licence: itself, its id, its products."""
    known: dict[str, str] = {}
    for row in (row for group in _GROUPS for row in table[group]):
        for name in (row["skuPartNumber"], row["skuId"], row["product"], *row.get("formerly", ())):
            for spelling in (name.lower(), name.lower().removeprefix("microsoft ")):
                known.setdefault(spelling, row["skuPartNumber"])
    return known


def _licence(record: Record, known: Names, states: Names, plans: Mapping[str, Any]) -> Observation:
    field = next(name for name in _NAMES if record.fields.get(name.lower()))
    prefix, name = without_tenant(record.fields[field.lower()])
    sku_id = record.fields.get("skuid", "").lower().strip("{}")
    by_name, by_id = known.get(name.lower().strip("{}")), known.get(sku_id)
    if by_id and by_name and by_id != by_name and name.lower() == by_name.lower():
        lines_told = (record.first_line, record.last_line)
        raise Problem("id_contradicts_name", lines_told, name=name, id=sku_id, owner=by_id)
    licence = TenantLicence(
        sku=by_id or by_name or without_tenant(record.get(field))[1],
        tenant=(record.fields.get("accountname") or prefix).lower(),
        state=states.get((state := state_told(record)).lower(), state),
        assigned=assigned_units(record),
        plans=plans_in(record, plans),
    )
    return record.observe(licence, *_SHOWN, subject=licence.sku)


def _joined(rows: list[Observation]) -> list[Observation]:
    """Join the rows of one licence: one may show what another leaves out, unless they disagree."""
    values = [row.value for row in rows]
    states = {one.state for one in values if one.state}
    counts = {one.assigned for one in values if one.assigned is not None}
    if len(states) > 1 or len(counts) > 1:
        return rows
    listed = [one.plans for one in values if one.plans is not None]
    telling = max(rows, key=lambda row: bool(row.value.plans))
    value = replace(
        telling.value,
        state=max(states, default=""),
        assigned=max(counts, default=None),
        plans=tuple(sorted({name for plans in listed for name in plans})) if listed else None,
    )
    return [replace(telling, value=value)]
