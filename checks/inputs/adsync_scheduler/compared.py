"""Tell two states that are only compared: by ``diff``, or by ``Compare-Object``."""

import re
from collections.abc import Iterable, Sequence

from checks.engine.model import Problem
from checks.engine.text import Line

#: Beside one of the two the sign is taken for a point of a list or for a note.
_COMPARED = re.compile(
    r"\s*(?P<sign>[+-]\s{1,4})?(?P<name>\w{5,40})\s{0,40}[:=]\s{0,9}(?P<value>True|False)"
    r"(?P<side>\s{1,40}(?:<=|=>))?\s*",
    re.IGNORECASE,
)


def refuse_compared(printed: Iterable[Line], names: Sequence[str]) -> None:
    """Raise ``contradiction`` where one of the fields ``names`` has two values, a sign beside one of them."""
    known = {one.lower() for one in names}
    found = [(line, one) for line in printed if (one := _COMPARED.fullmatch(line.text))]
    for line, one in found:
        for other, two in found if (one["sign"] or one["side"]) and one["name"].lower() in known else ():
            if one["name"].lower() == two["name"].lower() and one["value"].lower() != two["value"].lower():
                first, second = sorted((line, other))
                raise Problem(
                    "contradiction",
                    (first.number, second.number),
                    first=first.text.strip(),
                    first_line=first.number,
                    second=second.text.strip(),
                    second_line=second.number,
                )
