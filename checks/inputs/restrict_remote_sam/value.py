"""What one server's registry says of remote SAM calls."""

from dataclasses import dataclass

from checks.inputs.restrict_remote_sam.descriptor import SamEntry


@dataclass(frozen=True)
class RemoteSam:
    """The value of one server; ``entries`` is ``None`` where it is absent and nothing is restricted."""

    server: str
    entries: tuple[SamEntry, ...] | None

    def __str__(self) -> str:
        told = "absent" if self.entries is None else ", ".join(map(str, self.entries)) or "nobody"
        return f"{self.server}: {told}" if self.server else told
