"""Read what ``reg query`` prints: a key, and below it name, type and value of each of its values."""

import re
from collections.abc import Iterator

from checks.engine.formats.record import Record
from checks.engine.spelling import spelled
from checks.engine.text import Line

_ASKED = re.compile(
    r"\breg(?:\.exe)? +query +\"?(?:\\\\(?P<host>[\w.-]{1,100})\\)?"
    r"(?P<key>(?:HKLM|HKEY_LOCAL_MACHINE)\\[^\"/]{5,200}?)\"? +/v +\"?(?P<name>\w{1,60})",
    re.IGNORECASE,
)
_LONGEST = 400
#: That a key or a value was not found, in English, German, Slovak and Czech, unless the command may not or is
#: none. Where it speaks of neither, a computer or a path was not found.
_ERROR = spelled(
    r"\s*(?:ERROR|FEHLER|CHYBA): (?!.*(?:denied|verweigert|odmiet|odepř|syntax|invalid|ungültig|neplatn))"
    r"(?=.*(?:regist|\bkey\b|schlüssel|kľúč|klíč))",
    re.IGNORECASE,
)
_KEY = re.compile(r"\s*(?:HKEY_[A-Z_]{4,20}|HK(?:LM|CU))\\\S.{0,500}", re.IGNORECASE)
#: The type of a value in the line of a key: line ends were lost.
_TYPE = re.compile(r"\sREG_[A-Z]")
_VALUE = re.compile(r"\s{1,20}(\S{1,60}(?: \S{1,60}){0,3})\s{1,20}(REG_[A-Z_]{2,20})(?:\s{1,20}(.{0,2000}))?")
_NUMBERS = ("REG_DWORD", "REG_QWORD")
_HEXADECIMAL = re.compile(r"0x[0-9a-f]{1,16}", re.IGNORECASE)


def registry_records(all_lines: list[Line]) -> Iterator[Record]:
    """Yield the values of each key; numbers are decimal, as PowerShell prints them."""
    values: dict[str, str] = {}
    rows: dict[str, int] = {}
    is_below = False
    for line in [*all_lines, Line(0, "HKLM\\end")]:
        found = _VALUE.fullmatch(line.text) if is_below and not line.command else None
        if found and found[1] not in values:
            values[found[1]], rows[found[1]] = _plain(found[2], found[3] or ""), line.number
        elif line.text.strip():
            if values:
                yield Record.of(values, min(rows.values()), max(rows.values()), rows)
            values, rows = {}, {}
            is_below = bool(_KEY.fullmatch(line.text)) and not (line.command or _TYPE.search(line.text))


def values_not_found(all_lines: list[Line]) -> Iterator[tuple[str, str, str, Line]]:
    """Yield computer, key and name of each value whose query ended in an error, and its line.

    The computer is empty where the query was of that on which it was typed.

    A console may have broken the command.
    """
    typed = ""
    for line in all_lines:
        if line.command and line.text:
            typed = line.text
        elif typed and _ERROR.match(line.text):
            if asked := _ASKED.search(typed):
                yield asked["host"] or "", asked["key"], asked["name"], line
            typed = ""
        elif typed and line.text:
            typed = typed + line.text if len(typed) < _LONGEST else ""


def _plain(kind: str, value: str) -> str:
    is_number = kind in _NUMBERS and _HEXADECIMAL.fullmatch(value.strip())
    return str(int(value, 16)) if is_number else value.strip()
