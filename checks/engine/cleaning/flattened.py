"""Part a typed command from the list that it printed, where a page put both on one line."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checks.engine.text import Line

_TYPED = re.compile(r"\s{0,40}\(*(?:Get|Test|Resolve)-[A-Za-z]\w{1,60}\b")
#: The name of a field; PowerShell puts blanks on both sides of the colon behind it.
_FIELD = re.compile(r"(?<=\s)[A-Za-z]\w{1,60}\s{1,60}:(?=\s|$)")
_PROMPT = re.compile(r"(?<=\s)PS [A-Za-z]:\\[^<>:\"|?*\n]{0,200}> ?")
#: In a command, a colon with blanks on both sides may stand once by chance; in a sentence, twice.
_FEWEST = 2
#: What somebody says behind a command begins so, and text in quotes belongs to it.
_REMARK = "#"
_WORDS = re.compile(r"(?: [A-Za-z]{1,20}){3}")


def with_outputs_below(all_lines: "list[Line]") -> "list[Line]":
    """Return the lines with such a list as a line of its own, which has the number of the command's."""
    together = [" :" in line.text and "-" in line.text and _is_both(line) for line in all_lines]
    if not any(together):
        return all_lines
    return [
        each
        for line, is_both in zip(all_lines, together, strict=True)
        for each in (_parted(line) if is_both else (line,))
    ]


def _is_both(line: "Line") -> bool:
    found = _FIELD.findall(line.text) if _TYPED.match(line.text) else ()
    return len(found) >= _FEWEST + (not line.command) and bool(_command_in(line.text))


def _command_in(text: str) -> str:
    """Return what stands before the first field; empty where that may be no command."""
    field = _FIELD.search(text)
    command = text[: field.start()].rstrip() if field else ""
    is_quoting = any(command.count(one) % 2 for one in "\"'") or _REMARK in command or _WORDS.search(command)
    return "" if is_quoting else command


def _parted(line: "Line") -> "Iterator[Line]":
    """Yield the command and what it printed, and the same of each further prompt on the line."""
    starts = [0, *(one.start() for one in _PROMPT.finditer(line.text))]
    for start, end in zip(starts, [*starts[1:], len(line.text)], strict=True):
        found = _PROMPT.match(line.text, start) if start else None
        text = line.text[found.end() if found else start : end].rstrip()
        command = _command_in(text) if _TYPED.match(text) else ""
        is_plain = found is not None and not command
        yield line._replace(
            text=text if is_plain else command, command=True, prompt=found[0] if found else line.prompt
        )
        if not is_plain:
            yield line._replace(text=text[len(command) :].lstrip(), command=False, prompt="")
