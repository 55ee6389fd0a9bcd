"""Read objects that PowerShell wrote as XML: ``Export-Clixml``, ``ConvertTo-Xml``."""

import re
from collections.abc import Iterator, Sequence
from html import unescape

from checks.engine.formats.record import Record
from checks.engine.text import Line

#: A value of an object on one line; what is an object itself has more below.
_FIELD = re.compile(
    r"<(?P<kind>B|S|SS|U?I(?:16|32|64)|TS|DT|D|Db|G|Nil)\s+N=\"(?P<name>[\w.-]{2,60})\"\s{0,3}"
    r"(?:/>|>(?P<value>[^<>]{0,2000})</)"
    r"|<Property Name=\"(?P<of_xml>[\w.-]{2,60})\"[^<>]{0,200}(?:/>|>(?P<told>[^<>]{0,2000})(?:</|(?<!>)$))"
)
#: An object that is the value of another one has a name.
_PART = re.compile(rf"(?P<object><Obj(?:ect)?(?=[ >])(?![^<>]{{0,200}}\sN=))|{_FIELD.pattern}")
_SPAN = re.compile(
    r"(?P<sign>-?)P(?:(?P<d>\d{1,6})D)?(?:T(?:(?P<h>\d{1,3})H)?(?:(?P<m>\d{1,3})M)?(?:(?P<s>\d{1,3})(?:\.\d{1,9})?S)?)?"
)
#: What a span of time and a list of rights have beside themselves, one level further down.
_WITHIN = ("Ticks", "Days", "Hours", "Milliseconds", "Minutes", "Seconds", "TotalDays", "TotalHours")


def object_records(all_lines: Sequence[Line]) -> Iterator[Record]:
    """Yield a record for each object with its values; of what stands further down, the first of a name."""
    fields: dict[str, str] = {}
    rows: dict[str, int] = {}
    last = 0
    for line in all_lines:
        for found in _PART.finditer(line.text) if "<" in line.text else ():
            if found["object"]:
                if fields:
                    yield Record.of(fields, min(rows.values()), last, rows)
                fields, rows = {}, {}
                continue
            name = found["name"] or found["of_xml"]
            if name not in fields and name not in _WITHIN:
                fields[name] = _value(found)
                rows[name] = last = line.number
    if fields:
        yield Record.of(fields, min(rows.values()), last, rows)


def _value(found: re.Match[str]) -> str:
    told = unescape(found["value"] or found["told"] or "").strip()
    span = _SPAN.fullmatch(told) if found["kind"] == "TS" else None
    if not span:
        return told
    days, *clock = (int(span[part] or 0) for part in "dhms")
    written = ":".join(f"{part:02}" for part in clock)
    return f"{span['sign']}{days}.{written}" if days else f"{span['sign']}{written}"
