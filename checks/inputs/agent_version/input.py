"""The build of each provisioning agent, typed or copied from where Windows prints it."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from checks.engine.context.changing_commands import UNINSTALLS
from checks.engine.context.heading import Heading, heading
from checks.engine.context.letter import is_doubted
from checks.engine.context.named_beside import is_named_beside
from checks.engine.context.not_installed import is_not_installed
from checks.engine.context.not_there import lines_not_there
from checks.engine.context.own_sentences import sentences_of
from checks.engine.context.statement import states_what_is
from checks.engine.model import Input, Observation, Problem
from checks.engine.spelling import spelled
from checks.engine.text import Line, clean, lines, output_lines, shorten
from checks.engine.values.host_name import host_name
from checks.engine.values.version import Version, versions_in
from checks.inputs.agent_version.shown import (
    AGENT,
    IN_PORTAL,
    OTHER,
    OWN_COLUMNS,
    VERSIONS,
    from_records,
    shown_in,
)

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "Get-ItemProperty HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\* |"
        ' Where-Object DisplayName -like "*Provisioning Agent*" |'
        " Select-Object @{n='Server'; e={$env:COMPUTERNAME}}, DisplayName, DisplayVersion | Format-List"
    ),
    runs_on="server",
    facts=("agent_builds",),
    changed_by=UNINSTALLS,
    signs=(
        *("Provisioning Agent", "Provisioning Agents", "AADConnectProvisioningAgent"),
        *("Cloud Sync Agent", "External IP"),
    ),
)

#: An agent that brings users from elsewhere, or serves another program.
_OF_ANOTHER_USE = spelled(
    r"\b(?:for|für|pre|pro) (?:\w+ )?(?:workday|successfactors|hr|ldap|scim|ecma|on-?prem\w* app\w*)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(r"\W{0,9}([\w .-]{2,40}):\s")
#: A build that somebody tells of beside those that are shown: *AGENT02 is still at 1.1.359.0*.
_BESIDE = spelled(
    r"\b(?P<host>[a-z][\w.-]{2,60})(?: (?:is|are|was|runs?|has|still|ist|läuft|hat|noch|je|má|stále|ešte"
    r"|ještě|on|at|auf|na|version|verz\w+)){1,5} (?P<number>1\.1\.\d{1,5}\.\d{1,5})(?![\w.]\d)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?<![\d.])1\.1\.\d{1,5}\.\d{1,5}(?!\.?\d)")
_ALONE = re.compile(r"\s*\d{1,5}(?:\.\d{1,5}){2,3}\s*")


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return a ``Version`` for each agent; the subject is its server, else the build itself.

    Rows of other programs are passed over. Raises ``Problem``: ``no_value``, ``other_program``,
    ``connect_build``, ``other_number`` or ``several_in_a_line``.
    """
    shown = from_records(text)
    found = [*shown, *_beside(text, shown)] if shown else _from_lines(_printed(text))
    if not found:
        raise Problem("no_value", found=shorten(clean(text)))
    for one in found:
        _refuse_other_products(one, facts["agent_builds"])
    return found


def recognise(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether a text names the agent, or is a number that a command printed which does."""
    printed = _printed(text)
    if any(AGENT.search(line.text) for line in printed):
        return True
    if any(all(map(one.has, IN_PORTAL)) and any(map(one.has, VERSIONS)) for one in shown_in(text)):
        return True
    asked = any(AGENT.search(line.text) for line in lines(text) if line.command)
    return asked and (
        any(_ALONE.fullmatch(line.text) for line in printed)
        or any(one.has(name) for one in shown_in(text) for name in OWN_COLUMNS)
    )


def _printed(text: str) -> list[Line]:
    """Return the printed lines but those of a program that is not installed."""
    missing = lines_not_there(text)
    return [one for one in output_lines(text) if one.number not in missing]


def _from_lines(written: list[Line]) -> list[Observation]:
    if written and written[0].text.lstrip().startswith(("{", "[")):
        # JSON that was broken off or apart may hold but the beginning of a number.
        return []
    rows = [(line, found) for line in written if (found := list(dict.fromkeys(versions_in(line.text))))]
    ours = [row for row in rows if not OTHER.search(row[0].text)]
    if rows and not ours:
        raise Problem("other_program", found=shorten(next(line.text for line, _ in rows)))
    named = [row for row in ours if AGENT.search(row[0].text)]
    observed = []
    for line, found in named or ours:
        version, *others = found
        if is_not_installed(line.text) or _is_of_others(line.text):
            raise Problem("not_a_statement", (line.number, line.number), found=shorten(line.text))
        if told := [*_stated(line)]:
            observed += told
            continue
        if not states_what_is(line.text):
            raise Problem("not_a_statement", (line.number, line.number), found=shorten(line.text))
        if others:
            raise Problem("several_in_a_line", (line.number, line.number), values=list(map(str, found)))
        subject = _server_in(line.text) or str(version)
        observed.append(Observation(version, line.number, line.number, line.text.strip(), subject))
    return observed


def _is_of_others(text: str) -> bool:
    label = _LABEL.match(text)
    return bool(_OF_ANOTHER_USE.search(text) or (label and heading(f"{label[1]}:") is Heading.OTHER))


def _beside(text: str, shown: list[Observation]) -> Iterator[Observation]:
    """Yield the build of each other agent of which a sentence beside the shown ones tells."""
    read = {number for one in shown for number in range(one.first_line, one.last_line + 1)}
    for line in output_lines(text):
        told = _BESIDE.search(line.text) if line.number not in read else None
        if told and not is_doubted(line.text):
            version, host = Version.of(told["number"]), told["host"].lower()
            yield Observation(version, line.number, line.number, line.text.strip(), host)


def _stated(line: Line) -> Iterator[Observation]:
    """Yield each build that a sentence names behind the agent, as that of one that is there."""
    for sentence in sentences_of(line.text):
        for found in _NUMBER.finditer(sentence):
            before, after = sentence[: found.start()], sentence[found.end() :]
            if is_named_beside(AGENT, before, after):
                yield Observation(Version.of(found[0]), line.number, line.number, line.text.strip(), found[0])


def _server_in(text: str) -> str:
    """Return the server that a typed line begins with: ``agent01.contoso.com 1.1.977.0``."""
    match text.split():
        case [word, _] if not list(versions_in(word)):
            return host_name(word.rstrip(":,;"))
    return ""


def _refuse_other_products(one: Observation, table: Mapping[str, Any]) -> None:
    version: Version = one.value
    where = (one.first_line, one.last_line)
    known = any(build["version"] == str(version) for build in table["builds"])
    is_agent = known or bool(AGENT.search(one.text))
    is_old_connect = version <= Version.of(table["connect_numbers"]["last"])
    if version.parts[0] == 2 or (version.parts[:2] == (1, 1) and is_old_connect and not is_agent):
        raise Problem("connect_build", where, version=str(version))
    if version.parts[:2] != (1, 1):
        raise Problem("other_number", where, version=str(version))
