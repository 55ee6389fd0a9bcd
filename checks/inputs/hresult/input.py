"""A result code of Windows (HRESULT), as events print it or as somebody converted it."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from checks.engine.context.over import over_until
from checks.engine.context.statement import states_what_is
from checks.engine.model import Input, Observation, Problem
from checks.engine.spelling import spelled, spellings
from checks.engine.tables import once_per_table
from checks.engine.text import Line, clean, lines, lowered, output_lines, shorten
from checks.engine.transcript.commands import is_error

INPUT = Input(kind="paste", many=True, facts=("hresults", "events"))

_HEX = re.compile(r"\b(?:0x|hr ?= ?(?:0x)?)([0-9a-f]{1,8})\b", re.IGNORECASE)
#: What must not stand before it is asked after its first digit, which is found fast.
_BARE = re.compile(r"(8(?<![\w-]8)[0-9a-f]{6,7})(?![\w-])", re.IGNORECASE)
_CERTAIN = re.compile(r"\b(?:0x8|hr ?= ?(?:0x)?8)[0-9a-f]{7}\b", re.IGNORECASE)
_OF_CERTAIN = ("0x8", "hr")
#: A success counts only where it stands alone: it may be that of anything else.
_SUCCESS = re.compile(r"\s*hr ?= ?(?:0x)?0{8}\s*", re.IGNORECASE)
_OF_ENGINE = re.compile(r"8023[0-9a-f]{4}", re.IGNORECASE)
_DECIMAL = re.compile(r"(?<![\w.,/-])(?<!\d:)(-?\d{3,10})(?![\w/-]|[.,:]\d)")
#: Large enough to be a code: with its sign or without one.
_LARGE = re.compile(r"(?<![\w.,/-])(-?21\d{8})(?![\w/-]|[.,:]\d)")
#: Tools whose own errors have such codes, which are none of writeback.
_OF_SERVICE = spelled(
    r"\b(?:service[- ]specific error|dienstspezifischer? fehler"
    r"|chyb\w{1,3} [sš]pecifick\w{1,4} pr[eo] službu|spécifique au service)\b"
)
_ENDS_OF_SERVICE = spellings(("specific error", " fehler", " službu", " service"))
_OTHER_TOOL = re.compile(
    r"\s*(?:w32tm|sc|net(?! helpmsg)|dism|certutil(?! -error)|slmgr|gpupdate|winrm|curl)(?:\.exe)?\s",
    re.IGNORECASE,
)
#: Other programs, which fail with codes of Windows as well; in whose texts nothing of ours is named.
_OTHER_PROGRAM = re.compile(
    r"\b(?:mapi\w*|sharepoint|exchange|outlook|odbc|ole ?db|excel|wsus|windows ?update"
    r"|performancemonitor|iis|(?:azure )?file ?sync|storage ?sync\w*"
    r"|preference item|\w*perfcounters|ssis|sccm|dism|slmgr"
    r"|(?:w32tm|gpupdate|winrm)(?:\.exe)?(?: /[a-z]{1,12})?)\b"
)
_OURS = re.compile(r"passw|kennwort|hesl|sync|writeback|entra|azure|aad|active directory|ldap|\bsam\b")
#: So many lines further down stands what a command printed, be there a blank line between.
_NEAR = 2
_LONGEST_WINDOWS = 0xFFFF


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return each code in ``text`` as eight hexadecimal digits; it is the subject, too.

    Windows' own small numbers (1722, 0x6ba) become the code that they are part of. Raises
    ``Problem``: ``event_number`` or ``no_value``.
    """
    table = facts["hresults"]
    found: list[Observation] = []
    for pattern, base in ((_HEX, 16), (_BARE, 16), (_DECIMAL, 10)):
        codes = _codes(text, pattern, base, table)
        found += [one for one in codes if base == 16 or _is_code(one, table)]
        # Beside a success, a failure may stand in another notation.
        if any(one.value != table["success"] for one in found):
            return found
    if found:
        _refuse_words(text)
        return found
    if said := list(_sentences(text, table)):
        return said
    numbers = [number for line in output_lines(text) for number in _DECIMAL.findall(line.text)]
    if any(number in facts["events"][key] for number in numbers for key in facts["events"]["programs"]):
        raise Problem("event_number", number=next(iter(numbers)))
    raise Problem("no_value", found=shorten(clean(text)))


