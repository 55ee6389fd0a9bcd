"""Write what somebody noted of a value as a program prints it: ``Name : value``."""

import re

from checks.engine.spelling import spelled

#: What may stand before the name where it is a point of a list: a box that is ticked, or that it was added.
_BEFORE = (
    r"(?:(?:\[[xX✓✔]\]|[☑☒✅✔✓]) {1,4}"
    r"|(?:nachtrag|ergänzung|edit|update|p\.?s\.?|fyi|info|note|also|doplnenie|dodatok|doplnok|doplnění)"
    r" ?[:-] {1,4}(?=\(?Get-))?"
)
#: The dots that lead from a name to its value.
_LEADER = spelled(
    rf"^(\s{{0,40}}){_BEFORE}([^\W\d][\w /()-]{{1,60}}?|[^\W\d][\w /().-]{{1,80}}?(?= \.\.))"
    r" ?\.{4,} ?:? ?(?=[^\s.])",
    re.IGNORECASE,
)
#: A command that shows one thing, as the name of what it shows; a sentence or an error is no value.
_COMMAND = spelled(
    rf"^(\s{{0,40}})(?:[-*•+] {{1,3}})?{_BEFORE}"
    r"(?:\(Get-Service (?:-Name )?[\"']?(?P<service>[\w.-]{2,60})[\"']?\)\.Status"
    r"|\(Get-[^()|]{2,120}\)\.(?P<property>\w{2,60})"
    r"|(?P<cmdlet>Get-[A-Z]\w{2,60}(?: {1,3}[\w.\"'*-]{1,60}){0,3}?))"
    r" {0,9}(?: (?:=|={1,2}>|-{1,2}>|→|⇒|:)|:|\t) {0,9}(?=[\w.+-]{1,40}\s{0,9}$)",
    re.IGNORECASE,
)

_SWITCH = re.compile(r" {1,3}-[A-Za-z]\w{1,20}$")


def as_field(line: str) -> str:
    """Return a line in which a name has its value behind it as a program would print it."""
    if "...." in line:
        line = _LEADER.sub(r"\1\2 : ", line)
    if "et-" in line and (found := _COMMAND.match(line)):
        # With a switch behind it, it looks like a command that was typed.
        name = found["service"] or found["property"] or _SWITCH.sub("", found["cmdlet"])
        return f"{found[1]}{name} : {line[found.end() :]}"
    return line
