"""Read an answer that is one of a few words, or what somebody says instead of choosing it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from checks.engine.model import Observation, Problem
from checks.engine.text import clean, shorten

Parse = Callable[[str, Mapping[str, Any]], list[Observation]]


def choice_of(*choices: str, told: Callable[[str], Sequence[Observation]] | None = None) -> Parse:
    """Return a ``parse`` that takes exactly one of ``choices``, in any case, or what is ``told`` of them."""

    def parse(text: str, _facts: Mapping[str, Any]) -> list[Observation]:
        answer = clean(text).strip().lower()
        if answer in choices:
            return [Observation(answer, text=answer)]
        found = [*told(text)] if told else []
        if not found:
            raise Problem("not_a_choice", found=shorten(clean(text)), choices=list(choices))
        return found

    return parse
