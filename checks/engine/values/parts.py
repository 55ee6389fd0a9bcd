"""Put together what several outputs tell of one thing, each a part of it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from checks.engine.model import Observation


def put_together(rows: Sequence[Observation], names: Iterable[str], **other: Any) -> Sequence[Observation]:
    """Return one observation of all ``rows``, or these where they contradict each other.

    Their values are instances of one dataclass, in which ``None`` and ``""`` stand for what is not told.
    ``names`` are the fields that several may tell, ``other`` those that are of the whole.
    """
    told = {
        name: [one for row in rows if (one := getattr(row.value, name)) not in (None, "")] for name in names
    }
    if any(len({str(one).casefold() for one in each}) > 1 for each in told.values()):
        return rows
    first, *_ = rows
    value = replace(first.value, **{name: each[0] for name, each in told.items() if each}, **other)
    text = "; ".join(dict.fromkeys(row.text for row in rows))
    return [replace(first, value=value, last_line=rows[-1].last_line, text=text)]
