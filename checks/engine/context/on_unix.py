"""Tell what was typed on Linux or another Unix: what is tested there tells nothing of a server of Windows."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checks.engine.text import Line

#: ``[root@host ~]# nc …``, ``user@host:~$ nc …``, the lower line of Kali's prompt, PowerShell below a root.
_PROMPT = re.compile(
    r"\s*(?:└[-─]|\[[\w.-]{1,40}@[\w.-]{1,60} [^\]]{1,80}\]"
    r"|[\w.-]{1,40}@[\w.-]{1,60}:[^\s$#]{0,120})[$#]\s+\S|\s*[\w.-]{1,40}@[\w.-]{1,60} [^\s%]{1,60} % +\S"
)
_POWERSHELL = ("PS /", "PS ~")


def typed_on_unix(all_lines: Sequence[Line]) -> Iterator[tuple[Line, int]]:
    """Yield each command that was typed there, and where the next one stands."""
    there = {
        one for one in {line.text for line in all_lines} if ("@" in one or "└" in one) and _PROMPT.match(one)
    }
    begins = [line for line in all_lines if line.command or line.text in there]
    for line, following in pairwise([*begins, Line(10**9, "")]):
        if line.text in there or line.prompt.lstrip().startswith(_POWERSHELL):
            yield line, following.number
