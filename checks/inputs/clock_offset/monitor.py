"""Read ``w32tm /monitor``: below each host a line ``NTP:``, with words of Windows' language."""

import re
from collections.abc import Iterator

from checks.engine.model import Problem
from checks.engine.text import Line
from checks.engine.values.host_name import host_name
from checks.inputs.clock_offset.chart import Sample, seconds_of

#: ``DC01.contoso.com *** PDC ***[10.0.0.10:123]:``, with parts of the address crossed out at times.
_HOST = re.compile(
    r"\s{0,40}(\S{1,253}?)(?:\s?\*{3}.{1,20}\*{3})?\s?\[[\[\]0-9a-fx.:%*]{2,60}:123\]:", re.IGNORECASE
)
_NTP = re.compile(r"\s{1,60}NTP: ?(?:([+-]\d{1,12}[.,]\d{1,9})s\b)?(.{0,300})")
#: The clock that was compared with has a name: it is not the local one.
_WHOLE_NAME = re.compile(r"[\w-]{1,63}\.[\w-]{1,63}")


def samples_of_monitor(all_lines: list[Line]) -> Iterator[Sample]:
    """Yield the offset of each host from the clock of the computer that asked.

    Raises ``Problem`` ``offset_of_others`` where the hosts were compared with another clock than the local
    one, as for a whole domain: nothing is told of the computer that asked.
    """
    headings = {line.number: host_name(one[1]) for line in all_lines if (one := _HOST.fullmatch(line.text))}
    hosts, asked = {*headings.values()}, ""
    for line in all_lines:
        asked = headings.get(line.number, asked)
        found = _NTP.fullmatch(line.text) if asked else None
        if not found:
            continue
        offset, words = found.groups()
        if offset and (_WHOLE_NAME.search(words) or hosts & {host_name(word) for word in words.split()}):
            raise Problem("offset_of_others", (min(headings), line.number))
        yield Sample(asked, seconds_of(offset) if offset else None, line)
