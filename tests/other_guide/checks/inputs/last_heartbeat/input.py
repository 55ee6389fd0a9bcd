"""How long ago the last heartbeat was, in minutes."""

import re
from collections.abc import Mapping
from typing import Any

from checks.engine.model import Input, Observation, Problem
from checks.engine.text import lines, shorten

INPUT = Input(kind="line")

_AGE = re.compile(r"(\d{1,6})\s?(min|minutes?|minúty?|minút|h|hours?|hodín|hodiny|hodina)?", re.IGNORECASE)


def parse(text: str, facts: Mapping[str, Any]) -> list[Observation]:
    """Return the age in minutes; hours are taken where the unit says so."""
    filled = [line for line in lines(text) if line.text.strip()]
    found = _AGE.fullmatch(filled[0].text.strip()) if len(filled) == 1 else None
    if not found:
        raise Problem("no_value", found=shorten(text))
    minutes = int(found[1]) * (60 if (found[2] or "").lower().startswith("h") else 1)
    return [Observation(minutes, filled[0].number, filled[0].number, filled[0].text.strip())]
