"""A result code of Windows (HRESULT), as events print it or as somebody converted it."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from checks.engine.model import Input, Observation, Problem
from checks.engine.text import clean, output_lines, shorten

INPUT = Input(kind="paste", many=True, facts=("hresults", "events"))

_HEX = re.compile(r"\b(?:0x|hr ?= ?(?:0x)?)([0-9a-f]{1,8})\b", re.IGNORECASE)
_BARE = re.compile(r"(?<![\w-])(8[0-9a-f]{6,7})(?![\w-])", re.IGNORECASE)
_CERTAIN = re.compile(r"\b(?:0x8|hr ?= ?(?:0x)?8)[0-9a-f]{7}\b", re.IGNORECASE)
_DECIMAL = re.compile(r"(?<![\w.,/-])(?<!\d:)(-?\d{3,10})(?![\w/-]|[.,:]\d)")
_LONGEST_WINDOWS = 0xFFFF


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return each code in ``text`` as eight hexadecimal digits; it is the subject, too.

    Windows' own small numbers (1722, 0x6ba) become the code that they are part of. Raises
    ``Problem``: ``event_number`` or ``no_value``.
    """
    table = facts["hresults"]
    for pattern in (_HEX, _BARE):
        found = list(_codes(text, pattern, 16, table))
        if found:
            return found
    found = [one for one in _codes(text, _DECIMAL, 10, table) if _is_code(one.value, table)]
    if found:
        return found
    numbers = [number for line in output_lines(text) for number in _DECIMAL.findall(line.text)]
    if any(number in facts["events"][key] for number in numbers for key in facts["events"]["programs"]):
        raise Problem("event_number", number=next(iter(numbers)))
    raise Problem("no_value", found=shorten(clean(text)))


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether ``text`` holds what can only be a code, or a bare number that is a known one."""
    table = facts["hresults"]
    known = (one.value in table["codes"] for one in _codes(text, _BARE, 16, table))
    return bool(_CERTAIN.search(text)) or any(known)


def _codes(text: str, pattern: re.Pattern[str], base: int, table: Mapping[str, Any]) -> Iterator[Observation]:
    seen = set()
    for line in output_lines(text):
        for found in pattern.finditer(line.text):
            code = _full(found.group(1).lower(), base, table)
            if code not in seen:
                seen.add(code)
                yield Observation(code, line.number, line.number, shorten(line.text, 200), code)


def _full(printed: str, base: int, table: Mapping[str, Any]) -> str:
    if printed in table["spellings"]:
        return str(table["spellings"][printed])
    number = int(printed, base) % 2**32
    if 0 < number <= _LONGEST_WINDOWS:
        return f"{table['windows_prefix']}{number:04x}"
    return f"{number:08x}"


def _is_code(code: str, table: Mapping[str, Any]) -> bool:
    """Tell whether a decimal number is meant as a code: it is known, or only a code is so large."""
    return code in table["codes"] or (code.startswith("8") and not code.startswith(table["windows_prefix"]))
