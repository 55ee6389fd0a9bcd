"""Rows of key, name and value out of tables, ``reg query`` and exported files, wrapped or not."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from checks.engine.model import Observation, Problem
from checks.engine.text import Line, lines

_NAMES = r"SystemDefaultTlsVersions|SchUseStrongCrypto|Enabled|DisabledByDefault"
_NUMBER = r"0x[0-9a-f]{1,8}|-1|\d{1,10}"
#: Table and ``reg query``: the key may stand before the name, on its line or above it.
_ROW = re.compile(rf"(?:^|\s)({_NAMES})\s+(?:(REG_\w{{2,20}})\s+)?({_NUMBER}|Not ?Found)\s*$", re.IGNORECASE)
#: The path of the key, the name as its last part, and the value.
_PATH = re.compile(
    rf"(.{{1,200}}\\)({_NAMES})(?:\s{{0,9}}[=:]\s{{0,9}}|\s{{2,60}})({_NUMBER}|Not ?Found)\s{{0,9}}",
    re.IGNORECASE,
)
#: A file that the registry editor exported.
_EXPORTED = re.compile(
    rf'^\s*(?:[-*] )?"({_NAMES})"\s?=\s?(?:dword:([0-9a-f]{{1,8}})|(.{{1,40}}))\s*$', re.IGNORECASE
)
#: Where a line is to be parted that has a value behind its key, or behind another one.
_BETWEEN = re.compile(
    r'(?<=[\]0-9a-f])\s{0,9}(?="\w{1,60}"=dword:)|(?<=\w)\s{1,9}(?=HK(?:LM:|EY_LOCAL_MACHINE)\\)',
    re.IGNORECASE,
)
_HIVE = re.compile(r"^.{0,60}?(?:HKEY_LOCAL_MACHINE|HKLM)[:\\]{1,3}", re.IGNORECASE)
_BEGINS_A_KEY = re.compile(r"\[?\"?(?:HKEY_LOCAL_MACHINE|HKLM)[:\\]", re.IGNORECASE)
_BULLET = re.compile(r"^[-*] (?=\[)")
_ENDS_IN_NAME = re.compile(rf" (?:{_NAMES})$", re.IGNORECASE)
_READABLE = re.compile(rf"(?:{_NUMBER}|Not ?Found)", re.IGNORECASE)
_DWORD = "REG_DWORD"
#: The first of the sets is the current one, unless the last start of the server failed.
_CONTROL_SETS = "system\\controlset001\\", "system\\currentcontrolset\\"
#: No path of a key is longer; what goes on beyond that is other text.
_LONGEST_PATH = 200


@dataclass(frozen=True)
class Row:
    """A value with the path of its key as printed, and its type where the text tells one."""

    path: str
    name: str
    value: str
    seen: Observation
    type: str = _DWORD

    @property
    def is_readable(self) -> bool:
        """Say whether the value is a number or says that there is none."""
        return bool(_READABLE.fullmatch(self.value))


def key_of(path: str, keys: Mapping[str, Any]) -> str:
    """Return which of the ``keys`` a printed path is, however it was wrapped; ``""`` for another."""
    plain = re.sub(r"\s", "", _HIVE.sub("", path.strip().strip("[]\"'"))).strip("\\").lower()
    plain = plain.replace(*_CONTROL_SETS, 1)
    return next((key for key, one in keys.items() if one["path"].replace(" ", "").lower() == plain), "")


def number_of(row: Row) -> int | None:
    """Return the number of a row; ``None`` where the value is not there."""
    if row.type.upper() != _DWORD:
        where = (row.seen.first_line, row.seen.last_line)
        raise Problem("wrong_type", where, name=row.name, type=row.type)
    value = row.value.lower()
    if value.startswith("not"):
        return None
    if value.startswith("0x"):
        return int(value, 16)
    # PowerShell may print the largest number with a sign.
    return 0xFFFFFFFF if value == "-1" else int(value)


def rows(text: str, keys: Mapping[str, Any]) -> list[Row]:
    """Return each row in the order in which they stand, with the path that belongs to it.

    A path stands before its name, or above one or several names; a part of it that does not end
    in one of the ``keys`` yet may go on in the next line.
    """
    found: list[Row] = []
    path = ""
    open_row: bool
    for line in (part for one in lines(text) for part in _parts(one)):
        row = None if line.command else _row(_with_its_name(path, line))
        written = _BULLET.sub("", line.text.strip(), count=1)
        if row:
            is_whole = bool(_BEGINS_A_KEY.match(row.path)) or (bool(row.path) and key_of(path, keys) != "")
            begun = "" if is_whole or len(path) > _LONGEST_PATH else path
            path, open_row = begun + row.path, bool(row.path)
            _refuse_cut_off(path, line)
            found.append(Row(path, row.name, row.value, row.seen, row.type))
        elif line.command or not written:
            path = ""
        elif _BEGINS_A_KEY.match(written):
            path, open_row = written, False
        elif path and len(path) <= _LONGEST_PATH and not key_of(path, keys):
            path += written
            if open_row:
                last = found.pop()
                found.append(Row(path, last.name, last.value, last.seen, last.type))
    return found


def _parts(line: Line) -> list[Line]:
    """Return the key and the values of a file that somebody wrote in one line as lines of their own."""
    return [line._replace(text=part) for part in _BETWEEN.split(line.text)]


def _with_its_name(path: str, line: Line) -> Line:
    """Return the line, with what stands above it where a program broke the row right before its value."""
    is_broken = _ENDS_IN_NAME.search(path) and _READABLE.fullmatch(line.text.strip())
    return line._replace(text=f"{path} {line.text.strip()}") if is_broken else line


def _row(line: Line) -> Row | None:
    seen = Observation(None, line.number, line.number, line.text.strip())
    exported = _EXPORTED.match(line.text)
    if exported:
        name, number, other = exported.groups()
        if number:
            return Row("", name, f"0x{number}", seen)
        return Row("", name, "", seen, "REG_SZ" if other.startswith('"') else other)
    if "\\" in line.text and (whole := _PATH.fullmatch(line.text)):
        return Row(whole[1].strip(), whole[2], whole[3], seen)
    found = _ROW.search(line.text)
    if not found:
        return None
    name, kind, value = found.groups()
    return Row(line.text[: found.start()].strip(), name, value, seen, kind or _DWORD)


def _refuse_cut_off(path: str, line: Line) -> None:
    if path.endswith(("…", "...")):
        raise Problem("cut_off", (line.number, line.number), field="Path", found=path)
