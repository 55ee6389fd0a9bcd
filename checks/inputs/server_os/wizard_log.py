"""Read the version of Windows that the wizard of Connect writes into its log, by its number and its kind."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from checks.engine.text import Line

_VERSION = re.compile(
    r"(?:The current operating system version is|OperatingSystem\.VersionString=Microsoft Windows NT)"
    r" \d{1,2}\.\d{1,2}\.(\d{4,5})(?!\d)"
)
_SKU = re.compile(
    r"(?:The installed OS SKU is |OperatingSystem\.Sku=)(\d{1,3})(?!\d)"
    r"|OperatingSystem\.ProductType=(\w{4,20})"
)
_OF_KIND = ("SKU", ".Sku=", ".ProductType=")
#: The kinds of a server: standard, datacenter, enterprise, what is tried out, and those without a shell.
_SERVERS = ("7", "8", "10", "79", "80", "12", "13", "14", "Server", "DomainController")


def of_wizard(printed: list[Line], table: Mapping[str, Any]) -> Iterator[tuple[Line, str, str]]:
    """Yield the line of each version with its name and the number or the name of its kind, from below it."""
    by_build = {one["build"]: one["name"] for one in table["versions"].values()}
    told: tuple[Line, str] | None = None
    for line in printed:
        if ("system version" in line.text or "VersionString" in line.text) and (
            found := _VERSION.search(line.text)
        ):
            told = (line, by_build[found[1]]) if found[1] in by_build else None
        elif told and any(map(line.text.__contains__, _OF_KIND)) and (kind := _SKU.search(line.text)):
            if (kind[1] or kind[2]) in _SERVERS:
                yield *told, kind[1] or kind[2]
            told = None
