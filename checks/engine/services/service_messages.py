"""Read what tells of a service's state by the way: a start that failed or succeeded, a list of processes."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from checks.engine.services.states import ENDED, NOT_FOUND, RUNNING
from checks.engine.spelling import spelled
from checks.engine.text import Line

_TYPED = re.compile(r"\b(?:net1?|sc)(?:\.exe)? start \"?([^\"]{1,80})", re.IGNORECASE)
#: The numbers of Windows for a service that did not start, the same in every language: it gave no answer,
#: is disabled, ended at once, waits for another one, could not sign in.
#: By the number of its help, ``net`` says the same.
_NOT_STARTED = re.compile(r"(?<!\d)10(?:53|58|67|68|69|70|77|79)(?!\d)|\bHELPMSG (?:35(?:23|34|47)|2186)\b")
_STARTED_BEFORE = re.compile(r"(?<!\d)(?:1056|2182)(?!\d)")
_NET = re.compile(
    r"^\s*(?:Message\s{0,20}:\s{1,4})?The (.{1,80}) service (?:(?P<runs>was started successfully)"
    r"|was stopped successfully|is not started|could not be started|failed to start due to"
    r"|was unable to log on as)\b",
    re.IGNORECASE,
)
#: The same in German, Slovak and Czech.
_NET_ELSEWHERE = spelled(
    r"^\s*(?:(?:Der )?Dienst |Služb[au] )?\"?(?P<name>[^\s:][^:.]{1,78}?)\"? (?:konnte nicht gestartet werden"
    r"|nelze spustit|s[ae] nepoda[rř]ilo spusti[tť]"
    r"|(?P<runs>wurde erfolgreich gestartet|b[yo]la úsp[eě]šn[eě] spu[sš]t[eě]n[aá]))\b",
    re.IGNORECASE,
)
#: The event of a service that ended by itself; Windows may have started it again.
_ENDED = re.compile(
    r"(?:^|[\s:\"])(?:The ([^.:]{1,80}?) service terminated (?:unexpectedly|with the following)"
    r"|(?:Der )?Dienst \"?([^.:]{1,80}?)\"? wurde unerwartet beendet)"
)
#: What the list of services of Windows says when it starts one in vain, and what an installer does.
_IN_VAIN = re.compile(
    r"\s*Windows could not start the (.{1,80}?)(?: service)? on "
    r"|(?!\W*(?:if|when)\b).{0,120}?\bService '[^']{1,80}' \(([\w.-]{1,80})\) failed to start\b",
    re.IGNORECASE,
)
#: What the control manager of services writes to the System log when one is stopped or does not begin.
_OF_CONTROL_MANAGER = spelled(
    r"(?:^|[\s:\"])(?:The ([^.:]{1,80}) service (?:entered the (stopped|running) state"
    r"|hung on starting)\b|(?:Der )?Dienst \"?(.{1,80}?)\"? (?:konnte sich nicht als "
    r"|wurde (?:aufgrund|mit) folgende[nm] .{0,40}Fehlers? (?:nicht gestartet|beendet)"
    r"|befindet sich jetzt im Status \"([^\"]{4,20})\")"
    r"|Le service (.{1,80}?) (?:n'a pas pu démarrer|est entré dans l'état ?: ([^.]{4,30})))",
    re.IGNORECASE,
)
_BEGAN_AGAIN = re.compile(r"entered the running state\b", re.IGNORECASE)
#: A process, and the services that run in it.
_PROCESS = re.compile(r"^\s*[\w.-]{1,60}\.exe\s{1,60}\d{1,9}\s{1,20}([\w, ]{1,300})$", re.IGNORECASE)
#: PowerShell puts the short name in brackets behind the other, in every language.
_IN_ERROR = re.compile(r"['\"\s][^'\"()]{1,80} \(([\w.-]{1,80})\)['\"]")
_ERRORS_OF_STARTS = ("CouldNotStartService", "StartServiceFailed")
_FAILED_IN_ENGLISH = re.compile(r"\b(?:failed to start service|cannot be started due to)\b", re.IGNORECASE)
_NOT_THERE = re.compile(r"(?<![^\W_])Service (\S{1,80}) was not found(?![^\W_])", re.IGNORECASE)
#: An installer, and the list of services, in Spanish, French, Italian, Portuguese and Polish.
_IN_VAIN_ELSEWHERE = spelled(
    r"(?:no se pudo iniciar el servicio|impossible de démarrer le service|impossibile avviare il servizio"
    r"|não foi possível iniciar o serviço|nie można uruchomić usługi) ['\"]?([^'\"]{1,80})['\"]",
    re.IGNORECASE,
)
#: An alert of Connect Health, which writes the name of the service in several ways.
_ALERT = re.compile(
    r"\W*(?:Microsoft )?(?:Azure AD|Entra(?: ID)?)(?: Connect)? Sync (?:Windows )?Service"
    r" (?:is not running|cannot start)\b(?!\?)"
    # the wizard itself
    r"|\W*Cannot proceed because the sync service isn't running",
    re.IGNORECASE,
)
_OF_ALERT = "Azure AD Sync"

#: A table of ``Get-Service`` of which a page made one line: the names of its columns, then its one row.
_GLUED = re.compile(
    r"\s*Status\s{1,40}Name\s{1,40}DisplayName\s{1,40}(?:-{3,40}\s{1,40}){0,3}"
    r"(Running|Stopped|Paused|StartPending|StopPending)\s{1,40}(\S{1,80})\s{1,40}(?!.{0,200}\b(?:Running|Stopped)\b)",
    re.IGNORECASE,
)

#: Asks for the names of all services that run.
_ASKS_FOR_RUNNING = re.compile(r"\bnet1?(?:\.exe)? start\s{0,9}(?:$|\|\s{0,9}find)", re.IGNORECASE)
_RUNNING = "These Windows services are started:"

#: What the list of services of Windows, copied out of its window, says of a state.
_OF_CONSOLE = ("Running", "Stopped", "Paused")


class Message(NamedTuple):
    """A state as PowerShell names it, or ``not_found``, with what the text calls the service."""

    called: str
    state: str
    line: Line


def messages(all_lines: list[Line]) -> Iterator[Message]:
    """Yield what each message says, in the order in which they stand."""
    typed, is_list = "", False
    named: Message | None = None
    yield from _of_control_manager(all_lines)
    above = earlier = ""
    for line in all_lines:
        if line.command or "start" in line.text:
            is_list = begins_list(line)
        asked = _TYPED.search(line.text)
        if asked or line.command:
            typed = asked[1].strip() if asked else ""
            continue
        yield from _in_one_line(line)
        # Each column became a line: the name, then the state, where none stands before the name.
        if line.text in _OF_CONSOLE and not {above, earlier} & {*_OF_CONSOLE}:
            yield Message(above, line.text, line)
        above, earlier = line.text.strip(), above
        if is_list and line.text.startswith("  "):
            yield Message(line.text.strip(), "Running", line)
        if typed and _STARTED_BEFORE.search(line.text):
            yield Message(typed, "Running", line)
        elif typed and _NOT_STARTED.search(line.text):
            yield Message(typed, "Stopped", line)
        if found := _IN_ERROR.search(line.text):
            named = Message(found[1], "Stopped", line)
        if named and _tells_of_failure(line):
            yield named
            named = None


def _of_control_manager(all_lines: list[Line]) -> Iterator[Message]:
    """Yield what the System log says of services that ended; of those that run again, nothing.

    Such a list begins with the newest event or with the oldest.
    """
    told = [(found, line) for line in all_lines if (found := _managed(line.text))]
    running = {name for (name, state), _ in told if state in RUNNING}
    yield from (Message(name, "Stopped", line) for (name, _), line in told if name not in running)


def _managed(text: str) -> tuple[str, str] | None:
    """Return of which service a line of that log tells, and the state that it entered, if it names one."""
    found = _OF_CONTROL_MANAGER.search(text)
    told = found.groups("") if found else ()
    # It began again, as the same line says.
    if found and _BEGAN_AGAIN.search(text, found.end()):
        return "".join(told[::2]), "running"
    return ("".join(told[::2]), "".join(told[1::2]).lower()) if told else None


def begins_list(line: Line) -> bool:
    """Tell whether the names of what runs stand below a line."""
    return _RUNNING in line.text or bool(_ASKS_FOR_RUNNING.search(line.text))


def _in_one_line(line: Line) -> Iterator[Message]:
    """Yield what a line says by itself, the name of the service included."""
    text = line.text
    if gone := _NOT_THERE.search(text):
        yield Message(gone[1].strip("'\""), NOT_FOUND, line)
    if net := _NET.match(text):
        yield Message(net[1], "Running" if net["runs"] else "Stopped", line)
    if net := _NET_ELSEWHERE.match(text):
        yield Message(net["name"], "Running" if net["runs"] else "Stopped", line)
    if refused := _IN_VAIN.match(text) or _IN_VAIN_ELSEWHERE.search(text):
        yield Message(next(filter(None, refused.groups())), "Stopped", line)
    if _ALERT.match(text):
        yield Message(_OF_ALERT, "Stopped", line)
    if ended := _ENDED.search(text):
        yield Message(ended[1] or ended[2], ENDED, line)
    yield from _in_row(line)


def _in_row(line: Line) -> Iterator[Message]:
    """Yield what a row of a table tells, or of a list of processes."""
    if "DisplayName" in line.text and (glued := _GLUED.match(line.text)):
        yield Message(glued[2], glued[1].capitalize().replace("pending", "Pending"), line)
    if "\t" in line.text:
        name, *cells = (cell.strip() for cell in line.text.split("\t"))
        yield from (Message(name, cell, line) for cell in cells[:3] if cell in _OF_CONSOLE)
    if process := _PROCESS.match(line.text):
        for name in process[1].split(","):
            yield Message(name.strip(), "Running", line)


def _tells_of_failure(line: Line) -> bool:
    """Tell whether a line says why the service named in it, or above it, did not start."""
    return bool(_FAILED_IN_ENGLISH.search(line.text)) or any(one in line.text for one in _ERRORS_OF_STARTS)
