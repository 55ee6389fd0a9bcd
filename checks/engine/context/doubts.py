"""Collect what leaves in doubt whatever stands there, of whichever input it is."""

from collections.abc import Sequence

from checks.engine.context.change import Change
from checks.engine.context.filtered import filtered_commands
from checks.engine.context.labelled_line import labelled_blocks
from checks.engine.context.not_reached import unreached
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
    taking_back,
)
from checks.engine.context.typed_on import printed_on, typed_on
from checks.engine.text import Line
from checks.engine.values.host_name import is_spare

#: The code of the problem that a command shows only what meets a condition.
FILTERED = "filtered"
#: The code of the problem that an output may be of another computer than the one that was asked.
NOT_REACHED = "not_reached"
#: By its name, what a computer is on which a command was typed; a lab and what is old has all of them.
_THERE = {
    ON_CONTROLLER: is_controller,
    ON_CLIENT: is_client,
    ON_OTHER_SERVER: is_other_server,
    TAKEN_BACK: is_spare,
}
#: Where something of the program was typed, it is the server, whatever its name.
_OF_PROGRAM = ("adsync", "aadconnect", "azureadconnect")


def of_sentence(one: Sentence) -> Change:
    """Return the change of which a sentence tells."""
    line, code, numbers, reach, until = one
    return Change(
        [line], line.text.lower(), is_command=False, until=until, code=code, numbers=numbers, reach=reach
    )


def said(all_lines: Sequence[Line]) -> list[Change]:
    """Return what sentences say; of several beside the same, the last one means as much as all of them."""
    last = {(one.code, one.reach, one.numbers): one for one in taking_back(all_lines)}
    return [*map(of_sentence, last.values())]


def elsewhere(all_lines: Sequence[Line]) -> list[Change]:
    """Return what was typed, or printed, on other computers than the server, as it stands there."""
    found = [
        Sentence(line, ON_UNIX, reach=line.number, until=until) for line, until in typed_on_unix(all_lines)
    ]
    told = [*typed_on(all_lines)]
    ours = {host for line, host, _ in told if _names_program(line)}
    for line, host, until in told:
        if (code := _kind_of(host)) and not (code == ON_OTHER_SERVER and host in ours):
            typed = line._replace(text=f"{host}> {line.text}")
            found.append(Sentence(typed, code, reach=line.number, until=until))
    for line, host, first, last in printed_on(all_lines):
        if code := _kind_of(host):
            found.append(Sentence(line, code, reach=first - 1, until=last + 1))
    return [_within(one) for one in sorted(found, key=lambda one: one.reach)]


def _kind_of(host: str) -> str:
    return next((code for code, is_there in _THERE.items() if is_there(host)), "")


def _names_program(line: Line) -> bool:
    return any(map(f"{line.prompt}{line.text}".lower().__contains__, _OF_PROGRAM))


def labelled(all_lines: Sequence[Line]) -> list[Change]:
    """Return what a label says is somebody else's, in the block that it begins."""
    return [
        _within(Sentence(line, reach=first - 1, until=last + 1))
        for line, first, last in labelled_blocks(all_lines)
    ]


def not_reached(all_lines: Sequence[Line]) -> list[Change]:
    """Return the errors of computers that were not reached."""
    return [
        _within(Sentence(line, NOT_REACHED, reach=first - 1, until=last + 1))
        for line, first, last in unreached(all_lines)
    ]


def filtered(all_lines: Sequence[Line]) -> list[Change]:
    """Return the commands that show only what meets a condition."""
    return [
        Change(
            [line],
            line.text.lower(),
            is_command=True,
            until=until,
            code=FILTERED,
            reach=line.number,
            words=words,
        )
        for line, until, words in filtered_commands(all_lines)
    ]


def _within(one: Sentence) -> Change:
    return of_sentence(one)._replace(is_within=True)
