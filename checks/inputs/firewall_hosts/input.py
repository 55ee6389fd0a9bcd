"""An allow list as administrators keep it: names with wildcards, address ranges, rules with words."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from checks.engine.model import Input, Observation, Problem
from checks.engine.text import Line, clean, lines, shorten

#: An entry may stand in a list any number of times; its repetitions say the same.
INPUT = Input(kind="paste", many=True, repeats=True, facts=("writeback_hosts",))

#: What only the output of another command holds; its hosts are no allow list.
_OTHER_OUTPUT = ("TcpTestSucceeded", "PingSucceeded", "TrackingId")
#: A command line of a firewall, whose ``#`` starts no comment.
_PROMPT = re.compile(r"^\S{1,60}(?: \([\w-]{1,60}\))? # ?(?=(?:config|edit|set|show|get|next|end)\b)")
#: What is no entry although it names hosts: comments, remarks and the names of objects.
_COMMENT = re.compile(
    r"^\s*(?:!|::|;\s|(?:rem|edit)\b|description\b(?![\"']?\s{0,3}[:=,;\t])).*"
    r"|\bremark\b.*|(?<!\S)(?:#(?!\d)|//).*|<!--.*",
    re.IGNORECASE,
)
_REMARK = re.compile(
    r"\b(?:comments?|description|popis|poznámka|rule[ _-]?name|displayname)\b"
    r"(?:[\"']?\s{0,3}[:=]|(?=\s{0,3}[\"']))\s{0,60}(?:\"[^\"]*\"|'[^']*'|[^,;\t\"']*)",
    re.IGNORECASE,
)
#: Ways to write "this name and every name below it", "every name below", and a harmless dot.
_SPELLINGS = (
    ("(^|\\.)", "."), ("(?:^|\\.)", "."), ("[*.]", "."), ("[.]", "."), ("*. ", "*."), ("hxxp", "http"),
)  # fmt: skip
_SEPARATORS = re.compile(r"[\s,;|\"'`<>(){}\[\]=]+")
_AFTER_NAME = re.compile(r"[/?#]")
_NAME = re.compile(r"[a-z0-9_*-]+")
_IPV4 = re.compile(r"\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\w.])")
_IPV6 = re.compile(r"[0-9a-f:]{2,39}(?:/\d{1,3})?")
_NOT_PUBLIC = re.compile(r"(?:0|10|127|255|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.|f[cd]|fe80|::1")
_NUMBERED_PORTS = re.compile(
    r"(?<![a-z])(?:tcp|udp|\w{0,12}port[a-zí]{0,3})[\s:/_-]{0,3}(\d[\d\s/&+-]{0,80})"
)
_PORT_PROTOCOL = re.compile(r"(?<![\w.])(\d{1,5})/(?:tcp|udp)")
_PORTS = re.compile(r"\d{1,5}(?: ?- ?\d{1,5})?")
_PROTOCOLS = re.compile(r"(?<![\w.])(https?|ssl|tls|www)(?![\w.])(?! (?:proxy|inspection))")
_PORT_OF = {"http": "80", "www": "80", "https": "443", "ssl": "443", "tls": "443"}
_WORD = re.compile(r"[^\W\d_]+")
#: Words of a line that decide what it does; "not" and "never" turn a block round.
_ALLOWS = frozenset(
    ("allow", "allowed", "permit", "permitted", "accept", "pass", "not", "never")
    + ("povoliť", "povolené", "povolený", "povoľ")
)
_DENIES = frozenset(
    ("deny", "denied", "block", "blocked", "drop", "dropped", "reject", "rejected")
    + ("zakázať", "zakázané", "zakáž", "blokovať", "blokované", "zablokované", "zamietnuť")
)
_SWITCHED_OFF = frozenset(("disabled", "inactive", "vypnuté", "neaktívne"))
_PREFIX = {"below": "*.", "whole": "."}


@dataclass(frozen=True)
class HostEntry:
    """A name in a list, lower case and without its wildcard.

    ``form``: ``exact`` is the name alone, ``below`` every name below it (``*.name``), ``whole``
    both (``.name``), ``part`` a name with a star in it. ``ports`` are those that the entry or its
    line names, none where it names none. ``action`` is ``allow``, ``deny`` or ``off``.
    """

    kind: ClassVar[str] = "name"
    host: str
    form: str
    ports: tuple[str, ...] = ()
    action: str = "allow"

    @property
    def name(self) -> str:
        return _PREFIX.get(self.form, "") + self.host

    def reaches(self, port: int) -> bool:
        """Tell whether the entry is open for a TCP port; one that names no port is."""
        spans = [[int(one) for one in each.split("-")] for each in self.ports if each[-1].isdigit()]
        return not self.ports or any(span[0] <= port <= span[-1] for span in spans)

    def __str__(self) -> str:
        action = "" if self.action == "allow" else f"{self.action} "
        return f"{action}{self.name}{':' if self.ports else ''}{','.join(self.ports)}"


@dataclass(frozen=True)
class AddressEntry:
    """An IP address or a range of them; ``public`` unless it belongs to a private network."""

    kind: ClassVar[str] = "address"
    address: str
    public: bool

    def __str__(self) -> str:
        return self.address


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return every entry of the list; its subject is the entry as the list means it.

    Raises ``Problem``: ``no_hosts``, or ``other_output`` for a connection test or an event.
    """
    if any(mark in text for mark in _OTHER_OUTPUT):
        raise Problem("other_output")
    single_ports = facts["writeback_hosts"]["ports_in_lists"]
    found = [
        Observation(entry, line.number, line.number, line.text.strip(), subject=str(entry))
        for line in lines(text)
        for entry in _entries(line, single_ports)
    ]
    if not found:
        raise Problem("no_hosts", found=shorten(clean(text)))
    return found


