"""Read what ``Test-NetConnection`` printed, for one port of one host or for many."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from checks.engine.connections.connection_lines import (
    COMMAND,
    Told,
    host_of_loop,
    lone_warnings,
    refused_above,
    tested_above,
    unresolved_host,
)
from checks.engine.connections.other_tests import other_tests
from checks.engine.connections.own_columns import IN_WORDS, names_of, result_of
from checks.engine.connections.quiet_tests import quiet_results
from checks.engine.connections.told_tests import row_tests
from checks.engine.connections.wrong_place import wrong_place
from checks.engine.formats.record import Record
from checks.engine.formats.records import records
from checks.engine.model import Observation, Problem
from checks.engine.text import Line, clean, lines, once_per_text, shorten, words
from checks.engine.transcript.last_command import last_above

#: The name of one of these fields stands in every record of a test, in small letters.
_OF_RECORDS = ("tcptestsucceeded", "computername", "targetaddress", "port")
#: What a page writes where everybody has a name of his own.
_LEFT_OPEN = re.compile(
    r"[<{](?!redact|mask|hidden|removed|snip)|[$%]|x{3}|^(?:your[\w-]{0,20}|(?:my)?-?name-?space)\."
)


@dataclass(frozen=True)
class ConnectionTest:
    """One test: ``open`` and ``resolved`` are ``None`` where the output does not tell.

    ``answer`` is the status of a web request that was made instead, 0 where no answer came. ``is_told`` where
    nothing but a sentence says so.
    """

    host: str
    port: int | None
    open: bool | None
    resolved: bool | None = field(compare=False)
    answer: int | None = None
    is_told: bool = False

    def __str__(self) -> str:
        if self.answer is not None:
            return f"{self.host}: {self.answer or 'no answer'}"
        return f"{self.host}:{self.port or '?'} {self.open}"


@once_per_text
def connection_tests(text: str) -> Sequence[Observation]:
    """Return a ``ConnectionTest`` for each test in ``text``; the subject is ``host:port``.

    The host is empty where neither the output nor the typed command names it. Raises
    ``Problem`` ``not_recognised`` where there is no result at all, ``over_wireless`` or ``on_itself`` where
    each was made at a place where it proves nothing.
    """
    all_lines = lines(text)
    known = words(text)
    found: list[Observation] = []
    strange: list[Problem] = []
    if not known.isdisjoint(_OF_RECORDS):
        typed = [line for line in all_lines if line.command and line.text]
        nameless = {host for line in all_lines if (host := unresolved_host(line))}
        for one in filter(is_test, records(text)):
            if problem := wrong_place(one):
                strange.append(problem)
            else:
                found.append(_or_unresolved(_from_record(one, all_lines, typed), nameless))
    if not known.isdisjoint(("true", "false")):
        found += _quiet_results(all_lines)
    if "failed" in known:
        found += _refused(all_lines, found)
    found += _by_others(other_tests(all_lines, known))
    if "failed" in known:
        found += _unresolved_hosts(
            all_lines, {one.value.host for one in found if one.value.resolved is False}
        )
    found = found or _by_others(row_tests(all_lines))
    if not found and strange:
        raise strange[0]
    if not found:
        raise Problem("not_recognised", command=COMMAND, found=shorten(clean(text)))
    return sorted(found, key=lambda one: one.first_line)


def resembles_tests(text: str) -> bool:
    """Return whether a text has the form of tests that a script of somebody's own made."""
    if words(text).isdisjoint(("true", "false", *IN_WORDS)):
        return False
    return any(map(names_of, records(text))) or any(row_tests(lines(text)))


def is_test(record: Record) -> bool:
    """Return whether a record is that of a connection test."""
    return (
        record.has("TcpTestSucceeded")
        or names_of(record) is not None
        or (record.has("ComputerName") and (record.has("PingSucceeded") or record.has("RemotePort")))
    )


def _from_record(record: Record, all_lines: list[Line], typed: list[Line]) -> Observation:
    if names := names_of(record):
        return _from_detailed(record, *names)
    port = record.get("RemotePort")
    address = record.get("RemoteAddress") if record.has("RemoteAddress") else None
    is_open = record.flag("TcpTestSucceeded")
    host = record.get("ComputerName").lower().rstrip(".")
    host = "" if _LEFT_OPEN.search(host) else host
    # Of a failed test only the end may be left: the warning above it has address and port.
    above = refused_above(all_lines, record.first_line) if is_open is False and not (host or port) else None
    host, port = (above[0], str(above[1])) if above else (host, port)
    asked = tested_above(all_lines, record.first_line)
    if not (port or record.has("RemotePort")) and host in ("", asked[0]):
        host, port = asked
    host = host or (host_of_loop(last_above(typed, record.first_line)) if port else "")
    test = ConnectionTest(
        host=host,
        port=int(port) if port.isdecimal() else None,
        open=is_open,
        resolved=True if is_open or address else (None if address is None else False),
    )
    subject = f"{test.host}:{test.port or ''}"
    return record.observe(test, "ComputerName", "RemotePort", "TcpTestSucceeded", subject=subject)


def _or_unresolved(test: Observation, nameless: set[str]) -> Observation:
    """Return the test as one of a name that was not found, where a warning says so and no port was tried."""
    host = test.value.host
    if host not in nameless or test.value.port or test.value.open:
        return test
    return replace(test, value=ConnectionTest(host, None, None, resolved=False), subject=f"{host}:")


def _from_detailed(record: Record, named: str, result: str) -> Observation:
    host, port, is_open = record.get(named).lower(), record.get("Port"), result_of(record, result)
    resolved = True if is_open or record.get("TargetAddress") else None
    test = ConnectionTest(host, int(port) if port.isdecimal() else None, is_open, resolved)
    return record.observe(test, named, "Port", result, subject=f"{host}:{test.port or ''}")


def _quiet_results(all_lines: list[Line]) -> list[Observation]:
    return [
        _from_line(one.line, ConnectionTest(one.host, one.port, one.open, None))
        for one in quiet_results(all_lines)
    ]


def _refused(all_lines: list[Line], tests: list[Observation]) -> list[Observation]:
    """Return a closed port for each warning whose test was not copied along."""
    told = {one.first_line: (one.value.port, one.value.open) for one in tests}
    return [
        _from_line(line, ConnectionTest(host, port, open=False, resolved=True))
        for host, port, line in lone_warnings(all_lines, told)
    ]


def _by_others(told: Iterable[Told]) -> list[Observation]:
    return [
        _from_line(one.line, ConnectionTest(one.host, one.port, one.open, one.port is not None), one.named_in)
        for one in told
    ]


def _unresolved_hosts(all_lines: list[Line], told: set[str]) -> list[Observation]:
    """Return each host that was not found and of which no test tells the same."""
    return [
        _from_line(line, ConnectionTest(host, port=None, open=None, resolved=False))
        for line in all_lines
        if (host := unresolved_host(line)) and host not in told
    ]


def _from_line(line: Line, test: ConnectionTest, named_in: Line | None = None) -> Observation:
    subject = f"{test.host}:{test.port or ''}"
    return Observation(test, (named_in or line).number, line.number, line.text.strip(), subject)
