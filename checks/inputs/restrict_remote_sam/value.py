"""What one server's registry says of remote SAM calls."""

from dataclasses import dataclass, replace

from checks.engine.model import Observation
from checks.engine.transcript.named_host import host_of
from checks.inputs.restrict_remote_sam.descriptor import SamEntry


@dataclass(frozen=True)
class RemoteSam:
    """The value of one server; ``entries`` is ``None`` where it is absent and nothing is restricted."""

    server: str
    entries: tuple[SamEntry, ...] | None

    def __str__(self) -> str:
        told = "absent" if self.entries is None else ", ".join(map(str, self.entries)) or "nobody"
        return f"{self.server}: {told}" if self.server else told


def with_server(text: str, one: Observation) -> Observation:
    """Return what was read of a server with its name, which the prompt may tell at which it was asked for."""
    host = one.subject or host_of(text, one)
    return replace(one, value=replace(one.value, server=host), subject=host)
