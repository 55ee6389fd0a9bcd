"""Answer questions that nobody was asked: what somebody wrote of the tenant and of the account."""

from checks.engine.catalogue import Catalogue
from checks.engine.context.answers import sentences
from checks.engine.readings import Reading
from checks.engine.text import Line, numbered
from checks.engine.transcript.segment import Segment
from checks.engine.transcript.transcript import Output

#: What is longer comes out of a file, and nobody wrote it; in characters.
_LONGEST = 100_000


def told_answers(catalogue: Catalogue, all_lines: list[Line]) -> dict[str, Reading]:
    """Return the reading of each question that has an answer in the lines.

    ``HINTS`` of an input are words of which one stands in every text that it reads.
    """
    whole = "\n".join(line.text for line in all_lines).lower()
    asked = [
        (name, entry)
        for name, entry in (catalogue.inputs.items() if len(whole) < _LONGEST else ())
        if any(one in whole for one in getattr(entry.module, "HINTS", ()))
    ]
    told = [*sentences(all_lines)] if asked else []
    found = {}
    for name, entry in asked:
        seen = [*entry.module.told(told)]
        own = [Output(numbered(all_lines, one.first_line, one.last_line)) for one in seen]
        segments = [Segment(name, (), [one]) for one in own]
        found[name] = Reading(entry, segments, seen, segments)
    return {name: one for name, one in found.items() if one.good}
