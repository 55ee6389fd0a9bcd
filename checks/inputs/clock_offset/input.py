"""How far the server's clock is off, as ``w32tm`` measured it against other clocks."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from checks.engine.context.answers import stated
from checks.engine.model import Input, Observation, Problem
from checks.engine.spelling import spelled
from checks.engine.text import clean, lines, shorten
from checks.engine.transcript.named_host import host_of
from checks.engine.values.host_name import same_host
from checks.inputs.clock_offset.chart import Sample, samples_of_chart
from checks.inputs.clock_offset.monitor import samples_of_monitor
from checks.inputs.clock_offset.offset import ClockOffset
from checks.inputs.clock_offset.status import is_status, refuse_part, samples_of_status

INPUT = Input(
    kind="paste",
    many=True,
    command=(
        "$pdc = [System.DirectoryServices.ActiveDirectory.Domain]::GetCurrentDomain().PdcRoleOwner.Name;"
        " $pdc, 'time.windows.com' | ForEach-Object { w32tm /stripchart /computer:$_ /samples:3 /dataonly }"
    ),
    runs_on="server",
    of_any_computer=True,
    changed_by=("Set-Date", " … minutes off", " … off again"),
    signs=(
        ":123]",
        "Phase Offset",
        "ClockRate",
        "Leap Indicator",
        "0x4C4F434C",
        "Local CMOS Clock",
        "/query /source",
        "#Peers:",
        "NtpServer:",
        "Sending resync command",
        "did not resync because",
        "0x80070426",
    ),
)

#: Names of the computer itself: its clock agrees with itself.
_ITSELF = ("localhost", "127.0.0.1", "::1")
#: What ``w32tm`` ends with where the time service does not run, in any language.
_STOPPED = "0x80070426"
#: It is so far from another one, or differs by so much; a clause that says so names the other clock.
_LENGTH = r"(\d{1,5})(?:[.,]\d{1,9})? ?(min|h|stunde|s(?:e[ck]\w*)?\b)"
#: By fewer seconds it is good news, which a measurement tells.
_FEWEST = 60
_SECONDS = {"min": 60, "h": 3600, "stunde": 3600}
_OFF = spelled(
    rf"{_LENGTH}.{{0,24}}?\b(?:behind|ahead|slow|fast|off|late|apart|out of sync|nach|vor|pozadu|nap[rř]ed)\b"
    r"|(?:differ|skew|drift|off by|offset|偏移|偏差|abweich|weicht|differenz|geht|rozd[ií]l|rozdiel|l[ií]ši"
    r"|odch[yý]lk|mešk|zpožď)"
    rf".{{0,60}}?{_LENGTH}",
    re.IGNORECASE,
)
_CLOCK = spelled(r"\bclock|\btime\b|uhr|zeit|\bčas|hodin|w32tm", re.IGNORECASE)
_OTHER = spelled(
    r"\b(?:time\.windows\.com|PDC|DCs?|dom\w+ ?controllers?|[rř]adič\w*|domain|Domäne|domén\w+|NTP)\b",
    re.IGNORECASE,
)
_NO_LIMIT = spelled(
    r"^(?!.*(?:\butc\b|\bgmt\b|time ?zone|zeitzone|pásm|(?:per|a|pro|za) (?:day|week|month|tag|woche|deň"
    r"|den)\b"
    r"|allow|toler|maxim|limit|erlaub|povol|(?:clock|time) (?:of|on) (?:the |our )?(?:p?dc|domain)"
    r"|(?:dc|controller)(?:'s)? clock))",
    re.IGNORECASE,
)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return one ``ClockOffset`` for each clock that was asked; the subject is its name.

    Raises ``Problem``: ``not_recognised``, ``no_reference``, ``no_offset``, ``own_clock``,
    ``offset_of_others``, ``not_synchronized`` or ``service_stopped``.
    """
    all_lines = lines(text)
    by_reference: dict[str, list[Sample]] = {}
    samples = (*samples_of_chart(all_lines), *samples_of_status(all_lines), *samples_of_monitor(all_lines))
    for sample in samples:
        by_reference.setdefault(sample.reference, []).append(sample)
    if not by_reference and (told := [*_said(text)]):
        return told
    if not by_reference:
        stopped = next((line.number for line in all_lines if _STOPPED in line.text.lower()), None)
        if stopped:
            raise Problem("service_stopped", (stopped, stopped))
        refuse_part(all_lines)
        raise Problem("not_recognised", command="w32tm", found=shorten(clean(text)))
    own = {*_ITSELF, *(one for one, (first, *_) in by_reference.items() if _is_typed_there(text, first))}
    itself = [one for reference in own for one in by_reference.pop(reference, ())]
    if itself and not by_reference:
        raise Problem("own_clock", (itself[0].line.number, itself[-1].line.number))
    if "" in by_reference:
        unnamed = by_reference[""]
        raise Problem("no_reference", (unnamed[0].line.number, unnamed[-1].line.number))
    return [_observe(reference, samples) for reference, samples in by_reference.items()]


def resembles(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether ``text`` has the form of a status, in whatever language, or of measurements."""
    all_lines = lines(text)
    has_numbers = ", +" in text or ", -" in text
    return is_status(all_lines) or (has_numbers and any(samples_of_chart(all_lines)))


def tells(text: str, facts: Mapping[str, Any]) -> bool:
    """Return whether somebody says by how much the clock is off."""
    return any(_said(text))


def _said(text: str) -> Iterator[Observation]:
    words = ("clock", "time", "uhr", "zeit", "čas", "hodin", "w32tm")
    for found, one in stated(text, words, _OFF, _CLOCK, _OTHER, _NO_LIMIT):
        unit = (found[2] or found[4]).lower()
        seconds = float(found[1] or found[3]) * _SECONDS.get(unit, 1)
        other = _OTHER.findall(found.string)[-1].lower()
        if seconds < _FEWEST:
            continue
        yield one.tells(ClockOffset(other, (seconds,), 0), other)


def _is_typed_there(text: str, sample: Sample) -> bool:
    """Return whether a prompt names the very computer that was asked, as in a session on it."""
    line = sample.line
    return same_host(host_of(text, Observation(None, line.number, line.number, line.text)), sample.reference)


def _observe(reference: str, samples: list[Sample]) -> Observation:
    told = [sample for sample in samples if sample.seconds is not None]
    worst = max(told or samples, key=lambda one: abs(one.seconds or 0))
    value = ClockOffset(
        reference, tuple(one.seconds for one in told if one.seconds is not None), len(samples) - len(told)
    )
    return Observation(value, worst.line.number, worst.line.number, worst.line.text.strip(), reference)
