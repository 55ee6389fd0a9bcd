"""What one line of a tool tells of a connection."""

from typing import NamedTuple

from checks.engine.text import Line


class Told(NamedTuple):
    """Whether a port is open or, without a port, that the name was not found; ``named_in`` names the host."""

    host: str
    port: int | None
    open: bool | None
    line: Line
    named_in: Line
