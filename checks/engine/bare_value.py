"""Tell what a value is that was pasted alone, without the command that printed it."""

import re

from checks.engine.catalogue import Catalogue, InputEntry
from checks.engine.model import Problem
from checks.engine.readings import Reading
from checks.engine.text import Excerpt, Line
from checks.engine.transcript.segment import Segment
from checks.engine.transcript.transcript import Output

_MOST_WORDS = 3
#: A value with a name before it is the field of some record, and not of any one input.
_LABELLED = re.compile(r"[^\W\d][\w ()./-]{0,60}[:=]")
#: A number, a version or a time with its units, in hexadecimal or as ISO 8601 writes it; more is a command.
_VALUE = re.compile(
    r"v?\d[\d.,' -]{0,30}(?: ?[^\W\d_]{1,12}\.?(?: ?\d{1,4} ?[^\W\d_]{1,12}){0,3})?"
    r"|0x[0-9a-f]{1,16}(?: \(\d{1,12}\))?|PT?(?=[HMS]?\d)[\dHMS.]{2,20}",
    re.IGNORECASE,
)
#: A time of day or of waiting, of which nothing tells which it is; several values that were parted.
_NO_VALUE = re.compile(r"\d{1,4}:\d\d(?!\d)|[\"'][,;]|[,;][\"']")


def bare_value(catalogue: Catalogue, all_lines: list[Line]) -> dict[str, Reading]:
    """Return the reading of the one input that takes the value; none where several do, or none does.

    A lone word or number fits too many questions: the value has a digit and something else in it, and nothing
    stands beside it. Of a field, the input itself says that it reads it.
    """
    filled = [line for line in all_lines if line.text.strip()]
    words = filled[0].text.split() if filled else []
    value = " ".join(words)
    is_telling = bool(_VALUE.fullmatch(value)) and not "".join(words).isdigit()
    is_one = len({line.text.strip() for line in filled}) == 1 and not any(line.command for line in filled)
    is_field = bool(_LABELLED.match(value))
    if not is_one or len(words) > _MOST_WORDS or not (is_telling or is_field) or _NO_VALUE.search(value):
        return {}
    found = {}
    for name, entry in catalogue.inputs.items():
        if _may_read(entry, filled[0].text, catalogue) if is_field else entry.meta.kind == "line":
            try:
                seen = entry.module.parse(Excerpt(filled[:1]), catalogue.facts_for(entry.meta.facts))
            except Problem:
                continue
            segments = [Segment(name, [], [Output([line])]) for line in filled]
            found[name] = Reading(entry, segments, seen, segments[:1])
    return found if len(found) == 1 else {}


def _may_read(entry: InputEntry, field: str, catalogue: Catalogue) -> bool:
    """Ask an input whether a field that was pasted alone is its own."""
    asked = getattr(entry.module, "reads_alone", None)
    return bool(asked and asked(field, catalogue.facts_for(entry.meta.facts)))
