"""Read what AD Explorer shows of an object: a row for each attribute, with its syntax before its values."""

import re
from collections.abc import Iterator

from checks.engine.formats.record import Record
from checks.engine.text import lines, lowered

_SYNTAX = (
    r"DirectoryString|Integer8?|Int(?:64)?|Enumeration|DN|DNWith(?:Binary|String)|OctetString|Bool(?:ean)?"
    r"|OID|(?:Generalized|Utc)Time|(?:NT)?SecurityDescriptor|Sid|\w{2,12}String"
)
_ROW = re.compile(
    rf"\s*([A-Za-z][\w-]{{1,60}})(?:\s?\t|\s{{2,60}})(?:{_SYNTAX})(?:\s?\t|\s{{2,60}})\d{{1,5}}"
    r"(?:\s?\t|\s{2,60})(\S.*)",
    re.IGNORECASE,
)
_FEWEST = 2
#: A syntax that every account has.
_HINT = "directorystring"


def explorer_records(text: str) -> Iterator[Record]:
    """Yield a record for each object; a name that is repeated begins the next."""
    if _HINT not in lowered(text):
        return
    values: dict[str, str] = {}
    rows: dict[str, int] = {}
    for line in (*lines(text), None):
        found = _ROW.fullmatch(line.text) if line and not line.command else None
        if len(values) >= _FEWEST and not (found and found[1] not in values):
            yield Record.of(values, min(rows.values()), max(rows.values()), rows)
        if not (found and found[1] not in values):
            values, rows = {}, {}
        if line and found:
            values[found[1]], rows[found[1]] = found[2], line.number
