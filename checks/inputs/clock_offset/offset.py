"""The difference between the server's clock and another one."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ClockOffset:
    """Measurements against the clock ``reference``, in seconds; ``errors`` counts those without an answer."""

    reference: str
    seconds: tuple[float, ...]
    errors: int

    @property
    def answered(self) -> bool:
        """Say whether the other clock answered at all."""
        return bool(self.seconds)

    @property
    def largest(self) -> float:
        """The largest difference that was measured, without its sign."""
        return max(map(abs, self.seconds))

    @property
    def smallest(self) -> float:
        """The smallest difference that was measured, without its sign."""
        return min(map(abs, self.seconds))

    def __str__(self) -> str:
        told = ", ".join(f"{one:g} s" for one in self.seconds) or "no answer"
        return f"{self.reference}: {told}" + (f", {self.errors} without an answer" if self.errors else "")
