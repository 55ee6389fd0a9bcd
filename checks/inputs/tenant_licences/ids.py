"""Find what names a licence where it stands under another name, or beside the name of the tenant."""

import re
from collections.abc import Collection
from dataclasses import replace

from checks.engine.formats.record import Record

_BOTH_IDS = re.compile(r"[0-9a-f-]{36}_([0-9a-f-]{36})", re.IGNORECASE)
_PREFIXED = re.compile(r"([\w.-]{1,80}):(\S.*)")
#: The tables of the admin centers call a product by its name, as many others do.
_PARTNERS, _PART_NUMBER = "productsku", re.compile(r"\bskuPartNumber: (\w{1,60})")
_NAME, _BESIDE_NAME = "Name", ("Available quantity", "Expiring soon", "Account type")


def is_of_tenant(record: Record) -> bool:
    """Return whether a licence's id stands behind that of the tenant, unlike in the list of a user's."""
    both = _BOTH_IDS.fullmatch(record.fields.get("id", ""))
    return both is not None and both[1] == record.fields.get("skuid", "")


def with_id_of_licence(record: Record, names: Collection[str]) -> Record:
    """Return the record with the id that stands behind that of the tenant, where no field ``names`` it."""
    both = _BOTH_IDS.fullmatch(record.fields.get("id", ""))
    if not both or any(record.fields.get(name.lower()) for name in names):
        return record
    fields = {**record.fields, "skuid": both.group(1)}
    return replace(record, fields=fields, shown={**record.shown, "skuid": record.shown["id"]})


def with_part_number(record: Record) -> Record:
    """Return the record with the part number that the Partner Center keeps in a part of it."""
    found = _PART_NUMBER.search(record.fields.get(_PARTNERS, ""))
    if not found or record.has("SkuPartNumber"):
        return record
    name, shown = "skupartnumber", record.shown[_PARTNERS]
    return replace(record, fields={**record.fields, name: found[1]}, shown={**record.shown, name: shown})


def with_product(record: Record) -> Record:
    """Return the record with a title of the product, where an admin center calls it by its name."""
    if not (record.has(_NAME) and record.has("Assigned") and any(map(record.has, _BESIDE_NAME))):
        return record
    name, shown = "product name", record.shown[_NAME.lower()]
    return replace(
        record, fields={**record.fields, name: record.get(_NAME)}, shown={**record.shown, name: shown}
    )


def without_tenant(name: str) -> tuple[str, str]:
    """Split the tenant's name from ``contoso:SPE_E3``."""
    found = _PREFIXED.fullmatch(name)
    return (found.group(1), found.group(2)) if found else ("", " ".join(name.split()))
