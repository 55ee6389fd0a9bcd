"""Answer questions that nobody was asked: what somebody wrote of the tenant and of the account."""

from collections.abc import Callable, Iterable

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
    if sum(len(line.text) for line in all_lines) > _LONGEST:
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
