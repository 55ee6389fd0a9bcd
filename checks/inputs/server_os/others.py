"""Find the lines that tell the system of another computer: of a domain controller, or of a scanned host."""

import re
from collections.abc import Iterable, Iterator

from checks.engine.context.on_controller import shows_controller
from checks.engine.context.product import PRODUCT
from checks.engine.formats.records import records
from checks.engine.text import Line, lines, once_per_text

#: What stands beside the system of a domain controller, of a host that ``nmap`` scanned, in Java's report.
_OTHER = re.compile(
    r"[\s|>*_`•-]{0,12}(?:domain controller\b[^:|]{0,4}[:|]|fsmo (?:roles?|holder)"
    r"|forest (?:root|mode|name)\b|(?:forest|domain)(?:/(?:forest|domain))? (?:functional )?(?:level|mode)"
    r"|installed roles\W{1,6}AD DS|smb-os-discovery\b|OS CPE:|OS architecture:"
    r"|java (?:version|vendor|home)\b)",
    re.IGNORECASE,
)
_HINTS = (
    "ontroller",
    "fsmo",
    "FSMO",
    "orest",
    "omain",
    "nstalled roles",
    "smb-os",
    "OS CPE",
    "ava ",
    "OS arch",
)


def _of_others(text: str) -> set[int]:
    own = lines(text)
    found = {line.number for part in _paragraphs(own) if _is_of_other(part) for line in part}
    if PRODUCT.search(text):
        return found
    shown = [one for one in records(text) if shows_controller(one.fields)]
    return found.union(*(range(one.first_line, one.last_line + 1) for one in shown))


#: Return the numbers of these lines; a controller that has the program as well is none of them.
lines_of_others = once_per_text(_of_others)


def _is_of_other(part: list[Line]) -> bool:
    is_other = any(_OTHER.match(line.text) for line in part if any(map(line.text.__contains__, _HINTS)))
    return is_other and not any(PRODUCT.search(line.text) for line in part)


def _paragraphs(own: Iterable[Line]) -> Iterator[list[Line]]:
    part: list[Line] = []
    for line in own:
        if line.text.strip(" |"):
            part.append(line)
        elif part:
            yield part
            part = []
    yield part
