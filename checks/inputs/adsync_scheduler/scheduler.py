"""The settings of a scheduler."""

from dataclasses import dataclass, field
from datetime import timedelta


@dataclass(frozen=True)
class Scheduler:
    """The settings of one server's scheduler; ``None`` and ``""`` stand for what is not told.

    ``next_starts`` are the ways to read the next start, each as ISO 8601 in UTC, the earliest first. What
    changes from one minute to the next is left out when two outputs are compared.
    """

    cycle_enabled: bool | None
    staging: bool | None
    suspended: bool | None
    maintenance: bool | None
    allowed_interval: timedelta | None
    effective_interval: timedelta | None
    customized_interval: timedelta | None
    purge_interval: timedelta | None
    next_policy: str = field(compare=False)
    next_starts: tuple[str, ...] | None = field(compare=False)
    in_progress: bool | None = field(compare=False)

    def __str__(self) -> str:
        told = {
            "SyncCycleEnabled": self.cycle_enabled,
            "StagingModeEnabled": self.staging,
            "SchedulerSuspended": self.suspended,
            "MaintenanceEnabled": self.maintenance,
            "interval": _written(self.effective_interval),
            "next start": self.next_starts[0] if self.next_starts and len(self.next_starts) == 1 else None,
        }
        return ", ".join(f"{name} {one}" for name, one in told.items() if one is not None)


def _written(span: timedelta | None) -> str | None:
    """Return a span of time as PowerShell prints it."""
    if span is None:
        return None
    hours, rest = divmod(span.seconds, 3600)
    clock = f"{hours:02}:{rest // 60:02}:{rest % 60:02}"
    return f"{span.days}.{clock}" if span.days else clock
