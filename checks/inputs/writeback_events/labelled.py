"""Read events that are printed as labels and values: lists, and text copied from Event Viewer."""

import re
from collections.abc import Mapping

from checks.engine.formats.list_format import fields_in
from checks.engine.text import Line
from checks.inputs.writeback_events.raw import (
    OWN_TEXTS,
    UNKNOWN,
    Raw,
    common_name,
    known_source,
    source_of_text,
)

#: Before a label may stand what a mail or an editor puts before each line.
_LABEL = re.compile(r"^\s*(?:[-#|*] {1,9}|\d{1,6} {2,9})?([^\s:][^:]{0,40}):\s{0,40}(.*)$")
#: In whatever tells an event all alone.
_NUMBER = re.compile(r"\d{3}")
#: ``Event 33004, PasswordResetService`` above the text in Event Viewer, and how people quote events.
_HEADING = re.compile(r"\W{0,40}[^\W\d]{1,20} (?P<id>\d{3,5}), (?P<source>[\w ]{3,40})\W{0,3}")
_QUOTED = re.compile(r"\W{0,40}event ?id:? ?(?P<id>\d{3,5})[:,.]?(?P<message>\s.*)?", re.IGNORECASE)
#: What follows the number where a sentence tells what the event means.
_MEANS = re.compile(
    r"\s*(?:(?:also|typically|usually|often|generally|normally|only|mostly) )?"
    r"(?:means?|indicates?|is|are|was|will|occurs?|appears?|refers?|can|may|might|would"
    r"|shows? up|happens?|bedeutet|znamená|signifie)\b",
    re.IGNORECASE,
)
#: ``Event 33002:`` above the text of an event, and nothing else; more beside it is a sentence.
_NUMBERED = re.compile(r"\W{0,40}event (?P<id>\d{3,5})\W{0,4}", re.IGNORECASE)
#: ``PasswordResetService - Event ID 33008``, and nothing else
_OF_SOURCE = re.compile(
    r"\W{0,40}(?P<source>\w{3,40})[ :(-]{1,9}(?:event ?(?:id)?\W{0,3})?(?P<id>\d{4,5})\W{0,4}", re.IGNORECASE
)
#: Labels on one line, ``Source: PasswordResetService, Event ID: 32000, Level: Error``, or the other way round
_INLINE = re.compile(
    r"\W{0,40}source:? ?(?P<source>\w{3,40}),? {1,3}event ?id:? ?(?P<id>\d{3,5})(?P<message>[,.; ].*)?",
    re.IGNORECASE,
)
_INLINE_TURNED = re.compile(
    r"\W{0,40}event ?id:? ?(?P<id>\d{3,5}),? {1,3}source:? ?(?P<source>\w{3,40})(?P<message>[,.; ].*)?",
    re.IGNORECASE,
)
#: A text of Event Viewer whose line ends were lost: its labels follow each other.
_VIEWER = re.compile(
    r"(?<!\S)(?=(?:Log Name|Source|Date|Event ID|Task Category|Level|Keywords|User|Computer|Description)"
    r":(?:\s|$))"
)
#: A line of Event Viewer's list, copied: level, time, source, number, category, text.
_LISTED = (
    r"\W{0,40}(?P<level>[^\W\d]{4,14})\s{1,9}(?P<time>\S.{3,40}?)\s{1,9}(?P<source>SOURCES)\s{1,9}(?P<id>\d{3,5})"
    r"\s(?P<message>.*)"
)
_MARKS = " \t*#`-"
#: So many lines below what an event tells, a text or a label is that of another one.
_FAR = 15
#: What a text of the service or of the engine begins with, whatever the label above it is called.
_MESSAGE_STARTS = tuple(one.rstrip(":") for one in OWN_TEXTS)


def labelled_events(all_lines: list[Line], programs: Mapping[str, str]) -> list[Raw]:
    """Return each event that has an id; a label that is told again begins the next event."""
    reader = _Reader(programs)
    for line in all_lines:
        for one in _parted(line):
            reader.read(one)
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
    def __init__(self, programs: Mapping[str, str]) -> None:
        self.programs, self.sources = programs, tuple(programs.values())
        self.listed = re.compile(
            _LISTED.replace("SOURCES", "|".join(map(re.escape, self.sources))), re.IGNORECASE
        )
        self.found: list[Raw] = []
        self.current = Raw()
        self.text: list[str] = []

    def begin(self) -> None:
        """Keep the current event, where it is one, and begin the next."""
        told = self.current.get("message") or self.current.get("cut_id")
        if told and known_source(self.current.get("source"), self.sources):
            self.current.set("id", UNKNOWN, self.current.first_line)
        if self.current.get("id"):
            if self.text:
                self.current.fields["message"] = "\n".join((self.current.get("message"), *self.text))
            self.found.append(self.current)
        self.current, self.text = Raw(), []

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
        if name == "head" or self._is_told_again(name):
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
        elif any(one.strip(" \"'").lower().startswith(_MESSAGE_STARTS) for one in (line.text, value)):
            self._leave(line)
            self.current.set("message", line.text, line.number)

    def _leave(self, line: Line) -> None:
        """Begin the next event where the lines of the current one stand far above."""
        if self.current.shown and line.number - max(self.current.shown.values())[0] > _FAR:
            self.begin()

    def _is_quoted(self, line: Line) -> bool:
        """Read a line that tells an event all alone; say whether it is one, or explains one."""
        if not _NUMBER.search(line.text):
            return False
        patterns = (_HEADING, _INLINE, _INLINE_TURNED, _OF_SOURCE)
        heading = next((found for one in patterns if (found := one.fullmatch(line.text))), None)
        is_of_us = heading and known_source(heading["source"], self.sources)
        alone = _QUOTED.fullmatch(line.text) or _NUMBERED.fullmatch(line.text)
        quoted = heading if is_of_us else alone or self.listed.fullmatch(line.text)
        if not quoted:
            return False
        told = {name: value for name, value in quoted.groupdict().items() if value}
        if _MEANS.match(told.get("message", "")):
            return True
        if any(self._is_told_again(name) for name in told):
            self.begin()
        self._leave_text_of_another(told.get("source", ""))
        first, _, rest = told.get("message", "").strip().partition(" ")
        if source := known_source(first.strip(",;:()"), self.sources):
            told |= {"source": source, "message": rest}
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
