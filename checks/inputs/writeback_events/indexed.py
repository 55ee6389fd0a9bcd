"""Read events as Splunk keeps them: a date, and below it a name, an equals sign and a value in each line."""

import re
from collections.abc import Iterator
from itertools import pairwise

from checks.engine.text import Line

_HEAD = "LogName"
#: What such a field is called by all others that print events.
_LABELS = {
    "SourceName": "Source",
    "EventCode": "EventCode",
    "Type": "Level",
    "ComputerName": "Computer",
    "RecordNumber": "RecordId",
    "Message": "Message",
}
_OTHERS = (_HEAD, "EventType", "User", "Sid", "SidType", "TaskCategory", "Category", "OpCode", "Keywords")
#: Where a field begins, be it behind another one; all behind *Message=* is the text.
_FIELD = re.compile(rf"(?<!\S)({'|'.join((*_LABELS, *_OTHERS))})=")
_DATE = re.compile(
    r"\s{0,20}\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d\d\S{0,20}(?: [AaPp]\.?[Mm]\.?)?\s{0,9}"
)


def with_labels(all_lines: list[Line]) -> list[Line]:
    """Return the lines with a label before each value, which is how all others print events."""
    if not any(_begins(line) for line in all_lines):
        return all_lines
    found: list[Line] = []
    for line, below in pairwise([*all_lines, Line(0, "")]):
        if line.command:
            found += [line]
        elif _DATE.fullmatch(line.text) and _begins(below):
            # What names the log begins an event.
            found += [line._replace(text="Log Name:"), line._replace(text=f"Date: {line.text.strip()}")]
        elif _begins(line) and not (found and found[-1].text.startswith("Date: ")):
            found += [line._replace(text="Log Name:"), *_labelled(line)]
        else:
            found += _labelled(line)
    return found


def _begins(line: Line) -> bool:
    return line.text.lstrip().startswith(f"{_HEAD}=")


def _labelled(line: Line) -> Iterator[Line]:
    """Yield a line for each field that stands in one, or the line itself."""
    above, is_text, message = line.text.partition("Message=")
    before, *rest = _FIELD.split(above)
    if before.strip() or not (rest or is_text):
        yield line
        return
    fields = zip(rest[::2], rest[1::2], strict=True)
    for name, value in (*fields, *([("Message", message)] if is_text else [])):
        if name in _LABELS:
            yield line._replace(text=f"{_LABELS[name]}: {value.strip()}")
