"""An allow list as administrators keep it: names with wildcards, address ranges, rules with words."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from checks.engine.model import Input, Observation, Problem
from checks.engine.spelling import spelled
from checks.engine.text import Line, clean, lines, lowered, shorten
from checks.inputs.firewall_hosts.action import actions, asks_for, is_action, statements
from checks.inputs.firewall_hosts.entry import (
    PORT_OF,
    PORTS,
    AddressEntry,
    HostEntry,
    address_entry,
    host_entry,
)
from checks.inputs.firewall_hosts.heading import Says, is_heading, is_of_columns, says, takes_back
from checks.inputs.firewall_hosts.listed import is_label, is_listed, refuses
from checks.inputs.firewall_hosts.needed_names import names_ours
from checks.inputs.firewall_hosts.rule_rows import Judged, Row, judged_rows
from checks.inputs.firewall_hosts.told import says_allowed, says_blocked

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
_REMARK = spelled(
    r"\b(?:comments?|description|popis|poznámka|rule[ _-]?name|displayname)\b"
    r"(?:[\"']?\s{0,3}[:=]|(?=\s{0,3}[\"']))\s{0,60}(?:\"[^\"]*\"|'[^']*'|[^,;\t\"']*)",
    re.IGNORECASE,
)
#: Ways to write "this name and every name below it", "every name below", and a harmless dot.
_SPELLINGS = (
    ("(^|\\.)", "."), ("(?:^|\\.)", "."), ("[*.]", "."), ("[.]", "."), ("*. ", "*."), ("hxxp", "http"),
)  # fmt: skip
_SEPARATORS = re.compile(r"[\s,;|\"'`<>(){}\[\]=]+")
_NUMBERED_PORTS = spelled(r"(?<![a-z])(?:tcp|udp|\w{0,12}port[a-zí]{0,3})[\s:/_-]{0,3}(\d[\d\s/&+-]{0,80})")
#: Of a heading; interfaces are called *port1*, and *HTTP* may be any web traffic there.
_OF_HEADING = re.compile(
    r"\b(?:tcp|udp|d?ports?|porte?n?y?)[\s:/_-]{1,3}"
    r"(\d{1,5}(?:(?: ?[/&+,-] ?| and | und | a | or )\d{1,5}){0,9})"
)
_AS_WORDS = {
    Says.DENIED: "deny",
    Says.OFF: "disabled",
    Says.ALLOWED: "allow",
    Says.OTHER: "",
    Says.NOTHING: "",
}
_ACTION_OF = {Row.OFF: "off", Row.REFUSED: "deny"}
_PORT_PROTOCOL = re.compile(r"(?<![\w.])(\d{1,5})/(?:tcp|udp)")
_PROTOCOLS = re.compile(r"(?<![\w.])(https?|ssl|tls|www)(?![\w.])(?! (?:proxy|inspection))")


def resembles(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether ``text`` is nothing but a list of names, rules or objects, one for writeback."""
    return names_ours(lowered(text), facts) and is_listed([line for line in lines(text) if line.text.strip()])


