"""Tell which of the deciding service plans a licence lists."""

import re
from collections.abc import Mapping
from typing import Any

from checks.engine.formats.record import Record

_CUT_SHORT = re.compile(r"…|\.\.\.|Microsoft\.Graph")
#: A plan of a licence that is switched off, or waits for somebody to do so.
_OFF = re.compile(
    r"[\w-]{2,60}, provisioningStatus: (?!Success|Pending(?:Input|Provisioning)|\W)\w+", re.IGNORECASE
)


def plans_in(record: Record, plans: Mapping[str, Any]) -> tuple[str, ...] | None:
    """Return which deciding plans the record lists; a list that was cut short proves no absence."""
    if record.has("WritebackPlans"):
        listed, whole = record.get("WritebackPlans"), True
    elif record.has("ServicePlanId") or record.has("ServicePlanName"):
        listed, whole = f"{record.get('ServicePlanId')} {record.get('ServicePlanName')}", True
    else:
        listed = record.fields.get("serviceplans") or record.fields.get("servicestatus", "")
        whole = bool(listed) and not _CUT_SHORT.search(listed) and listed.count("{") == listed.count("}")
        listed = " ".join(word for word in listed.split() if not word.endswith(("…", "...")))
    listed = _OFF.sub(" ", listed)
    words = set(re.findall(r"[\w-]+", listed.lower()))
    names = [(one["servicePlanName"], one["servicePlanId"]) for one in plans.values()]
    found = tuple(name for name, plan_id in names if words & {name.lower(), plan_id})
    return found if found or whole else None
