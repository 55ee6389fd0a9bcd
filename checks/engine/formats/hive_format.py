"""Read how PowerShell shows keys of the registry: a hive, and below it each key beside its values."""

import re
from collections.abc import Iterator

from checks.engine.formats.record import Record
from checks.engine.text import Line

_HIVE = re.compile(r"\s{0,40}Hive: (HKEY_\S.{0,300})")
_HEADING = re.compile(r"Name\s{1,120}Property\s{0,20}")
_VALUE = re.compile(r"(\S.{0,60}?)\s{1,60}: (.{0,300})")


def hive_records(all_lines: list[Line]) -> Iterator[Record]:
    """Yield the values of each key, with the path of the key as ``PSPath``."""
    hive, column, key = "", 0, ""
    values: dict[str, str] = {}
    rows: dict[str, int] = {}
    for line in [*all_lines, Line(0, "Hive: HKEY_")]:
        found = _HIVE.fullmatch(line.text)
        name = line.text[:column].strip()
        if values and (found or line.command or name):
            yield Record.of(
                {"PSPath": f"{hive}\\{key}", **values}, min(rows.values()), max(rows.values()), rows
            )
            values, rows = {}, {}
        if found or line.command:
            hive, column, key = (found[1].strip() if found else ""), 0, ""
        elif hive and _HEADING.fullmatch(line.text):
            column = line.text.index("Property")
        elif column:
            key = name or key
            value = _VALUE.fullmatch(line.text[column:])
            if value and key:
                values[value[1]], rows[value[1]] = value[2].strip(), line.number
