"""Read ``w32tm /stripchart``: only its numbers and brackets, for its words follow the language of Windows."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checks.engine.model import Problem
from checks.engine.text import Line
from checks.engine.values.host_name import host_name

#: The first line ends in the address and the port of NTP, in any language.
_ASKED = re.compile(r"\[([\[\]0-9a-f.:%]{2,60}):123\]", re.IGNORECASE)
_COMMAND = re.compile(r"/computer:[\"']?([\w.-]{1,253})", re.IGNORECASE)
_CLOCK = r"\s*\d{1,2}[:.]\d\d[:.]\d\d(?: ?[AP]M)?,?\s+"
_SAMPLE = re.compile(
    rf"{_CLOCK}(?:d:\S{{1,20}}\s+o:)?([+-]?\d{{1,12}}(?:[.,]\d{{1,9}})?)s(?:\s.*)?", re.IGNORECASE
)
#: With ``/rdtsc``: counts of the processor, the time of the file system, the way there and back, the offset.
_COUNTED = r"\s*\d{6,20}, \d{6,20}, \d{15,20}, "
_COUNTED_SAMPLE = re.compile(rf"{_COUNTED}[+-]\d{{1,12}}[.,]\d{{1,9}}, ([+-]\d{{1,12}}[.,]\d{{1,9}})")
_CUT_OFF = re.compile(rf"{_CLOCK}\S{{0,40}}(?:…|\.\.\.)", re.IGNORECASE)
_ERROR = re.compile(rf"(?:{_CLOCK}|{_COUNTED}).{{0,60}}0x8[0-9a-f]{{7}}.{{0,60}}", re.IGNORECASE)


@dataclass(frozen=True)
class Sample:
    """One measurement; ``seconds`` is ``None`` where the other clock did not answer."""

    reference: str
    seconds: float | None
    line: Line


def samples_of_chart(all_lines: list[Line]) -> Iterator[Sample]:
    """Yield every sample, with the clock that the nearest line above names; raise ``Problem`` ``cut_off``."""
    reference = ""
    for line in all_lines:
        asked, typed = _ASKED.search(line.text), _COMMAND.search(line.text)
        if asked:
            address = asked[1].strip("[]")
            is_itself = address.startswith("127.") or address == "::1"
            reference = address if is_itself else _name_in(line.text[: asked.end()]) or asked[1]
        elif line.command:
            reference = host_name(typed.group(1)) if typed else ""
        # The line of the first measurement may have been joined to the one above it.
        printed = line.text[asked.end() :].lstrip(".:") if asked else line.text
        if _CUT_OFF.fullmatch(printed):
            raise Problem("cut_off", (line.number, line.number), field="o:", found=printed.strip())
        if sample := _SAMPLE.fullmatch(printed) or _COUNTED_SAMPLE.fullmatch(printed):
            yield Sample(reference, seconds_of(sample.group(1)), line)
        elif _ERROR.fullmatch(printed):
            yield Sample(reference, None, line)


def seconds_of(text: str) -> float:
    """Return a number of seconds, be it written with a decimal comma."""
    return float(text.replace(",", "."))


def _name_in(text: str) -> str:
    """Return the name of the host in the first line; a word of the language has no dot within it."""
    names = [host_name(word) for word in _ASKED.sub(" ", text).split()]
    return next((name for name in names if "." in name), "")