def _entries(line: Line, single_ports: Iterable[str]) -> Iterator[HostEntry | AddressEntry]:
    text = _REMARK.sub(" ", _COMMENT.sub("", _PROMPT.sub("", line.text))).lower()
    for written, meant in _SPELLINGS:
        text = text.replace(written, meant)
    tokens = [one for one in _SEPARATORS.split(text) if one]
    read = [_address(one) or _host(one) for one in tokens]
    rest = [token for token, entry in zip(tokens, read, strict=True) if entry is None]
    ports = _ports(" ".join(rest), [one for one in tokens[1:] if one in single_ports])
    action = _action(set(_WORD.findall(" ".join(rest))), re.split(r"[\t,;|]", text))
    for entry in read:
        if isinstance(entry, HostEntry):
            yield HostEntry(entry.host, entry.form, entry.ports or ports, action)
        elif entry:
            yield entry


def _address(token: str) -> AddressEntry | None:
    token = token.rpartition("://")[2]
    if not _IPV4.match(token) and not (token.count(":") > 1 and _IPV6.fullmatch(token)):
        return None
    return AddressEntry(token, not _NOT_PUBLIC.match(token))


def _host(token: str) -> HostEntry | None:
    """Return what one word of a line names, without the action of the line; ``None`` for no host."""
    if token.startswith("^."):
        token = "*" + token[1:]
    if token.startswith(".*"):
        token = token[1:]
    if "\\" in token:
        token = token.replace("\\.", "\0").replace(".*", "*").replace("\0", ".").replace("\\", "")
    scheme, _, rest = token.strip("^$").rpartition("://")
    rest = _AFTER_NAME.split(rest, maxsplit=1)[0]
    while ":" in rest and "." not in rest.partition(":")[0]:
        rest = rest.partition(":")[2]
    name, _, port = rest.partition(":")
    form, host = _form(name.rstrip(".*"))
    labels = host.split(".")
    if "@" in name or not all(_NAME.fullmatch(label) for label in labels):
        return None
    if len(labels) < 2 and form != "below" or len(labels[-1]) < 2 or not labels[-1].isalpha():
        return None
    if not port:
        port = _PORT_OF.get(scheme, "")
    return HostEntry(host, form, (port,) if _PORTS.fullmatch(port) else ())


def _form(name: str) -> tuple[str, str]:
    host = name.lstrip("*")
    stars = len(name) - len(host)
    while host.startswith((".*.", "..")):
        host = host[1:].lstrip("*")
    if "*" in host:
        return "part", name
    if host.startswith("."):
        return ("below" if stars else "whole"), host[1:]
    return ("whole" if stars else "exact"), host


def _ports(words: str, single: list[str]) -> tuple[str, ...]:
    """Return the ports that a line names in words or as a number that can only be a port."""
    found = [port for run in _NUMBERED_PORTS.findall(words) for port in _PORTS.findall(run)]
    found += _PORT_PROTOCOL.findall(words) + single
    found += [_PORT_OF[one] for one in _PROTOCOLS.findall(words)]
    only_udp = "udp" in words and "tcp" not in words
    return tuple(dict.fromkeys(f"{one.replace(' ', '')}{'/udp' if only_udp else ''}" for one in found))


def _action(words: set[str], cells: list[str]) -> str:
    if any(cell.strip(" \"'") in _SWITCHED_OFF for cell in cells):
        return "off"
    return "deny" if words & _DENIES and not words & _ALLOWS else "allow"
