"""Tell on which computer each command was typed, where its prompt, itself or what it printed names it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checks.engine.text import Line

_REMOTE = re.compile(
    r"\b(?:enter-pssession|invoke-command|icm|etsn)\b.{0,60}?\s(?:-c\w* )?[\"']?"
    r"(?=[\w.-]*(?:dc|lab))([\w.-]{1,100})"
    r"|\bpsexec\w*(?:\.exe)? .{0,40}?\\\\([\w.-]{1,100})|\bwinrs(?:\.exe)? .{0,40}?-r:([\w.-]{1,100})",
    re.IGNORECASE,
)
#: What asks another computer; where a test leads is no place.
_ASKS = re.compile(
    r"\bget-(?:service|ciminstance|wmiobject|winevent|eventlog|itemproperty|computerinfo|hotfix)\b.{0,120}?"
    r"\s-(?:computername|cn) {1,3}[\"']?([\w.-]{1,100})"
    r"|^\s*(?:reg(?:\.exe)? query [\"']?|sc(?:\.exe)? )\\\\([\w.-]{1,100})",
    re.IGNORECASE,
)
#: Versions of Windows for people, at the head of a console.
_BANNER = re.compile(r"\s*(Microsoft Windows \[Version 10\.0\.(?:1904\d|22\d{3}|262\d\d)[\d.]*\])\s*")
#: What Windows for people prints as its name.
_CAPTION = re.compile(
    r"(?:(?:os ?name|caption|betriebssystemname|productname) {0,40}: {1,40})?((?:Microsoft )?Windows 1[01] "
    r"(?:pro|enterprise|education|home|business)\b.{0,40})",
    re.IGNORECASE,
)
#: The computer that a prompt names.
_AT = re.compile(r"\s*(?:\[([\w.-]{1,100})\]|([A-Za-z][\w.-]{1,40})> ?$)")
_OF_HEAD = 12
_OWN_NAME = re.compile(r"\s*(?:hostname(?:\.exe)?|\$env:computername)\s*(?:;.*)?", re.IGNORECASE)
_NAME = re.compile(r"\s*[\w.-]{1,100}\s*")
#: What tells below a command, or above all, on which computer something was printed.
_FIELD = re.compile(r"\s*(?:PSComputerName|CsDNSHostName)\s{0,40}: ([\w.-]{1,100})\s*", re.IGNORECASE)
#: At the head of a transcript of PowerShell, whatever the label before it.
_MACHINE = re.compile(r"\s*[^\W\d]\w{2,20}: ([\w.-]{1,60}) \(Microsoft Windows NT [\d.]{3,20}\)")


def typed_on(all_lines: Sequence[Line]) -> Iterator[tuple[Line, str, int]]:
    """Yield each command of which the computer is told, its name, and where the next command stands."""
    typed = [line for line in all_lines if line.command]
    names = _names(all_lines)
    # Lines repeat: each is looked at once.
    hosts = {one: _host_of(*one) for one in {(line.prompt, line.text) for line in typed}}
    told = (
        (line, _MACHINE.match(line.text) or _BANNER.fullmatch(line.text)) for line in all_lines[:_OF_HEAD]
    )
    head, there = next(((line, found[1]) for line, found in told if found), (None, ""))
    if head and not typed:
        # A transcript from which the commands were taken out.
        yield head, there, 10**9
    if not (there or names or any(hosts.values())):
        return
    # Who asks at last on which computer he is has typed all of it there.
    there = there or next(iter(names.values()), "")
    for line, following in pairwise([*typed, Line(10**9, "")]):
        there = names.get(line.number, there)
        if host := hosts[line.prompt, line.text] or there:
            yield line, host, following.number


def _names(all_lines: Sequence[Line]) -> dict[int, str]:
    """Return for the lines of commands which computer they say that it is."""
    names, typed = dict[int, str](), 0
    captions = _captions(all_lines)
    asking = {text for text in {line.text for line in all_lines if line.command} if _OWN_NAME.fullmatch(text)}
    for line, below in pairwise(all_lines) if captions or asking else ():
        if line.command:
            typed = line.number
        if line.command and line.text in asking and _NAME.fullmatch(below.text):
            names[typed] = below.text.strip()
        elif line.text in captions and typed:
            names[typed] = captions[line.text]
    return names


def _captions(all_lines: Sequence[Line]) -> dict[str, str]:
    """Return the lines that name a Windows for people, and that name."""
    # Lines repeat: each is looked at once.
    texts = {line.text for line in all_lines}
    found = ((one, _CAPTION.fullmatch(one.strip())) for one in texts if "windows 1" in one.lower())
    return {text: caption[1] for text, caption in found if caption}


def _host_of(prompt: str, command: str) -> str:
    """Return on which computer a command runs, as its prompt or the command itself tells."""
    found = _AT.match(prompt) or _REMOTE.search(command) or _ASKS.search(command)
    return next(filter(None, found.groups())) if found else ""


def printed_on(all_lines: Sequence[Line]) -> Iterator[tuple[Line, str, int, int]]:
    """Yield each field that names its computer, that name, and the first and last line of its record."""
    # Lines repeat: each is looked at once.
    texts = {line.text for line in all_lines}
    fields = {one: found[1] for one in texts if ": " in one and (found := _FIELD.fullmatch(one))}
    first = 0
    for index, line in enumerate(all_lines if fields else ()):
        if not line.text or line.command:
            first = index + 1
        elif line.text in fields:
            below = (all_lines[at] for at in range(index, len(all_lines)))
            end = next((one.number for one in below if one.command or not one.text), all_lines[-1].number + 1)
            yield line, fields[line.text], all_lines[first].number, end - 1
