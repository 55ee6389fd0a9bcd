"""Read events that are printed as labels and values: lists, and text copied from Event Viewer."""

import re
from collections.abc import Mapping
from typing import Any

from checks.engine.formats.list_format import fields_in
from checks.engine.spelling import spelled
from checks.engine.text import Line
from checks.inputs.writeback_events.known_text import BEGINNINGS, event_of_text
from checks.inputs.writeback_events.raw import (
    OWN_TEXTS,
    UNKNOWN,
    Raw,
    common_name,
    known_source,
    source_of_text,
)
from checks.inputs.writeback_events.told_alone import told_alone

#: Before a label may stand what a mail or an editor puts before each line.
_LABEL = re.compile(r"^\s*(?:[-#|*] {1,9}|\d{1,6} {2,9})?([^\s:][^:]{0,40}):\s{0,40}(.*)$")
#: In whatever tells an event all alone.
_NUMBER = re.compile(r"\d{3}")
#: A text of Event Viewer whose line ends were lost: its labels follow each other.
_VIEWER = re.compile(
    r"(?<!\S)(?=(?:Log Name|Source|Date|Event ID|Task Category|Level|Keywords|User|Computer|Description)"
    r":(?:\s|$))"
)
_MARKS = " \t*#`-"
#: Below this, a text is no event's, but tells what one means.
_LEADS_TO_MEANING = spelled(r"\b(?:means?|indicates?|bedeutet|znamená|signifie)(?: that|, dass|, že)?\W*$")
#: So many lines below what an event tells, a text or a label is that of another one.
_FAR = 15
#: What a text of the service or of the engine begins with, whatever the label above it is called.
_MESSAGE_STARTS = (*(one.rstrip(":") for one in OWN_TEXTS), *BEGINNINGS)


def labelled_events(all_lines: list[Line], table: Mapping[str, Any]) -> list[Raw]:
    """Return each event that has an id; a label that is told again begins the next event."""
    reader = _Reader(table)
    for line in all_lines:
        for one in _parted(line):
            reader.read(one)
        reader.above = line.text
    reader.begin()
    return reader.found


def _parted(line: Line) -> list[Line]:
    """Return a line for each label behind a known one, where several stand side by side."""
    name, _, _ = line.text.partition(":")
    parts = fields_in(line) if common_name(name) else []
    if _VIEWER.match(line.text.lstrip()):
        above, text, message = line.text.partition("Description:")
        parts = [one.rstrip(" ,;") for one in _VIEWER.split(above) if one.strip()] + [text + message]
    return [Line(line.number, one, line.command) for one in parts if one] or [line]


class _Reader:
    def __init__(self, table: Mapping[str, Any]) -> None:
        self.table, self.programs = table, table["programs"]
        self.sources = tuple(self.programs.values())
        self.found: list[Raw] = []
        self.above = ""
        self.current = Raw()
        self.text: list[str] = []

    def begin(self) -> None:
        """Keep the current event, where it is one, and begin the next."""
        self._name_by_text()
        told = self.current.get("message") or self.current.get("cut_id")
        if told and known_source(self.current.get("source"), self.sources):
            self.current.set("id", UNKNOWN, self.current.first_line)
        if self.current.get("id"):
            if self.text:
                self.current.fields["message"] = "\n".join((self.current.get("message"), *self.text))
            self.found.append(self.current)
        self.current, self.text = Raw(), []

    def _name_by_text(self) -> None:
        """Give the current event the number that its text tells, where no other number does."""
        told = self.current
        if told.get("message") and not (told.get("id") or told.get("cut_id")):
            source, number = event_of_text("\n".join((told.get("message"), *self.text)), self.table)
            if number and known_source(told.get("source"), self.sources) in ("", source):
                line, shown = told.shown["message"]
                told.set("source", source, line, shown)
                told.set("id", number, line, shown)

    def read(self, line: Line) -> None:
        if line.command:
            self.begin()
            return
        if self._is_quoted(line):
            return
        label = _LABEL.match(line.text)
        value = ((label.group(2) or "") if label else "").strip()
        name = self._name(label.group(1).strip(), value) if label else ""
        # The name of the program may stand alone above its event, as a heading.
        bare = line.text.strip(_MARKS)
        name, value = ("source", bare) if bare in self.sources else (name, value)
        if name == "head" or self._is_told_again(name) or self._is_next_text(line):
            self.begin()
        if name == "head":
            return
        is_text = not name or (name == "message" and "message" in self.current.fields)
        if not is_text:
            self._leave(line)
            self._leave_text_of_another(value if name == "source" else "")
            self.current.set(name, value, line.number, line.text.strip())
        elif "message" in self.current.fields:
            self.text.append(line.text.strip())
        elif self._begins_text(line.text, value):
            self._leave(line)
            self.current.set("message", line.text, line.number)

    def _is_next_text(self, line: Line) -> bool:
        """Return whether a text stands below another, and neither has a number."""
        told = self.current
        is_alone = told.get("message") and not (told.get("id") or told.get("cut_id"))
        return bool(is_alone and self._begins_text(line.text) and event_of_text(line.text, self.table)[1])

    def _begins_text(self, *texts: str) -> bool:
        is_start = any(one.strip(" \"'").lower().startswith(_MESSAGE_STARTS) for one in texts)
        return is_start and not _LEADS_TO_MEANING.search(self.above)

    def _leave(self, line: Line) -> None:
        """Begin the next event where the lines of the current one stand far above."""
        if self.current.shown and line.number - max(self.current.shown.values())[0] > _FAR:
            self.begin()

    def _is_quoted(self, line: Line) -> bool:
        """Read a line that tells an event all alone; say whether it is one, or explains one."""
        if not _NUMBER.search(line.text):
            return False
        told = told_alone(line.text, self.sources)
        if not told:
            return told is not None
        if any(self._is_told_again(name) for name in told):
            self.begin()
        self._leave_text_of_another(told.get("source", ""))
        for name, value in told.items():
            self.current.set(name, value, line.number, line.text.strip() if name == "id" else "")
        return True

    def _leave_text_of_another(self, source: str) -> None:
        """Let a text above that another program wrote be an event of its own, whose number is not told."""
        told = self.current
        own = source_of_text(told.get("message"), self.programs)
        if own and known_source(source, self.sources) not in ("", own) and not told.get("source"):
            line, text = told.shown.pop("message")
            message = "\n".join((told.fields.pop("message"), *self.text))
            other = Raw()
            for name, value in (("source", own), ("id", UNKNOWN), ("message", message)):
                other.set(name, value, line, text)
            self.found.append(other)
            self.text = []

    def _is_told_again(self, name: str) -> bool:
        told = self.current.fields
        if name == "message":
            return next(iter(told), "") == "message"
        return name in ("id", "source", "time") and name in told

    def _name(self, label: str, value: str) -> str:
        """Return what a line tells; labels of other languages are known by what stands beside them."""
        name = common_name(label)
        if name == "id":
            return name if value.isdecimal() else "cut_id"
        if name:
            return name
        if known_source(value, self.sources):
            return "source"
        told = self.current
        is_next = known_source(told.get("source"), self.sources) and not (
            told.get("id") or told.get("message")
        )
        return "id" if is_next and value.isdecimal() and len(value) <= 5 else ""
