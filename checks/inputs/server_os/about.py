"""Read the page *About* of the settings of Windows: the edition in one row, its build in another."""

import re
from collections.abc import Iterator, Sequence

from checks.engine.text import Line
from checks.inputs.server_os.caption import caption, is_only_a_name

#: A row of that page, in whatever language.
_ROW = re.compile(r"\s{0,20}[^\W\d_][^:\t]{0,60}(?:\t|:\s)\s{0,40}(\S.{0,80})")
_BUILD = re.compile(r"\d{5}\.\d{1,5}")
#: The version and the day of the installation stand between.
_FARTHEST = 4


def editions(printed: Sequence[Line]) -> Iterator[tuple[Line, str]]:
    """Yield the row of each edition of a server, with its name, that has the row of a build below."""
    rows = [(line, found[1].strip()) for line in printed if (found := _ROW.fullmatch(line.text))]
    for at, (line, name) in enumerate(rows):
        near = [value for _, value in rows[at : at + _FARTHEST]]
        named = caption(name) if is_only_a_name(name) else None
        if named and not named.is_client and any(_BUILD.fullmatch(one) for one in near):
            yield line, name
