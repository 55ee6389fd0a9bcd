"""Read an input's segments of a transcript, and tell those that are not its own after all."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from checks.engine.catalogue import Catalogue, InputEntry
from checks.engine.context.change import Change, current
from checks.engine.context.hearsay import only_quoted
from checks.engine.formats.json_format import json_value
from checks.engine.model import Observation, Problem
from checks.engine.parsing import NOT_MINE, Value, parsed, settle
from checks.engine.text import Excerpt
from checks.engine.transcript.commands import is_error
from checks.engine.transcript.failed_command import failed_instead
from checks.engine.transcript.segment import Segment
from checks.engine.transcript.transcript import Output

#: Problems of an output that would be read if it were whole; no other input can explain them away.
_CUT = (
    *("cut_off", "broken_json", "lines_missing", "localised", "fields_missing", "unreadable_rule"),
    "denials_left_out",
)
#: Where so many outputs cannot be read together, they are not tried one by one.
_MOST_SEGMENTS = 200


@dataclass
class Reading:
    """What a transcript says for one input.

    Of all ``segments``, ``good`` are those that were read, ``bad`` those that cannot be, although
    they are the input's own. ``is_hearsay`` where nothing but quoted text tells it. ``changes`` are the
    commands that set what the input shows.
    """

    entry: InputEntry
    segments: list[Segment]
    observations: list[Observation] = field(default_factory=list)
    good: list[Segment] = field(default_factory=list)
    bad: list[tuple[Segment, Problem]] = field(default_factory=list)
    together: Problem | None = None
    is_hearsay: bool = False
    changes: Sequence[Change] = ()

    @property
    def tells_only_errors(self) -> bool:
        """Whether what was read stands in nothing but errors of commands."""
        first_lines = {one.first_line for one in self.observations}
        outputs = (output for one in self.good for output in one.outputs)
        told = [one for one in outputs if any(line.number in first_lines for line in one.lines)]
        return bool(told) and all(is_error(one.text) for one in told)

    def settled(self) -> tuple[Value | None, Problem | None]:
        """Return the value that a rule gets, and what is wrong with the rest of the text.

        An error that a command once printed counts for nothing where its output stands elsewhere.
        """
        bad = [(one, problem) for one, problem in self.bad if one.outputs and not one.is_left]
        grave = [problem for one, problem in bad if not one.is_error]
        if not self.good:
            return None, (grave or [problem for _, problem in self.bad] or [Problem("blank")])[0]
        observations, changed = current(self.observations, self.changes)
        value, contradiction = settle(self.entry, observations)
        quoted = only_quoted(self.observations) if self.is_hearsay and self.observations else None
        return value, next(
            iter([*grave, *filter(None, (self.together, contradiction, quoted, changed))]), None
        )


class Reader:
    """Reads segments with the inputs of a catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def read(self, entry: InputEntry, segments: Iterable[Segment]) -> Reading:
        """Return what the segments say; one that repeats another of the same place adds nothing."""
        found = [*segments]
        fitted = [self._fitted(entry, one) for one in found[:_MOST_SEGMENTS]]
        reading = Reading(entry, fitted + found[_MOST_SEGMENTS:])
        distinct = {(one.excerpt, _place(one)): one for one in reading.segments}.values()
        self._read_together(reading, [one for one in distinct if not one.stands_alone])
        self._read_one_by_one(reading, [one for one in distinct if one.stands_alone])
        return reading

    def at_fault(self, reading: Reading) -> list[Output]:
        """Return the outputs that cannot be read; one beside them that is not the input's own is none."""
        outputs = [one.claimed for one, _ in reading.bad if not one.is_error]
        alone = [Segment(reading.entry.name, (), [each]) for one in outputs if len(one) > 1 for each in one]
        strange = {id(one.outputs[0]) for one in alone if self._tried(reading.entry, one) is None}
        return [each for one in outputs for each in one if id(each) not in strange]

    def _fitted(self, entry: InputEntry, segment: Segment) -> Segment:
        """Return the segment with those outputs beside it that belong to it: they tell more, or no less."""
        best, told = segment, self._tried(entry, segment) if segment.between or segment.near else None
        if segment.between:
            wider = segment.wider(segment.between)
            found = self._tried(entry, wider)
            if found is not None and (told is None or len(found) >= max(len(told), 1)):
                best, told = wider, found
        if segment.near:
            wider = best.wider(segment.near)
            found = self._tried(entry, wider)
            numbers = {line.number for one in segment.near for line in one.lines}
            reaches = found and any(
                number in numbers for one in found for number in (one.first_line, one.last_line)
            )
            if reaches and len(found or ()) >= len(told or ()):
                best = wider
        return best

    def _tried(self, entry: InputEntry, segment: Segment) -> list[Observation] | None:
        """Return what a segment says: nothing where it is unreadable, ``None`` where not its own."""
        try:
            return list(self._parse(entry, [segment]))
        except Problem as problem:
            return None if problem.code in NOT_MINE else []

    def _read_together(self, reading: Reading, segments: list[Segment]) -> None:
        """Read what the input can judge as a whole: it knows best what must not stand side by side."""
        if len(segments) < 2:
            self._read_one_by_one(reading, segments)
            return
        try:
            found = self._parse(reading.entry, segments)
        except Problem as problem:
            if len(segments) > _MOST_SEGMENTS:
                reading.bad += [(one, problem.alone()) for one in segments]
                return
            self._read_one_by_one(reading, segments)
            good = list(reading.good)
            if 1 < len(good) < len(segments):
                reading.good, reading.observations = [], []
                self._read_together(reading, good)
            elif len(good) > 1:
                reading.together = problem.alone()
            return
        starts = [one.outputs[0].lines[0].number for one in segments]
        covered = {
            index
            for one in found
            for index in range(bisect_right(starts, one.first_line) - 1, bisect_right(starts, one.last_line))
        }
        reading.observations += found
        reading.good += [one for index, one in enumerate(segments) if index in covered]
        left = [one for index, one in enumerate(segments) if index not in covered]
        for one in left[:_MOST_SEGMENTS]:
            self._read_one_by_one(reading, [one])

    def _read_one_by_one(self, reading: Reading, segments: Sequence[Segment]) -> None:
        for one in segments:
            try:
                reading.observations += self._parse(reading.entry, [one])
            except Problem as problem:
                if problem.code not in NOT_MINE:
                    reading.bad.append((one, problem.alone()))
                elif one.is_error:
                    reading.bad.append((one, failed_instead(one.printed) or problem.alone()))
            else:
                reading.good.append(one)

    def _parse(self, entry: InputEntry, segments: Sequence[Segment]) -> list[Observation]:
        excerpt = segments[0].excerpt
        if len(segments) > 1:
            excerpt = Excerpt.of([one.excerpt for one in segments])
        elif segments[0].is_json and json_value(excerpt.numbered) is None:
            lines = segments[0].outputs[0].lines
            first, last = lines[0].number, lines[-1].number
            raise Problem("broken_json", (first, last), first_line=first)
        return parsed(entry, excerpt, self._catalogue.facts_for(entry.meta.facts))


def _place(segment: Segment) -> str:
    """Return the computer that the prompt of a remote session names, empty where it names none."""
    typed = next((line.prompt.strip() for line in segment.above if line.command), "")
    return typed.partition("]")[0] if typed.startswith("[") else ""


def without_strangers(readings: dict[str, Reading]) -> dict[str, Reading]:
    """Return the readings without segments that one input cannot read and another can.

    What is left of a reading has segments of its own.
    """
    read = {id(output) for one in readings.values() for each in one.good for output in each.outputs}
    for reading in readings.values():
        reading.bad = [
            (segment, problem)
            for segment, problem in reading.bad
            if problem.code in _CUT
            or not segment.outputs
            or any(id(one) not in read for one in segment.outputs)
        ]
    return {name: one for name, one in readings.items() if one.good or one.bad}
