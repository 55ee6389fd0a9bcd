"""Read the system of a server in an inventory: a table of one server, or of many with what they are for."""

import re
from collections.abc import Iterable

from checks.engine.context.on_controller import is_controller
from checks.engine.context.product import PRODUCT
from checks.engine.formats.record import Record
from checks.engine.spelling import spelled, spellings
from checks.inputs.server_os.row import is_name

#: What people call it; only a name alone counts there.
LABELS = spellings(
    ("Operating System", "OS", "Server OS", "Betriebssystem", "Operačný systém", "Operační systém")
)
#: In a row that names the program, of which image the server was made.
_OF_IMAGE = "Image"
_CONTROLLER = spelled(
    r"\b(?:[rp]?odc|p?dcs?|ad ds|domain controllers?|domänencontroller|radič|řadič)\b", re.IGNORECASE
)
#: *Server 2022 Core*
_SHORT = re.compile(r"Server 20\d\d(?: R2)?(?: Core| Desktop| Standard| Datacenter)?")


def label_of(record: Record) -> str:
    """Return the field of an inventory that holds the name of a Windows; empty where none does."""
    is_ours = bool(PRODUCT.search(_told(record)))
    labels = (*LABELS, _OF_IMAGE) if is_ours else LABELS
    named = ((one, record.fields.get(one.lower(), "")) for one in labels)
    return next((one for one, name in named if is_name(name) or (is_ours and _SHORT.fullmatch(name))), "")


def of_connect(rows: Iterable[Record]) -> list[Record]:
    """Return the rows for the server with the program, where one names it; else the only one.

    Of several that do not name it, nobody knows which it is; nor is it a controller's.
    """
    inventory = [row for row in rows if label_of(row)]
    named = [row for row in inventory if PRODUCT.search(_told(row))]
    others = [row for row in inventory if not _is_of_controller(row)]
    distinct = {row.fields[label_of(row).lower()] for row in inventory}
    return named or (others if len(distinct) == 1 else [])


def _is_of_controller(row: Record) -> bool:
    return bool(_CONTROLLER.search(_told(row))) or any(map(is_controller, row.fields.values()))


def _told(row: Record) -> str:
    return " | ".join(row.fields.values())
