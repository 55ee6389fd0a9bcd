"""Read the build out of what Windows tells of a file or of its package, or the tenant of its client."""

import re
from collections.abc import Iterator

from checks.engine.context.not_there import lines_not_there
from checks.engine.formats.records import records
from checks.engine.model import Observation
from checks.engine.values.version import versions_in
from checks.inputs.connect_version.told import is_of_package

#: The program where it is installed; setup bears the same name.
_FILE = re.compile(
    r"(?:.*\\microsoft azure active directory connect\\)?azureadconnect\.exe|(?:.*\\)?miiserver\.exe",
    re.IGNORECASE,
)
_NAMES = ("FileName", "OriginalFilename", "FullName", "Path", "Name")
_VERSIONS = ("ProductVersion", "FileVersion", "Version", "Product version", "File version")
#: How the properties of the program's files call it, in the window of Windows as well.
_PRODUCT = re.compile(r"Microsoft (?:Azure AD|Entra Connect) Sync(?: Service)?", re.IGNORECASE)
_PRODUCTS = ("ProductName", "Product name", "FileDescription", "File description")
#: What the tenant keeps of the server that signs in to it, and of its build.
_CLIENT, _OF_CLIENT = "DirSyncClientMachine", "ClientVersion"


def builds_of_files(text: str) -> Iterator[Observation]:
    """Yield the build of each file or client of ours."""
    left_out = lines_not_there(text)
    for one in records(text):
        if one.first_line in left_out:
            continue
        is_ours = is_of_package(one) or any(
            _FILE.fullmatch(one.fields.get(name.lower(), "")) for name in _NAMES
        )
        told = " ".join(one.fields.values()).lower()
        if ".msi" in told or "health agent" in told:
            continue
        is_ours = is_ours or any(_PRODUCT.fullmatch(one.fields.get(name.lower(), "")) for name in _PRODUCTS)
        field = next((name for name in _VERSIONS if one.fields.get(name.lower())), "")
        if one.has(_CLIENT) and one.has(_OF_CLIENT):
            is_ours, field = True, _OF_CLIENT
        if is_ours and field:
            for version in versions_in(one.get(field)):
                yield one.observe(version, field)
