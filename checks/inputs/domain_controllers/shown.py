"""Read domain controllers in the records of a command, of the directory or of .NET."""

from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.formats.renamed import with_names
from checks.engine.model import Observation
from checks.inputs.domain_controllers.controller import SYSTEM, DomainController, version_of

#: Where the directory keeps the computers that are domain controllers.
THEIR_PLACE = "ou=domain controllers,"
#: What else people call the columns of a list of them.
_COLUMNS = {"dc": "name", "cn": "name", "os": "operatingsystem", "operating system": "operatingsystem"}
#: How .NET, which PowerView asks as well, names what it shows of a controller.
_OF_DOTNET = {"osversion": "operatingsystem", "roles": "operationmasterroles"}
_ONLY_THERE = ("InboundConnections", "SyncFromAllServersCallback", "HighestCommittedUsn")
_NAMES = ("HostName", "DNSHostName", "CSName", "PSComputerName", "Name")
_PDC_ROLES = ("pdcemulator", "pdcrole")


def shown_in(text: str) -> list[Record]:
    """Return the records of a text, with the names of their fields that PowerShell gives them."""
    renamed = (with_names(one, _COLUMNS) for one in records(text))
    return [with_names(one, _OF_DOTNET) if is_of_dotnet(one) else one for one in renamed]


def is_of_dotnet(record: Record) -> bool:
    """Return whether .NET shows a controller, as nothing else has such fields."""
    return record.has("OSVersion") and any(map(record.has, _ONLY_THERE))


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
    return record.has("IsGlobalCatalog") or (record.has("HostName") and has_ports) or is_of_dotnet(record)


def place_of(record: Record) -> str:
    """Return the distinguished name of what is shown, in small letters."""
    return (record.fields.get("distinguishedname") or record.fields.get("dn", "")).lower()


def host_of(record: Record) -> str:
    """Return the name of the computer, in small letters."""
    return next((record.get(name) for name in _NAMES if record.get(name)), "").strip("\\.").lower()


def controller_of(record: Record) -> Observation:
    """Return the controller that a record shows; the subject is its host, or its version."""
    host = host_of(record)
    system = record.get("OperatingSystem") or record.get("Caption")
    found = SYSTEM.search(system)
    controller = DomainController(
        host, system, version_of(found) if found else "", record.flag("IsReadOnly"), _holds_pdc_role(record)
    )
    used = (*_NAMES, "OperatingSystem", "Caption", "IsReadOnly", "OperationMasterRoles")
    return record.observe(controller, *used, subject=host or controller.version)


def _holds_pdc_role(record: Record) -> bool | None:
    # Not ``get``: a list of roles that was cut off must not hide the version beside it.
    roles = record.fields.get("operationmasterroles", "")
    if any(map(roles.lower().__contains__, _PDC_ROLES)):
        return True
    is_whole = roles.startswith("{") and roles.endswith("}") and "..." not in roles and "…" not in roles
    return False if is_whole else None
