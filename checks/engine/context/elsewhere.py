"""Tell which commands were typed on another computer: by its name, or by what is said of it."""

import re
from collections.abc import Iterator, Sequence

from checks.engine.context.on_client import is_client
from checks.engine.context.on_controller import is_controller
from checks.engine.context.on_other_server import is_other_server
from checks.engine.context.on_unix import typed_on_unix
from checks.engine.context.taken_back import (
    ON_CLIENT,
    ON_CONTROLLER,
    ON_OTHER_SERVER,
    ON_UNIX,
    TAKEN_BACK,
    Sentence,
)
from checks.engine.context.typed_on import printed_on, typed_on
from checks.engine.spelling import spelled
from checks.engine.text import Line
from checks.engine.values.host_name import is_spare

#: By its name, what a computer is on which a command was typed; a lab and what is old has all of them.
_THERE = {
    ON_CONTROLLER: is_controller,
    ON_CLIENT: is_client,
    ON_OTHER_SERVER: is_other_server,
    TAKEN_BACK: is_spare,
}
#: Where something of the program was typed, it is the server, whatever its name.
_OF_PROGRAM = ("adsync", "aadconnect", "azureadconnect")
#: AADC02 is our staging server.
_SAID = spelled(
    r"\b([\w-]{0,30}\d[\w-]{0,10}) (?:is|was|ist|war|je|bol|byl) (?!not|nicht)(?:\w{1,12} ){0,3}?"
    r"(?:staging|standby|old|spare|test|alte[rn]?|ausgemusterte?r?|star[ýá]|záložn\w+|testovac\w+|skúšobn\w+"
    r"|zkušebn\w+)(?:[ -]?(?:sync[ -]?)?(?:server\w{0,3}|one|machine|box|vm|maschine|stroj))?\W*(?:$|[.,;(])",
    re.IGNORECASE,
)
_VERBS = (" is ", " was ", " ist ", " war ", " je ", " bol ", " byl ")


def typed_elsewhere(all_lines: Sequence[Line]) -> Iterator[Sentence]:
    """Yield for each command that was typed on another computer up to where its output goes."""
    for line, until in typed_on_unix(all_lines):
        yield Sentence(line, ON_UNIX, reach=line.number, until=until)
    told = [*typed_on(all_lines)]
    spare = _said_to_be_spare(all_lines) if told else {}
    # Hosts repeat: each is looked at once.
    kinds = {host: _kind_of(host) for host in {host for _, host, _ in told}}
    others = {host for host, code in kinds.items() if code == ON_OTHER_SERVER}
    ours = {host for line, host, _ in told if host in others and _names_program(line)}
    for line, host, until in told:
        code = kinds[host]
        said = spare.get(host.partition(".")[0].lower())
        if said or (code and host not in ours):
            shown = Line(line.number, f"{host}> {line.text}") if code else said or line
            yield Sentence(shown, code or TAKEN_BACK, reach=line.number, until=until)


def printed_elsewhere(all_lines: Sequence[Line]) -> Iterator[Sentence]:
    """Yield for each record that names another computer where it ends."""
    for line, host, first, last in printed_on(all_lines):
        if code := _kind_of(host):
            yield Sentence(line, code, reach=first - 1, until=last + 1)


def _kind_of(host: str) -> str:
    return next((code for code, is_there in _THERE.items() if is_there(host)), "")


def _names_program(line: Line) -> bool:
    return any(map(f"{line.prompt}{line.text}".lower().__contains__, _OF_PROGRAM))


def _said_to_be_spare(all_lines: Sequence[Line]) -> dict[str, Line]:
    """Return the computers of which a sentence says that they are not the one in use, and its line."""
    # Lines repeat: each is looked at once.
    texts = {line.text for line in all_lines if not line.command}
    texts = {one for one in texts if any(map(one.lower().__contains__, _VERBS))}
    said = {line.text.lower(): line for line in all_lines if line.text in texts and not line.command}
    told = ((line, _SAID.search(text)) for text, line in said.items())
    return {found[1]: line for line, found in told if found}