def tells(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether somebody says what is allowed: one of each kind, or one that was copied wrongly.

    Of what is blocked, one is enough.
    """
    if not names_ours(lowered(text), facts) or refuses([line.text for line in lines(text)]):
        return False
    if any(names_ours(one, facts) for one in says_blocked(text)):
        return True
    table = facts["writeback_hosts"]
    labels, wrong = table["labels"].values(), table["wrong_hosts"]["article"]
    said = " ".join(says_allowed(text))
    return wrong in said or all(f"{one}." in said for one in labels)


def heads(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a line above a list says what is done with it."""
    return is_heading(text) and says(text) is not Says.NOTHING


def ends(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a line below a list takes it back."""
    return takes_back(text)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return every entry of the list; its subject is the entry as the list means it.

    Raises ``Problem``: ``no_hosts``, ``not_a_statement`` for a list that asks for entries, or
    ``other_output`` for a connection test or an event.
    """
    if any(mark in text for mark in _OTHER_OUTPUT):
        raise Problem("other_output")
    if refuses([line.text for line in lines(text)]):
        raise Problem("not_a_statement", found=shorten(clean(text)))
    single_ports = facts["writeback_hosts"]["ports_in_lists"]
    found, heading, above = [], _Heading(), ""
    rows = judged_rows([line.text for line in lines(text)])
    for index, line in enumerate(lines(text)):
        judged = rows.get(index, Judged())
        if judged.row is Row.OF_OTHERS:
            continue
        told = line._replace(text=_without(line.text, judged.endless))
        entries = [_in_row(one, judged.row) for one in _entries(told, single_ports, heading, above)]
        has_names = any(isinstance(one, HostEntry) for one in entries)
        if has_names and judged.row is Row.NOT_NOW:
            raise Problem("not_a_statement", (line.number, line.number), found=shorten(line.text))
        if has_names and heading.says is Says.OTHER:
            raise Problem("not_a_statement", (line.number, line.number), found=shorten(line.text))
        found += [Observation(one, line.number, line.number, line.text.strip(), str(one)) for one in entries]
        is_alone = not entries or (not has_names and line.text.endswith(":"))
        if line.text and is_alone and not (is_label(line.text) or line.text.startswith("|")):
            above = line.text.lower()
            heading = _heading(line.text)
    if not found and any(one.row is Row.OF_OTHERS for one in rows.values()):
        raise Problem("not_a_statement", found=shorten(clean(text)))
    if not found:
        raise Problem("no_hosts", found=shorten(clean(text)))
    return found


def _in_row(entry: HostEntry | AddressEntry, row: Row) -> HostEntry | AddressEntry:
    action = _ACTION_OF.get(row, "")
    return replace(entry, action=action) if action and isinstance(entry, HostEntry) else entry


def _without(text: str, words: str) -> str:
    before, _, behind = text.rpartition(words) if words else (text, "", "")
    return before + behind


class _Heading(NamedTuple):
    """What is said above a list, in words and of which ports."""

    says: Says = Says.NOTHING
    words: str = ""
    ports: tuple[str, ...] = ()


def _heading(text: str) -> _Heading:
    small = text.lower()
    if any(is_action(one.strip()) for one in text.split("  ")):
        return _Heading(words=small)
    if not is_heading(text) or is_of_columns(text) or small.lstrip().startswith("acl "):
        return _Heading()
    said = says(text)
    # The port of a proxy is none of what lies behind it.
    return _Heading(said, _AS_WORDS.get(said, ""), () if "proxy" in small else _ports(small, (), _OF_HEADING))


def _entries(
    line: Line, single_ports: Iterable[str], heading: _Heading, above: str
) -> Iterator[HostEntry | AddressEntry]:
    text = _REMARK.sub(" ", _COMMENT.sub("", _PROMPT.sub("", line.text))).lower()
    for written, meant in _SPELLINGS:
        text = text.replace(written, meant)
    for said in statements(text):
        yield from _entries_of(said, line, single_ports, heading, above)


def _entries_of(
    text: str, line: Line, single_ports: Iterable[str], heading: _Heading, above: str
) -> Iterator[HostEntry | AddressEntry]:
    tokens = [one for one in _SEPARATORS.split(text) if one]
    read = [address_entry(one) or host_entry(one) for one in tokens]
    rest = [token for token, entry in zip(tokens, read, strict=True) if entry is None]
    ports = _ports(" ".join(rest), [one for one in tokens[1:] if one in single_ports])
    words = [None if entry else token for token, entry in zip(tokens, read, strict=True)]
    if any(read) and asks_for(text, words, above):
        raise Problem("not_a_statement", (line.number, line.number), found=shorten(line.text))
    for entry, action in zip(read, actions(text, words, heading.words) if any(read) else (), strict=False):
        if isinstance(entry, HostEntry):
            yield HostEntry(entry.host, entry.form, entry.ports or ports or heading.ports, action)
        elif entry:
            yield entry


def _ports(words: str, single: Iterable[str], numbered: re.Pattern[str] = _NUMBERED_PORTS) -> tuple[str, ...]:
    """Return the ports that a line names in words or as a number that can only be a port."""
    found = [port for run in numbered.findall(words) for port in PORTS.findall(run)]
    found += [*_PORT_PROTOCOL.findall(words), *single]
    if numbered is _NUMBERED_PORTS:
        found += [PORT_OF[one] for one in _PROTOCOLS.findall(words)]
    only_udp = "udp" in words and "tcp" not in words
    return tuple(dict.fromkeys(f"{one.replace(' ', '')}{'/udp' if only_udp else ''}" for one in found))
