"""What is read of one licence of the tenant."""

from dataclasses import dataclass


@dataclass(frozen=True)
class TenantLicence:
    """One licence: ``tenant``, ``state`` and ``assigned`` only where the text shows them.

    ``plans`` holds those of the two deciding service plans that the text lists for it, none of
    them as ``()``; ``None`` where the text does not list its service plans. Where nothing printed it,
    ``told`` is what somebody says: that the tenant has it (``licensed``), has it no longer (``ended``),
    has ``none``, or has one that brings no plan, beside others (``others``) or not (``only_others``).
    """

    sku: str
    tenant: str = ""
    state: str = ""
    assigned: int | None = None
    plans: tuple[str, ...] | None = None
    told: str = ""

    def __str__(self) -> str:
        count = "" if self.assigned is None else str(self.assigned)
        plans = "" if self.plans is None else f"[{', '.join(self.plans)}]"
        return " ".join(part for part in (self.sku, self.state, count, plans) if part)
