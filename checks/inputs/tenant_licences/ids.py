"""Find the id of a licence where only the id of the whole subscription is shown."""

import re
from collections.abc import Collection
from dataclasses import replace

from checks.engine.record import Record

_BOTH_IDS = re.compile(r"[0-9a-f-]{36}_([0-9a-f-]{36})", re.IGNORECASE)


def with_id_of_licence(record: Record, names: Collection[str]) -> Record:
    """Return the record with the id that stands behind that of the tenant, where no field ``names`` it."""
    both = _BOTH_IDS.fullmatch(record.fields.get("id", ""))
    if not both or any(record.fields.get(name.lower()) for name in names):
        return record
    fields = {**record.fields, "skuid": both.group(1)}
    return replace(record, fields=fields, shown={**record.shown, "skuid": record.shown["id"]})
