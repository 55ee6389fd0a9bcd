"""Answer questions that nobody was asked: what somebody wrote of the tenant and of the account."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate

from checks.engine.catalogue import Catalogue, InputEntry
from checks.engine.context.letter import Letter
from checks.engine.model import Observation
from checks.engine.readings import Reading
from checks.engine.text import Line, numbered
from checks.engine.transcript.segment import Segment
from checks.engine.transcript.transcript import Output

#: What is longer comes out of a file, and nobody wrote it; in characters.
_LONGEST = 100_000

Told = Callable[..., Iterable[Observation]]


def told_answers(catalogue: Catalogue, all_lines: list[Line], quoted: list[Line]) -> dict[str, Reading]:
    """Return the reading of each question that has an answer in the lines; none stands in the ``quoted``."""
    lengths = accumulate(len(line.text) for line in all_lines)
    if any(length > _LONGEST for length in lengths):
        return {}
    letter, found = Letter(all_lines, quoted), {}
    for name, entry in catalogue.inputs.items():
        seen = [*told(catalogue, entry, letter)]
        own = [Output(numbered(all_lines, one.first_line, one.last_line)) for one in seen]
        segments = [Segment(name, (), [one]) for one in own]
        found[name] = Reading(entry, segments, seen, segments)
    return {name: one for name, one in found.items() if one.good}


def told(catalogue: Catalogue, entry: InputEntry, letter: Letter) -> Iterable[Observation]:
    """Return what the sentences of ``letter`` tell for one input; nothing where it reads no sentences."""
    tell: Told | None = getattr(entry.module, "told", None)
    facts = [catalogue.facts_for(entry.meta.facts)] if entry.meta.facts else []
    return tell(letter, *facts) if tell else ()


def with_answers(readings: Mapping[str, Reading], answers: Mapping[str, Reading]) -> dict[str, Reading]:
    """Return the readings and the answers; a record of whom an answer is about is that answer's."""
    about = [one for reading in answers.values() for one in reading.observations if one.subject]
    if not about:
        return {**answers, **readings}
    kept = {
        name: replace(one, observations=[each for each in one.observations if not _is_of(each, about)])
        for name, one in readings.items()
    }
    left = {name: one for name, one in kept.items() if one.observations or not readings[name].observations}
    return {**answers, **left}


def _is_of(shown: Observation, about: Sequence[Observation]) -> bool:
    return any(
        shown.subject.lower() == one.subject
        and shown.first_line <= one.last_line
        and one.first_line <= shown.last_line
        for one in about
    )
