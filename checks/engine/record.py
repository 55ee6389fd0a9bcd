"""One record of a command's output: named fields, and the lines where they stood."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from checks.engine.model import Observation, Problem


@dataclass(frozen=True)
class Record:
    """Fields by lower-case name, as text; lines count from 1."""

    fields: Mapping[str, str]
    first_line: int
    last_line: int

    @classmethod
    def of(cls, fields: Mapping[str, Any], first_line: int, last_line: int) -> "Record":
        """Return the record of ``fields`` as a program printed or encoded them."""
        return cls(
            {str(name).strip().lower(): _text(value) for name, value in fields.items()},
            first_line,
            last_line,
        )

    def has(self, name: str) -> bool:
        return name.lower() in self.fields

    def get(self, name: str) -> str:
        """Return a field's text, empty where it is absent; refuse a value that was cut off."""
        value = self.fields.get(name.lower(), "")
        if value.endswith(("…", "...")):
            raise Problem("cut_off", (self.first_line, self.last_line), field=name, found=value)
        return value

    def flag(self, name: str) -> bool | None:
        """Return what a True/False field says, ``None`` where it says neither."""
        return {"true": True, "1": True, "false": False, "0": False}.get(self.get(name).lower())

    def observe(self, value: Any, subject: str = "", text: str | None = None) -> Observation:
        """Return ``value`` as an observation that rests on this record."""
        shown = "; ".join(f"{name}: {one}" for name, one in self.fields.items())
        return Observation(
            value, self.first_line, self.last_line, shown if text is None else text, subject.lower()
        )


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, (list, tuple)):
        return ", ".join(_text(one) for one in value)
    return str(value).strip()
