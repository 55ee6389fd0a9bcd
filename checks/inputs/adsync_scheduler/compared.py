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
    first: dict[tuple[str, str], Line] = {}
    signed = set()
    for line in printed:
        one = _COMPARED.fullmatch(line.text)
        if one and (name := one["name"].lower()) in known:
            first.setdefault((name, one["value"].lower()), line)
            signed |= {name} if one["sign"] or one["side"] else set()
    for name in sorted(signed):
        both = [first[name, value] for value in ("true", "false") if (name, value) in first]
        if len(both) > 1:
            above, below = sorted(both)
            raise Problem(
                "contradiction",
                (above.number, below.number),
                first=above.text.strip(),
                first_line=above.number,
                second=below.text.strip(),
                second_line=below.number,
            )
