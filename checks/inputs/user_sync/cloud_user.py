"""A user of the tenant, and whether he comes from the domain."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class CloudUser:
    """One user; ``synchronized`` is ``none`` for one who never was, ``None`` where it was not read.

    ``kind`` is the user type in lower case, empty where the text shows none. ``is_told`` where all of it
    stands in a sentence of somebody's own, which names no field.
    """

    name: str
    kind: str
    synchronized: str | None
    domain: str = field(compare=False)
    is_told: bool = False

    def __str__(self) -> str:
        told = {"UserType": self.kind, "OnPremisesSyncEnabled": self.synchronized, "domain": self.domain}
        return "; ".join([self.name or "?", *(f"{name} {one}" for name, one in told.items() if one)])
