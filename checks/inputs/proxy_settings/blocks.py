"""Find the block of the proxy in a file of .NET, be it whole or a part, with or without its path."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from checks.engine.model import Observation, Problem
from checks.engine.text import Line
from checks.inputs.proxy_settings.setting import setting_of

#: How ``Select-String`` and ``findstr`` print a line of a file.
_PREFIX = re.compile(r"^\s{0,9}(?:> )?(?:(\S[^<>]{0,300}?\.config):)?\d{1,6}:")
_FILE = re.compile(
    r"(?:\b[A-Za-z]:|\$env:\w{1,20}|%\w{1,20}%)\\[^<>:\"|?*\n]{1,250}?\.config\b|[\w.]{1,80}\.config\b",
    re.IGNORECASE,
)
#: A name that several files have.
_AMBIGUOUS, _OF_64_BITS = "machine.config", "framework64\\v4.0.30319\\config\\machine.config"
_BEGINS = re.compile(r"<defaultProxy\b", re.IGNORECASE)
#: What is shown of a file may be some of its lines, and the end of the block none of them.
_ENDS = re.compile(r"</(?:defaultProxy|system\.net)\s*>|<defaultProxy\b[^<>]{0,500}/>", re.IGNORECASE)
_REMARK = re.compile(r"<!--.{0,5000}?-->", re.DOTALL)
#: Only the file of the whole machine declares the section.
_OF_ANOTHER = ("\\\\", "filesystem::\\\\", "microsoft.powershell.core\\filesystem::\\\\")
_OF_MACHINE = '<sectiongroup name="system.net"'
_WHOLE = ("<configuration", "</configuration>")
_LONGEST_BLOCK = 60


def blocks(all_lines: list[Line], files: Mapping[str, Any]) -> Iterator[Observation]:
    """Yield the setting of each block, and that a whole file has none; ``files`` tells the places.

    Raises ``Problem`` ``cut_off`` for a block that does not end.
    """
    place, whole = "unnamed", "\n".join(line.text for line in all_lines).lower()
    if _OF_MACHINE in whole:
        place = "machine"
    found, index = False, 0
    caption: Line | None = None
    while index < len(all_lines):
        line = all_lines[index]
        printed = _PREFIX.match(line.text)
        named = (printed and printed[1]) or named_file(line)
        place = place_of(named, files) if named else place
        caption = line if named and not (printed or line.command) else None if named else caption
        if line.command or not _BEGINS.search(line.text):
            index += 1
            continue
        block, end = _block(all_lines, index)
        if _BEGINS.search(block):
            found = True
            numbers = ((caption or line).number, all_lines[end].number)
            caption = None
            yield setting_of(place, block).seen(*numbers, " ".join(block.split()))
        index = end + 1
    if not found and all(one in whole for one in _WHOLE):
        first, *_, last = [line.number for line in all_lines if line.text.strip()]
        yield setting_of(place, "").seen(first, last, "<configuration>")


def named_file(line: Line) -> str:
    """Return the file that a command or a sentence above a block names last, as far as that tells which."""
    if ".config" not in line.text.lower() or line.text.lstrip().startswith("<"):
        return ""
    found = _FILE.findall(line.text)
    if _AMBIGUOUS in found and "framework64" in (line.prompt + line.text).lower():
        return _OF_64_BITS
    telling = [one for one in found if one.lower() != _AMBIGUOUS]
    return telling[-1] if telling else found[-1] if found and line.command else ""


def without_remarks(block: str) -> str:
    """Return a block without what is only remarked in it."""
    return _REMARK.sub("", block).strip()


def is_whole(block: str) -> bool:
    """Return whether a block has its end."""
    return bool(_ENDS.search(block))


def place_of(path: str, files: Mapping[str, Any]) -> str:
    """Return which file a path is, ``unnamed`` for one that no table knows."""
    plain = re.sub(r":\d+:$", "", path.strip()).lower()
    if plain.startswith(_OF_ANOTHER):
        return "unnamed"
    named = [(len(one["ends"]), name) for name, one in files.items() if plain.endswith(one["ends"])]
    return max(named)[1] if named else "unnamed"


def _block(all_lines: list[Line], start: int) -> tuple[str, int]:
    """Return the block that begins in a line, without remarks, and the index of its last line."""
    text = ""
    for end in range(start, min(start + _LONGEST_BLOCK, len(all_lines))):
        text += _PREFIX.sub("", all_lines[end].text) + "\n"
        if is_whole(text):
            return without_remarks(text), end
    line = all_lines[start]
    raise Problem(
        "cut_off", (line.number, all_lines[-1].number), field="defaultProxy", found=line.text.strip()
    )
