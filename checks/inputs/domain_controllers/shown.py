"""Read domain controllers in the records of a command, of the directory or of .NET."""

import re
from collections.abc import Sequence

from checks.engine.context.on_controller import has_role, is_controller, shows_controller
from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.formats.renamed import with_names
from checks.engine.model import Observation
from checks.engine.spelling import spelled, spellings
from checks.inputs.domain_controllers.controller import SYSTEM, DomainController, version_of

#: Where the directory keeps the computers that are domain controllers.
THEIR_PLACE = "ou=domain controllers,"
#: What else people call the columns of a list of them.
_COLUMNS = {"dc": "name", "cn": "name", "os": "operatingsystem", "operating system": "operatingsystem"}
#: How ``systeminfo`` names what it shows, in English and German.
_OF_SYSTEMINFO = {"os name": "operatingsystem", "betriebssystemname": "operatingsystem"}
#: How .NET, which PowerView asks as well, names what it shows of a controller.
_OF_DOTNET = {"osversion": "operatingsystem", "roles": "operationmasterroles"}
_ONLY_THERE = ("InboundConnections", "SyncFromAllServersCallback", "HighestCommittedUsn")
_NAMES = ("HostName", "DNSHostName", "Host Name", "CSName", "PSComputerName", "Name")
#: Cut off behind the version, and old whatever stood there.
_OLD_AND_CUT = re.compile(r"\b20(?:0\d|1[0-2])(?: R2)? (?!R2?(?:…|\.{3}))[A-Za-z]{1,20}(?:…|\.{3})$")
#: The groups in which the directory keeps them, those that are only read, and both in all of a forest.
_GROUPS = ("516", "521", "498")
#: What an inventory says of one.
_ROLES = spellings(("role", "roles", "rolle", "rola", "rôle", "purpose", "funkcia"))
_ROLE = spelled(
    r"\b(?:domain controllers?|(?:ro|p)?dc|ad ?ds|active directory(?!.{0,20}\bconnect))\b"
    r"|domänencontroller|radič|řadič|contrôleur",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d{1,10}")
_PDC_ROLES = ("pdcemulator", "pdcrole")
#: The role of a computer that ``systeminfo`` prints of the one that holds it.
_PRIMARY = spellings(("primary domain", "primärer domänen", "primárny rad", "primární řad"))
#: In userAccountControl, a computer that is one.
_CONTROLLER_BIT = 0x2000


def shown_in(text: str) -> list[Record]:
    """Return the records of a text, with the names of their fields that PowerShell gives them."""
    renamed = (with_names(one, _COLUMNS) for one in records(text))
    named = (with_names(one, _OF_DOTNET) if is_of_dotnet(one) else one for one in renamed)
    return [with_names(one, _OF_SYSTEMINFO) if shows_controller(one.fields) else one for one in named]


def is_of_dotnet(record: Record) -> bool:
    """Return whether .NET shows a controller, as nothing else has such fields."""
    is_list = record.fields.get("roles", "").startswith("{")
    return record.has("OSVersion") and (is_list or any(map(record.has, _ONLY_THERE)))


def is_controller_shown(record: Record) -> bool:
    """Return whether a record may tell of a controller, by the fields and by the place that it has."""
    if place_of(record) and THEIR_PLACE not in place_of(record):
        return False
    has_role = record.has("IsReadOnly") or record.has("OperationMasterRoles")
    is_windows = record.has("Caption") and SYSTEM.search(record.get("Caption"))
    return record.has("OperatingSystem") or bool(is_windows) or (record.has("HostName") and has_role)


def has_their_fields(record: Record) -> bool:
    """Return whether a record has what only that of a controller has."""
    has_both = record.has("Domain") and record.has("Forest")
    has_ports = has_both or record.has("LdapPort") or record.has("SslPort")
    control = _NUMBER.match(record.fields.get("useraccountcontrol", ""))
    is_trusted = control and int(control[0]) & _CONTROLLER_BIT
    is_member = bool(is_trusted) or record.fields.get("primarygroupid") in _GROUPS
    is_told = record.has("IsGlobalCatalog") or (record.has("HostName") and has_ports) or is_member
    return is_told or is_of_dotnet(record) or has_role(record.fields) or _has_role_of_inventory(record)


def _has_role_of_inventory(record: Record) -> bool:
    return any(_ROLE.search(record.fields.get(one, "")) for one in _ROLES)


def place_of(record: Record) -> str:
    """Return the distinguished name of what is shown, in small letters."""
    return (record.fields.get("distinguishedname") or record.fields.get("dn", "")).lower()


def host_of(record: Record) -> str:
    """Return the name of the computer, in small letters."""
    return next((record.get(name) for name in _NAMES if record.get(name)), "").strip("\\.").lower()


def only_controllers(shown: Sequence[Record]) -> Sequence[Record]:
    """Return the records without those of other computers, where roles or else only names tell them apart."""
    with_role = [one for one in shown if _has_role_of_inventory(one)]
    if with_role or any(THEIR_PLACE in place_of(one) or has_their_fields(one) for one in shown):
        return with_role or shown
    has_own = any(
        "dc" in one.fields or one.has("IsReadOnly") or one.has("OperationMasterRoles") for one in shown
    )
    return shown if has_own else [one for one in shown if is_controller(host_of(one))] or shown


def controller_of(record: Record) -> Observation:
    """Return the controller that a record shows; the subject is its host, or its version."""
    host = host_of(record)
    system = _system_in(record)
    found = SYSTEM.search(system)
    controller = DomainController(
        host, system, version_of(found) if found else "", record.flag("IsReadOnly"), _holds_pdc_role(record)
    )
    used = (*_NAMES, "OperatingSystem", "Caption", "IsReadOnly", "OperationMasterRoles")
    return record.observe(controller, *used, subject=host or controller.version)


def _system_in(record: Record) -> str:
    """Return the name of the system; of those that were cut off, only that of an old one tells enough."""
    told = record.fields.get("operatingsystem") or record.fields.get("caption", "")
    if _OLD_AND_CUT.search(told):
        return told
    return record.get("OperatingSystem") or record.get("Caption")


def _holds_pdc_role(record: Record) -> bool | None:
    # Not ``get``: a list of roles that was cut off must not hide the version beside it.
    roles = record.fields.get("operationmasterroles", "")
    is_primary = any(one.lower().startswith(_PRIMARY) for one in record.fields.values())
    if is_primary or any(map(roles.lower().__contains__, _PDC_ROLES)):
        return True
    is_whole = roles.startswith("{") and roles.endswith("}") and "..." not in roles and "…" not in roles
    return False if is_whole else None
