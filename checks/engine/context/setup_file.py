"""Tell the file of a setup, which may lie anywhere, from the program that it installs."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from checks.engine.formats.record import Record
from checks.engine.text import Line

_SETUP = re.compile(r"(?:setup|installer)[\w.-]{0,40}\.exe\b|\.msi\b", re.IGNORECASE)
#: A program somewhere on a disk or a share.
_PATH = re.compile(r"(?:\b[a-z]:|\\)\\[^\"'|<>*?:;]{0,240}?\.(?:exe|msi)\b", re.IGNORECASE)
#: A setup that bears the name of what it installs, or any file, in the folder in which somebody stands.
_RELATIVE = re.compile(r"(?:^|[\s\"'(=])(?:\.\\)?(?:azureadconnect|\*)[\w.*() -]{0,20}\.exe\b", re.IGNORECASE)
_FOLDER = re.compile(r"(?:\b[a-z]:|\\)\\[^>]{0,240}", re.IGNORECASE)
#: Where programs are installed, and where Windows keeps the setups of those that are.
_OF_PROGRAMS = re.compile(
    r"\\(?:program files|programme|progra~1|windows|package cache|microsoft azure ad sync"
    r"|microsoft azure active directory connect|microsoft azure ad connect provisioning agent)"
    r"(?:\\|$| \(x86)",
    re.IGNORECASE,
)
_OF_FILE = ("filename", "fullname", "path", "name", "originalfilename", "fileversionraw", "versioninfo")


def is_of_setup(record: Record, typed: Sequence[Line]) -> bool:
    """Return whether a record is of a setup file, by its fields or by the last of the commands above it."""
    if any(_names_setup(record.fields.get(one, "")) for one in _OF_FILE):
        return True
    above = bisect_left(typed, record.first_line, key=attrgetter("number"))
    return above > 0 and _asks_for_setup(typed[above - 1])


def _names_setup(text: str) -> bool:
    paths = _PATH.findall(text)
    if paths:
        return not any(map(_OF_PROGRAMS.search, paths))
    return bool(_SETUP.search(text))


def _asks_for_setup(command: Line) -> bool:
    folder = _FOLDER.search(command.prompt)
    is_elsewhere = folder is not None and not _OF_PROGRAMS.search(folder[0].rstrip("> "))
    return _names_setup(command.text) or (is_elsewhere and bool(_RELATIVE.search(command.text)))
