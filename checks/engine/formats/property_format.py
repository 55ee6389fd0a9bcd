"""Read the value of one property, asked for by name: ``(Get-ADSyncScheduler).StagingModeEnabled``."""

import re
from collections.abc import Iterator
from itertools import pairwise

from checks.engine.formats.number_base import with_its_base
from checks.engine.formats.record import Record
from checks.engine.text import Line

_ASKED = re.compile(
    r"(?:[)\]}]|\$\w{1,60})(?:\.\w{2,60}){0,2}?\.(\w{2,60})"
    r"(?:\.(?:ToString\((?:\s?[\"']x\d{0,2}[\"']\s?)?\)|Value|(?P<days>(?:Total)?Days)))?\s{0,9}$"
    r"|\bselect(?:-object)?\s{1,9}-exp\w{0,20}\s{1,9}(\w{2,60})\s{0,9}$",
    re.IGNORECASE,
)

#: Values of one key of the registry, each printed on a line of its own.
_OF_KEY = re.compile(
    r"\s*(?:Get-ItemPropertyValue|gpv) {1,9}(?:-(?:Literal)?Path {1,9})?"
    r"(?:'[^']{3,250}'|\"[^\"]{3,250}\"|\S{3,250}) {1,9}"
    r"(?:-Name {1,9})?(?P<names>['\"]?\w{2,60}['\"]?(?: ?, ?['\"]?\w{2,60}['\"]?){0,9})\s{0,9}",
    re.IGNORECASE,
)
#: What prints one line as well, and what prints none.
_CLOCK = re.compile(r"get-date|hostname|whoami", re.IGNORECASE)
_SILENT = re.compile(r"\$\w{1,60} ?=|(?:import-module|set-location|cd)\b", re.IGNORECASE)


def property_asked(command: str) -> str:
    """Return the name of the one property that a command asks for; empty where it asks for more."""
    asked = _ASKED.search(command)
    return (asked[1] or asked[3]) if asked else ""


def property_records(all_lines: list[Line]) -> Iterator[Record]:
    """Yield a record of what single lines say below the commands that ask one object for its properties."""
    fields: dict[str, str] = {}
    rows: dict[str, int] = {}
    asked_of = ""
    filled = [*_one_by_one([line for line in all_lines if line.text.strip()])]
    end = Line(0, "", command=True)
    for typed, (value, following) in zip(filled, pairwise([*filled[1:], end]), strict=False):
        is_alone = following.command or following.number > value.number + 1
        is_asked = typed.command and is_alone and not value.command
        if is_asked and (asked := _ASKED.search(typed.text)):
            name, whom = asked[1] or asked[3], typed.text[: asked.start()].strip()
            if fields and (whom != asked_of or name in fields):
                yield _record(fields, rows)
                fields, rows = {}, {}
            # PowerShell prints a span of whole days so.
            told = (
                f"{value.text.strip()}.00:00:00" if asked["days"] else with_its_base(typed.text, value.text)
            )
            fields[name], rows[name], asked_of = told, value.number, whom
    if fields:
        yield _record(fields, rows)


def _one_by_one(filled: list[Line]) -> Iterator[Line]:
    """Yield the lines, with each of several properties asked for in one line above its own value.

    Where there are not as many values, which of them is told is not known.
    """
    index = 0
    while index < len(filled):
        line = filled[index]
        parts = map(str.strip, line.text.split(";")) if line.command and ";" in line.text else ()
        asked = [one for one in parts if one and not _SILENT.match(one)]
        asked = asked or [*_of_key(line)]
        index += 1
        if (
            not asked
            or (len(asked) < 2 and ";" in line.text)
            or not all(_ASKED.search(one) or _CLOCK.fullmatch(one) for one in asked)
        ):
            yield line
            continue
        ends = index + len(asked)
        values = filled[index:ends]
        is_cut = len(values) < len(asked) or any(one.command for one in values)
        if is_cut or (ends < len(filled) and not filled[ends].command):
            continue
        for command, value in zip(asked, values, strict=True):
            yield from (line._replace(text=command), value)
        index = ends


def _of_key(line: Line) -> Iterator[str]:
    """Yield for each value of a key that a command asks for what asks for it alone."""
    found = _OF_KEY.fullmatch(line.text) if line.command else None
    if found:
        command = line.text[: found.start("names")]
        names = (one.strip("\"' ") for one in found["names"].split(","))
        yield from (f"({command}).{name}" for name in names)


def _record(fields: dict[str, str], rows: dict[str, int]) -> Record:
    return Record.of(fields, min(rows.values()), max(rows.values()), rows)
