"""Tell a list for which only some licences were asked: those that it lacks may be there."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from checks.engine.text import lines
from checks.inputs.tenant_licences.licence import TenantLicence

#: A command that picks by the name of the licence, one that takes its id, one for a product of its own.
_SOME = re.compile(
    r"\|\s{0,9}(?:where(?:-object)?|\?)\s.{0,80}?sku\w*\W{1,4}(?:-c?(?:eq|i?like|match|in|contains)\b)"
    r"|\s-(?:Subscribed)?SkuId\s|\s-Filter\s.{0,20}sku|\bGet-CopilotLicense\b",
    re.IGNORECASE,
)


def lacks_what_was_not_asked(text: str, licences: Iterable[TenantLicence], table: Mapping[str, Any]) -> bool:
    """Return whether only some licences were asked for, none of which allows writeback."""
    if not any(_SOME.search(line.text) for line in lines(text)):
        return False
    others = {row["skuPartNumber"].lower() for group in ("without", "unrelated") for row in table[group]}
    return all(one.plans == () or one.sku.lower() in others for one in licences)
