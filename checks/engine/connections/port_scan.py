"""Read the table of nmap: below the name of the host a line for each port."""

import re
from collections.abc import Iterator

from checks.engine.connections.connection_lines import Told
from checks.engine.text import Line
from checks.engine.values.host_name import host_name

#: Words of which each table holds one.
SIGNS = ("tcp open", "tcp closed", "tcp filtered")
_HOST = re.compile(
    r"^[\s|]*(?:Nmap scan report for|Interesting ports on) ([\w.-]{1,253})(?: \([\w.:]{1,60}\))?:?$"
)
_PORT = re.compile(r"^[\s|]*(\d{1,5})/tcp\s{1,20}(open|closed|filtered)(?:\s.*)?$")


def scanned_ports(all_lines: list[Line]) -> Iterator[Told]:
    """Yield each TCP port of each host; what nmap itself leaves open (``open|filtered``) tells nothing."""
    host: Line | None = None
    name = ""
    for line in all_lines:
        if named := _HOST.match(line.text):
            name, host = host_name(named[1]), line
        elif found := _PORT.match(line.text):
            yield Told(name, int(found[1]), found[2] == "open", line, host or line)
