"""What is told of the last synchronization."""

from dataclasses import dataclass, field
from datetime import datetime

from checks.engine.values.moment import Moment
from checks.inputs.last_sync.ago import Ago


@dataclass(frozen=True)
class LastSync:
    """The last synchronization: ``when`` is ``None`` where the field is empty.

    Of a page that tells no time, ``ago`` is what it says instead.
    ``now`` is the time of the output, where both are told to the second; ``enabled`` is what
    OnPremisesSyncEnabled says, where it is told.
    """

    when: Moment | None
    enabled: bool | None = None
    now: datetime | None = field(default=None, compare=False)
    ago: Ago | None = None

    def __str__(self) -> str:
        if self.ago:
            return f"{self.ago.least} to {self.ago.most or 'any'} ago"
        readings = [one.strftime("%Y-%m-%d %H:%M") for one in self.when.readings] if self.when else ["-"]
        return " / ".join(readings)