def _refuse_words(text: str) -> None:
    """Raise ``Problem`` ``not_a_statement`` where words may turn a success into something else."""
    for line in output_lines(text):
        if not states_what_is(line.text):
            raise Problem("not_a_statement", (line.number, line.number), found=shorten(line.text))


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether ``text`` holds what can only be a code, or a bare number that is a known one.

    An error of PowerShell speaks of its own cmdlet, unless the code is one of the synchronization engine.
    """
    return _holds_code(text, facts["hresults"]) and (
        not _is_of_another(text) or bool(_OF_ENGINE.search(text))
    )


def within(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether an event in ``text`` holds what can only be a code."""
    return bool(_CERTAIN.search(text))


def _sentences(text: str, table: Mapping[str, Any]) -> Iterator[Observation]:
    """Find what the synchronization engine says beside a code, where the code itself is left out."""
    if not any(map(" ".join(lowered(text).split()).__contains__, _said(table))):
        return
    rows = output_lines(text)
    whole = " ".join(" ".join([line.text for line in rows]).lower().split())
    for code, entry in table["codes"].items():
        said = next((one for one in entry.get("says", ()) if one in whole), "")
        if said:
            within = [line for line in rows if said in line.text.lower()] or rows
            yield Observation(code, within[0].number, within[-1].number, within[0].text.strip(), code)


@once_per_table
def _said(table: Mapping[str, Any]) -> list[str]:
    return [one for entry in table["codes"].values() for one in entry.get("says", ())]


def _holds_code(text: str, table: Mapping[str, Any]) -> bool:
    may_be_certain = any(map(lowered(text).__contains__, _OF_CERTAIN))
    if (may_be_certain and _CERTAIN.search(text)) or any(
        _SUCCESS.fullmatch(line.text) for line in output_lines(text)[:1]
    ):
        return True
    known = (one.value in table["codes"] for one in _codes(text, _BARE, 16, table))
    large = _codes(text, _LARGE, 10, table) if "21" in text else ()
    return any(known) or any(one.value in table["codes"] for one in large) or any(_sentences(text, table))


def _is_of_another(text: str) -> bool:
    """Tell what a tool, a cmdlet, a service or another program says, whose codes are its own."""
    small = lowered(text)
    is_of_service = any(map(small.__contains__, _ENDS_OF_SERVICE)) and _OF_SERVICE.search(small)
    is_of_program = _OTHER_PROGRAM.search(small) and _is_of_program(text)
    return _is_of_tool(lines(text)) or is_error(text) or bool(is_of_service or is_of_program)


def _is_of_program(text: str) -> bool:
    """Tell whether what is printed names another program, and nothing of ours."""
    printed = "\n".join(line.text for line in output_lines(text)).lower()
    return bool(_OTHER_PROGRAM.search(printed)) and not _OURS.search(_OTHER_PROGRAM.sub("", printed))


def _is_of_tool(all_lines: list[Line]) -> bool:
    """Tell whether what is printed first stands right below the command of another tool."""
    tool: Line | None = None
    for line in all_lines:
        if line.command:
            tool = line if _OTHER_TOOL.match(line.text) else None
        elif line.text:
            return tool is not None and line.number - tool.number <= _NEAR
    return False


def _codes(text: str, pattern: re.Pattern[str], base: int, table: Mapping[str, Any]) -> Iterator[Observation]:
    seen = set()
    for line in output_lines(text):
        # Most lines hold none: only of those that do, it is asked what is over.
        if not pattern.search(line.text):
            continue
        for found in pattern.finditer(line.text, over_until(line.text)):
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


def _is_code(one: Observation, table: Mapping[str, Any]) -> bool:
    """Tell whether a decimal number is meant as a code: it is known, or only a code is so large."""
    code: str = one.value
    if str(int(code, 16) - 2**32) in one.text:
        return True
    return code in table["codes"] or (code.startswith("8") and not code.startswith(table["windows_prefix"]))
