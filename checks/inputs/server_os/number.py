"""Read the number of Windows that ``[Environment]::OSVersion`` prints; clients have some of them as well."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from checks.engine.model import Problem
from checks.engine.text import Line

#: In the table of the object, and in that of its version below the command.
_STRING = re.compile(
    r"\s*(?:Win32NT\s.{0,60}?|VersionString\s{1,20}: )?"
    r"Microsoft Windows NT (?:10|6)\.\d{1,2}\.(\d{4,5})\.\d{1,5}\s*$"
)
_ROW = re.compile(r"\s*(?:10|6)\s+\d\s+(\d{4,5})\s+\d{1,5}\s*")
_ASKED = "OSVersion"
#: The number of a client may be that of a server which is recommended.
_SHARED = "26100"


def of_number(all_lines: list[Line], table: Mapping[str, Any]) -> Iterator[tuple[Line, str]]:
    """Yield the line of each number with the name of the server that has it.

    Raises ``Problem`` ``build_only`` where a client that has it as well would be taken for a good server.
    """
    by_build = {one["build"]: one["name"] for one in table["versions"].values()}
    is_asked = False
    for line in all_lines:
        if line.command and line.text:
            is_asked = _ASKED.lower() in line.text.lower()
            continue
        found = _STRING.match(line.text) or (_ROW.fullmatch(line.text) if is_asked else None)
        if found and found[1] == _SHARED:
            raise Problem("build_only", (line.number, line.number), build=_SHARED)
        if found and found[1] in by_build:
            yield line, by_build[found[1]]
