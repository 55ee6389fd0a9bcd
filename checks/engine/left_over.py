"""Give the input that a heading of the collector names what its command printed and nobody reads."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from checks.engine.catalogue import Catalogue, InputEntry
from checks.engine.model import Problem
from checks.engine.parsing import parsed
from checks.engine.readings import Reading
from checks.engine.transcript.failed_command import failed_instead, is_failure
from checks.engine.transcript.segment import Segment
from checks.engine.transcript.transcript import Output, Passage

#: Between a command and what it printed, no more lines are blank.
_MOST_BLANK = 3


def with_left_over(
    readings: dict[str, Reading], passages: Sequence[Passage], catalogue: Catalogue
) -> dict[str, Reading]:
    """Return the readings with what is left below headings, which counts for nothing beside what is read."""
    if not any(one.heading for one in passages):
        return readings
    read = {name: _numbers(one) for name, one in readings.items()}
    found = dict(readings)
    for segment in _left(passages, read):
        entry = catalogue.inputs[segment.name]
        problem = failed_instead(segment.printed) or _problem(entry, segment, catalogue)
        if problem:
            reading = found.setdefault(segment.name, Reading(entry, []))
            reading.segments.append(segment)
            reading.bad.append((segment, problem))
    return found


def _problem(entry: InputEntry, segment: Segment, catalogue: Catalogue) -> Problem | None:
    try:
        parsed(entry, segment.excerpt, catalogue.facts_for(entry.meta.facts))
    except Problem as problem:
        return problem.alone()
    return None


def _numbers(reading: Reading) -> set[int]:
    """Return the numbers of the lines that are the input's own."""
    segments = (*reading.good, *(one for one, _ in reading.bad))
    return {number for one in segments for number in one.numbers}


def _left(passages: Sequence[Passage], read: Mapping[str, Collection[int]]) -> Iterator[Segment]:
    """Yield of each passage below a heading, and a command, the outputs of whose lines none is ``read``.

    Where none of them is of the input itself, another one found no more than a code in them. Further down
    than the last that is read, or an error, may stand what somebody wrote below the report.
    """
    every = {number for numbers in read.values() for number in numbers}
    for one in passages:
        typed = [line for line in one.above if line.command and line.text]
        if not (one.heading and typed):
            continue
        own = read.get(one.heading, ())
        taken = every if any(_is_read(output, own) for output in one.outputs) else own
        top = typed[-1].numbers[-1] + _MOST_BLANK + 1
        known = [
            index
            for index, output in enumerate(one.outputs)
            if _is_read(output, taken) or output.lines[0].number <= top or _fails(output)
        ]
        end = known[-1] + 1 if known else 0
        while 0 < end < len(one.outputs) and _goes_on(one.outputs[end]):
            end += 1
        printed = [output for output in one.outputs[:end] if not _is_read(output, taken)]
        if printed:
            yield Segment(one.heading, one.above, printed, is_left=True)


def _is_read(output: Output, read: Collection[int]) -> bool:
    return any(line.number in read for line in output.lines)


def _fails(output: Output) -> bool:
    return any(is_failure(line.text) for line in output.lines)


def _goes_on(output: Output) -> bool:
    """Tell the rest of a value: all of its lines are indented."""
    return all(line.text[:1].isspace() for line in output.lines)
