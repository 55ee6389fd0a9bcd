"""One record of a command's output: named fields, and the lines where they stood."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from checks.engine.model import Observation, Problem

#: As PowerShell prints them, and as Excel writes them in German, French, Slovak, Czech, Spanish and Italian.
_FLAGS = dict.fromkeys(("true", "1", "wahr", "vrai", "pravda", "verdadero", "vero"), True)
_FLAGS |= dict.fromkeys(("false", "0", "falsch", "faux", "nepravda", "falso"), False)


@dataclass(frozen=True)
class Record:
    """Fields by lower-case name, as text; lines count from 1.

    ``shown`` holds, for each field, the line where it stood and its name as printed.
    """

    fields: Mapping[str, str]
    first_line: int
    last_line: int
    shown: Mapping[str, tuple[int, str]]

    @classmethod
    def of(
        cls, fields: Mapping[str, Any], first_line: int, last_line: int, rows: Mapping[str, int] | None = None
    ) -> "Record":
        """Return the record of ``fields`` as a program printed or encoded them.

        ``rows`` tells the line of each field where they stand on lines of their own.
        """
        told: dict[str, str] = {}
        shown: dict[str, tuple[int, str]] = {}
        for field, value in fields.items():
            name = str(field).strip()
            small = name.lower()
            told[small] = value.strip() if isinstance(value, str) else _text(value)
            shown[small] = (rows.get(name, first_line) if rows else first_line, name)
        return cls(told, first_line, last_line, shown)

    def has(self, name: str) -> bool:
        """Return whether the record has a field of that name, be it empty."""
        return name.lower() in self.fields

    def get(self, name: str) -> str:
        """Return a field's text, empty where it is absent; refuse a value that was cut off."""
        value = self.fields.get(name.lower(), "")
        if value.endswith(("…", "...")):
            raise Problem("cut_off", (self.first_line, self.last_line), field=name, found=value)
        return value

    def flag(self, name: str) -> bool | None:
        """Return what a True/False field says, be a remark behind it; ``None`` where it says neither."""
        told, _, rest = self.get(name).lower().partition(" (")
        return None if "true" in rest or "false" in rest else _FLAGS.get(told.rstrip())

    def observe(self, value: Any, *names: str, subject: str = "") -> Observation:
        """Return ``value`` as an observation that rests on the fields ``names``, or on all."""
        used = [small for name in names if (small := name.lower()) in self.fields] or [*self.fields]
        rows = [self.shown[name][0] for name in used]
        text = "; ".join(f"{self.shown[name][1]}: {self.fields[name]}" for name in used)
        return Observation(value, min(rows), max(rows), text, subject.strip().lower())


def _text(value: Any, depth: int = 4) -> str:
    """Return a field's value as text; what is nested too deep counts as cut off."""
    if value is None:
        return ""
    if isinstance(value, (list, tuple, dict)) and not depth:
        return "…"
    if isinstance(value, dict):
        return ", ".join(f"{name}: {_text(one, depth - 1)}" for name, one in value.items())
    if isinstance(value, (list, tuple)):
        return ", ".join(_text(one, depth - 1) for one in value)
    return str(value).strip()
