"""Find the computers that could not be reached: what stands beside may be of another one, or of the reader's.

``Invoke-Command A,B`` prints what *B* answers below the error of *A*; where ``Enter-PSSession`` failed, all
that is typed below runs where it was typed.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from checks.engine.spelling import spelled
from checks.engine.text import Line

_AT = re.compile(r"\s*\[([\w.-]{2,100})\] (?!PS\b)\S")
_ENTERS = re.compile(r"\b(?:enter-pssession|etsn|new-pssession)\b", re.IGNORECASE)
_ERROR = re.compile(r"\s*(?:Enter-PSSession|New-PSSession|Invoke-Command) ?: \S")
#: Words of the message in English, German, Slovak and Czech; the kinds are English on every Windows.
_REMOTE = spelled(
    r"remote ?server|remotecomputer|remote computer|vzdialen\w{2} (?:server|počítač)\w*"
    r"|vzdálen\w{2,3} (?:server|počítač)\w*",
    re.IGNORECASE,
)
_KINDS = re.compile(r"PSRemotingTransportException|PSSessionStateBroken")
_REMOTE_PROMPT = re.compile(r"\s*\[[\w.-]{2,100}\]: ?PS\b")
#: The kind of an error stands a few lines below its message.
_BELOW = 4


def unreached(all_lines: Sequence[Line]) -> Iterator[tuple[Line, int, int]]:
    """Yield each error, and the first and last line of what it leaves in doubt."""
    # Lines repeat: each is looked at once.
    errors = {*filter(_is_error, {line.text for line in all_lines if not line.command})}
    marked = [index for index, line in enumerate(all_lines) if line.text in errors and not line.command]
    typed = [index for index, line in enumerate(all_lines) if line.command] if marked else []
    for index in marked:
        if not _is_remote(all_lines[index : index + _BELOW]):
            continue
        above = bisect_right(typed, index)
        command = all_lines[typed[above - 1]] if above else None
        enters = bool(_ENTERS.search(f"{command.text if command else ''} {all_lines[index].text}"))
        ends = (one for one in typed[above:] if not enters or _begins_anew(all_lines[one]))
        last = all_lines[next(ends, 0) - 1]
        yield all_lines[index], command.number if command else all_lines[0].number, last.number


def _is_error(text: str) -> bool:
    may_be = "] " in text or "-PSSession" in text or "-Command" in text
    return may_be and bool(_AT.match(text) or _ERROR.match(text))


def _is_remote(message: Sequence[Line]) -> bool:
    """Tell an error of a session; a log has levels in brackets, which are no names."""
    at = _AT.match(message[0].text)
    is_named = not at or at[1] in message[0].text[at.end(1) :]
    return any((is_named and _REMOTE.search(line.text)) or _KINDS.search(line.text) for line in message)


def _begins_anew(line: Line) -> bool:
    """Tell a command that enters a computer, or is typed on one."""
    return bool(_ENTERS.search(line.text) or _REMOTE_PROMPT.match(line.prompt))
