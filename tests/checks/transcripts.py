"""The outputs that the tests of transcripts share: the examples of each input that are recognised by themselves."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

import pytest

from checks.engine.diagnose import Diagnostician
from checks.engine.text import lines
from checks.loader import ROOT, examples, load

CATALOGUE = load()
DIAGNOSTICIAN = Diagnostician(CATALOGUE)
TODAY = date(2026, 11, 22)


def diagnose(text: str, today: date = TODAY, given: Mapping[str, str] | None = None) -> dict[str, Any]:
    return DIAGNOSTICIAN.diagnose(text, today, "en", given)


def outline(text: str) -> list[tuple[str, str, str]]:
    return [(one["check"], one["status"], one["code"]) for one in diagnose(text)["findings"]]


def is_read(name: str, text: str) -> bool:
    """Return whether a text is recognised in full, between lines that are nobody's."""
    diagnosis = diagnose(f"hello\n\n{text}\n\nbye")
    last = len(lines(text)) + 4
    named = name in {one["input"] for one in diagnosis["recognised"]}
    return named and {1, last} == {one for span in diagnosis["unrecognised_lines"] for one in span}


def is_sentence(name: str, text: str) -> bool:
    """Return whether only a sentence tells it, which counts for nothing beside an output."""
    entry = CATALOGUE.inputs[name]
    tells = getattr(entry.module, "tells", None)
    return tells is not None and tells(text, CATALOGUE.facts_for(entry.meta.facts))


@cache
def stands_alone(name: str, text: str) -> bool:
    """Return whether a name or a value is read only where no command says what it is of."""
    recognised = [] if "\n" in text else diagnose(f"PS C:\\> Get-Date\n\n{text}")["recognised"]
    return "\n" not in text and name not in {one["input"] for one in recognised}


#: The texts of each input that are recognised by themselves; what printed nothing is none.
TEXTS = {
    name: found
    for name in CATALOGUE.inputs
    if (
        found := [
            text
            for one in examples(ROOT / "inputs" / name).values()
            if one.get("values") and is_read(name, text := one["text"].strip("\n"))
        ]
    )
}
SAMPLES = [
    pytest.param(text, id=f"{name}-{number}") for name in TEXTS for number, text in enumerate(TEXTS[name])
]
ALL = [text for found in TEXTS.values() for text in found]
