"""Read PowerShell's list format: one ``Name : value`` a line, long values wrapped under it."""

import re
from collections.abc import Iterator

from checks.engine.record import Record
from checks.engine.text import Line

_FIELD = re.compile(r"^\s*([A-Za-z][\w .()/-]{0,60}?)\s{0,120}:(?:\s+(.*))?$")
#: What ``reg query`` prints.
_REGISTRY = re.compile(r"^\s+(\S{1,60})\s+REG_[A-Z_]{2,20}(?:\s+(.*))?$")
#: A console that is so many columns wide breaks its lines there; a blank at the end is not copied.
_WIDTHS = {79: " ", 80: "", 119: " ", 120: ""}


def list_records(all_lines: list[Line]) -> Iterator[Record]:
    """Yield a record for each run of fields; a repeated name or a blank line starts the next."""
    reader = _Reader()
    for line in all_lines:
        found = None if line.command else _FIELD.match(line.text)
        if reader.names and not found and reader.goes_on(line):
            reader.add(line)
            continue
        if reader.names and (not found or found.group(1).lower() in reader.names):
            yield reader.record()
            reader = _Reader()
        if found:
            reader.begin(line, found.group(1), (found.group(2) or "").strip())
    if reader.names:
        yield reader.record()


def empty_field(line: Line) -> str:
    """Return the name of the field, or value of the registry, that ``line`` gives nothing to, else ``""``."""
    if line.command:
        return ""
    found = _FIELD.match(line.text) or _REGISTRY.match(line.text)
    return found.group(1) if found and not (found.group(2) or "").strip() else ""


class _Reader:
    """Gathers the fields of one record; each value is the lines that it stood on."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.values: dict[str, list[str]] = {}
        self.rows: dict[str, int] = {}
        self.value: list[str] = []
        self.indent, self.widest = 0, 0
        self.last: Line

    def begin(self, line: Line, name: str, value: str) -> None:
        self.names.add(name.lower())
        self.value = self.values[name] = [value]
        self.rows[name] = line.number
        self.indent = line.text.index(":", line.text.index(name) + len(name)) + 1
        self._seen(line)

    def goes_on(self, line: Line) -> bool:
        """Tell a wrapped value: it stands right of the colon, or a full line was broken above it."""
        if not line.text.strip() or line.command:
            return False
        depth = len(line.text) - len(line.text.lstrip())
        return depth >= self.indent or len(self.last.text) in _WIDTHS

    def add(self, line: Line) -> None:
        depth = len(line.text) - len(line.text.lstrip())
        rest = line.text.strip()
        if depth < self.indent:
            self.value.append(_WIDTHS[len(self.last.text)])
        elif self.value[-1] and not self._is_broken_word(line):
            self.value.append(" ")
        self.value.append(rest)
        self._seen(line)

    def record(self) -> Record:
        """Return what was gathered."""
        fields = {name: "".join(parts).strip() for name, parts in self.values.items()}
        return Record.of(fields, min(self.rows.values()), self.last.number, self.rows)

    def _is_broken_word(self, line: Line) -> bool:
        """Tell whether a word too long for its line goes on: it filled the line, and no blank is in it."""
        is_full = len(self.last.text) >= max(self.widest, len(line.text), min(_WIDTHS) - 1)
        return is_full and " " not in self.value[-1]

    def _seen(self, line: Line) -> None:
        self.last, self.widest = line, max(self.widest, len(line.text))
