"""Tell what was run on a domain controller: there most commands answer as well, but not of the server."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from checks.engine.context.remark import meanings
from checks.engine.text import Line

#: How most of them are called; AADC is Azure AD Connect.
_NAME = (
    r"(?![\w-]*adc)(?:(?:[a-z][\w-]{0,12})?dc-?\d{1,3}|dc-[\w-]{1,12}|(?:[\w-]{1,12}-)?p?dc)"
    r"(?:\.[\w.-]{1,80})?"
)
_HOST = re.compile(_NAME, re.IGNORECASE)
_CONTROLLER = (
    r"(?:(?:the|our|a|my|one of the|dem|einem|unserem|de[nr]|naš[oe]m|samotn\w+) )?"
    r"(?:(?:primary|local|root) )?(?:p?dcs?|pdc emulator|domain controllers?|domänencontroller\w?"
    rf"|dom[eé]nov\w+ [rř]adi[cč]\w*|[rř]adi[cč]\w* dom[eé]ny|{_NAME})(?![\w-])"
)
_FROM = re.compile(rf"\b(?:from|von|vom|zo?) {_CONTROLLER}")
_ON = re.compile(rf"\b(?:on|at|auf|am|na) {_CONTROLLER}")
#: It was only asked for, it has the program itself, or nothing is said to have been run there.
_TARGET = re.compile(r"\b(?:ports?|reach|connect|open|block|listen|erreich|offen|dostup|otvor|spoj)")
_NO = re.compile(r"\?|\b(?:not|never|nicht|nie|ne)\b|n't\b|connect|sync|entra|aadc|install|against")
_CLAUSE = re.compile(r"[,;(]")
#: This was on it; I ran it there.
_RAN = re.compile(r"^[-!]*(?:[^,?]{0,3}R|T.?B|TF)")
_HINTS = ("dc", "ontroller", "adič")
_REMOTE = re.compile(
    r"\b(?:enter-pssession|invoke-command|icm|etsn)\b.{0,60}?\s(?:-c\w* )?[\"']?(?=[\w.-]*dc)([\w.-]{1,100})"
    r"|\bpsexec\w*(?:\.exe)? .{0,40}?\\\\([\w.-]{1,100})|\bwinrs(?:\.exe)? .{0,40}?-r:([\w.-]{1,100})",
    re.IGNORECASE,
)
#: What ``systeminfo`` says of one, in English, German, Slovak and Czech.
_CONFIGURATION = re.compile(
    r"(?:primary|additional/backup|backup|primärer|sicherungs-?|zusätzlicher|primárny|primární|záložn\w) ?"
    r"(?:domain controller|domänencontroller|radič domény|řadič domény)",
    re.IGNORECASE,
)
_HOST_FIELDS = ("host name", "hostname", "dnshostname", "csname", "csdnshostname", "computername")
#: The computer that a prompt names.
_AT = re.compile(r"\s*(?:\[([\w.-]{1,100})\]|([A-Za-z][\w.-]{1,40})> ?$)")
_OWN_NAME = re.compile(r"\s*(?:hostname(?:\.exe)?|\$env:computername)\s*", re.IGNORECASE)


def is_controller(host: str) -> bool:
    """Tell the name of a domain controller from that of any other computer."""
    return bool(_HOST.fullmatch(host))


def has_role(fields: Mapping[str, str]) -> bool:
    """Return whether ``systeminfo`` says of a computer that it is a domain controller."""
    return any(map(_CONFIGURATION.fullmatch, fields.values()))


def shows_controller(fields: Mapping[str, str]) -> bool:
    """Return whether a computer is a domain controller, by its role or by its name."""
    return has_role(fields) or any(is_controller(fields.get(one, "")) for one in _HOST_FIELDS)


def says_on_controller(text: str) -> bool:
    """Return whether a line above or below an output says that it was printed on a domain controller."""
    small = text.lower()
    if not any(map(small.__contains__, _HINTS)):
        return False
    announces = text.endswith(":")
    for clause in _CLAUSE.split(small.rpartition(". ")[2] if announces else small):
        is_there = _FROM.search(clause) or (_ON.search(clause) and not _TARGET.search(clause))
        if is_there and not _NO.search(clause) and (announces or _RAN.search(meanings(clause))):
            return True
    return False


def typed_on_controllers(all_lines: Sequence[Line]) -> Iterator[tuple[Line, int]]:
    """Yield each command that was typed on a domain controller, and where the next one stands."""
    typed = [line for line in all_lines if line.command]
    names = {
        line.number: below.text.strip()
        for line, below in pairwise(all_lines)
        if line.command and _OWN_NAME.fullmatch(line.text)
    }
    # Lines repeat: each is looked at once.
    hosts = {one: _host_of(*one) for one in {(line.prompt, line.text) for line in typed}}
    controllers = {*filter(is_controller, (*hosts.values(), *names.values()))}
    there = ""
    for line, following in pairwise([*typed, Line(10**9, "")] if controllers else ()):
        there = names.get(line.number, there)
        host = hosts[line.prompt, line.text] or there
        if host in controllers:
            yield line._replace(text=f"{host}> {line.text}"), following.number


def _host_of(prompt: str, command: str) -> str:
    """Return on which computer a command runs, as its prompt or the command itself tells."""
    found = _AT.match(prompt) or _REMOTE.search(command)
    return next(filter(None, found.groups())) if found else ""
