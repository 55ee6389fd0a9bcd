"""What is told of the system of a server."""

import re
from dataclasses import dataclass, field

from checks.engine.model import Observation, Problem
from checks.engine.text import Line, shorten
from checks.inputs.server_os.caption import Caption, caption

CORE_TYPED = re.compile(
    r"\bcore\b"
    r"|\b(?:no|without(?: a| the)?|ohne|bez) (?:gui|desktop|desktop experience|graphical\b|grafick\w+)",
    re.IGNORECASE,
)
_DESKTOP_TYPED = re.compile(r"\bdesktop experience\b", re.IGNORECASE)


@dataclass(frozen=True)
class ServerOs:
    """``core`` is ``None`` where the text does not tell whether the graphical shell is installed."""

    name: str = field(compare=False)
    caption: Caption
    core: bool | None

    def __str__(self) -> str:
        shell = {True: ", core", False: ", full", None: ""}[self.core]
        return f"{self.name}{shell}"


def observe(line: Line, name: str) -> Observation:
    """Return a name with the line that it stands on."""
    core = True if CORE_TYPED.search(name) else False if _DESKTOP_TYPED.search(name) else None
    return Observation(ServerOs(name, caption_of(name), core), line.number, line.number, line.text.strip())


def caption_of(name: str) -> Caption:
    """Return what a name tells; raises ``Problem`` ``no_value`` where it names no Windows."""
    found = caption(name)
    if not found:
        raise Problem("no_value", found=shorten(name))
    return found
