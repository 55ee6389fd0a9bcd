"""Read the value of one property, asked for by name: ``(Get-ADSyncScheduler).StagingModeEnabled``."""

import re
from collections.abc import Iterator
from itertools import pairwise

from checks.engine.record import Record
from checks.engine.text import Line

_ASKED = re.compile(
    r"(?:[)\]}]|\$\w{1,60})\.(\w{2,60})\s{0,9}$|\bselect(?:-object)?\s{1,9}-exp\w{0,20}\s{1,9}(\w{2,60})\s{0,9}$",
    re.IGNORECASE,
)


def property_records(all_lines: list[Line]) -> Iterator[Record]:
    """Yield a record of one field where a single line stands below the command."""
    filled = [line for line in all_lines if line.text.strip()]
    end = Line(0, "", command=True)
    for typed, (value, following) in zip(filled, pairwise([*filled[1:], end]), strict=False):
        asked = _ASKED.search(typed.text) if typed.command else None
        is_alone = following.command or following.number > value.number + 1
        if asked and is_alone and not value.command:
            name = asked[1] or asked[2]
            yield Record.of({name: value.text}, value.number, value.number)
