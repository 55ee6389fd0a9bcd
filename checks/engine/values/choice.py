"""Read an answer that is one of a few words."""

from collections.abc import Callable, Mapping
from typing import Any

from checks.engine.model import Observation, Problem
from checks.engine.text import clean, shorten


def choice_of(*choices: str) -> Callable[[str, Mapping[str, Any]], list[Observation]]:
    """Return a ``parse`` that takes exactly one of ``choices``, in any case, and nothing else."""

    def parse(text: str, _facts: Mapping[str, Any]) -> list[Observation]:
        answer = clean(text).strip().lower()
        if answer not in choices:
            raise Problem("not_a_choice", found=shorten(clean(text)), choices=list(choices))
        return [Observation(answer, text=answer)]

    return parse
