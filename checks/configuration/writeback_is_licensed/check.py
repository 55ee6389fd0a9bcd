"""The tenant owns, in use, a licence with a service plan that allows password writeback."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from checks.engine.context.another_tenant import OF_ANOTHER_TENANT
from checks.engine.model import Check, Observation, Verdict, verdict

CHECK = Check(
    version=1,
    hop="tenant",
    severity="blocker",
    order=20,
    inputs=("tenant_licences",),
    outcomes={
        "licensed": "pass",
        "licence_listed": "pass",
        "not_assigned": "warn",
        "p2_add_on_only": "warn",
        "grace_period": "warn",
        "devices_only": "warn",
        "subscription_over": "fail",
        "not_licensed": "fail",
        "told_none": "fail",
        "state_not_known": "unknown",
        "unrecognised_left": "unknown",
        "none_recognised": "unknown",
        "only_told": "unknown",
    },
    facts=("writeback_licences",),
    sources=(
        "licence_reference",
        "sku_csv",
        "sspr_licensing",
        "sspr_troubleshooting",
        "unable_to_configure",
        "source_article",
    ),
    statements=("S03", "S05", "S06", "S07"),
    otherwise=OF_ANOTHER_TENANT,
)

#: One good licence is enough, so the tenant stands where its best licence does.
_BEST_FIRST = (
    "licensed",
    "licence_listed",
    "only_told",
    "not_assigned",
    "grace_period",
    "p2_add_on_only",
    "devices_only",
    "state_not_known",
    "subscription_over",
    "not_licensed",
    "none_recognised",
    "told_none",
)


def evaluate(tenant_licences: tuple[Observation, ...], today: date, facts: Mapping[str, Any]) -> Verdict:
    table = facts["writeback_licences"]
    judged: dict[str, list[Observation]] = {}
    for one in tenant_licences:
        judged.setdefault(_judge(one.value, table), []).append(one)
    code = min(judged, key=_BEST_FIRST.index)
    unknown = [one.value.sku for one in judged.get("none_recognised", ())]
    decisive = judged[code]
    if code in ("subscription_over", "not_licensed") and unknown:
        code, decisive = "unrecognised_left", judged["none_recognised"]
    products = _rows(table, "with_p1", "with_p1_for_devices", "with_p2_only", "without", "unrelated")
    states = {one.value.state for one in decisive if one.value.state}
    licences = [_named(one.value.sku, products) for one in decisive]
    return verdict(code, *decisive, licences=licences, states=sorted(states))


def _judge(licence: Any, table: Mapping[str, Any]) -> str:
    """Return what the tenant could say of itself if this were its only licence."""
    if licence.told:
        return "told_none" if licence.told in ("none", "only_others") else "only_told"
    kind, states = _kind(licence, table), table["subscription_states"]
    if kind in ("none_recognised", "not_licensed"):
        return kind
    if licence.state in states["over"]:
        return "subscription_over"
    if licence.state in states["grace"]:
        return "grace_period"
    if licence.state and licence.state not in states["active"]:
        return "state_not_known"
    if kind != "licensed":
        return kind
    if licence.assigned == 0:
        return "not_assigned"
    return "licensed" if licence.state and licence.assigned else "licence_listed"


def _kind(licence: Any, table: Mapping[str, Any]) -> str:
    """Return what the licence carries: by the service plans in the text, else by the table."""
    p1 = table["plans"]["p1"]["servicePlanName"]
    sku = licence.sku.lower()
    if licence.plans == ():
        return "not_licensed"
    if sku in _rows(table, "with_p1_for_devices"):
        return "devices_only"
    if sku in _rows(table, "with_p1") or p1 in (licence.plans or ()):
        return "licensed"
    if sku in _rows(table, "with_p2_only") or licence.plans:
        return "p2_add_on_only"
    return "not_licensed" if sku in _rows(table, "without", "unrelated") else "none_recognised"


def _rows(table: Mapping[str, Any], *groups: str) -> dict[str, Mapping[str, Any]]:
    return {row["skuPartNumber"].lower(): row for group in groups for row in table[group]}


def _named(sku: str, products: Mapping[str, Mapping[str, Any]]) -> str:
    row = products.get(sku.lower())
    return f"{sku} ({row['product']})" if row else sku
